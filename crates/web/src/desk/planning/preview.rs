//! A preview link followed: the text as readers would see it, marked as a preview, kept and listed by nobody.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use http::HeaderValue;
use http::header::{HeaderName, REFERRER_POLICY};
use render::Template as _;
use store::published::PublishedEdition;

use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

/// `GET /preview/{token}`
pub async fn follow(State(app): State<Arc<App>>, Path(token): Path<String>) -> Result<Response, Failure> {
    let found = flow::publish::preview_link::follow(&app.store, app.clock.as_ref(), &token).await?;
    let preview = found.ok_or(Failure::NotFound)?;
    let shown = app.shown();
    let local = shown.country.local(&preview.edition.locale).cloned().ok_or(Failure::NotFound)?;
    let reader = Reader::before(Arc::clone(&shown), local);
    let until = {
        let v = reader.view();
        crate::desk::parts::moment(&v, preview.link.expires_at)
    };
    let found = PublishedEdition {
        item: preview.item,
        edition: preview.edition,
        revision: preview.revision,
        corrections: Vec::new(),
    };
    let locales = store::published::locales_of_published(&mut app.store.read().await?, found.item.id).await?;
    let (mut page, _) = crate::pages::story::story(&app, &reader, &found, &locales).await?;
    page.c.noindex = true;
    page.c.script = None;
    page.c.og_image = None;
    page.c.oembed = None;
    page.embed = None;
    page.c.jsonld.clear();
    page.c.notice = Some(reader.view().t1("preview-notice", "time", &until));
    let html = page.render().map_err(Failure::internal)?;
    let mut response = axum::response::Html(html).into_response();
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    // The address is the secret: no page that is followed from here hears of it.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}
