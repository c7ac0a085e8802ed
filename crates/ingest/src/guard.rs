//! A reader between a stranger's file and the XML parser: counts lines, repairs bytes, leaves out what is too long for
//! the parser, and ends what does not end.

use std::io::{self, BufRead, Read};

/// The parser keeps one tag, text or comment at a time in memory: what is longer is left out up to its end.
pub(crate) const MAX_EVENT: usize = 3 << 20;
/// What cannot be left out, such as the name of a tag, and what is left of one whose long value was.
const MAX_TAG: usize = MAX_EVENT + (1 << 20);
/// What is longer than this does not end.
pub(crate) const MAX_LEFT_OUT: usize = 32 << 20;
const CHUNK: usize = 64 << 10;
/// More bad lines than this are not told one by one.
const MAX_BAD: usize = 100_000;

/// What the parser is in the middle of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Reference,
    /// After `<`.
    Markup,
    Tag,
    /// In a tag, up to this character.
    Quoted(u8),
    /// After `<!`.
    Bang,
    /// After `<!`, and neither of the two that follow.
    Declaration,
    /// After so many `-`.
    Comment(u8),
    /// After so many `]`.
    Cdata(u8),
    /// After a `?`, or not.
    Instruction(bool),
}

impl Place {
    /// The place after another byte.
    fn after(self, byte: u8) -> Self {
        match (self, byte) {
            (Self::Text | Self::Reference, b'<') => Self::Markup,
            (Self::Text | Self::Reference, b'&') => Self::Reference,
            (Self::Reference, b';') => Self::Text,
            (Self::Markup, b'!') => Self::Bang,
            (Self::Markup, b'?') => Self::Instruction(false),
            (Self::Markup | Self::Tag, b'>') => Self::Text,
            (Self::Tag, b'"' | b'\'') => Self::Quoted(byte),
            (Self::Quoted(quote), _) if byte == quote => Self::Tag,
            (Self::Markup, _) => Self::Tag,
            (Self::Bang, b'-') => Self::Comment(0),
            (Self::Bang, b'[') => Self::Cdata(0),
            (Self::Bang, _) => Self::Declaration,
            (Self::Declaration, b'>') => Self::Text,
            (Self::Comment(2), b'>') | (Self::Cdata(2), b'>') | (Self::Instruction(true), b'>') => Self::Text,
            (Self::Comment(n), _) => Self::Comment(if byte == b'-' { (n + 1).min(2) } else { 0 }),
            (Self::Cdata(n), _) => Self::Cdata(if byte == b']' { (n + 1).min(2) } else { 0 }),
            (Self::Instruction(_), _) => Self::Instruction(byte == b'?'),
            (same, _) => same,
        }
    }

    /// Whether what is here may be left out, and what must stand before the byte that ends it.
    fn end(self) -> Option<&'static [u8]> {
        match self {
            Self::Text | Self::Reference | Self::Quoted(_) => Some(b""),
            Self::Comment(_) => Some(b"--"),
            Self::Cdata(_) => Some(b"]]"),
            Self::Instruction(_) => Some(b"?"),
            Self::Markup | Self::Tag | Self::Bang | Self::Declaration => None,
        }
    }
}

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
    place: Place,
    /// Whether something was left out since the last event.
    cut: bool,
    /// Lines with bytes that are not UTF-8, which may be ahead of what was consumed.
    bad: Vec<u64>,
}

impl<R: BufRead> Guard<R> {
    pub(crate) fn new(inner: R) -> Self {
        Self {
            inner,
            ready: Vec::new(),
            used: 0,
            carry: Vec::new(),
            at_start: true,
            line: 1,
            since_event: 0,
            place: Place::Text,
            cut: false,
            bad: Vec::new(),
        }
    }

    /// Line of the next byte, counted from 1.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    /// Says that an event is complete. Answers whether something of it was left out.
    pub(crate) fn event_read(&mut self) -> bool {
        self.since_event = 0;
        self.place = Place::Text;
        std::mem::take(&mut self.cut)
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

    /// Leaves out the rest of what is too long, up to what ends it.
    fn leave_out(&mut self) -> io::Result<()> {
        let Some(end) = self.place.end() else { return Ok(()) };
        let kind = std::mem::discriminant(&self.place);
        let mut left_out = 0;
        loop {
            if self.used == self.ready.len() {
                self.refill()?;
            }
            let Some(&byte) = self.ready.get(self.used) else { return Ok(()) };
            let next = self.place.after(byte);
            // A `&` straight after another begins a reference of its own.
            if std::mem::discriminant(&next) != kind || (next == Place::Reference && byte == b'&') {
                break;
            }
            self.place = next;
            self.used += 1;
            self.line += u64::from(byte == b'\n');
            left_out += 1;
            if left_out > MAX_LEFT_OUT {
                return Err(too_long());
            }
        }
        self.cut |= left_out > 0;
        if !end.is_empty() {
            // What ends it was left out but for its last byte.
            self.ready.splice(..self.used, end.iter().copied());
            self.used = 0;
            self.place = match self.place {
                Place::Comment(_) => Place::Comment(0),
                Place::Cdata(_) => Place::Cdata(0),
                _ => Place::Instruction(false),
            };
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

fn too_long() -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, "one text is too long")
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
            if self.since_event > MAX_TAG || (self.place.end().is_none() && !self.cut) {
                return Err(too_long());
            }
            self.leave_out()?;
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
        self.place = consumed.iter().fold(self.place, |place, byte| place.after(*byte));
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

    /// What is given of something, and whether it was cut.
    fn given(text: &str) -> (String, bool) {
        let mut guard = Guard::new(BufReader::with_capacity(1000, text.as_bytes()));
        let mut out = Vec::new();
        // As the parser does: all there is, up to a mark.
        loop {
            let ready = guard.fill_buf().unwrap();
            if ready.is_empty() {
                break;
            }
            out.extend_from_slice(ready);
            let length = ready.len();
            guard.consume(length);
        }
        assert_eq!(guard.line(), 1 + newlines(text.as_bytes()));
        (String::from_utf8(out).unwrap(), guard.event_read())
    }

    #[test]
    fn what_is_too_long_is_left_out_up_to_its_end() {
        let long = "Thuyền gỗ]] --\n".repeat(300_000);
        for (start, end) in [("", "<a>"), ("<![CDATA[", "]]>x"), ("<!--", "-->x"), ("<?a ", "?>x")] {
            let (out, cut) = given(&format!("{start}{long}{end}"));
            assert!(cut && out.starts_with(&format!("{start}Thuyền")) && out.ends_with(end), "{start}");
            assert!(out.len() < MAX_EVENT + 2 * CHUNK, "{start}");
        }
        let (out, cut) = given(&format!("<a b=\"{long}\" c='d'>"));
        assert!(cut && out.ends_with("\" c='d'>") && out.len() < MAX_EVENT + 2 * CHUNK);
        let short = "<a b=\"c\"><!-- d --><![CDATA[e]] ]]>&amp;<?f?>";
        assert_eq!(given(short), (short.to_owned(), false));
    }
}
