//! An organisation's own duties, and what rests on it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::trust::Scope;
use model::programme::{Programme, Task, TaskKind, TaskState};
use model::{Act, Code};
use render::View;
use render::pages::desk::programme::duty::{DutyGroup, DutyRow, OrganisationDutiesPage, Way};

use super::rests::rests;
use super::words::{frame, home, state, up};
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::parts::{participants, programme, today};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::{span, spoken};

/// `GET /desk/programme/{p}/organisations/{org}`
pub async fn duties(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((p, org)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let found = staff.shown.country.organisation(&org).ok_or(Failure::NotFound)?;
    let rights = &staff.me.rights;
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, &p).await?;
    let sees = |code: &Code| rights.may(Act::See, Scope::of(code));
    if !sees(&found.code) && !sees(&of.lead) {
        return Err(Failure::Forbidden);
    }
    let everybody = participants(&mut conn, &app, &staff, &of).await?;
    let tasks = store::programme::tasks(&mut conn, &of.code).await?;
    let served = store::programme::activity_counts(&mut conn, &of.code).await?;
    let v = staff.view();
    let takes_part = everybody.has(&found.code);
    let rests =
        if takes_part { rests(&mut conn, &v, &of, &found.code, today(&app, &v)).await? } else { Vec::new() };
    drop(conn);
    let d = frame(&staff, v.name("organisation", found.code.as_str()), &of);
    let row = |task: &Task| {
        let may = takes_part && rights.may(Act::Plan, Scope::of(&found.code));
        let adopt = may && adoptable(&tasks, task, &found.code);
        duty(&v, &of, task, &served, adopt)
    };
    let group = |title: &str, wanted: &dyn Fn(&Task) -> bool| DutyGroup {
        title: v.t(title),
        rows: tasks.iter().filter(|t| t.kind != TaskKind::Group && wanted(t)).map(row).collect(),
    };
    let own = |t: &Task| t.organisation.as_ref() == Some(&found.code);
    let leads = |t: &Task| !own(t) && t.is_led_by(&found.code, &found.kind);
    let helps = |t: &Task| !own(t) && t.is_helped_by(&found.code, &found.kind);
    let mut groups =
        vec![group("duty-own", &own), group("duty-leads", &leads), group("duty-cooperates", &helps)];
    groups.retain(|g| !g.rows.is_empty());
    let mut below: Vec<Way> = everybody.below(&found.code).map(|code| way(&v, &of, code)).collect();
    v.local.formats.sort_by_name(&mut below, |way| &way.text);
    let mut about = v.word("organisation", &found.kind);
    if let Some(above) = everybody.above(&found.code) {
        let name = v.name("organisation", above.as_str());
        about = format!("{about} · {}", v.t1("duty-reports-to", "organisation", &name));
    }
    page(&OrganisationDutiesPage {
        up: up(&v, &of),
        code: found.code.to_string(),
        about,
        rests: rests.into_iter().map(|rest| rest.row).collect(),
        groups,
        below,
        d,
    })
}

fn way(v: &View<'_>, of: &Programme, code: &Code) -> Way {
    Way { href: format!("{}/organisations/{code}", home(of)), text: v.name("organisation", code.as_str()) }
}

/// Whether an organisation could still make a task its own.
fn adoptable(all: &[Task], task: &Task, by: &Code) -> bool {
    let done = all.iter().any(|t| {
        t.kind == TaskKind::Adopted
            && t.parent.as_ref() == Some(&task.code)
            && t.organisation.as_ref() == Some(by)
    });
    !done && task.state == TaskState::Open && task.organisation.as_ref() != Some(by)
}

fn duty(v: &View<'_>, of: &Programme, task: &Task, served: &BTreeMap<Code, i64>, adopt: bool) -> DutyRow {
    let href = format!("{}/tasks/{}", home(of), task.code);
    let mut about = Vec::new();
    let time = span(v, task.from, task.to);
    if !time.is_empty() {
        about.push(time);
    }
    if let Some(n) = served.get(&task.code) {
        about.push(v.n("duty-activities-count", *n));
    }
    DutyRow {
        number: task.number.clone(),
        title: spoken(v, &task.titles),
        state: state(v, task.state),
        about: about.join(" · "),
        adopt: if adopt { href.clone() } else { String::new() },
        href,
    }
}
