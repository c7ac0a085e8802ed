//! An answer with its headers: validators, encoding, name.

use std::io::Write as _;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING,
    CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH, VARY,
};
use http::{HeaderMap, StatusCode};
use sha2::{Digest as _, Sha256};

use crate::keep::accepts;

/// Less than this is not worth compressing.
const SMALL: usize = 1024;

/// What stands round an answer's bytes.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// Its media type.
    pub media_type: String,
    /// On which request headers it depends.
    pub vary: &'static str,
    /// The name under which it is saved, where it is a file.
    pub name: Option<String>,
    /// What is asked, and of which state: equal texts, equal answers.
    pub state: String,
}

/// A whole answer.
#[derive(Debug, Clone)]
pub struct Whole {
    /// What stands round it.
    pub envelope: Envelope,
    /// Its bytes.
    pub body: Vec<u8>,
}

impl Envelope {
    fn etag(&self) -> String {
        hex::encode(&Sha256::digest(self.state.as_bytes())[..12])
    }

    /// “Not modified”, where the client has this very answer already.
    pub fn unchanged(&self, request: &HeaderMap) -> Option<Response> {
        let has = request.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok())?;
        has.contains(&self.etag()).then(|| {
            let mut response = self.response("i");
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response
        })
    }

    fn response(&self, letter: &str) -> Response {
        let mut response = Response::new(Body::empty());
        let headers = response.headers_mut();
        let mut set = |name, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        };
        set(CONTENT_TYPE, &self.media_type);
        set(ETAG, &format!("\"{}-{letter}\"", self.etag()));
        set(VARY, self.vary);
        set(CACHE_CONTROL, "public, no-cache");
        set(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if let Some(name) = &self.name {
            set(CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""));
        }
        response
    }

    /// The answer with bytes that come one piece after the other. `next` gives the pieces; when one fails, the line is
    /// cut, so that nobody takes a part for the whole.
    pub fn flowing<S>(self, request: &HeaderMap, pieces: S) -> Response
    where
        S: futures_core::Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    {
        use futures_util::StreamExt as _;
        let gzip = wants_gzip(request);
        let mut response = self.response(if gzip { "g" } else { "i" });
        if !gzip {
            *response.body_mut() = Body::from_stream(pieces);
            return response;
        }
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        let encoder = Some(GzEncoder::new(Vec::new(), Compression::fast()));
        let zipped =
            futures_util::stream::unfold((Box::pin(pieces), encoder), |(mut pieces, encoder)| async move {
                let mut encoder = encoder?;
                let piece = match pieces.next().await {
                    Some(Ok(piece)) => encoder
                        .write_all(&piece)
                        .and_then(|()| encoder.flush())
                        .map(|()| Bytes::from(std::mem::take(encoder.get_mut()))),
                    Some(Err(e)) => Err(e),
                    None => return Some((encoder.finish().map(Bytes::from), (pieces, None))),
                };
                let rest = piece.is_ok().then_some(encoder);
                Some((piece, (pieces, rest)))
            });
        *response.body_mut() = Body::from_stream(zipped);
        response
    }
}

impl Whole {
    /// The answer.
    pub fn into_response(self, request: &HeaderMap) -> Response {
        if let Some(response) = self.envelope.unchanged(request) {
            return response;
        }
        let zipped = (self.body.len() > SMALL && wants_gzip(request)).then(|| gzip(&self.body)).flatten();
        let mut response = self.envelope.response(if zipped.is_some() { "g" } else { "i" });
        if zipped.is_some() {
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        *response.body_mut() = Body::from(zipped.unwrap_or(self.body));
        response
    }
}

fn wants_gzip(request: &HeaderMap) -> bool {
    request
        .get(ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| accepts(value, "gzip"))
}

fn gzip(body: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 4), Compression::fast());
    encoder.write_all(body).ok()?;
    encoder.finish().ok()
}
