//! A form with a file in it (RFC 7578), accepted only from pages of ours.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse as _, Response};
use flow::trust::token::form_token;
use http::header::CONTENT_TYPE;
use http_body_util::{BodyExt as _, Limited};

use crate::app::App;
use crate::desk::fields::from_us;
use crate::desk::staff;
use crate::failure::Failure;

/// Largest form with its file: a memory of some hundred thousand units.
const FILE_MAX: usize = 128 << 20;

/// A file that somebody brings.
#[derive(Debug)]
pub struct Upload {
    /// Its name, for the log: the last part of what the browser said, shortened.
    pub name: String,
    /// Its bytes; nothing when no file was chosen, or it is larger than allowed.
    pub bytes: Option<Vec<u8>>,
    /// It is larger than allowed.
    pub too_large: bool,
}

impl FromRequest<Arc<App>> for Upload {
    type Rejection = Response;

    async fn from_request(request: Request, _: &Arc<App>) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        if !from_us(&parts.headers) {
            return Err(Failure::Forbidden.into_response());
        }
        let Ok(body) = Limited::new(body, FILE_MAX).collect().await else {
            return Ok(Self { name: String::new(), bytes: None, too_large: true });
        };
        let content_type = parts.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let wrong = || Failure::Bad("this is not a form with a file".into()).into_response();
        let boundary = boundary(content_type).ok_or_else(wrong)?;
        let found = read(&body.to_bytes(), &boundary).ok_or_else(wrong)?;
        let expected = staff::token(&parts.headers).map(form_token);
        let sent = found.iter().find(|p| p.name == "form_token");
        if expected.is_none() || expected.as_deref().map(str::as_bytes) != sent.map(|p| p.bytes.as_slice()) {
            return Err(Failure::FormOld.into_response());
        }
        let file = found.into_iter().find(|part| part.file.is_some());
        let (name, bytes) = file.map_or((String::new(), None), |part| {
            let name = part.file.unwrap_or_default();
            let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
            let name = last.chars().filter(|c| !c.is_control()).take(100).collect();
            (name, Some(part.bytes).filter(|bytes| !bytes.is_empty()))
        });
        Ok(Self { name, bytes, too_large: false })
    }
}

/// A part of a form.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    name: String,
    file: Option<String>,
    bytes: Vec<u8>,
}

/// The boundary of a content type.
fn boundary(content_type: &str) -> Option<String> {
    let (kind, rest) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let value = rest.split(';').find_map(|p| p.trim().strip_prefix("boundary="))?.trim_matches('"');
    (1..=70).contains(&value.len()).then(|| value.to_owned())
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(at) = bytes.get(from..)?.iter().position(|b| *b == first) {
        if bytes[from + at..].starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

/// The parts; nothing when the form is broken.
fn read(body: &[u8], boundary: &str) -> Option<Vec<Part>> {
    let line = format!("\r\n--{boundary}");
    let mut rest = body.strip_prefix(&line.as_bytes()[2..])?;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let head = find(rest, b"\r\n\r\n")?;
        let end = find(&rest[head + 4..], line.as_bytes())? + head + 4;
        let (name, file) = disposition(std::str::from_utf8(&rest[..head]).ok()?)?;
        parts.push(Part { name, file, bytes: rest[head + 4..end].to_vec() });
        rest = &rest[end + line.len()..];
        if parts.len() > 20 {
            return None;
        }
    }
}

/// Name and file name of a part. Browsers write a quote in a name as `%22` (HTML, 4.10.21.8).
fn disposition(head: &str) -> Option<(String, Option<String>)> {
    let line = head.lines().find(|l| l.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let value = |name: &str| {
        let from = line.find(&format!(" {name}=\""))? + name.len() + 3;
        let rest = &line[from..];
        Some(rest[..rest.find('"')?].replace("%22", "\""))
    };
    Some((value("name")?, value("filename")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_as_browsers_send_them() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\nabc\r\n--b\r\nContent-Disposition: \
                    form-data; name=\"file\"; filename=\"m%22.tmx\"\r\nContent-Type: text/xml\r\n\r\n<a>\r\n--c\r\n</a>\r\n--b--\r\n";
        let parts = read(body.as_bytes(), "b");
        let expected = [
            Part { name: "form_token".into(), file: None, bytes: b"abc".to_vec() },
            Part { name: "file".into(), file: Some("m\".tmx".into()), bytes: b"<a>\r\n--c\r\n</a>".to_vec() },
        ];
        assert_eq!(parts.as_deref(), Some(expected.as_slice()));
        for cut in 0..body.len() - 4 {
            assert_eq!(read(&body.as_bytes()[..cut], "b"), None, "{cut}");
        }
    }

    #[test]
    fn boundaries() {
        assert_eq!(boundary("multipart/form-data; boundary=x").as_deref(), Some("x"));
        assert_eq!(boundary("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"").as_deref(), Some("a b"));
        assert_eq!(boundary("application/x-www-form-urlencoded"), None);
        assert_eq!(boundary("multipart/form-data; boundary="), None);
    }
}
