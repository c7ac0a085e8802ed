//! An answer that can be given again and again, and how it is compressed.
//!
//! What has just been rendered is compressed as the one takes it who asked for it, and quickly: after a publication many
//! wait for many pages at once. What is asked for again is compressed thoroughly a little later (see `polish.rs`).

use std::io::{Read as _, Write as _};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use flate2::read::GzDecoder;
use http::{HeaderMap, StatusCode};
use sha2::{Digest, Sha256};

/// What reaches a reader with the first packets of a connection (ten of 1,460 bytes, less their heads): an answer that
/// gets a little larger than this by quick compression is compressed thoroughly at once.
const FIRST_VIEW: usize = 14 << 10;
/// What quick compression leaves larger than this, thorough compression does not bring into the first view either.
const BEYOND: usize = 18 << 10;

/// An answer.
pub struct Kept {
    /// Status code.
    pub status: StatusCode,
    /// Headers but for those that depend on the request (encoding, length, ETag).
    pub headers: HeaderMap,
    /// Strong validator of the uncompressed body; encodings add their letter.
    pub etag: String,
    /// The body as it was rendered, where nobody has taken it compressed yet.
    body: Option<Bytes>,
    /// Not compressed thoroughly, and nobody has asked for it since.
    rough: AtomicBool,
    brotli: OnceLock<Encoded>,
    gzip: OnceLock<Encoded>,
}

/// An answer in one of the encodings.
#[derive(Clone)]
pub struct Encoded {
    /// Head of an HTTP/1.1 answer, but for the date and the empty line.
    pub head: Bytes,
    /// Body.
    pub body: Bytes,
    /// Strong validator, in its quotes.
    pub etag: String,
}

/// How somebody takes an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In Brotli, as browsers do.
    Brotli,
    /// In gzip, as many programs do.
    Gzip,
    /// As it was rendered.
    Identity,
}

enum Encoding {
    Brotli,
    /// Brotli in a third of the time, a seventh larger.
    QuickBrotli,
    Gzip,
}

impl Kept {
    /// An answer to keep, first asked for in this form.
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes, form: Form) -> Self {
        let mut kept = Self { rough: AtomicBool::new(true), ..Self::once(status, headers, body) };
        match form {
            Form::Brotli => _ = kept.brotli(),
            Form::Gzip => _ = kept.gzip(),
            Form::Identity => return kept,
        }
        kept.body = None;
        kept
    }

    /// An answer for one reader, who takes it in whatever form.
    pub fn once(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            etag: hex::encode(&Sha256::digest(&body)[..12]),
            body: Some(body),
            rough: AtomicBool::new(false),
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        }
    }

    /// Whether it is worth compressing thoroughly: true once, when it is asked for again.
    pub fn is_wanted(&self) -> bool {
        self.rough.load(Ordering::Relaxed) && self.rough.swap(false, Ordering::Relaxed)
    }

    /// The same answer, compressed thoroughly.
    pub fn finished(&self) -> Self {
        let brotli = self.encoded(&Encoding::Brotli, &self.identity());
        Self {
            status: self.status,
            headers: self.headers.clone(),
            etag: self.etag.clone(),
            body: None,
            rough: AtomicBool::new(false),
            brotli: OnceLock::from(brotli),
            gzip: self.gzip.clone(),
        }
    }

    /// The answer in Brotli.
    pub fn brotli(&self) -> &Encoded {
        self.brotli.get_or_init(|| {
            let body = self.identity();
            let quick = self.encoded(&Encoding::QuickBrotli, &body);
            if quick.body.len() <= FIRST_VIEW || quick.body.len() > BEYOND {
                return quick;
            }
            self.rough.store(false, Ordering::Relaxed);
            self.encoded(&Encoding::Brotli, &body)
        })
    }

    /// The answer in gzip.
    pub fn gzip(&self) -> &Encoded {
        self.gzip.get_or_init(|| self.encoded(&Encoding::Gzip, &self.identity()))
    }

    /// The body as it was rendered.
    pub fn identity(&self) -> Bytes {
        if let Some(body) = &self.body {
            return body.clone();
        }
        let mut out = Vec::new();
        // We wrote these bytes ourselves; a failure would be memory corruption, and an empty page the least harm.
        let _ = match (self.brotli.get(), self.gzip.get()) {
            (Some(kept), _) => brotli::BrotliDecompress(&mut kept.body.as_ref(), &mut out).map(drop),
            (None, Some(kept)) => GzDecoder::new(kept.body.as_ref()).read_to_end(&mut out).map(drop),
            (None, None) => Ok(()),
        };
        out.into()
    }

    fn encoded(&self, encoding: &Encoding, body: &[u8]) -> Encoded {
        let (name, letter, body) = match encoding {
            Encoding::Brotli => ("br", "b", brotli(body, 5)),
            Encoding::QuickBrotli => ("br", "q", brotli(body, 3)),
            Encoding::Gzip => ("gzip", "g", gzip(body)),
        };
        let etag = format!("\"{}-{letter}\"", self.etag);
        let mut head = Vec::with_capacity(1200);
        head.extend_from_slice(format!("HTTP/1.1 {}\r\n", self.status).as_bytes());
        for (name, value) in &self.headers {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
        let rest = format!("etag: {etag}\r\ncontent-encoding: {name}\r\ncontent-length: {}\r\n", body.len());
        head.extend_from_slice(rest.as_bytes());
        Encoded { head: head.into(), body: body.into(), etag }
    }

    /// About how much memory it takes, once somebody has asked for the encodings that are not made yet: in gzip it is a
    /// little larger than in Brotli.
    pub(crate) fn weight(&self) -> usize {
        let made = |encoded: &OnceLock<Encoded>| encoded.get().map_or(0, |kept| kept.body.len());
        let rendered = self.body.as_ref().map_or(0, |body| body.len() * 3 / 2);
        rendered.max(made(&self.brotli) * 9 / 4).max(made(&self.gzip) * 2) + 4096
    }
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(7));
    // Writing to memory does not fail.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default()
}

