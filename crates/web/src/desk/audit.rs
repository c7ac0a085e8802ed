//! The audit log: read, searched and taken away, never changed.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::trust::Scope;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::{Act, Code, Event, EventSubject};
use render::pages::desk::{AuditPage, AuditRow};
use serde::Deserialize;
use store::event::EventCursor;

use super::page;
use super::parts::{moment, names, who};
use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;

/// Rows of a page.
const ROWS: usize = 100;
/// Lines looked through for one page of a search.
const LOOKED: u32 = 5_000;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    before: String,
}

/// `at.id`, so that going on is one address.
fn cursor(text: &str) -> Option<EventCursor> {
    let (at, id) = text.split_once('.')?;
    let at = jiff::Timestamp::from_microsecond(at.parse().ok()?).ok()?;
    Some(EventCursor { at, id: id.parse().ok()? })
}

fn subject(event: &Event) -> String {
    match &event.subject {
        EventSubject::Edition { item, locale } => format!("{item} ({locale})"),
        EventSubject::Fact(code)
        | EventSubject::Pack(code)
        | EventSubject::Media(code)
        | EventSubject::Message(code)
        | EventSubject::Organisation(code)
        | EventSubject::Site(code)
        | EventSubject::Checklist(code)
        | EventSubject::Data(code)
        | EventSubject::Programme(code)
        | EventSubject::Channel(code)
        | EventSubject::Campaign(code)
        | EventSubject::Kit(code)
        | EventSubject::Demand(code) => code.to_string(),
        EventSubject::Person(id) => id.to_string(),
        EventSubject::Hook(id) => id.to_string(),
        EventSubject::Memory { from, to } => format!("{from} → {to}"),
        EventSubject::Glossary(code) => code.as_ref().map(Code::to_string).unwrap_or_default(),
        EventSubject::Machine(name) => name.to_string(),
    }
}

/// The particulars of an event, one by one; what it does not tell is left out.
fn told(detail: &serde_json::Value) -> Vec<(String, String)> {
    let words = |value: &serde_json::Value| match value {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) if text.is_empty() => None,
        serde_json::Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    match detail.as_object() {
        Some(fields) => fields.iter().filter_map(|(key, value)| Some((key.clone(), words(value)?))).collect(),
        None => words(detail).map(|text| (String::new(), text)).into_iter().collect(),
    }
}

/// `GET /desk/audit`
pub async fn log(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    // The log is one for the country: a part of it would say things about the rest.
    staff.me.rights.need(Act::Audit, Scope::COUNTRY).map_err(|_| Failure::Forbidden)?;
    let mut conn = app.store.read().await?;
    let limit = if wish.q.is_empty() { u32::try_from(ROWS).unwrap_or(100) + 1 } else { LOOKED };
    let events = store::event::events_before(&mut conn, cursor(&wish.before), limit).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("desk-audit"), "desk-audit");
    let v = d.v;
    let words = wish.q.to_lowercase();
    let mut rows = Vec::new();
    let mut last = None;
    for event in &events {
        if rows.len() == ROWS {
            break;
        }
        last = Some(event);
        let row = AuditRow {
            at: moment(&v, event.at),
            who: who(&v, &people, &event.actor),
            what: v.word("event", &event.action),
            action: event.action.clone(),
            subject: match &event.subject {
                EventSubject::Person(id) => people.get(id).cloned().unwrap_or_else(|| id.to_string()),
                _ => subject(event),
            },
            detail: told(&event.detail),
        };
        let text = format!("{} {} {} {} {}", row.who, row.what, row.action, row.subject, event.detail);
        let text = text.to_lowercase();
        if text.contains(&words) {
            rows.push(row);
        }
    }
    let more = rows.len() == ROWS || events.len() as u64 == u64::from(limit);
    let q = crate::structured::percent(&wish.q);
    page(&AuditPage {
        next: last
            .filter(|_| more)
            .map(|e| format!("/desk/audit?q={q}&before={}.{}", e.at.as_microsecond(), e.id)),
        csv: "/desk/audit.csv".into(),
        query: wish.q,
        rows,
        d,
    })
}

/// `GET /desk/audit.csv`: all of it, oldest first.
pub async fn csv(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    staff.me.rights.need(Act::Audit, Scope::COUNTRY).map_err(|_| Failure::Forbidden)?;
    let mut out = String::from("id,at,actor,action,subject,detail\n");
    let mut after = None;
    loop {
        let page = store::event::events_after(&mut app.store.read().await?, after, 2_000).await?;
        let Some(last) = page.last() else { break };
        after = Some(EventCursor { at: last.at, id: last.id });
        for event in &page {
            let cells = [
                event.id.to_string(),
                event.at.to_string(),
                event.actor.0.clone(),
                event.action.clone(),
                subject(event),
                event.detail.to_string(),
            ];
            // Quoted, with a quote written twice (RFC 4180); no cell begins a formula.
            let line: Vec<String> = cells.iter().map(|c| format!("\"{}\"", c.replace('"', "\"\""))).collect();
            out.push_str(&line.join(","));
            out.push('\n');
        }
    }
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\""),
    ];
    Ok((headers, out).into_response())
}
