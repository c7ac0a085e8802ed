//! The fast lane: kept pages, asked for in the plainest way, are answered before any framework sees them.
//!
//! A connection stays here while every request on it is a GET over HTTP/1.1 without a body, without a validator,
//! for an answer that is kept. At the first other request the connection, with everything read of it, goes to the
//! framework, which answers the rest of it under the same rules. Nothing is decided here but a lookup.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Buf as _, BytesMut};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::app::App;
use crate::cache::{Kept, Key};
use crate::count::{Asked, Event, is_counted, labels};
use crate::keep::accepts;
use crate::limits::address_of;
use crate::metrics::{Area, Outcome};
use crate::prefixed::Prefixed;

/// How long a connection may be idle, and how long a head may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// A longer head is the framework's business.
const HEAD_MAX: usize = 8 << 10;
/// Answers to pipelined requests are written together up to this size.
const BATCH: usize = 256 << 10;

/// Serves a connection as long as the fast lane can; what it cannot serve comes back for the framework.
pub async fn serve(
    app: &Arc<App>,
    mut stream: TcpStream,
    peer: IpAddr,
    mut stopped: watch::Receiver<bool>,
) -> Option<Prefixed> {
    let mut input = BytesMut::with_capacity(4 << 10);
    let mut output = Vec::with_capacity(16 << 10);
    let mut key = String::with_capacity(128);
    // A head has its time as a whole, from its first letters on: whoever sends it one by one is given no more.
    let mut due = tokio::time::Instant::now() + PATIENCE;
    let mut fresh = true;
    loop {
        while let Some(request) = Request::read(&input) {
            let began = Instant::now();
            let kept = request.target.and_then(|target| {
                Key::write(&mut key, &labels::without(target), request.plain);
                app.cache.get_text(&key)
            });
            // Anything unusual, or not kept: the framework answers, after what is due has been written.
            let Some(kept) = kept.filter(|k| k.status == http::StatusCode::OK) else {
                tokio::time::timeout(PATIENCE, stream.write_all(&output)).await.ok()?.ok()?;
                return Some(Prefixed::new(input, stream));
            };
            let sent = answer(app, &kept, request.brotli, &mut output);
            let area = request.target.map_or(Area::Other, Area::of);
            app.metrics.count(area, kept.status, Outcome::Fast, began.elapsed());
            app.metrics.sent(area, sent);
            if let Some(target) = request.target.filter(|target| is_counted(target)) {
                let address = address_of(Some(peer), request.forwarded);
                app.count.note(Event::View, &Asked { target, address, ..request.asked });
            }
            let length = request.length;
            input.advance(length);
            fresh = true;
            if output.len() > BATCH {
                break;
            }
        }
        if !output.is_empty() {
            tokio::time::timeout(PATIENCE, stream.write_all(&output)).await.ok()?.ok()?;
            output.clear();
            if !input.is_empty() {
                continue;
            }
        }
        if input.len() > HEAD_MAX {
            return Some(Prefixed::new(input, stream));
        }
        if fresh || input.is_empty() {
            due = tokio::time::Instant::now() + PATIENCE;
        }
        // The first letters of a head begin its time.
        fresh = input.is_empty();
        let read = tokio::select! {
            read = tokio::time::timeout_at(due, stream.read_buf(&mut input)) => read.ok()?.ok()?,
            _ = stopped.changed() => return None,
        };
        if read == 0 {
            return None;
        }
    }
}

/// Writes an answer; tells how long its body is.
fn answer(app: &App, kept: &Kept, brotli: bool, output: &mut Vec<u8>) -> usize {
    let (head, body) = if brotli { (&kept.head_brotli, &kept.brotli) } else { (&kept.head_gzip, &kept.gzip) };
    output.reserve(head.len() + body.len() + 48);
    output.extend_from_slice(head);
    output.extend_from_slice(b"date: ");
    app.http_date(output);
    output.extend_from_slice(b"\r\n\r\n");
    output.extend_from_slice(body);
    body.len()
}

