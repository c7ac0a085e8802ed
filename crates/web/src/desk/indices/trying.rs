//! What if, and what would it take.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::data::index::{IndexDefinition, IndexError, Try};
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use serde_json::json;

use super::show::{self, Asked};
use super::{Draft, kept};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `POST /desk/indices/{id}/try`: ranks after the changes, as JSON for the script and as the page without it.
pub async fn answer(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let draft = Draft::find(&app, &id).await?;
    let for_script = fields.get("as") == "json";
    let v = staff.view();
    let outcome = match kept::ready(&app, &draft.definition).await {
        Ok(ready) => ready.workshop.what_if(&changes(&draft.definition, &fields)).map(|tried| (ready, tried)),
        Err(e) => Err(e),
    };
    let (ready, tried) = match outcome {
        Ok(found) => found,
        Err(IndexError::Problems(problems)) => {
            let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
            return match for_script {
                true => Ok(json_answer(&json!({ "problems": told }))),
                false => show::page(&app, &staff, &draft, told, Asked::default()).await,
            };
        }
        Err(e) => return Err(Failure::internal(e)),
    };
    if for_script {
        let ranks = tried.iter().map(|t| {
            let shown = t.rank.map_or("–".to_owned(), |rank| v.num(i64::from(rank)));
            json!({ "area": t.area, "before": t.before, "rank": t.rank, "score": t.score, "shown": shown })
        });
        return Ok(json_answer(&json!({ "ranks": ranks.collect::<Vec<_>>() })));
    }
    let mut asked = Asked {
        tried,
        ways: None,
        area: fields.get("area").to_owned(),
        column: fields.get("column").to_owned(),
    };
    let mut problems = Vec::new();
    if let (Ok(rank), false) = (fields.get("rank").parse::<u32>(), asked.area.is_empty()) {
        match ready.workshop.ways(&draft.definition, &asked.area, rank) {
            Ok(ways) => asked.ways = Some(ways),
            Err(IndexError::Problems(found)) => problems.extend(found.iter().map(ToString::to_string)),
            Err(e) => return Err(Failure::internal(e)),
        }
    }
    show::page(&app, &staff, &draft, problems, asked).await
}

/// The weights that were moved, and the figure that was typed.
fn changes(definition: &IndexDefinition, fields: &Fields) -> Vec<Try> {
    let plan = &definition.plan;
    let groups = plan.groups.iter().filter(|g| g.parent.is_some()).map(|g| (&g.code, g.weight));
    let nodes = groups.chain(plan.indicators.iter().map(|i| (&i.code, i.weight)));
    let mut changes: Vec<Try> = nodes
        .filter_map(|(code, was)| {
            let weight = fields.get(&format!("w_{code}")).parse::<f64>().ok()?;
            (weight != was).then(|| Try::Weight { node: code.clone(), weight })
        })
        .collect();
    let (area, column, value) = (fields.get("area"), fields.get("column"), fields.get("value"));
    if let (false, false, Ok(value)) =
        (area.is_empty(), column.is_empty(), value.replace(',', ".").parse::<f64>())
    {
        let (area, column) = (area.to_owned(), column.to_owned());
        changes.push(Try::Figure { area, column, value: Some(value) });
    }
    changes
}

fn json_answer(value: &serde_json::Value) -> Response {
    let kind = HeaderValue::from_static("application/json");
    ([(CONTENT_TYPE, kind)], value.to_string()).into_response()
}
