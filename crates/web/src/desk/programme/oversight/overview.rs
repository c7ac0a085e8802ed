//! What waits in oversight.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::plan::oversight::may_see_complaint;
use model::programme::{ComplaintState, RecommendationState, SchemeState};
use render::pages::desk::StateTag;
use render::pages::desk::programme::oversight::{OversightGroup, OversightPage, OversightRow};
use store::Conn;

use super::complaints::standing;
use super::parts::{PART, beginning, days_left};
use super::{inspections, schemes};
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
    let groups = vec![
        complaints(&app, &staff, &mut conn).await?,
        recommendations(&app, &staff, &mut conn).await?,
        proposals(&app, &staff, &mut conn).await?,
    ];
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

/// Recommendations that are not settled, the late ones first.
async fn recommendations(app: &App, staff: &Staff, conn: &mut Conn) -> Result<OversightGroup, Failure> {
    let v = staff.view();
    let day = today(app, &v);
    let open = inspections::open(conn, staff).await?;
    let rows = open.iter().take(SHOWN).map(|(r, i)| OversightRow {
        href: format!("/desk/inspections/{}#r-{}", i.id, r.id),
        title: beginning(&r.words),
        about: format!("{} · {}", v.name("organisation", r.owner.as_str()), i.title),
        state: match r.state {
            RecommendationState::Open => days_left(&v, day, r.due),
            state => StateTag { class: "scheduled", text: v.word("recommendation-state", state.as_str()) },
        },
    });
    Ok(OversightGroup {
        title: v.t("inspections-title"),
        help: v.t("inspections-help"),
        href: "/desk/inspections",
        rows: rows.collect(),
    })
}

/// Schemes that wait for the person, or for anybody.
async fn proposals(app: &App, staff: &Staff, conn: &mut Conn) -> Result<OversightGroup, Failure> {
    let v = staff.view();
    let mut found = schemes::readable(conn, app, staff).await?;
    found.retain(|(scheme, _, asked)| asked.is_some() || scheme.state == SchemeState::Submitted);
    // What the person is asked to do comes first.
    found.sort_by_key(|(.., asked)| asked.is_none());
    let rows = found.iter().take(SHOWN).map(|(scheme, _, asked)| {
        let organisation = v.name("organisation", scheme.organisation.as_str());
        OversightRow {
            href: format!("/desk/schemes/{}", scheme.id),
            title: scheme.title.clone(),
            about: asked.map_or(organisation.clone(), |key| format!("{organisation} · {}", v.t(key))),
            state: schemes::scheme_tag(&v, scheme.state),
        }
    });
    Ok(OversightGroup {
        title: v.t("schemes-title"),
        help: v.t("schemes-help"),
        href: "/desk/schemes",
        rows: rows.collect(),
    })
}
