//! Complaints of readers: those that wait, and those that were answered.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::plan::oversight::may_see_complaint;
use jiff::civil::Date;
use model::programme::{Complaint, ComplaintState};
use model::{Act, Code};
use render::View;
use render::pages::desk::programme::oversight::{ComplaintRow, ComplaintsPage};
use render::pages::desk::{Choice, StateTag};
use serde::Deserialize;

use super::parts::{PART, beginning, days_left};
use crate::app::App;
use crate::desk::page;
use crate::desk::parts::names;
use crate::desk::programme::parts::today;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Longest list.
const ROWS: u32 = 500;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    show: String,
    organisation: String,
}

/// How a complaint stands.
pub fn standing(v: &View<'_>, today: Date, complaint: &Complaint) -> StateTag {
    match &complaint.answer {
        None => days_left(v, today, complaint.due),
        Some(answer) => StateTag {
            class: if answer.in_time { "approved" } else { "late" },
            text: v.word("complaint-verdict", answer.verdict.as_str()),
        },
    }
}

/// `GET /desk/complaints`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let rights = &staff.me.rights;
    let answered = wish.show == ComplaintState::Answered.as_str();
    let mut conn = app.store.read().await?;
    let mut found = if answered {
        store::programme::answered_complaints(&mut conn, ROWS).await?
    } else {
        store::programme::complaints_in(&mut conn, ComplaintState::Waiting, ROWS).await?
    };
    let people = names(&mut conn).await?;
    drop(conn);
    found.retain(|complaint| may_see_complaint(rights, complaint));
    let d = staff.desk(staff.view().t("complaints-title"), PART);
    let v = d.v;
    let day = today(&app, &v);
    let named = |code: &Code| v.name("organisation", code.as_str());
    let mut organisations = vec![Choice::new("", v.t("desk-any"), &wish.organisation)];
    let own = rights.organisations(Act::See, &v.country.nation.organisations);
    let asked: Vec<&Code> =
        own.into_iter().map(|o| &o.code).filter(|c| found.iter().any(|f| f.organisation == **c)).collect();
    organisations
        .extend(asked.into_iter().map(|code| Choice::new(code.as_str(), named(code), &wish.organisation)));
    let rows = found
        .iter()
        .filter(|c| wish.organisation.is_empty() || c.organisation.as_str() == wish.organisation)
        .map(|c| ComplaintRow {
            href: format!("/desk/complaints/{}", c.id),
            title: c.page.clone(),
            wrong: beginning(&c.wrong),
            about: format!("{} · {}", named(&c.organisation), v.day(c.at)),
            with: c.assignee.and_then(|id| people.get(&id).cloned()).unwrap_or_else(|| v.t("desk-nobody")),
            state: standing(&v, day, c),
        })
        .collect();
    let show = ComplaintState::ALL.iter().map(|state| {
        let current = if answered { "answered" } else { "waiting" };
        Choice::new(state.as_str(), v.word("complaint-state", state.as_str()), current)
    });
    page(&ComplaintsPage { show: show.collect(), organisations, rows, d })
}
