//! Where a scorecard is chosen.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use flow::trust::Scope;
use model::{Act, Code};
use render::pages::Link;
use render::pages::desk::scorecard::{ScorecardGroup, ScorecardsPage};

use super::PART;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Field};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;
use crate::scorecard::KINDS;

/// So many campaigns are listed, the newest first.
const CAMPAIGNS: usize = 50;

/// `GET /desk/scorecards`; `?item=` leads to that of a text.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    let mut conn = app.store.read().await?;
    let texts = choose::texts(&fields, ["item"]);
    let items = choose::items(&app, &staff, &mut conn, &texts).await?;
    let chosen = items.sent(&fields, "item");
    if let Some(code) = chosen.as_code() {
        return Ok(redirect(&format!("/desk/scorecards/item/{code}"), false));
    }
    let programmes = store::programme::programmes(&mut conn).await?;
    let campaigns = store::reach::campaigns(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("scorecard-title"), PART);
    d.wrong = choose::still_open(&d.v, [&chosen]);
    let v = d.v;
    let sees = |code: &Code| staff.me.rights.may(Act::See, Scope::of(code));
    let link = |kind: &str, code: &Code, text: String| {
        let text = if text.is_empty() { code.to_string() } else { text };
        Link::new(format!("/desk/scorecards/{kind}/{code}"), text)
    };
    let groups = KINDS.iter().filter(|kind| **kind != "item").map(|kind| {
        let mut rows: Vec<Link> = match *kind {
            "programme" => {
                programmes.iter().map(|p| link(kind, &p.code, spoken(&v, &p.titles).text)).collect()
            }
            "campaign" => campaigns
                .iter()
                .filter(|c| sees(&c.organisation))
                .take(CAMPAIGNS)
                .map(|c| link(kind, &c.code, spoken(&v, &c.names).text))
                .collect(),
            _ => {
                let own = v.country.nation.organisations.iter().filter(|o| sees(&o.code));
                own.map(|o| link(kind, &o.code, v.name("organisation", o.code.as_str()))).collect()
            }
        };
        if *kind == "organisation" {
            v.local.formats.sort_by_name(&mut rows, |row| &row.text);
        }
        ScorecardGroup { title: v.word("scorecard-kind", kind), rows }
    });
    let groups = groups.collect();
    let field = Field {
        name: "item",
        id: "item",
        label: v.t("desk-item"),
        help: v.t("choose-help"),
        required: true,
        shared: None,
    };
    page(&ScorecardsPage { item: items.picker(&v, &chosen, field), groups, d })
}
