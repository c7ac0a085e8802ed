//! How a feed is written: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1.

use http::header::LINK;
use jiff::Timestamp;
use model::Code;
use render::View;
use serde_json::json;

use super::xml::Xml;
use crate::answer::{Answer, Answered};
use crate::cache::Tag;

/// What a feed is of.
pub(super) struct Feed {
    pub title: String,
    pub description: String,
    /// Path of the page below the locale.
    pub page: String,
    pub entries: Vec<Entry>,
}

/// One thing a feed tells of.
pub(super) struct Entry {
    /// UUID.
    pub id: String,
    pub url: String,
    pub title: String,
    pub summary: String,
    pub published: Timestamp,
    pub updated: Timestamp,
    /// Name and code of its section.
    pub category: Option<(String, Code)>,
}

/// Full address of a feed's file.
fn address(v: &View<'_>, feed: &Feed, file: &str) -> String {
    v.absolute(&v.href(&format!("{}/{file}", feed.page.trim_end_matches('/'))))
}

/// Full address of the hub that tells when a feed changes.
fn hub(v: &View<'_>) -> String {
    v.absolute("/hub")
}

/// The feed in the format of a file's name: what it is, and its bytes.
pub(super) fn content(v: &View<'_>, feed: &Feed, file: &str) -> (&'static str, Vec<u8>) {
    let here = address(v, feed, file);
    match file {
        "feed.xml" => ("application/rss+xml; charset=utf-8", rss(v, feed, &here)),
        "atom.xml" => ("application/atom+xml; charset=utf-8", atom(v, feed, &here)),
        _ => ("application/feed+json; charset=utf-8", json_feed(v, feed, &here)),
    }
}

/// The answer to whoever asks for it. It says in its head, too, which hub tells of it (WebSub, 4).
pub(super) fn write(v: &View<'_>, feed: &Feed, file: &str) -> Answered {
    let (content_type, bytes) = content(v, feed, file);
    let links = format!("<{}>; rel=\"hub\", <{}>; rel=\"self\"", hub(v), address(v, feed, file));
    let answer = Answer::new(content_type, bytes).header(LINK, &links);
    Ok(answer.until(vec![Tag::List(v.local.locale.to_string())]))
}

/// RFC 2822 date, as RSS wants it.
fn rfc2822(at: jiff::Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

fn rss(v: &View<'_>, feed: &Feed, here: &str) -> Vec<u8> {
    let mut x = Xml::new();
    x.open("rss", &[("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom")]).open("channel", &[]);
    x.text("title", &feed.title)
        .text("link", &v.absolute(&v.href(&feed.page)))
        .text("description", &feed.description);
    x.text("language", v.local.locale.as_str());
    x.empty("atom:link", &[("href", here), ("rel", "self"), ("type", "application/rss+xml")]);
    // Nobody tells of changes of a copy.
    if !v.is_copy() {
        x.empty("atom:link", &[("href", &hub(v)), ("rel", "hub")]);
    }
    if let Some(newest) = feed.entries.iter().map(|r| r.updated).max() {
        x.text("lastBuildDate", &rfc2822(newest));
    }
    for row in &feed.entries {
        x.open("item", &[]).text("title", &row.title).text("link", &row.url);
        x.text_with("guid", &[("isPermaLink", "false")], &row.id);
        x.text("description", &row.summary).text("pubDate", &rfc2822(row.published));
        if let Some((name, _)) = &row.category {
            x.text("category", name);
        }
        x.close("item");
    }
    x.close("channel").close("rss");
    x.into_bytes()
}

fn atom(v: &View<'_>, feed: &Feed, here: &str) -> Vec<u8> {
    let mut x = Xml::new();
    let lang = v.local.locale.as_str();
    x.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang)]);
    x.text("title", &feed.title).text("subtitle", &feed.description).text("id", here);
    x.empty("link", &[("href", here), ("rel", "self"), ("type", "application/atom+xml")]);
    if !v.is_copy() {
        x.empty("link", &[("href", &hub(v)), ("rel", "hub")]);
    }
    x.empty(
        "link",
        &[("href", &v.absolute(&v.href(&feed.page))), ("rel", "alternate"), ("type", "text/html")],
    );
    let newest = feed.entries.iter().map(|r| r.updated).max().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    x.text("updated", &newest.to_string());
    let operator = v.name("organisation", v.country.nation.site.operator.as_str());
    x.open("author", &[]).text("name", &operator).close("author");
    for row in &feed.entries {
        x.open("entry", &[]).text("title", &row.title).text("id", &format!("urn:uuid:{}", row.id));
        x.empty(
            "link",
            &[("href", &row.url), ("rel", "alternate"), ("type", "text/html"), ("hreflang", lang)],
        );
        x.text("published", &row.published.to_string()).text("updated", &row.updated.to_string());
        x.text("summary", &row.summary);
        if let Some((name, code)) = &row.category {
            x.empty("category", &[("term", code.as_str()), ("label", name)]);
        }
        x.close("entry");
    }
    x.close("feed");
    x.into_bytes()
}

fn json_feed(v: &View<'_>, feed: &Feed, here: &str) -> Vec<u8> {
    let items: Vec<_> = feed
        .entries
        .iter()
        .map(|row| {
            json!({
                "id": format!("urn:uuid:{}", row.id),
                "url": row.url,
                "title": row.title,
                "summary": row.summary,
                "content_text": row.summary,
                "date_published": row.published.to_string(),
                "date_modified": row.updated.to_string(),
                "language": v.local.locale.as_str(),
                "tags": row.category.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            })
        })
        .collect();
    let hubs = if v.is_copy() { json!([]) } else { json!([{ "type": "WebSub", "url": hub(v) }]) };
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": v.absolute(&v.href(&feed.page)),
        "feed_url": here,
        "hubs": hubs,
        "language": v.local.locale.as_str(),
        "items": items,
    })
    .to_string()
    .into_bytes()
}
