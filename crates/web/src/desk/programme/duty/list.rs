//! Every programme.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::trust::Scope;
use model::Act;
use model::programme::Programme;
use render::View;
use render::pages::desk::programme::duty::{ProgrammeRow, ProgrammesPage};

use super::words::home;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::parts::PART;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::{span, spoken};

/// `GET /desk/programme`: straight to the only one.
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let programmes = store::programme::programmes(&mut conn).await?;
    if let [only] = programmes.as_slice() {
        return Ok(redirect(&home(only), false));
    }
    let d = staff.desk(staff.view().t("desk-programme"), PART);
    let v = d.v;
    let mut rows = Vec::with_capacity(programmes.len());
    for programme in &programmes {
        let tasks = store::programme::tasks(&mut conn, &programme.code).await?.len();
        rows.push(row(&v, programme, tasks));
    }
    drop(conn);
    page(&ProgrammesPage { may_make: staff.me.rights.may(Act::Oversee, Scope::COUNTRY), rows, d })
}

fn row(v: &View<'_>, programme: &Programme, tasks: usize) -> ProgrammeRow {
    let facts = [
        v.name("organisation", programme.lead.as_str()),
        span(v, Some(programme.from), programme.to),
        v.n("duty-tasks-count", i64::try_from(tasks).unwrap_or(i64::MAX)),
    ];
    ProgrammeRow {
        href: home(programme),
        title: spoken(v, &programme.titles),
        about: spoken(v, &programme.about),
        facts: facts.join(" · "),
        example: programme.example,
    }
}
