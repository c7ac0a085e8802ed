//! The outermost layer: takes labels off addresses, and notes what was answered.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::LOCATION;
use http::{HeaderValue, Method, StatusCode, Uri};

use super::{Asked, Event, Hit, is_counted, labels};
use crate::app::App;
use crate::limits::{Peer, address};

/// Notes what is answered below; labels are taken off before.
pub(crate) async fn count(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let target = request.uri().path_and_query().map_or("/", |t| t.as_str()).to_owned();
    let plain = labels::without(&target);
    let labelled = plain != target;
    if labelled && let Some(uri) = with_target(request.uri(), &plain) {
        *request.uri_mut() = uri;
    }
    // What a browser fetches in case somebody wants it was not read.
    let ahead = request.headers().get("sec-purpose").is_some_and(|v| v.as_bytes().starts_with(b"prefetch"));
    let counted =
        *request.method() == Method::GET && !ahead && is_counted(&target) && app.count.how().settings.count;
    let hit = counted.then(|| {
        let peer = request.extensions().get::<Peer>().map(|peer| peer.0);
        let asked = Asked::of(&target, request.headers(), address(peer, request.headers()));
        Hit::new(Event::View, &asked)
    });
    let mut response = next.run(request).await;
    if labelled && response.status().is_redirection() {
        let to = response.headers().get(LOCATION).and_then(|to| to.to_str().ok());
        let to = to.and_then(|to| labels::again(to, &target));
        if let Some(to) = to.and_then(|to| HeaderValue::from_str(&to).ok()) {
            response.headers_mut().insert(LOCATION, to);
        }
    }
    if let Some(mut hit) = hit {
        match response.status() {
            StatusCode::OK | StatusCode::NOT_MODIFIED | StatusCode::PARTIAL_CONTENT => {
                app.count.note_hit(hit)
            }
            StatusCode::NOT_FOUND => {
                hit.event = Event::Missing;
                app.count.note_hit(hit);
            }
            _ => {}
        }
    }
    response
}

/// An address with another path and query.
fn with_target(uri: &Uri, target: &str) -> Option<Uri> {
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(target.parse().ok()?);
    Uri::from_parts(parts).ok()
}
