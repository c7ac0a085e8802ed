//! Writing XML piece by piece: what goes in as text comes out as the same text.

use std::io::Write;

use crate::problem::WriteError;

/// Whether XML 1.0 allows the character (production 2, `Char`).
pub(crate) fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Bytes held back before they go out.
const HELD: usize = 32 << 10;

/// XML being written.
pub(crate) struct Out<W> {
    output: W,
    held: String,
    open: Vec<&'static str>,
    /// The last start tag is not closed yet.
    tag: bool,
    bad: Option<char>,
}

impl<W: Write> Out<W> {
    pub(crate) fn new(output: W) -> Self {
        let held = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        Self { output, held, open: Vec::new(), tag: false, bad: None }
    }

    fn close_tag(&mut self) {
        if std::mem::take(&mut self.tag) {
            self.held.push('>');
        }
    }

    /// Begins an element.
    pub(crate) fn start(&mut self, name: &'static str) -> &mut Self {
        self.close_tag();
        self.held.push('<');
        self.held.push_str(name);
        self.open.push(name);
        self.tag = true;
        self
    }

    /// An attribute of the element that has just begun.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> &mut Self {
        self.held.push(' ');
        self.held.push_str(name);
        self.held.push_str("=\"");
        self.escape(value, true);
        self.held.push('"');
        self
    }

    pub(crate) fn maybe(&mut self, name: &str, value: Option<&str>) -> &mut Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.close_tag();
        self.escape(text, false);
        self
    }

    fn escape(&mut self, text: &str, attribute: bool) {
        let plain = |b: u8| b >= b' ' && b != 0x7f && b < 0x80 && !matches!(b, b'&' | b'<' | b'>' | b'"');
        if text.bytes().all(plain) {
            self.held.push_str(text);
            return;
        }
        for c in text.chars() {
            match c {
                '&' => self.held.push_str("&amp;"),
                '<' => self.held.push_str("&lt;"),
                '>' => self.held.push_str("&gt;"),
                '"' if attribute => self.held.push_str("&quot;"),
                // A reader would make a space or a line feed of it.
                '\r' => self.held.push_str("&#13;"),
                '\n' if attribute => self.held.push_str("&#10;"),
                '\t' if attribute => self.held.push_str("&#9;"),
                c if is_char(c) => self.held.push(c),
                c => {
                    self.bad.get_or_insert(c);
                }
            }
        }
    }

    /// Ends the element that is open.
    pub(crate) fn end(&mut self) -> &mut Self {
        let Some(name) = self.open.pop() else { return self };
        if std::mem::take(&mut self.tag) {
            self.held.push_str("/>");
        } else {
            self.held.extend(["</", name, ">"]);
        }
        self
    }

    /// An element with nothing but text.
    pub(crate) fn leaf(&mut self, name: &'static str, text: &str) -> &mut Self {
        self.start(name).text(text).end()
    }

    /// Lets out what is held back, once it is much.
    pub(crate) fn pass(&mut self) -> Result<(), WriteError> {
        if self.held.len() >= HELD { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), WriteError> {
        if let Some(bad) = self.bad {
            return Err(WriteError::Character(u32::from(bad)));
        }
        self.output.write_all(self.held.as_bytes())?;
        self.held.clear();
        Ok(())
    }

    /// Ends the file.
    pub(crate) fn finish(&mut self) -> Result<(), WriteError> {
        while !self.open.is_empty() {
            self.end();
        }
        self.held.push('\n');
        self.flush()?;
        Ok(self.output.flush()?)
    }
}
