//! Between the bytes and the parser: UTF-8 or UTF-16 in, UTF-8 of allowed characters out, with the place kept.

use std::io::{self, BufRead, Read};

use crate::limits::Limits;
use crate::name::is_char;
use crate::problem::{Place, Reason};

const CHUNK: usize = 64 << 10;

/// The encodings that are read: those that every XML reader has to know (XML 1.0, section 4.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16Big,
    Utf16Little,
}

/// Gives valid UTF-8 of characters that XML allows. Fails at the first byte that is anything else, and at the limits.
pub(crate) struct Decode<R> {
    inner: R,
    limits: Limits,
    encoding: Option<Encoding>,
    /// Checked bytes, and how many of them were consumed.
    ready: Vec<u8>,
    used: usize,
    /// The beginning of a character whose end is not read yet, or of the file.
    carry: Vec<u8>,
    total: u64,
    /// Bytes given out.
    pub(crate) given: u64,
    ended: bool,
    /// What follows `ready` cannot be read.
    bad: Option<Reason>,
    /// The reason of the error that was returned. The parser hands errors on in its own wrapping.
    pub(crate) failure: Option<Reason>,
    pub(crate) place: Place,
    since_event: usize,
}

impl<R: BufRead> Decode<R> {
    pub(crate) fn new(inner: R, limits: Limits) -> Self {
        let (ready, carry) = (Vec::new(), Vec::new());
        let place = Place { line: 1, column: 1 };
        let (encoding, bad, failure) = (None, None, None);
        Self {
            inner,
            limits,
            encoding,
            ready,
            used: 0,
            carry,
            total: 0,
            given: 0,
            ended: false,
            bad,
            failure,
            place,
            since_event: 0,
        }
    }

    pub(crate) fn encoding(&self) -> Encoding {
        self.encoding.unwrap_or(Encoding::Utf8)
    }

    /// Says that an event is complete.
    pub(crate) fn event_read(&mut self) {
        self.since_event = 0;
    }

    fn fail(&mut self, reason: Reason) -> io::Error {
        self.failure = Some(reason);
        io::Error::other("refused")
    }

    fn refill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.used = 0;
        while self.ready.is_empty() && self.bad.is_none() && !self.ended {
            let read = match self.inner.fill_buf() {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.bad = Some(Reason::Unreadable(error.to_string()));
                    break;
                }
            };
            self.ended = read.is_empty();
            let taken = read.len().min(CHUNK);
            self.carry.extend_from_slice(&read[..taken]);
            self.inner.consume(taken);
            self.total += taken as u64;
            if self.total > self.limits.bytes {
                self.bad = Some(Reason::TooLarge { limit: self.limits.bytes });
                break;
            }
            if self.encoding.is_none() && (self.carry.len() >= 4 || self.ended) {
                self.begin();
            }
            match self.encoding {
                Some(Encoding::Utf8) => self.utf8(),
                Some(encoding) => self.utf16(encoding),
                None => {}
            }
        }
        match (&self.bad, self.ready.is_empty()) {
            (Some(reason), true) => {
                let reason = reason.clone();
                Err(self.fail(reason))
            }
            _ => Ok(()),
        }
    }

    /// Finds the encoding by the mark at the beginning (XML 1.0, appendix F), and takes the mark off.
    fn begin(&mut self) {
        let (encoding, mark) = match self.carry.as_slice() {
            [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
                self.bad = Some(Reason::Encoding("the file is in UTF-32; UTF-8 and UTF-16 are read".into()));
                return;
            }
            [0xff, 0xfe, ..] => (Encoding::Utf16Little, 2),
            [0xfe, 0xff, ..] => (Encoding::Utf16Big, 2),
            [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
            [0, b'<', ..] | [b'<', 0, ..] => {
                self.bad = Some(Reason::Encoding("the file is in UTF-16 without its byte order mark".into()));
                return;
            }
            _ => (Encoding::Utf8, 0),
        };
        self.carry.drain(..mark);
        self.encoding = Some(encoding);
    }

    fn utf8(&mut self) {
        let (valid, rest) = match std::str::from_utf8(&self.carry) {
            Ok(text) => (text.len(), None),
            Err(error) => (error.valid_up_to(), Some(error)),
        };
        let text = std::str::from_utf8(&self.carry[..valid]).unwrap_or_default();
        // What XML does not allow begins with one of these bytes; most text has none of them.
        let doubtful = |&byte: &u8| (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0xef;
        let doubt = text.as_bytes().iter().any(doubtful);
        let bad = if doubt { text.char_indices().find(|&(_, c)| !is_char(c)) } else { None };
        match bad {
            Some((at, c)) => {
                self.ready.extend_from_slice(&self.carry[..at]);
                self.bad = Some(Reason::Character(u32::from(c)));
            }
            None => {
                self.ready.extend_from_slice(&self.carry[..valid]);
                self.carry.drain(..valid);
                // A character cut by the end of the chunk waits for the rest of it; nothing follows the file's end.
                if rest.is_some_and(|error| error.error_len().is_some() || self.ended) {
                    self.bad = Some(Reason::Encoding("there are bytes that are not UTF-8".into()));
                }
            }
        }
    }

    fn utf16(&mut self, encoding: Encoding) {
        let pairs = self.carry.len() / 2;
        let unit = |pair: &[u8]| match encoding {
            Encoding::Utf16Big => u16::from_be_bytes([pair[0], pair[1]]),
            _ => u16::from_le_bytes([pair[0], pair[1]]),
        };
        let mut units: Vec<u16> = self.carry[..pairs * 2].chunks_exact(2).map(unit).collect();
        // The first half of a character waits for the second.
        if !self.ended && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            units.pop();
        }
        let mut text = String::new();
        for c in char::decode_utf16(units.iter().copied()) {
            match c {
                Ok(c) if is_char(c) => text.push(c),
                Ok(c) => self.bad = Some(Reason::Character(u32::from(c))),
                Err(_) => self.bad = Some(Reason::Encoding("there are halves of UTF-16 characters".into())),
            }
            if self.bad.is_some() {
                break;
            }
        }
        self.ready.extend_from_slice(text.as_bytes());
        self.carry.drain(..units.len() * 2);
        if self.ended && !self.carry.is_empty() && self.bad.is_none() {
            self.bad = Some(Reason::Encoding("the file ends within a UTF-16 character".into()));
        }
    }
}

