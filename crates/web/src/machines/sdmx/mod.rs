//! `/sdmx/v2` (SDMX 3.0) and `/sdmx/v1` (SDMX 2.1): the web services in which statistical offices and international
//! bodies fetch structures and data.

mod ask;
mod data;
mod description;
mod refuse;
mod structure;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::header::{ACCEPT, ACCEPT_LANGUAGE};
use http::{HeaderMap, Uri};
use sdmx::Release;
use sdmx::rest::{Query, Refusal, Request, v1, v2};

pub use self::description::openapi;
use crate::app::App;

/// Nobody reads more languages than this.
const MOST_LANGUAGES: usize = 32;

/// What a client asks, and what it reads.
struct Asked<'a> {
    /// The version of the service.
    release: Release,
    /// The path and query behind the address of the service, as sent.
    target: &'a str,
    headers: &'a HeaderMap,
    /// How it is to be answered, where the address says so.
    manner: sdmx::rest::Manner,
}

impl Asked<'_> {
    fn accept(&self) -> Option<&str> {
        self.headers.get(ACCEPT).and_then(|value| value.to_str().ok())
    }

    /// Languages in the order in which the client reads them, then the portal's own.
    fn languages(&self, app: &App) -> Vec<String> {
        let accept = self.headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let mut wishes: Vec<(&str, f32)> = accept
            .split(',')
            .filter_map(|part| {
                let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
                let quality = rest.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse).ok()?;
                Some((tag.trim(), quality))
                    .filter(|(tag, quality)| !tag.is_empty() && *tag != "*" && *quality > 0.0)
            })
            .take(MOST_LANGUAGES)
            .collect();
        wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
        let shown = app.shown();
        let asked = self.manner.language.as_deref();
        let wished = asked.into_iter().chain(wishes.into_iter().map(|(tag, _)| tag)).chain(["en"]);
        let mut tags: Vec<String> = Vec::with_capacity(shown.tags.len() + 4);
        for tag in wished.chain(shown.tags.iter().map(String::as_str)) {
            if !tags.iter().any(|known| known.eq_ignore_ascii_case(tag)) {
                tags.push(tag.to_owned());
            }
        }
        tags
    }
}

/// `/sdmx/v2/…`
pub async fn newer(State(app): State<Arc<App>>, uri: Uri, headers: HeaderMap) -> Response {
    serve(&app, Release::V30, "/sdmx/v2", &uri, &headers).await
}

/// `/sdmx/v1/…`
pub async fn older(State(app): State<Arc<App>>, uri: Uri, headers: HeaderMap) -> Response {
    serve(&app, Release::V21, "/sdmx/v1", &uri, &headers).await
}

async fn serve(app: &Arc<App>, release: Release, base: &str, uri: &Uri, headers: &HeaderMap) -> Response {
    let path = uri.path().strip_prefix(base).unwrap_or_default();
    let query = uri.query().unwrap_or_default();
    let target = uri.path_and_query().map_or("", |target| target.as_str());
    let mut asked = Asked { release, target, headers, manner: sdmx::rest::Manner::default() };
    match answer(app, &mut asked, path, query).await {
        Ok(response) => response,
        Err(refusal) => refuse::refuse(&asked, &refusal),
    }
}

async fn answer(app: &Arc<App>, asked: &mut Asked<'_>, path: &str, query: &str) -> Result<Response, Refusal> {
    let Query { request, manner } = match asked.release {
        Release::V30 => v2::parse(path, query)?,
        Release::V21 => v1::parse(path, query)?,
    };
    asked.manner = manner;
    match request {
        Request::Structure(wanted) => structure::structures(app, asked, &wanted).await,
        Request::Data(wanted) => data::data(app, asked, *wanted).await,
        Request::Availability(wanted) => structure::availability(app, asked, *wanted).await,
    }
}
