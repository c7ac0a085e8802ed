//! Writing XML: what goes in as text comes out as the same text.

use crate::name::is_char;
use crate::problem::WriteError;

/// A start tag being put together.
pub(crate) struct Element {
    name: &'static str,
    text: String,
    bad: Option<WriteError>,
}

impl Element {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, text: format!("<{name}"), bad: None }
    }

    pub(crate) fn set(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        for c in value.as_ref().chars() {
            if !escape(c, true, &mut self.text) {
                let within = format!("{name} of <{}>", self.name);
                self.bad.get_or_insert(WriteError::Character { within, character: u32::from(c) });
            }
        }
        self.text.push('"');
        self
    }

    pub(crate) fn maybe(self, name: &str, value: Option<impl AsRef<str>>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    pub(crate) fn flag(self, name: &str, value: Option<bool>) -> Self {
        self.maybe(name, value.map(|yes| if yes { "yes" } else { "no" }))
    }
}

/// Writes a character; not when XML does not allow it.
fn escape(c: char, attribute: bool, out: &mut String) -> bool {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' if attribute => out.push_str("&quot;"),
        // A reader would make a space or a line feed of it.
        '\r' => out.push_str("&#13;"),
        '\n' if attribute => out.push_str("&#10;"),
        '\t' if attribute => out.push_str("&#9;"),
        c if is_char(c) => out.push(c),
        _ => return false,
    }
    true
}

/// XML being put together: elements are indented, what stands in text is left alone.
#[derive(Default)]
pub(crate) struct Out {
    out: String,
    open: Vec<&'static str>,
    /// The depth below which white space would be text.
    mixed: Option<usize>,
    /// The last thing written is the start tag of the element that is open.
    fresh: bool,
}

impl Out {
    pub(crate) fn new() -> Self {
        Self { out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), ..Self::default() }
    }

    fn begin_line(&mut self) {
        if self.mixed.is_none() && !self.out.ends_with("?>\n") {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", self.open.len()));
        }
    }

    fn tag(&mut self, element: Element, end: &str) -> Result<&'static str, WriteError> {
        if let Some(error) = element.bad {
            return Err(error);
        }
        self.begin_line();
        self.out.push_str(&element.text);
        self.out.push_str(end);
        Ok(element.name)
    }

    /// Begins an element with elements in it.
    pub(crate) fn start(&mut self, element: Element) -> Result<(), WriteError> {
        let name = self.tag(element, ">")?;
        self.open.push(name);
        self.fresh = true;
        Ok(())
    }

    /// Begins an element with text in it: from here on nothing is indented.
    pub(crate) fn start_text(&mut self, element: Element) -> Result<(), WriteError> {
        self.start(element)?;
        self.mixed.get_or_insert(self.open.len());
        Ok(())
    }

    /// Ends the element that is open.
    pub(crate) fn end(&mut self) {
        let depth = self.open.len();
        let Some(name) = self.open.pop() else { return };
        if !self.fresh {
            self.begin_line();
        }
        if self.mixed == Some(depth) {
            self.mixed = None;
        }
        self.fresh = false;
        self.out.extend(["</", name, ">"]);
    }

    pub(crate) fn empty(&mut self, element: Element) -> Result<(), WriteError> {
        self.tag(element, "/>")?;
        self.fresh = false;
        Ok(())
    }

    /// An element with nothing but text.
    pub(crate) fn leaf(&mut self, element: Element, text: &str) -> Result<(), WriteError> {
        self.start_text(element)?;
        self.text(text)?;
        self.end();
        Ok(())
    }

    pub(crate) fn text(&mut self, text: &str) -> Result<(), WriteError> {
        self.text_or(text, |_| None)
    }

    /// Writes text; `spell` may have another way to say a character that XML does not allow.
    pub(crate) fn text_or(
        &mut self,
        text: &str,
        spell: impl Fn(char) -> Option<String>,
    ) -> Result<(), WriteError> {
        for c in text.chars() {
            if escape(c, false, &mut self.out) {
                continue;
            }
            let Some(spelt) = spell(c) else {
                let within = format!("<{}>", self.open.last().copied().unwrap_or_default());
                return Err(WriteError::Character { within, character: u32::from(c) });
            };
            self.out.push_str(&spelt);
        }
        Ok(())
    }

    /// What was written since this was asked last.
    pub(crate) fn take(&mut self) -> String {
        std::mem::take(&mut self.out)
    }

    /// Forgets what was not taken, and elements that were begun deeper than this.
    pub(crate) fn back_to(&mut self, depth: usize) {
        self.out.clear();
        self.open.truncate(depth);
        (self.mixed, self.fresh) = (None, false);
    }

    /// Ends the file.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out.push('\n');
        self.out
    }
}
