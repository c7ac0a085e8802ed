//! XML, written front to back.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use crate::text::clean;

/// A growing XML text. Names are the program's; values and texts are escaped, and freed of what XML forbids.
#[derive(Default)]
pub struct Xml {
    out: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// A text with its declaration.
    pub fn document() -> Self {
        Self {
            out: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(),
            open: Vec::new(),
        }
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            let value = clean(value).replace('\n', " ");
            let _ = write!(self.out, " {key}=\"{}\"", escape(value.as_str()));
        }
    }

    /// An element without content.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// An element with only its value, `w:val`, as most are here.
    pub fn val(&mut self, name: &str, value: impl ToString) {
        self.empty(name, &[("w:val", &value.to_string())]);
    }

    /// A switch.
    pub fn on(&mut self, name: &str) {
        self.empty(name, &[]);
    }

    /// Opens an element.
    pub fn start(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    /// Closes the last one opened.
    pub fn end(&mut self) {
        if let Some(name) = self.open.pop() {
            let _ = write!(self.out, "</{name}>");
        }
    }

    /// An element with a text.
    pub fn with_text(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.start(name, attributes);
        self.out.push_str(&escape(clean(text).as_str()));
        self.end();
    }

    /// How long it is so far.
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// The bytes, with everything closed.
    pub fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.end();
        }
        self.out.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        let mut xml = Xml::default();
        xml.start("w:p", &[("a", "\"<&\u{1}\n")]);
        xml.with_text("w:t", &[], "</w:t>\u{0}&amp;");
        assert_eq!(
            String::from_utf8(xml.finish()).unwrap(),
            "<w:p a=\"&quot;&lt;&amp; \"><w:t>&lt;/w:t&gt;&amp;amp;</w:t></w:p>"
        );
    }
}
