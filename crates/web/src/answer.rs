//! What handlers return: a body, its type, and how long it may be kept.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use render::Template;

use crate::cache::{Policy, Tag};
use crate::failure::Failure;

/// A handler's result.
pub type Answered = Result<Answer, Failure>;

/// A finished answer.
#[derive(Debug)]
pub struct Answer {
    status: StatusCode,
    content_type: &'static str,
    body: Vec<u8>,
    policy: Policy,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Answer {
    /// An HTML page, kept until one of `tags` changes.
    pub fn page(page: &impl Template, tags: Vec<Tag>) -> Answered {
        let html = page.render().map_err(Failure::internal)?;
        Ok(Self::new("text/html; charset=utf-8", html.into_bytes()).until(tags))
    }

    /// Anything else.
    pub fn new(content_type: &'static str, body: Vec<u8>) -> Self {
        Self { status: StatusCode::OK, content_type, body, policy: Policy::Never, headers: Vec::new() }
    }

    /// Sets the status.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Keeps the answer until one of `tags` changes.
    pub fn until(mut self, mut tags: Vec<Tag>) -> Self {
        // Whatever shows anything shows names.
        tags.push(Tag::Nation);
        self.policy = Policy::Until(tags);
        self
    }

    /// Keeps nothing.
    pub fn never(mut self) -> Self {
        self.policy = Policy::Never;
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        response.extensions_mut().insert(self.policy);
        response
    }
}

/// Leads elsewhere. `permanent` for addresses that moved for good.
pub fn redirect(to: &str, permanent: bool) -> Response {
    let status = if permanent { StatusCode::PERMANENT_REDIRECT } else { StatusCode::SEE_OTHER };
    match HeaderValue::from_str(to) {
        Ok(value) => (status, [(LOCATION, value)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
