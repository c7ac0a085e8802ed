//! The transparency log for programs: head, key, tiles, and what it says of a page.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use flow::trust::log;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL};
use model::{Code, Locale};
use serde::Deserialize;
use serde_json::{Value, json};
use store::log::LogEntry;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;

const TEXT: &str = "text/plain; charset=utf-8";
const JSON: &str = "application/json; charset=utf-8";

fn open(content_type: &'static str, body: Vec<u8>) -> Answer {
    Answer::new(content_type, body).header(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
}

/// `/log/checkpoint`: the signed head.
pub async fn checkpoint(State(app): State<Arc<App>>) -> Answered {
    let note = app.log.checkpoint(&mut app.store.read().await?).await?;
    Ok(open(TEXT, note.into_bytes()).header(CACHE_CONTROL, "no-cache"))
}

/// `/log/key`: the key that the head is signed with.
pub async fn key(State(app): State<Arc<App>>) -> Answered {
    let key = app.log.verifier().map_err(Failure::internal)?;
    Ok(open(TEXT, format!("{key}\n").into_bytes()))
}

/// `/log/tile/…`: a tile of hashes, or a bundle of entries.
pub async fn tile(State(app): State<Arc<App>>, Path(path): Path<String>) -> Answered {
    // A bundle or a tile at a given width never changes.
    let bytes = log::tile_at(&mut app.store.read().await?, &path).await?.ok_or(Failure::NotFound)?;
    Ok(open("application/octet-stream", bytes).header(CACHE_CONTROL, "public, max-age=31536000, immutable"))
}

/// Which edition `/log/entry` is asked about: by its page's path, or by item and locale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryQuery {
    path: Option<String>,
    item: Option<String>,
    locale: Option<String>,
}

/// `/log/entry?path=…` or `?item=…&locale=…`: an edition as readers have it, and its entries.
pub async fn entry(
    State(app): State<Arc<App>>,
    query: Result<Query<EntryQuery>, axum::extract::rejection::QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let mut conn = app.store.read().await?;
    let standing = match (&q.path, &q.item, &q.locale) {
        (Some(path), None, None) => {
            let (locale, slug) = log::page_of(path).ok_or(Failure::NotFound)?;
            log::standing_at(&mut conn, &locale, &slug).await?
        }
        (None, Some(item), Some(locale)) => {
            let item = Code::new(item.clone()).map_err(|_| Failure::NotFound)?;
            let locale = Locale::new(locale).map_err(|_| Failure::NotFound)?;
            log::standing(&mut conn, &item, &locale).await?
        }
        _ => return Err(Failure::Bad("give either “path”, or “item” and “locale”".into())),
    };
    // What was never public is nobody's business.
    let standing = standing.filter(|s| s.content.is_some()).ok_or(Failure::NotFound)?;
    let entries: Vec<Value> = standing.entries.iter().map(entry_json).collect();
    let body = json!({
        "item": standing.item.as_str(),
        "locale": standing.locale.as_str(),
        "url": format!("{}/{}/stories/{}", app.shown().country.base_url, standing.locale, standing.slug),
        "entries": entries,
        "content": standing.content,
        "digest": standing.content.as_ref().map(log::Content::digest),
    });
    Ok(open(JSON, body.to_string().into_bytes()))
}

fn entry_json(entry: &LogEntry) -> Value {
    json!({
        "position": entry.position,
        "at": entry.at.to_string(),
        "action": entry.action,
        "revision": entry.revision,
        "digest": entry.digest,
        "leaf": entry.leaf,
    })
}

/// `/log/content/{position}`: what an entry's edition said, as the bytes that its digest is of.
pub async fn content(State(app): State<Arc<App>>, Path(position): Path<String>) -> Answered {
    let position = position.parse().map_err(|_| Failure::NotFound)?;
    let found = log::logged_content(&mut app.store.read().await?, position).await?;
    let content = found.ok_or(Failure::NotFound)?;
    Ok(open(JSON, content.canonical().into_bytes()))
}
