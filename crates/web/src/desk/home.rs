//! The start page: what waits for me.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::trust::Scope;
use model::{Act, Stage};
use render::pages::desk::{HomePage, WaitingGroup, WaitingRow};
use store::work::WaitingEdition;

use super::page;
use super::parts::stage_tag;
use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;

/// `GET /desk/`
pub async fn home(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let waiting = store::work::waiting(&mut conn, 500).await?;
    let planned = super::planning::waits(&mut conn, &app, &staff).await?;
    let duties = super::programme::waits(&mut conn, &app, &staff).await?;
    let sending = super::reach::waits(&mut conn, &staff).await?;
    drop(conn);
    let rights = &staff.me.rights;
    let mine = |w: &&WaitingEdition| w.work.assignee == Some(rights.person.id);
    let check = |w: &&WaitingEdition| {
        w.work.stage == Stage::InReview
            && w.work.submitted_by != Some(rights.person.id)
            && rights.may(Act::Review, Scope::text(&w.publisher, &w.locale))
    };
    let publish = |w: &&WaitingEdition| {
        matches!(w.work.stage, Stage::Approved | Stage::Scheduled)
            && rights.may(Act::Publish, Scope::text(&w.publisher, &w.locale))
    };
    let d = staff.desk(staff.view().t("desk-home"), "desk-home");
    let group = |title: &str, rows: Vec<&WaitingEdition>| WaitingGroup {
        title: d.v.t(title),
        rows: rows.into_iter().map(|w| row(&app, &staff, w)).collect(),
    };
    let mut groups = vec![
        group("desk-waits-mine", waiting.iter().filter(mine).collect()),
        group("desk-waits-check", waiting.iter().filter(check).collect()),
        group("desk-waits-publish", waiting.iter().filter(publish).collect()),
    ];
    groups.extend(planned);
    groups.push(sending);
    groups.extend(duties);
    groups.push(super::media::ending(&app, &staff).await?);
    groups.retain(|g| !g.rows.is_empty());
    page(&HomePage {
        groups,
        may_create: rights.anywhere(Act::Create),
        advise_second_factor: rights.person.second_factor_since.is_none()
            && (rights.anywhere(Act::Publish) || rights.anywhere(Act::ManagePeople)),
        d,
    })
}

fn row(app: &App, staff: &Staff, w: &WaitingEdition) -> WaitingRow {
    let v = staff.view();
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    WaitingRow {
        href: format!("/desk/items/{}/{}", w.item, w.locale),
        title: w.title.clone(),
        lang: w.locale.to_string(),
        about: format!("{} · {}", v.name("organisation", w.publisher.as_str()), v.language(&w.locale)),
        state: stage_tag(&v, w.work.stage),
        due: w.work.due_on.map(|d| v.date(d)).unwrap_or_default(),
        late: w.work.due_on.is_some_and(|d| d < today),
        remark: w.work.remark.clone(),
    }
}
