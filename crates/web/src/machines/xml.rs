//! Writing XML: just elements, attributes and text, always escaped.

use std::fmt::Write as _;

use render::escape;

/// An XML document being written.
pub struct Xml(String);

impl Xml {
    /// Begins a document.
    pub fn new() -> Self {
        Self(String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes, ">")
    }

    /// An element without content.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes, "/>\n")
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) -> &mut Self {
        let _ = write!(self.0, "<{name}");
        for (key, value) in attributes {
            let _ = write!(self.0, " {key}=\"{}\"", clean(value));
        }
        self.0.push_str(end);
        self
    }

    /// Closes an element.
    pub fn close(&mut self, name: &str) -> &mut Self {
        let _ = writeln!(self.0, "</{name}>");
        self
    }

    /// An element with text.
    pub fn text(&mut self, name: &str, text: &str) -> &mut Self {
        let _ = writeln!(self.0, "<{name}>{}</{name}>", clean(text));
        self
    }

    /// An element with attributes and text.
    pub fn text_with(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> &mut Self {
        self.open(name, attributes);
        self.0.push_str(&clean(text));
        self.close(name)
    }

    /// The document's bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

impl Default for Xml {
    fn default() -> Self {
        Self::new()
    }
}

/// Escapes, and drops the control characters that XML 1.0 forbids.
fn clean(text: &str) -> String {
    let mut text = escape(text);
    text.retain(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_clean() {
        let mut xml = Xml::new();
        xml.text("a", "1 < 2 & \u{1}x");
        assert!(String::from_utf8_lossy(&xml.into_bytes()).ends_with("<a>1 &lt; 2 &amp; x</a>\n"));
    }
}