/// A request whose head is complete.
struct Request<'a> {
    /// Path and query, if it is a request for the fast lane.
    target: Option<&'a str>,
    plain: bool,
    brotli: bool,
    length: usize,
    /// The last `X-Forwarded-For`.
    forwarded: Option<&'a str>,
    /// What counting wants to know of it, but for target and address.
    asked: Asked<'a>,
}

impl<'a> Request<'a> {
    /// The first request of a buffer, once its head is complete. What cannot be parsed has no target.
    fn read(input: &'a [u8]) -> Option<Self> {
        let other = Self {
            target: None,
            plain: false,
            brotli: false,
            length: 0,
            forwarded: None,
            asked: Asked::default(),
        };
        if input.is_empty() {
            return None;
        }
        let mut headers = [httparse::EMPTY_HEADER; 48];
        let mut parsed = httparse::Request::new(&mut headers);
        let length = match parsed.parse(input) {
            Ok(httparse::Status::Complete(length)) => length,
            Ok(httparse::Status::Partial) => return None,
            Err(_) => return Some(other),
        };
        if parsed.method != Some("GET") || parsed.version != Some(1) {
            return Some(other);
        }
        let (mut plain, mut brotli, mut gzip, mut host) = (false, false, false, 0);
        let (mut forwarded, mut asked) = (None, Asked::default());
        for header in parsed.headers.iter() {
            let Ok(value) = std::str::from_utf8(header.value) else { return Some(other) };
            let name = header.name;
            if name.eq_ignore_ascii_case("accept-encoding") {
                brotli = accepts(value, "br");
                gzip = accepts(value, "gzip");
            } else if name.eq_ignore_ascii_case("save-data") {
                plain = value.eq_ignore_ascii_case("on");
            } else if name.eq_ignore_ascii_case("host") {
                host += 1;
                asked.host = value;
            } else if name.eq_ignore_ascii_case("user-agent") {
                asked.agent = value;
            } else if name.eq_ignore_ascii_case("referer") {
                asked.referer = value;
            } else if name.eq_ignore_ascii_case("accept-language") {
                asked.language = value;
            } else if name.eq_ignore_ascii_case("x-forwarded-for") {
                forwarded = Some(value);
            } else if name.eq_ignore_ascii_case("sec-gpc") || name.eq_ignore_ascii_case("dnt") {
                asked.still |= value == "1";
            } else if [
                "cookie",
                "if-none-match",
                "connection",
                "content-length",
                "transfer-encoding",
                "upgrade",
                "expect",
                "range",
                // Fetched in case it is wanted: whether it is counted is not for here.
                "sec-purpose",
            ]
            .iter()
            .any(|n| name.eq_ignore_ascii_case(n))
                && !(name.eq_ignore_ascii_case("connection") && value.eq_ignore_ascii_case("keep-alive"))
            {
                return Some(other);
            }
        }
        let usual = host == 1 && (brotli || gzip);
        let target = parsed.path.filter(|_| usual);
        Some(Self { target, plain, brotli, length, forwarded, asked })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn target(request: &str) -> Option<Option<String>> {
        Request::read(request.as_bytes()).map(|r| r.target.map(str::to_owned))
    }

    #[test]
    fn only_the_plainest_requests_are_taken() {
        let usual = "GET /en/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip, br\r\n\r\n";
        assert_eq!(target(usual), Some(Some("/en/".into())));
        for other in [
            "POST /en/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n",
            "GET /en/ HTTP/1.0\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n",
            "GET /en/ HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /en/ HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n",
            "GET /en/ HTTP/1.1\r\nHost: x\r\nHost: y\r\nAccept-Encoding: gzip\r\n\r\n",
            "GET /en/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nCookie: view=plain\r\n\r\n",
            "GET /en/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nContent-Length: 5\r\n\r\n",
            "GET /en/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n",
            "\u{1}\u{2}\r\n\r\n",
        ] {
            assert_eq!(target(other), Some(None), "{other:?}");
        }
        assert_eq!(target("GET /en/ HTTP/1.1\r\nHost"), None);
    }
}
