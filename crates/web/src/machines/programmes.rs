//! Programmes as JSON: every one that is public, and each with its tasks, indicators and figures.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use model::programme::{Body, Programme};
use render::View;
use serde::Deserialize;
use serde_json::{Value, json};

use super::api::{ReferenceQuery, answer, locale_of};
use super::paging::Asked;
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;
use crate::pages::programme::{Loaded, public, tags};

/// Query of one programme. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeQuery {
    pub(super) locale: Option<String>,
}

fn head(v: &View<'_>, p: &Programme) -> Value {
    let path = format!("/programme/{}", p.code);
    json!({
        "code": p.code,
        "name": spoken(v, &p.titles).text,
        "about": spoken(v, &p.about).text,
        "example": p.example,
        "basis": p.basis,
        "lead": p.lead,
        "from": p.from,
        "to": p.to,
        "horizons": p.horizons,
        "takes_part": p.takes_part,
        "withheld": p.withheld,
        "sources": p.sources,
        "url": v.absolute(&v.href(&path)),
        "tasks_csv": v.absolute(&v.href(&format!("{path}/tasks.csv"))),
        "indicators_csv": v.absolute(&v.href(&format!("{path}/indicators.csv"))),
        "self": v.absolute(&format!("/api/v1/programmes/{}", p.code)),
    })
}

fn body(body: &Body) -> Value {
    match body {
        Body::Organisation(code) => json!({ "organisation": code }),
        Body::Every(kind) => json!({ "every": kind }),
    }
}

/// `GET /api/v1/programmes`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let v = asked.view()?;
    let all = public(&mut app.store.read().await?).await?;
    let items: Vec<Value> = asked.cut(&all).map(|p| head(&v, p)).collect();
    asked.answer("programmes", all.len(), items, vec![Tag::Programme])
}

/// `GET /api/v1/programmes/{code}`
pub async fn one(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    query: Result<Query<ProgrammeQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let mut conn = app.store.read().await?;
    let loaded = Loaded::find(&mut conn, &app, &v, &code).await?;
    let criteria = store::programme::newest_criteria(&mut conn, &loaded.programme.code).await?;
    drop(conn);
    let mut value = head(&v, &loaded.programme);
    value["tasks"] = loaded
        .tasks
        .iter()
        .map(|t| {
            json!({
                "code": t.code,
                "parent": t.parent,
                "kind": t.kind,
                "number": t.number,
                "name": spoken(&v, &t.titles).text,
                "organisation": t.organisation,
                "leads": t.leads.iter().map(body).collect::<Vec<_>>(),
                "cooperating": t.cooperating.iter().map(body).collect::<Vec<_>>(),
                "basis": t.basis,
                "from": t.from,
                "to": t.to,
                "state": t.state,
                "products": spoken(&v, &t.products).text,
                "note": spoken(&v, &t.note).text,
                "sources": t.sources,
            })
        })
        .collect();
    value["indicators"] = loaded
        .indicators
        .iter()
        .map(|i| {
            json!({
                "code": i.code,
                "task": i.task,
                "organisation": i.organisation,
                "level": i.level,
                "name": spoken(&v, &i.titles).text,
                "unit": spoken(&v, &i.unit).text,
                "method": spoken(&v, &i.method).text,
                "counted": i.counted,
                "better": i.better,
                "across": i.across,
                "over": i.over,
                "baseline": i.baseline,
                "now": loaded.now.get(&i.code),
                "reported_by": loaded.reported(i).map(|(told, _)| told),
                "asked": loaded.reported(i).map(|(_, all)| all),
                "target": i.target,
            })
        })
        .collect();
    value["periods"] = loaded
        .figures
        .periods
        .iter()
        .map(|p| json!({ "code": p.code, "from": p.from, "to": p.to, "due": p.due }))
        .collect();
    value["scheme_criteria"] = json!(criteria.map(|held| json!({
        "version": held.version,
        "since": held.at.to_string(),
        "criteria": held.criteria.iter().map(|k| json!({
            "key": k.key,
            "name": spoken(&v, &k.titles).text,
            "about": spoken(&v, &k.about).text,
            "weight": k.weight,
        })).collect::<Vec<_>>(),
    })));
    answer(&value, tags(&shown))
}
