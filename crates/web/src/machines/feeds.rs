//! RSS 2.0, Atom and JSON Feed 1.1, for a locale and for each section, topic and place of it.

use std::sync::Arc;

use axum::extract::{Path, State};
use model::Code;
use render::View;
use serde_json::json;
use store::listing::{ListedEdition, Listing};

use super::xml::Xml;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

const ENTRIES: u32 = 30;

/// What a feed is of.
struct Feed {
    title: String,
    description: String,
    /// Path of the page below the locale.
    page: String,
    rows: Vec<ListedEdition>,
}

/// `/{locale}/{file}` for the whole locale.
pub async fn whole(State(app): State<Arc<App>>, reader: Reader, file: &'static str) -> Answered {
    let v = reader.view();
    let listing = Listing::new(reader.locale().clone(), ENTRIES);
    let rows = store::listing::list_published(&mut app.store.read().await?, &listing).await?;
    let feed =
        Feed { title: v.site_name(), description: v.name("site", "description"), page: "/".into(), rows };
    write(&v, &feed, file)
}

/// Feeds of parts have the same three files.
fn known(file: &str) -> Result<&'static str, Failure> {
    ["feed.xml", "atom.xml", "feed.json"].into_iter().find(|f| *f == file).ok_or(Failure::NotFound)
}

/// `/{locale}/{part}/{code}/{file}` with part `sections`, `topics` or `places`.
pub async fn part(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, part, code, file)): Path<(String, String, String, String)>,
) -> Answered {
    let file = known(&file)?;
    let v = reader.view();
    let key = Code::new(code.clone()).map_err(|_| Failure::NotFound)?;
    let mut listing = Listing::new(reader.locale().clone(), ENTRIES);
    let name = match part.as_str() {
        "sections" => v.country.section(&code).map(|_| {
            listing.section = Some(key);
            v.name("section", &code)
        }),
        "topics" => v.country.has_topic(&code).then(|| {
            listing.topic = Some(key);
            v.name("topic", &code)
        }),
        "places" => v.country.territory(&code).map(|_| {
            listing.territory = Some(key);
            v.name("territory", &code)
        }),
        _ => None,
    }
    .ok_or(Failure::NotFound)?;
    let rows = store::listing::list_published(&mut app.store.read().await?, &listing).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &name));
    let feed = Feed { description: title.clone(), title, page: format!("/{part}/{code}"), rows };
    write(&v, &feed, file)
}

/// `/{locale}/{page}/{file}` for guides and nationals abroad.
pub async fn named(
    State(app): State<Arc<App>>,
    reader: Reader,
    section: Option<Code>,
    page: &str,
    file: &str,
) -> Answered {
    let file = known(file)?;
    let v = reader.view();
    let section = section.ok_or(Failure::NotFound)?;
    let name = v.name("section", section.as_str());
    let listing = Listing { section: Some(section), ..Listing::new(reader.locale().clone(), ENTRIES) };
    let rows = store::listing::list_published(&mut app.store.read().await?, &listing).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &name));
    write(&v, &Feed { description: title.clone(), title, page: page.to_owned(), rows }, file)
}

fn write(v: &View<'_>, feed: &Feed, file: &str) -> Answered {
    let here = v.absolute(&v.href(&format!("{}/{file}", feed.page.trim_end_matches('/'))));
    let answer = match file {
        "feed.xml" => Answer::new("application/rss+xml; charset=utf-8", rss(v, feed, &here)),
        "atom.xml" => Answer::new("application/atom+xml; charset=utf-8", atom(v, feed, &here)),
        _ => Answer::new("application/feed+json; charset=utf-8", json_feed(v, feed, &here)),
    };
    Ok(answer.until(vec![Tag::List(v.local.locale.to_string())]))
}

fn address(v: &View<'_>, row: &ListedEdition) -> String {
    v.absolute(&v.href(&format!("/stories/{}", row.slug)))
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
    if let Some(newest) = feed.rows.iter().map(|r| r.updated_at).max() {
        x.text("lastBuildDate", &rfc2822(newest));
    }
    for row in &feed.rows {
        let url = address(v, row);
        x.open("item", &[]).text("title", &row.title).text("link", &url);
        x.text_with("guid", &[("isPermaLink", "false")], &row.id.to_string());
        x.text("description", &row.summary).text("pubDate", &rfc2822(row.published_at));
        x.text("category", &v.name("section", row.section.as_str())).close("item");
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
    x.empty(
        "link",
        &[("href", &v.absolute(&v.href(&feed.page))), ("rel", "alternate"), ("type", "text/html")],
    );
    let newest = feed.rows.iter().map(|r| r.updated_at).max().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    x.text("updated", &newest.to_string());
    let operator = v.name("organisation", v.country.nation.site.operator.as_str());
    x.open("author", &[]).text("name", &operator).close("author");
    for row in &feed.rows {
        let url = address(v, row);
        x.open("entry", &[]).text("title", &row.title).text("id", &format!("urn:uuid:{}", row.id));
        x.empty("link", &[("href", &url), ("rel", "alternate"), ("type", "text/html"), ("hreflang", lang)]);
        x.text("published", &row.published_at.to_string()).text("updated", &row.updated_at.to_string());
        x.text("summary", &row.summary);
        let section = v.name("section", row.section.as_str());
        x.empty("category", &[("term", row.section.as_str()), ("label", &section)]).close("entry");
    }
    x.close("feed");
    x.into_bytes()
}

fn json_feed(v: &View<'_>, feed: &Feed, here: &str) -> Vec<u8> {
    let items: Vec<_> = feed
        .rows
        .iter()
        .map(|row| {
            json!({
                "id": format!("urn:uuid:{}", row.id),
                "url": address(v, row),
                "title": row.title,
                "summary": row.summary,
                "content_text": row.summary,
                "date_published": row.published_at.to_string(),
                "date_modified": row.updated_at.to_string(),
                "language": row.locale.as_str(),
                "tags": [v.name("section", row.section.as_str())],
            })
        })
        .collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": v.absolute(&v.href(&feed.page)),
        "feed_url": here,
        "language": v.local.locale.as_str(),
        "items": items,
    })
    .to_string()
    .into_bytes()
}
