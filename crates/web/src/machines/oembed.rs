//! oEmbed: other sites ask how to show a link to one of our stories.

use std::sync::Arc;

use axum::extract::{Query, State};
use model::Locale;
use render::View;
use serde::Deserialize;
use serde_json::json;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;

/// What is asked.
#[derive(Deserialize)]
pub struct Asked {
    url: String,
    #[serde(default)]
    format: Option<String>,
}

/// `/oembed?url=`
pub async fn get(State(app): State<Arc<App>>, Query(asked): Query<Asked>) -> Answered {
    if asked.format.as_deref().is_some_and(|f| f != "json") {
        return Err(Failure::Bad("only format=json is offered".into()));
    }
    let shown = app.shown();
    let path = asked.url.strip_prefix(&shown.country.base_url).ok_or(Failure::NotFound)?;
    let mut parts = path.trim_start_matches('/').split('/');
    let (Some(tag), Some("stories"), Some(slug), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Failure::NotFound);
    };
    let locale = Locale::new(tag).map_err(|_| Failure::NotFound)?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let found = store::published::find_published(&mut app.store.read().await?, &locale, slug).await?;
    let found = found.ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let body = json!({
        "version": "1.0",
        "type": "link",
        "title": found.revision.title,
        "author_name": v.name("organisation", found.item.publisher.as_str()),
        "provider_name": v.site_name(),
        "provider_url": v.absolute(&v.href("/")),
        "thumbnail_url": v.absolute(&format!("/og/{locale}/{slug}.png")),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
        "cache_age": 3600,
    });
    Ok(Answer::new("application/json; charset=utf-8", body.to_string().into_bytes())
        .until(vec![Tag::Item(found.item.code.to_string())]))
}
