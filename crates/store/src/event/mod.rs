//! Events: the audit log, and the outbox that page caches and search indexes follow. Rows are only added.

mod feed;

use jiff::Timestamp;
use model::{Actor, Code, Event, EventId, EventSubject};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

pub use feed::EventFeed;

const INSERT: &str = include_str!("../../sql/event/insert.sql");
const AFTER: &str = include_str!("../../sql/event/after.sql");
const BEFORE: &str = include_str!("../../sql/event/before.sql");
const BY: &str = include_str!("../../sql/event/by.sql");
const CHANGED_FACTS: &str = include_str!("../../sql/event/changed_facts.sql");
const ABOUT: &str = include_str!("../../sql/event/about.sql");

/// A place in the log. Events are in order of their time, then of their id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventCursor {
    /// Time of the last event read.
    pub at: Timestamp,
    /// Its id.
    pub id: EventId,
}

/// Adds an event to the log; it becomes visible with the transaction's commit.
///
/// Append last, right before the commit: a follower looks back a few seconds from the newest event it has
/// seen, so an event whose time is much older than its commit could be passed over.
pub async fn append_event(tx: &mut Tx, event: &Event) -> Result<(), StoreError> {
    let (kind, code, locale) = match &event.subject {
        EventSubject::Edition { item, locale } => ("edition", item.to_string(), Some(locale)),
        EventSubject::Fact(code) => ("fact", code.to_string(), None),
        EventSubject::Pack(code) => ("pack", code.to_string(), None),
        EventSubject::Media(code) => ("media", code.to_string(), None),
        EventSubject::Person(id) => ("person", id.to_string(), None),
        EventSubject::Message(code) => ("message", code.to_string(), None),
        EventSubject::Organisation(code) => ("organisation", code.to_string(), None),
        EventSubject::Site(code) => ("site", code.to_string(), None),
        EventSubject::Memory { from, to } => ("memory", from.to_string(), Some(to)),
        EventSubject::Glossary(code) => {
            ("glossary", code.as_ref().map(Code::to_string).unwrap_or_default(), None)
        }
        EventSubject::Machine(name) => ("machine", name.to_string(), None),
        EventSubject::Checklist(code) => ("checklist", code.to_string(), None),
        EventSubject::Data(code) => ("data", code.to_string(), None),
        EventSubject::Programme(code) => ("programme", code.to_string(), None),
        EventSubject::Channel(code) => ("channel", code.to_string(), None),
        EventSubject::Campaign(code) => ("campaign", code.to_string(), None),
        EventSubject::Kit(code) => ("press-kit", code.to_string(), None),
        EventSubject::Hook(id) => ("hook", id.to_string(), None),
    };
    let detail = to_json("an event's detail", &event.detail)?;
    let args = args![event.id, event.at, &event.actor, &event.action, kind, code, locale, detail];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// Events after a place in the log, oldest first. To follow the log without missing what commits late, use
/// [`EventFeed`].
pub async fn events_after(
    conn: &mut Conn,
    after: Option<EventCursor>,
    limit: u32,
) -> Result<Vec<Event>, StoreError> {
    match after {
        Some(after) => conn.fetch_map(AFTER, args![after.at, after.id, limit], read).await,
        None => events_from(conn, Timestamp::MIN, limit).await,
    }
}

/// Events of a moment and later, oldest first.
async fn events_from(conn: &mut Conn, at: Timestamp, limit: u32) -> Result<Vec<Event>, StoreError> {
    // The empty text sorts before every id.
    conn.fetch_map(AFTER, args![at, "", limit], read).await
}

/// Events before a place in the log, newest first; the newest of all when there is none.
pub async fn events_before(
    conn: &mut Conn,
    before: Option<EventCursor>,
    limit: u32,
) -> Result<Vec<Event>, StoreError> {
    match before {
        Some(before) => conn.fetch_map(BEFORE, args![before.at, before.id, limit], read).await,
        None => conn.fetch_map(BEFORE, args![Timestamp::MAX, "", limit], read).await,
    }
}

/// What somebody did, newest first.
pub async fn events_by(conn: &mut Conn, actor: &Actor, limit: u32) -> Result<Vec<Event>, StoreError> {
    conn.fetch_map(BY, args![actor, limit], read).await
}

/// What happened to an item's editions, newest first.
pub async fn events_of_item(conn: &mut Conn, item: &Code, limit: u32) -> Result<Vec<Event>, StoreError> {
    conn.fetch_map(ABOUT, args!["edition", item, limit], read).await
}

/// What happened to a concept of the glossary, newest first.
pub async fn events_of_concept(conn: &mut Conn, code: &Code, limit: u32) -> Result<Vec<Event>, StoreError> {
    conn.fetch_map(ABOUT, args!["glossary", code, limit], read).await
}

/// What happened to a fact, newest first.
pub async fn events_of_fact(conn: &mut Conn, fact: &Code, limit: u32) -> Result<Vec<Event>, StoreError> {
    conn.fetch_map(ABOUT, args!["fact", fact, limit], read).await
}

/// What happened to something of a kind (`message`, `organisation`, `site` …), newest first.
pub async fn events_about(
    conn: &mut Conn,
    kind: &'static str,
    code: &Code,
    limit: u32,
) -> Result<Vec<Event>, StoreError> {
    conn.fetch_map(ABOUT, args![kind, code, limit], read).await
}

/// The values a fact had before, newest first, as the log keeps them.
pub async fn former_values(conn: &mut Conn) -> Result<Vec<(Code, String)>, StoreError> {
    let rows = conn
        .fetch_map(CHANGED_FACTS, &[], |row| {
            let detail: serde_json::Value = row.json("detail")?;
            let from = detail.get("from").and_then(|v| v.as_str()).unwrap_or_default().to_owned();
            Ok((row.parse("subject_code")?, from))
        })
        .await?;
    Ok(rows.into_iter().filter(|(_, value)| !value.is_empty()).collect())
}

/// What happened to a picture or video, newest first.
pub async fn events_of_media(conn: &mut Conn, media: &Code, limit: u32) -> Result<Vec<Event>, StoreError> {
    conn.fetch_map(ABOUT, args!["media", media, limit], read).await
}

fn read(row: &Row) -> Result<Event, StoreError> {
    let subject = match row.text("subject_kind")?.as_str() {
        "edition" => {
            EventSubject::Edition { item: row.parse("subject_code")?, locale: row.parse("subject_locale")? }
        }
        "fact" => EventSubject::Fact(row.parse("subject_code")?),
        "pack" => EventSubject::Pack(row.parse("subject_code")?),
        "media" => EventSubject::Media(row.parse("subject_code")?),
        "person" => EventSubject::Person(row.parse("subject_code")?),
        "message" => EventSubject::Message(row.parse("subject_code")?),
        "organisation" => EventSubject::Organisation(row.parse("subject_code")?),
        "site" => EventSubject::Site(row.parse("subject_code")?),
        "memory" => {
            EventSubject::Memory { from: row.parse("subject_code")?, to: row.parse("subject_locale")? }
        }
        "glossary" if row.text("subject_code")?.is_empty() => EventSubject::Glossary(None),
        "glossary" => EventSubject::Glossary(Some(row.parse("subject_code")?)),
        "machine" => EventSubject::Machine(row.parse("subject_code")?),
        "checklist" => EventSubject::Checklist(row.parse("subject_code")?),
        "data" => EventSubject::Data(row.parse("subject_code")?),
        "programme" => EventSubject::Programme(row.parse("subject_code")?),
        "channel" => EventSubject::Channel(row.parse("subject_code")?),
        "campaign" => EventSubject::Campaign(row.parse("subject_code")?),
        "press-kit" => EventSubject::Kit(row.parse("subject_code")?),
        "hook" => EventSubject::Hook(row.parse("subject_code")?),
        other => return Err(StoreError::column("subject_kind", format!("unknown subject “{other}”"))),
    };
    Ok(Event {
        id: row.parse("id")?,
        at: row.instant("at")?,
        actor: Actor(row.text("actor")?),
        action: row.text("action")?,
        subject,
        detail: row.json("detail")?,
    })
}
