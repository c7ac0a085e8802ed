//! Indices of the country's own as JSON: every one, and each with its definition, results and figures.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use flow::data::index::EditionChange;
use render::View;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::api::{ReferenceQuery, answer, locale_of};
use super::paging::Asked;
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::indices::{Published, change, home};
use crate::structured::percent;

/// Query of one index. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndexQuery {
    locale: Option<String>,
    edition: Option<String>,
}

fn head(v: &View<'_>, index: &Published) -> Value {
    let code = index.edition.code.as_str();
    let base = &v.country.base_url;
    json!({
        "code": code,
        "name": index.name(v),
        "about": index.said.about(v, &index.definition),
        "edition": index.edition.edition,
        "revision": index.edition.revision,
        "day": index.edition.day,
        "publisher": index.definition.publisher,
        "licence": index.definition.licence,
        "digest": index.edition.digest,
        "areas": index.results.areas,
        "url": v.absolute(&v.href(&format!("/indices/{code}"))),
        "csv": v.absolute(&v.href(&format!("/indices/{code}.csv"))),
        "self": format!("{base}/api/v1/indices/{code}"),
    })
}

/// What changed since the edition before: places by cause, which sum to the change of each rank.
fn since(earlier: &Published, found: &EditionChange) -> Value {
    let areas = found.areas.iter().map(|area| {
        let by_cause: Map<String, Value> =
            area.contributions.iter().map(|(cause, places)| ((*cause).to_owned(), json!(places))).collect();
        let figures: Map<String, Value> =
            area.own_data.iter().map(|(column, places)| (column.clone(), json!(places))).collect();
        json!({
            "area": area.area,
            "before": area.before,
            "after": area.after,
            "causes": by_cause,
            "own_figures": figures,
        })
    });
    json!({
        "since": earlier.edition.edition,
        "since_revision": earlier.edition.revision,
        "areas": areas.collect::<Vec<_>>(),
        "came": found.came,
        "went": found.went,
    })
}

/// `GET /api/v1/indices`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let v = asked.view()?;
    let all = store::index::newest(&mut app.store.read().await?).await?;
    let total = all.len();
    let mut items = Vec::new();
    for edition in asked.cut(all) {
        items.push(head(&v, &Published::read(edition)?));
    }
    asked.answer("indices", total, items, vec![Tag::Data])
}

/// `GET /api/v1/indices/{index}`
pub async fn one(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    query: Result<Query<IndexQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let known = Published::editions(&app, &code).await?;
    let (index, earlier) = Published::with_earlier(&app, &code, q.edition.as_deref()).await?;
    let mut value = head(&v, &index);
    value["editions"] = known.iter().map(|one| json!({ "edition": one.edition, "day": one.day })).collect();
    value["change"] = match &earlier {
        Some(earlier) => since(earlier, &*change::found(&app, earlier, &index, home(&v)).await?),
        None => Value::Null,
    };
    if let Some(edition) = &q.edition {
        let place = format!("/indices/{code}/{}", percent(edition));
        value["url"] = v.absolute(&v.href(&place)).into();
        value["csv"] = v.absolute(&v.href(&format!("{place}.csv"))).into();
    }
    value["method"] = index.said.method(&v, &index.definition).into();
    value["definition"] = serde_json::from_str(&index.edition.definition).map_err(Failure::internal)?;
    value["results"] = serde_json::from_str(&index.edition.results).map_err(Failure::internal)?;
    answer(&value, vec![Tag::Data])
}
