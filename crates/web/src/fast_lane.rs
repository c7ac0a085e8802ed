//! The fast lane: kept pages, asked for in the plainest way, are answered before any framework sees them.
//!
//! A connection stays here while every request on it is a GET over HTTP/1.1 without a body, without a validator,
//! for an answer that is kept. At the first other request the connection, with everything read of it, goes to the
//! framework, which answers the rest of it under the same rules. Nothing is decided here but a lookup.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Buf as _, Bytes, BytesMut};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::app::App;
use crate::cache::Key;
use crate::count::{Asked, Event, is_counted, labels};
use crate::keep::accepts;
use crate::kept::{Encoded, Kept};
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
    let mut output = Output::default();
    let mut key = String::with_capacity(128);
    // A head has its time as a whole, from its first letters on: whoever sends it one by one is given no more.
    let mut due = tokio::time::Instant::now() + PATIENCE;
    let mut fresh = true;
    // One clock and one ear for as long as the connection lives: setting them up for every request would cost more than
    // looking its answer up.
    let clock = tokio::time::sleep_until(due);
    let stop = stopped.changed();
    tokio::pin!(clock, stop);
    loop {
        while let Some(request) = Request::read(&input) {
            let began = Instant::now();
            let kept = request.target.and_then(|target| {
                Key::write(&mut key, &labels::without(target), request.plain);
                app.cache.get_text(&key)
            });
            // Anything unusual, or not kept: the framework answers, after what is due has been written.
            let Some(kept) = kept.filter(|k| k.status == http::StatusCode::OK) else {
                output.send(&mut stream).await?;
                return Some(Prefixed::new(input, stream));
            };
            let sent = output.answer(app, &kept, request.brotli);
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
            if output.head.len() > BATCH {
                break;
            }
        }
        if !output.head.is_empty() {
            output.send(&mut stream).await?;
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
        let read = loop {
            tokio::select! {
                biased;
                read = stream.read_buf(&mut input) => break read.ok()?,
                _ = &mut stop => return None,
                () = &mut clock => {
                    // It was set for an earlier request.
                    if due <= tokio::time::Instant::now() {
                        return None;
                    }
                    clock.as_mut().reset(due);
                }
            }
        };
        if read == 0 {
            return None;
        }
    }
}

/// What is to be written: answers one after the other, the body of the last one as it is kept, without a copy.
#[derive(Default)]
struct Output {
    head: Vec<u8>,
    body: Bytes,
}

impl Output {
    /// Adds an answer; tells how long its body is.
    fn answer(&mut self, app: &App, kept: &Kept, brotli: bool) -> usize {
        let Encoded { head, body, .. } = if brotli { kept.brotli() } else { kept.gzip() };
        self.head.extend_from_slice(&self.body);
        self.head.extend_from_slice(head);
        self.head.extend_from_slice(b"date: ");
        app.http_date(&mut self.head);
        self.head.extend_from_slice(b"\r\n\r\n");
        self.body = body.clone();
        body.len()
    }

    /// Writes everything, as far as the reader takes it in time.
    async fn send(&mut self, stream: &mut TcpStream) -> Option<()> {
        let mut all = bytes::Buf::chain(self.head.as_slice(), std::mem::take(&mut self.body));
        tokio::time::timeout(PATIENCE, stream.write_all_buf(&mut all)).await.ok()?.ok()?;
        self.head.clear();
        Some(())
    }
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
