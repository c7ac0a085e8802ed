//! What waits in oversight.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::plan::oversight::may_see_complaint;
use model::programme::ComplaintState;
use render::pages::desk::programme::oversight::{OversightGroup, OversightPage, OversightRow};
use store::Conn;

use super::complaints::standing;
use super::parts::{PART, beginning};
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::parts::today;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// So many of each list.
const SHOWN: usize = 12;

/// `GET /desk/oversight`
pub async fn overview(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let groups = vec![complaints(&app, &staff, &mut conn).await?];
    drop(conn);
    let d = staff.desk(staff.view().t("desk-oversight"), PART);
    page(&OversightPage { groups, d })
}

/// Complaints that wait for an answer.
async fn complaints(app: &App, staff: &Staff, conn: &mut Conn) -> Result<OversightGroup, Failure> {
    let v = staff.view();
    let day = today(app, &v);
    let waiting = store::programme::complaints_in(conn, ComplaintState::Waiting, 500).await?;
    let rows = waiting.iter().filter(|c| may_see_complaint(&staff.me.rights, c)).take(SHOWN);
    Ok(OversightGroup {
        title: v.t("complaints-title"),
        help: v.t("complaints-help"),
        href: "/desk/complaints",
        rows: rows
            .map(|c| OversightRow {
                href: format!("/desk/complaints/{}", c.id),
                title: beginning(&c.wrong),
                about: format!("{} · {}", v.name("organisation", c.organisation.as_str()), c.page),
                state: standing(&v, day, c),
            })
            .collect(),
    })
}
