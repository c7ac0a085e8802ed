//! What a file is, told from its bytes. Names and declared types are never asked: they are what an
//! uploader says, not what a decoder will meet.

use std::fmt;

use crate::{MediaError, Result};

/// The kinds of picture that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF; only the first frame is used.
    Gif,
    /// WebP; only the first frame is used.
    Webp,
    /// TIFF; only the first page is used.
    Tiff,
    /// SVG drawing, uncompressed and in UTF-8.
    Svg,
}

impl Kind {
    /// The media type.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Tiff => "image/tiff",
            Self::Svg => "image/svg+xml",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Gif => "GIF",
            Self::Webp => "WebP",
            Self::Tiff => "TIFF",
            Self::Svg => "SVG",
        })
    }
}

/// Tells what kind of picture the bytes are.
///
/// # Errors
/// [`MediaError::UnknownKind`] when they are none.
pub fn sniff(bytes: &[u8]) -> Result<Kind> {
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return Ok(Kind::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Kind::Png);
    }
    if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        return Ok(Kind::Gif);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(Kind::Webp);
    }
    if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") {
        return Ok(Kind::Tiff);
    }
    if root_is_svg(bytes) {
        return Ok(Kind::Svg);
    }
    Err(MediaError::UnknownKind)
}

/// Whether the first element of an XML text is `svg`, looking past what may stand before it.
fn root_is_svg(bytes: &[u8]) -> bool {
    let mut rest = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    loop {
        rest = rest.trim_ascii_start();
        let skipped = if rest.starts_with(b"<?") {
            after(rest, b"?>")
        } else if rest.starts_with(b"<!--") {
            after(rest, b"-->")
        } else if rest.starts_with(b"<!DOCTYPE") {
            after_doctype(rest)
        } else {
            return match rest.strip_prefix(b"<svg") {
                Some(tail) => {
                    tail.first().is_some_and(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/'))
                }
                None => false,
            };
        };
        match skipped {
            Some(tail) => rest = tail,
            None => return false,
        }
    }
}

/// What follows the first occurrence of `end`.
fn after<'a>(bytes: &'a [u8], end: &[u8]) -> Option<&'a [u8]> {
    let at = bytes.windows(end.len()).position(|window| window == end)?;
    bytes.get(at + end.len()..)
}

/// What follows a document type declaration, with or without an internal subset.
fn after_doctype(bytes: &[u8]) -> Option<&[u8]> {
    let end = bytes.iter().position(|b| matches!(b, b'>' | b'['))?;
    match bytes.get(end) {
        Some(b'>') => bytes.get(end + 1..),
        _ => after(bytes.get(end..)?, b"]").and_then(|tail| after(tail, b">")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_known_by_its_first_bytes() {
        let cases: [(&[u8], Kind); 8] = [
            (b"\xff\xd8\xff\xe0....JFIF", Kind::Jpeg),
            (b"\x89PNG\r\n\x1a\n....", Kind::Png),
            (b"GIF89a....", Kind::Gif),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Kind::Webp),
            (b"II*\0........", Kind::Tiff),
            (b"MM\0*........", Kind::Tiff),
            (b"<svg xmlns='x'/>", Kind::Svg),
            (
                b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a > b --><!DOCTYPE svg [ <!ENTITY a 'b'> ]>\n<svg>",
                Kind::Svg,
            ),
        ];
        for (bytes, kind) in cases {
            assert_eq!(sniff(bytes).ok(), Some(kind), "{kind}");
        }
    }

    #[test]
    fn look_alikes_are_refused() {
        for bytes in [
            &b""[..],
            b"<",
            b"<svgfoo>",
            b"<html><svg></svg></html>",
            b"RIFF\x10\0\0\0WAVEfmt ",
            b"%PDF-1.7",
            b"<!-- never closed <svg>",
            b"<!DOCTYPE html><html>",
            b"\x1f\x8b\x08gzipped",
        ] {
            assert!(matches!(sniff(bytes), Err(MediaError::UnknownKind)), "{bytes:?}");
        }
    }
}
