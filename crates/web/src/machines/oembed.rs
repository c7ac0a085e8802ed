//! oEmbed: other sites ask how to show a link to one of our facts, stories or charts, and are given a card in a frame.

use std::sync::Arc;

use axum::extract::{Query, State};
use http::header::ACCESS_CONTROL_ALLOW_ORIGIN;
use model::{Code, Locale};
use render::View;
use render::pages::Embed;
use serde::Deserialize;
use serde_json::{Value, json};

use super::xml::Xml;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::data::flow_name_in;
use crate::pages::embed::offer;

/// What is asked.
#[derive(Deserialize)]
pub struct Asked {
    url: String,
    format: Option<String>,
    maxwidth: Option<u32>,
    maxheight: Option<u32>,
}

/// What there is to tell of a page.
struct Told {
    title: String,
    author: String,
    thumbnail: Option<String>,
    embed: Embed,
    tags: Vec<Tag>,
}

/// `/oembed?url=&format=&maxwidth=&maxheight=`
pub async fn get(State(app): State<Arc<App>>, Query(asked): Query<Asked>) -> Answered {
    let xml = match asked.format.as_deref() {
        None | Some("" | "json") => false,
        Some("xml") => true,
        Some(_) => return Err(Failure::Bad("format must be json or xml".into())),
    };
    let shown = app.shown();
    let path = asked.url.strip_prefix(&shown.country.base_url).ok_or(Failure::NotFound)?;
    let path = path.split('#').next().unwrap_or_default();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    // The card's own address asks for the same card.
    if parts.get(1) == Some(&"embed") {
        parts.remove(1);
    }
    let [tag, part, code] = parts[..] else { return Err(Failure::NotFound) };
    let locale = Locale::new(tag).map_err(|_| Failure::NotFound)?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let told = match part {
        "facts" => fact(&v, code)?,
        "stories" => story(&app, &v, code).await?,
        "data" => data(&app, &v, code, query).await?,
        _ => return Err(Failure::NotFound),
    };
    let at_most = |size: u32, most: Option<u32>| most.map_or(size, |most| size.min(most.max(1)));
    let embed = Embed {
        width: at_most(told.embed.width, asked.maxwidth),
        height: at_most(told.embed.height, asked.maxheight),
        ..told.embed
    };
    let mut body = json!({
        "version": "1.0",
        "type": "rich",
        "title": told.title,
        "author_name": told.author,
        "provider_name": v.site_name(),
        "provider_url": v.absolute(&v.href("/")),
        "cache_age": 3600,
        "html": embed.html(),
        "width": embed.width,
        "height": embed.height,
    });
    // A thumbnail obeys the same limits, or is left out.
    let fits =
        asked.maxwidth.is_none_or(|most| most >= 1200) && asked.maxheight.is_none_or(|most| most >= 630);
    if let Some(thumbnail) = told.thumbnail.filter(|_| fits) {
        body["thumbnail_url"] = thumbnail.into();
        body["thumbnail_width"] = 1200.into();
        body["thumbnail_height"] = 630.into();
    }
    let answer = if xml {
        Answer::new("text/xml; charset=utf-8", as_xml(&body))
    } else {
        Answer::new("application/json; charset=utf-8", body.to_string().into_bytes())
    };
    Ok(answer.header(ACCESS_CONTROL_ALLOW_ORIGIN, "*").until(told.tags))
}

fn fact(v: &View<'_>, code: &str) -> Result<Told, Failure> {
    let fact = v.country.fact(code).ok_or(Failure::NotFound)?;
    let title = v.name("fact", code);
    Ok(Told {
        author: fact.source.clone(),
        thumbnail: None,
        embed: offer(v, &format!("/facts/{code}"), "", &title),
        tags: vec![Tag::Fact(code.to_owned())],
        title,
    })
}

async fn story(app: &App, v: &View<'_>, slug: &str) -> Result<Told, Failure> {
    let locale = &v.local.locale;
    let found = store::published::find_published(&mut app.store.read().await?, locale, slug).await?;
    let found = found.ok_or(Failure::NotFound)?;
    Ok(Told {
        author: v.name("organisation", found.item.publisher.as_str()),
        thumbnail: Some(v.absolute(&format!("/og/{locale}/{slug}.png"))),
        embed: offer(v, &format!("/stories/{slug}"), "", &found.revision.title),
        tags: vec![Tag::Item(found.item.code.to_string())],
        title: found.revision.title,
    })
}

async fn data(app: &App, v: &View<'_>, name: &str, query: &str) -> Result<Told, Failure> {
    let code = Code::new(name).map_err(|_| Failure::NotFound)?;
    let catalogue = app.figures.catalogue(&mut app.store.read().await?).await?;
    let flow = catalogue.flow(&code).filter(|flow| flow.latest.is_some()).ok_or(Failure::NotFound)?;
    let title = flow_name_in(v, flow);
    Ok(Told {
        author: v.name("organisation", flow.flow.publisher.as_str()),
        thumbnail: None,
        embed: offer(v, &format!("/data/{code}"), query, &title),
        tags: vec![Tag::Data],
        title,
    })
}

/// The same as XML, as the standard has it: one element for each value.
fn as_xml(body: &Value) -> Vec<u8> {
    let mut x = Xml::new();
    x.open("oembed", &[]);
    for (key, value) in body.as_object().into_iter().flatten() {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        x.text(key, &text);
    }
    x.close("oembed");
    x.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_says_the_same_as_json() {
        let xml = String::from_utf8(as_xml(&json!({ "html": "<iframe>", "width": 480 }))).unwrap_or_default();
        assert!(xml.contains("<html>&lt;iframe&gt;</html>") && xml.contains("<width>480</width>"), "{xml}");
    }
}
