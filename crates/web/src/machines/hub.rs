//! `/hub`: the WebSub hub of the site's own feeds (W3C Recommendation of 23 January 2018).

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use flow::reach::hooks::{self, HubRefusal};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::app::App;
use crate::limits::{Counted, Network};
use crate::reach::SiteFeeds;

/// Longest wish: an address, a feed, a secret.
const LONGEST: usize = 8 << 10;

/// What the hub says to a program, in English.
fn said(status: StatusCode, words: &str) -> Response {
    let kind = [(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))];
    (status, kind, format!("{words}\n")).into_response()
}

/// `GET /hub`: somebody has followed the link.
pub async fn about(State(app): State<Arc<App>>) -> Response {
    let base = app.shown().country.base_url.clone();
    said(
        StatusCode::OK,
        &format!(
            "The WebSub hub of {base}: send hub.mode, hub.callback and hub.topic here by POST \
             (https://www.w3.org/TR/websub/). Topics are the feeds of this site."
        ),
    )
}

/// `POST /hub`
pub async fn ask(State(app): State<Arc<App>>, network: Network, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(wait) = app.limits.take(Counted::Hub, network, app.clock.now()) {
        let mut response = said(StatusCode::TOO_MANY_REQUESTS, "too many requests from one network");
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        return response;
    }
    let form = headers
        .get(CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded"));
    if !form {
        return said(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send application/x-www-form-urlencoded");
    }
    if body.len() > LONGEST {
        return said(StatusCode::PAYLOAD_TOO_LARGE, "the request is longer than 8 KiB");
    }
    let sent: BTreeMap<String, String> =
        form_urlencoded::parse(&body).map(|(n, v)| (n.into_owned(), v.into_owned())).collect();
    let vault = match app.vault() {
        Ok(vault) => vault,
        Err(e) => return failed(&e),
    };
    let base = app.shown().country.base_url.clone();
    let feeds = SiteFeeds(Arc::clone(&app));
    let asked = hooks::ask(&app.store, app.clock.as_ref(), &vault, &feeds, &base, &sent).await;
    match asked {
        Ok(()) => said(StatusCode::ACCEPTED, "the callback will be asked whether this is meant"),
        Err(HubRefusal::Bad(words)) => said(StatusCode::BAD_REQUEST, &words),
        Err(e @ HubRefusal::Full) => said(StatusCode::SERVICE_UNAVAILABLE, &e.to_string()),
        Err(HubRefusal::Failed(e)) => failed(&e),
    }
}

fn failed(error: &dyn std::fmt::Display) -> Response {
    tracing::error!("the hub: {error}");
    said(StatusCode::INTERNAL_SERVER_ERROR, "the hub failed; try again later")
}
