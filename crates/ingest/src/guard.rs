//! A reader between a stranger's file and the XML parser: counts lines, repairs bytes, and ends what does not end.

use std::io::{self, BufRead, Read};

/// No tag, text or comment may be longer. The parser keeps one at a time in memory.
pub(crate) const MAX_EVENT: usize = 3 << 20;
const CHUNK: usize = 64 << 10;
/// More bad lines than this are not told one by one.
const MAX_BAD: usize = 100_000;

/// Gives valid UTF-8 without characters that XML forbids.
pub(crate) struct Guard<R> {
    inner: R,
    /// Checked bytes, and how many of them were consumed.
    ready: Vec<u8>,
    used: usize,
    /// The beginning of a character whose end is not read yet.
    carry: Vec<u8>,
    at_start: bool,
    line: u64,
    since_event: usize,
    /// Lines with bytes that are not UTF-8, which may be ahead of what was consumed.
    bad: Vec<u64>,
}

impl<R: BufRead> Guard<R> {
    pub(crate) fn new(inner: R) -> Self {
        let (ready, carry) = (Vec::new(), Vec::new());
        Self { inner, ready, used: 0, carry, at_start: true, line: 1, since_event: 0, bad: Vec::new() }
    }

    /// Line of the next byte, counted from 1.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    /// Says that an event is complete.
    pub(crate) fn event_read(&mut self) {
        self.since_event = 0;
    }

    /// The first line from `from` up to here with bytes that are not UTF-8. Earlier ones are forgotten.
    pub(crate) fn take_bad(&mut self, from: u64) -> Option<u64> {
        let here = self.line;
        let found = self.bad.iter().copied().find(|line| (from..=here).contains(line));
        self.bad.retain(|&line| line > here);
        found
    }

    fn refill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.used = 0;
        while self.ready.is_empty() {
            let read = self.inner.fill_buf()?;
            let end = read.is_empty();
            let taken = read.len().min(CHUNK);
            self.carry.extend_from_slice(&read[..taken]);
            self.inner.consume(taken);
            if self.at_start && (self.carry.len() >= 3 || end) {
                self.at_start = false;
                if self.carry.starts_with("\u{feff}".as_bytes()) {
                    self.carry.drain(..3);
                }
            }
            if !self.at_start {
                self.check(end);
            }
            if end {
                break;
            }
        }
        Ok(())
    }

    /// Moves what is in `carry` to `ready`, but for an unfinished character.
    fn check(&mut self, end: bool) {
        let bytes = std::mem::take(&mut self.carry);
        let mut lines = self.line;
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            let valid = chunk.valid().as_bytes();
            lines += newlines(valid);
            match valid.iter().any(is_forbidden) {
                true => self.ready.extend(valid.iter().filter(|byte| !is_forbidden(byte))),
                false => self.ready.extend_from_slice(valid),
            }
            let invalid = chunk.invalid();
            if chunks.peek().is_none() && !end && is_unfinished(invalid) {
                self.carry.extend_from_slice(invalid);
            } else if !invalid.is_empty() {
                if self.bad.last() != Some(&lines) && self.bad.len() < MAX_BAD {
                    self.bad.push(lines);
                }
                self.ready.extend_from_slice("\u{fffd}".as_bytes());
            }
        }
    }
}

/// Control characters that XML does not allow even as entities.
fn is_forbidden(byte: &u8) -> bool {
    *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')
}

fn newlines(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|&&byte| byte == b'\n').count() as u64
}

/// Whether bytes could be the beginning of a character.
fn is_unfinished(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

impl<R: BufRead> BufRead for Guard<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.since_event > MAX_EVENT {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "one text is too long"));
        }
        if self.used == self.ready.len() {
            self.refill()?;
        }
        Ok(&self.ready[self.used..])
    }

    fn consume(&mut self, amount: usize) {
        let end = (self.used + amount).min(self.ready.len());
        let consumed = &self.ready[self.used..end];
        self.line += newlines(consumed);
        self.since_event += consumed.len();
        self.used = end;
    }
}

impl<R: BufRead> Read for Guard<R> {
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

    #[test]
    fn characters_cut_by_the_buffer_are_whole_and_bad_bytes_are_told() {
        let text = "\u{feff}Việt\nNam\u{8}\n".as_bytes();
        let mut guard = Guard::new(BufReader::with_capacity(1, text));
        let mut out = String::new();
        guard.read_to_string(&mut out).unwrap();
        assert_eq!((out.as_str(), guard.line(), guard.take_bad(1)), ("Việt\nNam\n", 3, None));

        let mut guard = Guard::new(&b"a\nb\xffc\xe1\xbb"[..]);
        out.clear();
        guard.read_to_string(&mut out).unwrap();
        assert_eq!((out.as_str(), guard.take_bad(1)), ("a\nb\u{fffd}c\u{fffd}", Some(2)));
    }
}
