//! Official channels as JSON, and what was posted through each as a feed.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use model::{Channel, DispatchState};
use render::View;
use serde::Deserialize;
use serde_json::{Value, json};
use store::reach::{DispatchCursor, ListedDispatch};

use super::api::{ReferenceQuery, answer, locale_of, parse};
use super::feed_formats::{Entry, Feed, write};
use super::paging::{Asked, limit, next_after};
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::channels::find;
use crate::pages::programme::words::spoken;
use crate::reader::Reader;

/// Posts in a feed.
const POSTS: u32 = 30;

fn head(v: &View<'_>, c: &Channel) -> Value {
    let name = spoken(v, &c.names).text;
    json!({
        "code": c.code,
        "kind": c.kind,
        "name": if name.is_empty() { c.code.to_string() } else { name },
        "organisation": c.organisation,
        "address": (!c.address.is_empty()).then_some(&c.address),
        "handle": (!c.handle.is_empty()).then_some(&c.handle),
        "locales": c.locales,
        "opened": c.opened_at,
        "closed": c.closed_at,
        "verified": c.verified_at,
        "url": v.absolute(&v.href(&format!("/channels/{}", c.code))),
        "self": v.absolute(&format!("/api/v1/channels/{}", c.code)),
    })
}

/// `GET /api/v1/channels`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let v = asked.view()?;
    let all = store::reach::channels(&mut app.store.read().await?).await?;
    let items: Vec<Value> = asked.cut(&all).map(|c| head(&v, c)).collect();
    asked.answer("channels", all.len(), items, vec![Tag::Channels])
}

/// Query of one channel. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelQuery {
    locale: Option<String>,
    before: Option<String>,
    limit: Option<u32>,
}

/// `GET /api/v1/channels/{code}`: with what was posted through it, newest first, page by page.
pub async fn one(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    query: Result<Query<ChannelQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let before: Option<DispatchCursor> = parse("before", q.before.as_ref())?;
    let wanted = limit(q.limit)?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let mut conn = app.store.read().await?;
    let channel = find(&mut conn, &code).await?;
    let mut posts = store::reach::posted_through(&mut conn, &channel.code, before, wanted + 1).await?;
    drop(conn);
    let address = v.absolute(&format!("/api/v1/channels/{}", channel.code));
    let narrowed = [("locale", q.locale.as_ref())];
    let next = next_after(&address, &narrowed, &mut posts, wanted, ListedDispatch::posted_cursor);
    let mut value = head(&v, &channel);
    value["posts"] = posts.iter().map(|one| post(&v, one)).collect();
    value["next"] = json!(next);
    answer(&value, vec![Tag::Channels])
}

fn post(v: &View<'_>, one: &ListedDispatch) -> Value {
    let d = &one.dispatch;
    json!({
        "item": one.item_code,
        "locale": d.locale,
        // A headline that was withdrawn is not said again.
        "title": (d.state == DispatchState::Sent).then_some(&one.title),
        "state": d.state,
        "sent": d.sent_at,
        "campaign": d.campaign,
        "message": d.message,
        "url": v.absolute(&format!("/{}/stories/{}", d.locale, one.slug)),
        "remote": d.remote_url,
        "withdrawn_reason": one.withdrawn_reason,
    })
}

/// `/{locale}/channels/{code}/{file}`: what was posted through a channel, in whatever language it speaks.
pub async fn feed(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code, file)): Path<(String, String, String)>,
) -> Answered {
    let file =
        ["feed.xml", "atom.xml", "feed.json"].into_iter().find(|f| *f == file).ok_or(Failure::NotFound)?;
    let v = reader.view();
    Ok(write(&v, &feed_of(&app, &v, &code).await?, file)?.until(vec![Tag::Channels]))
}

/// What was posted through a channel.
pub(super) async fn feed_of(app: &App, v: &View<'_>, code: &str) -> Result<Feed, Failure> {
    let mut conn = app.store.read().await?;
    let channel = find(&mut conn, code).await?;
    let posts = store::reach::posted_through(&mut conn, &channel.code, None, POSTS).await?;
    drop(conn);
    let sent = posts.into_iter().filter(|one| one.dispatch.state == DispatchState::Sent);
    let entries = sent.filter_map(|one| {
        let d = one.dispatch;
        Some(Entry {
            id: d.id.to_string(),
            url: v.absolute(&format!("/{}/stories/{}", d.locale, one.slug)),
            title: one.title,
            summary: d.text,
            published: d.sent_at?,
            updated: d.changed_at,
            category: None,
        })
    });
    let name = spoken(v, &channel.names).text;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &name));
    let organisation = v.name("organisation", channel.organisation.as_str());
    Ok(Feed {
        title,
        description: v.t1("channels-speaks", "organisation", &organisation),
        page: format!("/channels/{}", channel.code),
        entries: entries.collect(),
    })
}
