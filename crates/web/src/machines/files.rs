//! Documents that came in with the articles of a former site.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use http::HeaderMap;

use crate::app::App;
use crate::failure::Failure;
use crate::file::send_to_save;

/// `/files/{sha256}/{name}`: to be saved, never shown as a page of ours. Its address is its content, so it never changes.
pub async fn file(
    State(app): State<Arc<App>>,
    Path((sha256, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let found = store::import::file_at(&mut app.store.read().await?, &sha256, &name).await?;
    let found = found.ok_or(Failure::NotFound)?;
    let path = app.blobs.find(&found.sha256).await?.ok_or(Failure::NotFound)?;
    let cache = "public, max-age=31536000, immutable";
    send_to_save(path, (&found.name, &found.mime), &headers, cache).await
}
