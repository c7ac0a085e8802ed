//! Studies of effect as JSON: those that were published, each with its record and its results.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use flow::measure::effect::{lead, read_estimate, word_of};
use model::effect::StudyResult;
use render::View;
use serde_json::{Value, json};

use super::api::{ReferenceQuery, answer, locale_of};
use super::paging::Asked;
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::effect::{PublicStudy, spoken};

fn head(v: &View<'_>, one: &PublicStudy) -> Value {
    let (study, base) = (&one.study, &v.country.base_url);
    let code = study.code.as_str();
    let newest = one.results.first().and_then(read_estimate);
    let found = newest.as_ref().and_then(|a| lead(&a.verdict));
    json!({
        "code": code,
        "name": spoken(v, &study.body.titles).text,
        "question": spoken(v, &study.body.question).text,
        "unit": spoken(v, &study.body.unit).text,
        "campaign": study.campaign,
        "organisation": study.organisation,
        "from": study.body.from,
        "until": study.body.until,
        "state": study.state,
        "withdrawn": (!study.withdrawn.is_empty()).then_some(&study.withdrawn),
        "registered": study.registration.as_ref().map(|r| json!({ "at": r.at, "late": r.late, "digest": r.digest })),
        "conclusion": newest.as_ref().map(|a| word_of(a.verdict.conclusion)),
        "average": found.map(|(_, e)| e.average),
        "level": newest.as_ref().map(|a| a.level),
        "url": v.absolute(&v.href(&format!("/studies/{code}"))),
        "self": format!("{base}/api/v1/studies/{code}"),
    })
}

fn told(result: &StudyResult) -> Result<Value, Failure> {
    let read = |text: &str| serde_json::from_str::<Value>(text).map_err(Failure::internal);
    Ok(json!({
        "number": result.number,
        "at": result.at,
        "engine": result.engine,
        "inputs": result.inputs,
        "settings": read(&result.settings)?,
        "answer": read(&result.answer)?,
    }))
}

/// `GET /api/v1/studies`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let v = asked.view()?;
    let all = PublicStudy::all(&mut app.store.read().await?).await?;
    let total = all.len();
    let items = asked.cut(all).map(|one| head(&v, &one)).collect();
    asked.answer("studies", total, items, vec![Tag::Programme])
}

/// `GET /api/v1/studies/{code}`
pub async fn one(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let one = PublicStudy::find(&mut app.store.read().await?, &code).await?;
    let mut value = head(&v, &one);
    value["record"] = match &one.study.registration {
        Some(r) => serde_json::from_str(&r.record).map_err(Failure::internal)?,
        None => Value::Null,
    };
    value["results"] = Value::Array(one.results.iter().map(told).collect::<Result<_, _>>()?);
    answer(&value, vec![Tag::Programme])
}
