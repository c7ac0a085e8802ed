//! Refusals, as the standard writes them.

use axum::body::Body;
use axum::response::Response;
use http::StatusCode;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, HeaderValue, VARY};
use sdmx::rest::{Code, Refusal, media};
use sdmx::{json, ml};

use super::Asked;

/// A message that says why not.
pub(super) fn refuse(asked: &Asked<'_>, refusal: &Refusal) -> Response {
    if refusal.code == Code::Internal {
        tracing::error!("{}: {}", asked.target, refusal.detail);
    }
    let (as_json, media_type) = media::refusal(asked.accept());
    let mut body = Vec::new();
    let detail = if refusal.code == Code::Internal {
        // What is wrong inside is for the log.
        "something went wrong here; it was noted".to_owned()
    } else {
        // What was asked is quoted, and may have in it what XML does not allow.
        refusal.detail.replace(|c: char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'), "\u{FFFD}")
    };
    let told = &Refusal::new(refusal.code, detail);
    let written = if as_json {
        json::write_error(&mut body, asked.release, told)
    } else {
        ml::write_error(&mut body, asked.release, told)
    };
    if let Err(e) = written {
        tracing::error!("writing a refusal: {e}");
    }
    let mut response = Response::new(Body::from(body));
    *response.status_mut() =
        StatusCode::from_u16(told.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(media_type) {
        headers.insert(CONTENT_TYPE, value);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(VARY, HeaderValue::from_static("Accept"));
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}
