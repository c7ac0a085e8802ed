//! The register of rankings as JSON: every index, and each with its figures and the pages they come from.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use model::{Locale, Ranking};
use serde::Deserialize;
use serde_json::{Value, json};

use super::api::{ReferenceQuery, answer, locale_of};
use super::paging::Asked;
use crate::answer::Answered;
use crate::app::{App, Shown};
use crate::failure::Failure;

/// Query of one index. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankingQuery {
    locale: Option<String>,
    area: Option<String>,
}

fn name<'a>(shown: &'a Shown, locale: &Locale, table: &str, code: &'a str) -> &'a str {
    shown.country.nation.names.get(locale).and_then(|names| names.get(table, code)).unwrap_or(code)
}

fn head(shown: &Shown, locale: &Locale, ranking: &Ranking) -> Value {
    let base = &shown.country.base_url;
    let code = ranking.code.as_str();
    json!({
        "code": code,
        "name": name(shown, locale, "ranking", code),
        "about": name(shown, locale, "ranking-about", code),
        "publisher": ranking.publisher,
        "publisher_url": ranking.publisher_url,
        "better": ranking.better.as_str(),
        "score": {
            "unit": ranking.score_unit,
            "min": ranking.score_min.as_ref().map(ToString::to_string),
            "max": ranking.score_max.as_ref().map(ToString::to_string),
        },
        "home": shown.country.nation.rankings.home,
        "editions": ranking.editions.iter().map(|e| e.label.to_string()).collect::<Vec<_>>(),
        "areas": ranking.areas(),
        "url": format!("{base}/{locale}/rankings/{code}"),
        "csv": format!("{base}/{locale}/rankings/{code}.csv"),
        "self": format!("{base}/api/v1/rankings/{code}"),
    })
}

/// `GET /api/v1/rankings`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let all = &asked.shown.country.nation.rankings.rankings;
    let items = asked.cut(all).map(|r| head(&asked.shown, &asked.locale, r)).collect();
    asked.answer("rankings", all.len(), items, vec![])
}

/// `GET /api/v1/rankings/{index}`
pub async fn one(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    query: Result<Query<RankingQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let ranking = shown.country.nation.rankings.find(&code).ok_or(Failure::NotFound)?;
    // A country without figures has none; that is an answer.
    if let Some(area) = &q.area
        && !(area.len() == 3 && area.bytes().all(|b| b.is_ascii_uppercase()))
    {
        return Err(Failure::Bad(format!("area: “{area}” is no code of three capital letters")));
    }
    let mut value = head(&shown, &locale, ranking);
    value["units_ranked"] = ranking
        .editions
        .iter()
        .flat_map(|e| e.units.iter().map(move |u| (e, u)))
        .map(|(e, u)| json!({ "edition": e.label.to_string(), "count": u.count, "source_url": u.source_url }))
        .collect();
    value["breaks"] = ranking
        .breaks
        .iter()
        .map(|b| {
            json!({
                "code": b.code,
                "kind": b.kind.as_str(),
                "edition": b.edition.as_ref().map(ToString::to_string),
                "about": name(&shown, &locale, "ranking-break", b.code.as_str()),
                "source_urls": b.source_urls,
            })
        })
        .collect();
    value["figures"] = ranking
        .figures
        .iter()
        .filter(|f| q.area.as_ref().is_none_or(|area| f.area.as_str() == area))
        .map(|f| {
            json!({
                "edition": f.edition.to_string(),
                "area": f.area,
                "area_name": name(&shown, &locale, "area", f.area.as_str()),
                "rank": f.rank,
                "of": f.of,
                "score": f.score.as_ref().map(ToString::to_string),
                "disputed": ranking.standing(&f.edition, f.area.as_str()).is_disputed(),
                "source_url": f.source_url,
                "note": f.note.as_ref().map(|n| name(&shown, &locale, "ranking-note", n.as_str())),
            })
        })
        .collect();
    answer(&value, vec![])
}
