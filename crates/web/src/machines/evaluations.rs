//! Published evaluations as JSON: what was asked, what was frozen, what was made of it.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use model::programme::{Evaluation, Frozen, FrozenFigure, FrozenTask, FrozenValue};
use model::{Code, Locale};
use render::View;
use serde_json::{Value, json};

use super::api::{ReferenceQuery, answer, locale_of};
use super::paging::Asked;
use super::programmes::ProgrammeQuery;
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::complaint::TOLD_FROM;
use crate::pages::programme::evaluation::{Published, path, published};
use crate::pages::programme::source;
use crate::pages::programme::words::{is_of_readers, spoken, told};
use crate::pages::programme::{public, tags};

fn head(v: &View<'_>, e: &Evaluation) -> Value {
    json!({
        "id": e.id,
        "programme": e.programme,
        "title": e.title,
        "locale": e.locale,
        "years": e.years,
        "on": e.on,
        "frozen_at": e.frozen.map(|(_, at)| at),
        "published_at": e.published.map(|(_, at)| at),
        "url": v.absolute(&v.href(&path(e))),
        "self": v.absolute(&format!("/api/v1/programmes/{}/evaluations/{}", e.programme, e.id)),
    })
}

/// `GET /api/v1/programmes/{code}/evaluations`
pub async fn list(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let v = asked.view()?;
    let mut conn = app.store.read().await?;
    let of = public(&mut conn).await?.into_iter().find(|p| p.code.as_str() == code);
    let of = of.ok_or(Failure::NotFound)?;
    let all = published(&mut conn, &of.code).await?;
    drop(conn);
    let items: Vec<Value> = asked.cut(&all).map(|e| head(&v, e)).collect();
    let list = format!("programmes/{}/evaluations", of.code);
    asked.answer(&list, all.len(), items, vec![Tag::Programme])
}

/// `GET /api/v1/programmes/{code}/evaluations/{id}`
pub async fn one(
    State(app): State<Arc<App>>,
    Path((code, id)): Path<(String, String)>,
    query: Result<Query<ProgrammeQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale: Locale = locale_of(&shown, q.locale.as_ref())?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let found = Published::find(&mut app.store.read().await?, &code, &id).await?;
    let (e, frozen) = (&found.evaluation, &found.frozen);
    let mut value = head(&v, e);
    value["about"] = json!(e.body.about);
    value["example"] = json!(found.programme.example);
    value["summary"] = json!(e.summary);
    value["questions"] = e
        .body
        .questions
        .iter()
        .map(|question| {
            let judged = e.judgement(&question.key);
            json!({
                "key": question.key,
                "text": question.text,
                "indicators": question.indicators,
                "tasks": question.tasks,
                "answer": judged.map(|j| &j.answer),
                "confidence": judged.and_then(|j| j.confidence),
                "rests_on": judged.map(|j| &j.rests_on),
            })
        })
        .collect();
    value["periods"] =
        frozen.periods.iter().map(|p| json!({ "code": p.code, "from": p.from, "to": p.to })).collect();
    value["indicators"] =
        frozen.figures.iter().map(|figure| indicator(&v, frozen, figure, app.count.k())).collect();
    value["tasks"] = frozen.tasks.iter().map(|t| task(&v, t)).collect();
    value["currency"] = json!(found.programme.currency);
    value["money"] = json!(frozen.money);
    // Their words are between inspectors and those who were inspected.
    value["open_recommendations"] = json!(frozen.recommendations.len());
    let counted = |n: i64| if n < TOLD_FROM { Value::Null } else { json!(n) };
    let counts = frozen.complaints;
    value["complaints"] = json!({
        "withheld_below": TOLD_FROM,
        "received": counted(counts.received),
        "answered": counted(counts.answered),
        "in_time": counted(counts.in_time),
        "corrected": counted(counts.corrected),
    });
    value["vintages"] = json!(frozen.vintages);
    value["named_studies"] = json!(e.body.studies);
    value["studies"] = json!(frozen.studies);
    answer(&value, tags(&shown))
}

fn indicator(v: &View<'_>, frozen: &Frozen, figure: &FrozenFigure, k: i64) -> Value {
    let of = frozen.indicator(&figure.indicator);
    let value = of.and_then(|i| told(i, figure.value.as_ref()?, k));
    // A document stands at the desk: readers are told its name.
    let named = |value: &FrozenValue| FrozenValue { source: source::words(&value.source), ..value.clone() };
    let values: Vec<FrozenValue> = figure.values.iter().map(named).collect();
    json!({
        "code": figure.indicator,
        "name": of.map(|i| spoken(v, &i.titles).text),
        "unit": of.map(|i| spoken(v, &i.unit).text),
        "method": of.map(|i| spoken(v, &i.method).text),
        "level": of.map(|i| i.level),
        "counted": of.and_then(|i| i.counted),
        "better": of.map(|i| i.better),
        "across": of.map(|i| i.across),
        "over": of.map(|i| i.over),
        "baseline": of.and_then(|i| i.baseline.as_ref()),
        "target": of.and_then(|i| i.target.as_ref()),
        "value": value,
        "withheld_below": of.filter(|i| is_of_readers(i)).map(|_| k),
        "lack": figure.lack,
        "asked": figure.asked,
        "told": figure.told,
        "values": values,
        "counted_of": figure.of,
    })
}

fn task(v: &View<'_>, t: &FrozenTask) -> Value {
    let told: Vec<Value> =
        t.told.iter().map(|(progress, n)| json!({ "progress": progress, "organisations": n })).collect();
    let code: &Code = &t.task.code;
    json!({
        "code": code,
        "number": t.task.number,
        "name": spoken(v, &t.task.titles).text,
        "state": t.task.state,
        "branch": t.branch,
        "told": told,
        "activities": t.activities,
    })
}