fn brotli(body: &[u8], quality: i32) -> Vec<u8> {
    // A window no larger than the page: memory for the rest would be made ready each time. Below 17 the library has
    // no fitting way of searching (its type 40 is left out).
    let lgwin = (17..20).find(|bits| body.len() < (1 << bits) - 16).unwrap_or(20);
    let params =
        brotli::enc::BrotliEncoderParams { quality, lgwin, size_hint: body.len(), ..Default::default() };
    let mut out = Vec::with_capacity(body.len() / 4);
    let _ = brotli::BrotliCompress(&mut &body[..], &mut out, &params);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn first_taken_in(form: Form, body: &[u8]) -> Kept {
        Kept::new(StatusCode::OK, HeaderMap::new(), Bytes::copy_from_slice(body), form)
    }

    fn kept(body: &[u8]) -> Kept {
        first_taken_in(Form::Brotli, body)
    }

    fn unbrotli(kept: &Kept) -> Vec<u8> {
        let mut out = Vec::new();
        brotli::BrotliDecompress(&mut kept.brotli().body.as_ref(), &mut out).unwrap();
        out
    }

    #[test]
    fn bodies_survive_compression() {
        for form in [Form::Brotli, Form::Gzip, Form::Identity] {
            let kept = first_taken_in(form, b"hello hello hello");
            let finished = kept.finished();
            for kept in [&kept, &finished] {
                assert_eq!(kept.identity(), b"hello hello hello".as_slice());
                assert_eq!(unbrotli(kept), b"hello hello hello");
                assert!(kept.gzip().head.starts_with(b"HTTP/1.1 200 OK\r\n"));
                let mut out = Vec::new();
                GzDecoder::new(kept.gzip().body.as_ref()).read_to_end(&mut out).unwrap();
                assert_eq!(out, b"hello hello hello");
            }
            assert_eq!([kept.is_wanted(), kept.is_wanted(), finished.is_wanted()], [true, false, false]);
        }
        let once = Kept::once(StatusCode::OK, HeaderMap::new(), Bytes::from_static(b"hello"));
        assert_eq!((once.identity(), once.is_wanted()), (Bytes::from_static(b"hello"), false));
        assert!(!once.brotli().body.is_empty());
    }

    #[test]
    fn only_what_somebody_takes_is_made() {
        let made = |form| {
            let kept = first_taken_in(form, b"hello hello hello");
            [kept.brotli.get().is_some(), kept.gzip.get().is_some(), kept.body.is_some()]
        };
        assert_eq!(made(Form::Brotli), [true, false, false]);
        assert_eq!(made(Form::Gzip), [false, true, false]);
        assert_eq!(made(Form::Identity), [false, false, true]);
    }

    #[test]
    fn other_bytes_have_another_validator() {
        let kept = kept(b"hello hello hello");
        let letters = [kept.brotli(), kept.gzip(), kept.finished().brotli()]
            .map(|e| e.etag.trim_matches('"').rsplit('-').next().unwrap_or_default().to_owned());
        assert_eq!(letters, ["q", "g", "b"]);
    }

    #[test]
    fn what_would_not_come_with_the_first_packets_is_compressed_thoroughly() {
        let mut number = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            number.to_be_bytes()[0]
        })
        .take(20_000)
        .collect();
        for (length, letter) in [(8_000, "q"), (16_000, "b"), (20_000, "q")] {
            let kept = kept(&noise[..length]);
            assert!(
                kept.brotli().etag.ends_with(&format!("-{letter}\"")),
                "{length}: {}",
                kept.brotli().etag
            );
            assert_eq!((kept.is_wanted(), unbrotli(&kept) == noise[..length]), (letter == "q", true));
        }
    }
}
