//! Documents that came in with the articles of a former site.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use http::header::CONTENT_DISPOSITION;
use http::{HeaderMap, HeaderValue};

use crate::app::App;
use crate::failure::Failure;
use crate::file::send_file;

/// `/files/{sha256}/{name}`: to be saved, never shown as a page of ours. Its address is its content, so it never changes.
pub async fn file(
    State(app): State<Arc<App>>,
    Path((sha256, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let found = store::import::file_at(&mut app.store.read().await?, &sha256, &name).await?;
    let found = found.ok_or(Failure::NotFound)?;
    let path = app.blobs.file(&found.sha256).ok_or(Failure::NotFound)?;
    let mut response = send_file(path, &found.mime, &headers, "public, max-age=31536000, immutable").await?;
    let saved_as = format!("attachment; filename=\"{}\"", found.name);
    if let Ok(saved_as) = HeaderValue::from_str(&saved_as) {
        response.headers_mut().insert(CONTENT_DISPOSITION, saved_as);
    }
    Ok(response)
}