impl<R: BufRead> BufRead for Decode<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.since_event > self.limits.text {
            let limit = self.limits.text;
            return Err(self.fail(Reason::TooLong { limit }));
        }
        if self.used == self.ready.len() {
            self.refill()?;
        }
        Ok(&self.ready[self.used..])
    }

    fn consume(&mut self, amount: usize) {
        let end = (self.used + amount).min(self.ready.len());
        let consumed = &self.ready[self.used..end];
        let lines = consumed.iter().filter(|&&byte| byte == b'\n').count();
        let last = consumed.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        // Bytes that begin a character.
        let columns = consumed[last..].iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
        if lines > 0 {
            self.place.line += lines as u64;
            self.place.column = 1;
        }
        self.place.column += columns as u64;
        self.since_event += consumed.len();
        self.given += consumed.len() as u64;
        self.used = end;
    }
}

impl<R: BufRead> Read for Decode<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let ready = self.fill_buf()?;
        let taken = ready.len().min(into.len());
        into[..taken].copy_from_slice(&ready[..taken]);
        self.consume(taken);
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::io::BufReader;

    fn decode(bytes: &[u8]) -> Result<(String, Place), (Reason, Place)> {
        // One byte at a time, so that every character is cut.
        let mut decode = Decode::new(BufReader::with_capacity(1, bytes), Limits::WHOLE);
        let mut out = String::new();
        match decode.read_to_string(&mut out) {
            Ok(_) => Ok((out, decode.place)),
            Err(_) => Err((decode.failure.take().unwrap(), decode.place)),
        }
    }

    fn wide(text: &str, big: bool) -> Vec<u8> {
        let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
    }

    #[test]
    fn encodings_give_the_same_text_and_place() {
        let text = "Việt\nNam 𝄞x";
        let expected = Ok((text.to_owned(), Place { line: 2, column: 7 }));
        assert_eq!(decode(text.as_bytes()), expected);
        assert_eq!(decode(format!("\u{feff}{text}").as_bytes()), expected);
        assert_eq!(decode(&wide(text, true)), expected);
        assert_eq!(decode(&wide(text, false)), expected);
        assert_eq!(decode(b""), Ok((String::new(), Place { line: 1, column: 1 })));
    }

    #[test]
    fn what_is_not_text_is_refused_where_it_is() {
        let at = |line, column| Place { line, column };
        assert_eq!(decode(b"a\nb\x08"), Err((Reason::Character(8), at(2, 2))));
        assert!(matches!(decode(b"a\xffb"), Err((Reason::Encoding(_), place)) if place == at(1, 2)));
        assert!(matches!(decode(b"a\xe1\xbb"), Err((Reason::Encoding(_), _))));
        assert!(matches!(decode(b"\xff\xfea"), Err((Reason::Encoding(_), _))));
        assert!(matches!(decode(b"\xff\xfe\x00\xd8"), Err((Reason::Encoding(_), _))));
        assert!(matches!(decode(b"\xff\xfe\x00\x00a\0\0\0"), Err((Reason::Encoding(_), _))));
        assert!(matches!(decode(b"<\0x\0"), Err((Reason::Encoding(_), _))));
        assert_eq!(decode(&wide("a\u{ffff}", true)), Err((Reason::Character(0xffff), at(1, 2))));
    }

    #[test]
    fn long_files_end() {
        let limits = Limits { bytes: 10, ..Limits::WHOLE };
        let mut decode = Decode::new(io::BufReader::new(io::repeat(b'a')), limits);
        assert!(decode.read_to_string(&mut String::new()).is_err());
        assert_eq!(decode.failure, Some(Reason::TooLarge { limit: 10 }));
        let limits = Limits { text: 10, ..Limits::WHOLE };
        let mut decode = Decode::new(io::BufReader::new(io::repeat(b'a')), limits);
        assert!(decode.read_to_string(&mut String::new()).is_err());
        assert_eq!(decode.failure, Some(Reason::TooLong { limit: 10 }));
    }
}
