//! Files for staff: renditions readers may not see any more, and originals.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::publish::library::scope;
use http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY};
use http::{HeaderMap, HeaderValue};
use model::{Act, Code};

use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::file::send_file;
use crate::machines::renditions::{send, wanted};

/// `GET /desk/media/files/{name}`
pub async fn rendition(
    State(app): State<Arc<App>>,
    _: Staff,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (sha256, format) = wanted(&name)?;
    let found = store::media::variant_by_sha256(&mut app.store.read().await?, sha256).await?;
    let found = found.filter(|f| f.variant.format == format).ok_or(Failure::NotFound)?;
    send(&app, &found, &headers, "no-store").await
}

/// `GET /desk/media/{code}/original`: as it came, with everything private in it, for those who keep it. Always a file
/// to be saved: it is a stranger's, and never becomes a page of ours.
pub async fn original(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let media = store::media::find_media(&mut conn, &code).await?.ok_or(Failure::NotFound)?;
    let details = store::media::details::details(&mut conn, media.id).await?;
    drop(conn);
    staff.me.rights.need(Act::Media, scope(details.as_ref())).map_err(|_| Failure::Forbidden)?;
    let path = app.blobs.find(&media.sha256).await?.ok_or(Failure::NotFound)?;
    let ending = match media.mime.as_str() {
        "image/jpeg" => "jpg",
        "image/svg+xml" => "svg",
        "video/quicktime" => "mov",
        other => other.split_once('/').map_or("bin", |(_, ending)| ending),
    };
    let mut response = send_file(path, "application/octet-stream", &headers, "no-store").await?;
    let name = format!("attachment; filename=\"{code}.{ending}\"");
    if let Ok(name) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(CONTENT_DISPOSITION, name);
    }
    let closed = HeaderValue::from_static("default-src 'none'; sandbox");
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, closed);
    Ok(response)
}
