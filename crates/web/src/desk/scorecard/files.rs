//! A scorecard as a table and for programs.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde_json::Value;

use super::{Wish, ask, find};
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

const HEAD: &str = "level,key,name,about,value,shown,uncertainty,target,not_measured\r\n";

/// `GET /desk/scorecards/{kind}/{code}/scorecard.csv`
pub(super) async fn csv(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((kind, code)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let subject = find(&mut conn, &staff, &v, (&kind, &code)).await?;
    let ask = ask(&app, &staff, v, &subject, &wish)?;
    let card = crate::scorecard::card(&mut conn, &ask).await?;
    drop(conn);
    let mut out = String::from(HEAD);
    let mut add = |cells: [&str; 9]| {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    };
    for level in &card.levels {
        let word = level.level.as_str();
        for line in &level.lines {
            let (value, target) = (plain(&line.value), plain(&line.target));
            let (name, shown) = (line.name.text.as_str(), line.shown.as_str());
            add([word, &line.key, name, &line.about, &value, shown, &line.uncertainty, &target, ""]);
        }
        for study in &level.effects {
            let value = study.estimate.map(|e| e.to_string()).unwrap_or_default();
            let interval = match (study.low, study.high) {
                (Some(low), Some(high)) => format!("[{low}; {high}] {}", study.level),
                _ => String::new(),
            };
            let code = study.code.as_str();
            add([word, code, &study.title, &study.unit, &value, &study.conclusion, &interval, "", ""]);
        }
        for missing in &level.missing {
            add([word, &missing.key, "", "", "", "", "", "", &missing.said]);
        }
    }
    let file = format!("attachment; filename=\"scorecard-{kind}-{code}.csv\"");
    let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, file)];
    Ok((headers, out).into_response())
}

/// `GET /desk/scorecards/{kind}/{code}/scorecard.json`
pub(super) async fn json(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((kind, code)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let subject = find(&mut conn, &staff, &v, (&kind, &code)).await?;
    let ask = ask(&app, &staff, v, &subject, &wish)?;
    let card = crate::scorecard::card(&mut conn, &ask).await?;
    drop(conn);
    let value = card.json(&v, &ask);
    Ok(([(CONTENT_TYPE, "application/json")], value.to_string()).into_response())
}

/// A value as a cell; nothing for none.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Quoted (RFC 4180); what a spreadsheet would take for a formula is made words.
fn quoted(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
