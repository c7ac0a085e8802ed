//! Pictures and videos by content.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use model::VariantFormat;
use store::media::Served;

use crate::app::App;
use crate::failure::Failure;
use crate::file::send_file;

/// A year.
const LONG: i64 = 31_536_000;

/// `/media/{name}`: a rendition. Its address is its content, so it never changes; but the right to show it may end,
/// and then it is gone. What is not a rendition, such as an original with all that a camera wrote into it, is not here.
pub async fn rendition(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (sha256, format) = wanted(&name)?;
    let found = store::media::variant_by_sha256(&mut app.store.read().await?, sha256).await?;
    let found = found.filter(|f| f.variant.format == format).ok_or(Failure::NotFound)?;
    answer(&app, &found, &headers).await
}

/// `/media/{key}/{file}`: the same by what pages call it, the medium's key with width and encoding.
pub async fn of_medium(
    State(app): State<Arc<App>>,
    Path((key, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (width, format) = wanted(&file)?;
    let width: u32 = width.parse().map_err(|_| Failure::NotFound)?;
    let found = store::media::variant_by_key(&mut app.store.read().await?, &key, width, format).await?;
    answer(&app, &found.ok_or(Failure::NotFound)?, &headers).await
}

async fn answer(app: &App, found: &Served, headers: &HeaderMap) -> Result<Response, Failure> {
    if found.withdrawn_at.is_some() {
        // No page: this is asked for by a page, which is made without it from now on.
        return Ok((
            StatusCode::GONE,
            [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-cache")],
            "{}",
        )
            .into_response());
    }
    send(app, found, headers, &kept_for(app, found)).await
}

/// How long others may keep it: a year, or until the right to show it ends.
fn kept_for(app: &App, found: &Served) -> String {
    let Some(last) = found.rights_until else { return format!("public, max-age={LONG}, immutable") };
    let zone = app.shown().country.time_zone.clone();
    let end = last.tomorrow().ok().and_then(|day| day.to_zoned(zone).ok());
    let left = end.map_or(0, |end| end.timestamp().as_second() - app.clock.now().as_second());
    format!("public, max-age={}", left.clamp(0, 86_400))
}

/// The digest or width, and the encoding, of a file's name.
pub fn wanted(name: &str) -> Result<(&str, VariantFormat), Failure> {
    let (sha256, ending) = name.split_once('.').ok_or(Failure::NotFound)?;
    Ok((sha256, VariantFormat::parse(ending).ok_or(Failure::NotFound)?))
}

/// Sends a rendition's bytes.
pub async fn send(app: &App, found: &Served, headers: &HeaderMap, cache: &str) -> Result<Response, Failure> {
    let format = found.variant.format;
    if format.is_video() {
        let path = app.blobs.find(&found.variant.sha256).await?.ok_or(Failure::NotFound)?;
        return send_file(path, format.mime(), headers, cache).await;
    }
    let bytes = app.blobs.read(&found.variant.sha256).await?.ok_or(Failure::NotFound)?;
    Ok(([(CONTENT_TYPE, format.mime()), (CACHE_CONTROL, cache)], bytes).into_response())
}
