//! The layer that answers from the page cache and fills it.

use std::sync::Arc;
use std::time::Instant;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, COOKIE, ETAG, IF_NONE_MATCH, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use http_body_util::BodyExt as _;

use crate::app::App;
use crate::cache::{Key, Policy};
use crate::kept::{Form, Kept};
use crate::metrics::{Area, Outcome, weigh};

/// Request header by which browsers ask for less.
pub const SAVE_DATA: HeaderName = HeaderName::from_static("save-data");

/// The reader's wish for the plain view, found once per request.
#[derive(Debug, Clone, Copy, Default)]
pub struct Plain {
    /// The page is to be plain.
    pub on: bool,
    /// Because the reader chose it (rather than the browser saving data).
    pub chosen: bool,
}

/// Marks a request whose answer nobody asks for again, such as one of an export: it is neither kept nor compressed to be.
#[derive(Debug, Clone, Copy)]
pub struct Once;

/// Reads the reader's wish from cookie and Save-Data.
pub fn plain_of(headers: &HeaderMap) -> Plain {
    let cookie = headers.get(COOKIE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let chosen = cookie.split(';').any(|c| c.trim() == "view=plain");
    let saving = headers.get(&SAVE_DATA).is_some_and(|v| v.as_bytes().eq_ignore_ascii_case(b"on"));
    Plain { on: chosen || saving, chosen }
}

/// Answers from the cache, or runs the handler and keeps what its policy allows.
pub async fn keep(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let area = Area::of(request.uri().path());
    let head = *request.method() == Method::HEAD;
    let (response, outcome) = kept_or_made(&app, request, next).await;
    app.metrics.count(area, response.status(), outcome, began.elapsed());
    if head { response } else { weigh(&app, area, response) }
}

/// The answer, and what the cache did for it.
async fn kept_or_made(app: &Arc<App>, mut request: Request, next: Next) -> (Response, Outcome) {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let sources = app.style_sources(request.uri().path());
        let mut response = next.run(request).await;
        crate::security::protect(response.headers_mut(), &sources);
        return (response, Outcome::None);
    }
    let plain = plain_of(request.headers());
    request.extensions_mut().insert(plain);
    let target = request.uri().path_and_query().map_or("/", |t| t.as_str()).to_owned();
    // A reader who chose the plain view sees another link in the foot: such pages are not shared.
    let once = request.extensions().get::<Once>().is_some();
    let key = (!plain.chosen && !once).then(|| Key::new(&target, plain.on));
    let wants = Wants::of(request.headers());
    if let Some(kept) = key.as_ref().and_then(|k| app.cache.get(k)) {
        return (answer(&kept, &wants, None), Outcome::Hit);
    }
    // Of those who ask at once for a page that has just fallen, one makes it.
    let turn = key.as_ref().and_then(|k| app.cache.turn(k));
    let _mine = match &turn {
        Some(turn) => Some(turn.lock().await),
        None => None,
    };
    if turn.is_some()
        && let Some(kept) = key.as_ref().and_then(|k| app.cache.get(k))
    {
        return (answer(&kept, &wants, None), Outcome::Hit);
    }
    let generation = app.cache.generation();
    let head = *request.method() == Method::HEAD;
    if head {
        // Render as for GET, so that a HEAD warms the cache; hyper drops the body.
        *request.method_mut() = Method::GET;
    }
    let response = next.run(request).await;
    let policy = response.extensions().get::<Policy>().cloned();
    if let Some(key) = key.as_ref().filter(|_| !matches!(policy, Some(Policy::Until(_)))) {
        app.cache.wait_no_more(key);
    }
    let (parts, body) = response.into_parts();
    let Some(policy) = policy else {
        let mut response = Response::from_parts(parts, body);
        crate::security::protect(response.headers_mut(), &app.style_sources(&target));
        return (response, Outcome::None);
    };
    let Ok(body) = body.collect().await else {
        return (StatusCode::INTERNAL_SERVER_ERROR.into_response(), Outcome::None);
    };
    let mut headers = parts.headers;
    headers.entry(CACHE_CONTROL).or_insert(if plain.chosen {
        HeaderValue::from_static("private, no-cache")
    } else {
        HeaderValue::from_static("public, no-cache")
    });
    headers.entry(VARY).or_insert(HeaderValue::from_static("Accept-Encoding, Save-Data"));
    crate::security::protect(&mut headers, &app.style_sources(&target));
    let body = body.to_bytes();
    let (Policy::Until(tags), Some(key)) = (policy, key) else {
        return (answer(&Kept::once(parts.status, headers, body), &wants, None), Outcome::None);
    };
    let kept = Arc::new(Kept::new(parts.status, headers, body.clone(), wants.form));
    app.cache.keep(key, Arc::clone(&kept), tags, generation);
    (answer(&kept, &wants, Some(body)), Outcome::Miss)
}

