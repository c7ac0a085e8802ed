//! A sent form: its fields as typed, accepted only from pages of ours.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse as _, Response};
use flow::trust::token::form_token;
use http::HeaderMap;
use http_body_util::BodyExt as _;

use super::staff;
use crate::app::App;
use crate::failure::Failure;

/// The fields of a form.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The first value of a field, trimmed; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value of a field as typed, line ends as one sign.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }

    /// Every value of a field that is not empty.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.trim())
    }

    /// Whether a field was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// The names of all fields, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(n, _)| n.as_str())
    }

    /// Fields that came otherwise than as one text.
    pub fn of(fields: Vec<(String, String)>) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name, value.replace("\r\n", "\n"))).collect())
    }

    /// Says something else in a field.
    pub fn set(&mut self, name: &str, value: String) {
        self.0.retain(|(n, _)| n != name);
        self.0.push((name.to_owned(), value));
    }

    /// Reads what a browser sends.
    pub fn parse(body: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(body);
        // A text area sends CR LF (HTML, 4.10.21.4); our texts know LF alone.
        Self(pairs.map(|(n, v)| (n.into_owned(), v.replace("\r\n", "\n"))).collect())
    }
}

/// Whether a browser says that the request comes from a page of ours. Old browsers say nothing; the cookie's
/// SameSite and the form's token hold for these.
pub fn from_us(headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site").and_then(|v| v.to_str().ok()) {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => true,
    }
}

impl FromRequest<Arc<App>> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, _: &Arc<App>) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        if !from_us(&parts.headers) {
            return Err(Failure::Forbidden.into_response());
        }
        // The layer before us bounds the body.
        let Ok(body) = body.collect().await else {
            return Err(Failure::Bad("the form is larger than 2 MiB".into()).into_response());
        };
        let fields = Self::parse(&body.to_bytes());
        let expected = staff::token(&parts.headers).map(form_token);
        let open = [
            "/desk/sign-in",
            "/desk/code",
            "/desk/forgotten",
            "/desk/passkeys/begin",
            "/desk/passkeys/sign-in",
        ]
        .contains(&parts.uri.path())
            || parts.uri.path().starts_with("/desk/join/");
        if !open && expected.as_deref() != Some(fields.get("form_token")) {
            return Err(Failure::FormOld.into_response());
        }
        Ok(fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_as_browsers_send_them() {
        let fields = Fields::parse("a=1&b=m%E1%BB%99t+hai%0D%0Aba&a=2&c=".as_bytes());
        assert_eq!(fields.get("a"), "1");
        assert_eq!(fields.raw("b"), "một hai\nba");
        assert_eq!(fields.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(fields.all("c").count(), 0);
        assert_eq!(fields.get("none"), "");
    }
}
