//! Where a scorecard is chosen.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::trust::Scope;
use model::{Act, Code, Refusal};
use render::pages::Link;
use render::pages::desk::scorecard::{ScorecardGroup, ScorecardsPage};
use serde::Deserialize;

use super::PART;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;
use crate::scorecard::KINDS;

/// So many campaigns are listed, the newest first.
const CAMPAIGNS: usize = 50;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Wish {
    item: String,
}

/// `GET /desk/scorecards`; `?item=` leads to that of a text.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let typed = wish.item.trim();
    let mut wrong = None;
    if !typed.is_empty() {
        let found = match Code::new(typed) {
            Ok(code) => store::item::find_item(&mut conn, &code).await?,
            Err(_) => None,
        };
        match found {
            Some(item) => return Ok(redirect(&format!("/desk/scorecards/item/{}", item.code), false)),
            None => {
                let missing = Refusal::NotFound { what: "item", key: typed.to_owned() };
                wrong = Some(staff.explain(&missing));
            }
        }
    }
    let programmes = store::programme::programmes(&mut conn).await?;
    let campaigns = store::reach::campaigns(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("scorecard-title"), PART);
    d.wrong = wrong;
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
    page(&ScorecardsPage { item: typed.to_owned(), groups, d })
}