/// What the client accepts and has.
struct Wants {
    form: Form,
    has: Option<HeaderValue>,
}

impl Wants {
    fn of(headers: &HeaderMap) -> Self {
        let accept = headers.get(ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let form = if accepts(accept, "br") {
            Form::Brotli
        } else if accepts(accept, "gzip") {
            Form::Gzip
        } else {
            Form::Identity
        };
        Self { form, has: headers.get(IF_NONE_MATCH).cloned() }
    }
}

/// Whether an Accept-Encoding value allows `coding` (RFC 9110, 12.5.3; `*` is not counted as a wish).
pub fn accepts(value: &str, coding: &str) -> bool {
    value.split(',').any(|part| {
        let mut fields = part.split(';').map(str::trim);
        let name = fields.next().unwrap_or_default();
        let refused =
            fields.any(|f| f.strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0)));
        name.eq_ignore_ascii_case(coding) && !refused
    })
}

/// The answer as this client takes it; `rendered` is its body where that is still at hand.
fn answer(kept: &Kept, wants: &Wants, rendered: Option<Bytes>) -> Response {
    let mut response = Response::new(Body::empty());
    *response.headers_mut() = kept.headers.clone();
    let has = wants.has.as_ref().and_then(|has| has.to_str().ok()).unwrap_or_default();
    let same = has.split(',').map(str::trim).find(|has| has.contains(&kept.etag));
    if let Some(same) = same.filter(|_| kept.status == StatusCode::OK) {
        // Whichever encoding of the page the client has, it is up to date.
        if let Ok(value) = HeaderValue::from_str(same) {
            response.headers_mut().insert(ETAG, value);
        }
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    let (encoding, etag, body) = match wants.form {
        Form::Brotli => ("br", kept.brotli().etag.clone(), kept.brotli().body.clone()),
        Form::Gzip => ("gzip", kept.gzip().etag.clone(), kept.gzip().body.clone()),
        Form::Identity => ("", format!("\"{}-i\"", kept.etag), rendered.unwrap_or_else(|| kept.identity())),
    };
    if let Ok(value) = HeaderValue::from_str(&etag) {
        response.headers_mut().insert(ETAG, value);
    }
    if !encoding.is_empty() {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    *response.status_mut() = kept.status;
    *response.body_mut() = Body::from(body);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_read_as_the_standard_says() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0", "br"));
        assert!(!accepts("gzip", "br"));
        assert!(!accepts("", "gzip"));
    }

    #[test]
    fn the_plain_view_is_asked_for_in_two_ways() {
        let mut headers = HeaderMap::new();
        assert!(!plain_of(&headers).on);
        headers.insert(SAVE_DATA, HeaderValue::from_static("on"));
        assert!(plain_of(&headers).on && !plain_of(&headers).chosen);
        headers.insert(COOKIE, HeaderValue::from_static("a=b; view=plain"));
        assert!(plain_of(&headers).chosen);
    }
}
