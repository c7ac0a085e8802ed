//! Reading XML step by step, with what could hurt refused.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use quick_xml::{Error, XmlVersion};

use super::guard::{Guard, stop};
use crate::limits::Limits;
use crate::problem::{ReadError, Reason};

/// More attributes than this no element has, however many components a structure has.
const MOST: usize = 1_000;

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// An element begins: see [`Pull::name`] and [`Pull::attribute`].
    Start,
    /// An element ends: see [`Pull::text`].
    End,
    /// The file ends.
    Eof,
}

#[derive(Debug, Clone, Copy)]
struct Attribute {
    /// In `names`: the local name.
    name: (usize, usize),
    value: (usize, usize),
    prefixed: bool,
}

/// A reader of XML. Names are those without prefix; namespaces are looked at for the root alone.
pub(crate) struct Pull<R> {
    reader: Reader<Guard<R>>,
    buffer: Vec<u8>,
    limits: Limits,
    pub(crate) depth: usize,
    name: String,
    /// The namespace of the element, where its own tag declares it.
    declared: Option<String>,
    store: String,
    attributes: Vec<Attribute>,
    text: String,
    begun: bool,
    pub(crate) line: u64,
}

impl<R: BufRead> Pull<R> {
    pub(crate) fn new(input: R, limits: Limits) -> Self {
        let mut reader = Reader::from_reader(Guard::new(input, limits.bytes, limits.text));
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = true;
        Self {
            reader,
            buffer: Vec::new(),
            limits,
            depth: 0,
            name: String::new(),
            declared: None,
            store: String::new(),
            attributes: Vec::new(),
            text: String::new(),
            begun: false,
            line: 1,
        }
    }

    pub(crate) fn fail(&self, reason: Reason) -> ReadError {
        reason.at(self.line)
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The name of the element that began or ended.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The text before this step.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn namespace(&self) -> Option<&str> {
        self.declared.as_deref()
    }

    /// An attribute without prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes().find(|(known, _, prefixed)| *known == name && !prefixed).map(|(_, value, _)| value)
    }

    /// An attribute with a prefix, whichever.
    pub(crate) fn prefixed(&self, name: &str) -> Option<&str> {
        self.attributes().find(|(known, _, prefixed)| *known == name && *prefixed).map(|(_, value, _)| value)
    }

    /// Name, value, and whether it has a prefix.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        self.attributes
            .iter()
            .map(|a| (&self.store[a.name.0..a.name.1], &self.store[a.value.0..a.value.1], a.prefixed))
    }

    pub(crate) fn need(&self, attribute: &'static str) -> Result<&str, ReadError> {
        self.attribute(attribute)
            .ok_or_else(|| self.fail(Reason::MissingAttribute { element: self.name.clone(), attribute }))
    }

    /// Reads on.
    pub(crate) fn next(&mut self) -> Result<Step, ReadError> {
        self.text.clear();
        let mut buffer = std::mem::take(&mut self.buffer);
        let step = loop {
            buffer.clear();
            self.reader.get_mut().complete();
            self.line = self.reader.get_mut().line;
            let event = match self.reader.read_event_into(&mut buffer) {
                Ok(event) => event,
                Err(error) => break Err(self.fail(reason(error))),
            };
            // What came in one piece was not stopped on its way.
            if event.len() > self.limits.text {
                break Err(self.fail(Reason::TooLong(self.limits.text)));
            }
            match self.take(event) {
                Ok(Some(step)) => break Ok(step),
                Ok(None) => {}
                Err(reason) => break Err(self.fail(reason)),
            }
        };
        self.buffer = buffer;
        step
    }

    fn take(&mut self, event: Event<'_>) -> Result<Option<Step>, Reason> {
        match event {
            Event::Start(tag) => {
                if self.begun && self.depth == 0 {
                    return Err(Reason::Malformed("something follows the root".into()));
                }
                self.begun = true;
                self.depth += 1;
                if self.depth > self.limits.depth {
                    return Err(Reason::TooDeep(self.limits.depth));
                }
                self.tag(&tag)?;
                return Ok(Some(Step::Start));
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.name.clear();
                self.name.push_str(local(tag.name().as_ref()));
                return Ok(Some(Step::End));
            }
            Event::Text(text) => self.add(&text.xml10_content())?,
            Event::CData(text) => self.add(&text.xml10_content())?,
            Event::GeneralRef(reference) => {
                let character = match reference.resolve_char_ref() {
                    Ok(Some(character)) => character,
                    Ok(None) => named(&reference).ok_or_else(|| Reason::Entity(reference.to_string()))?,
                    Err(error) => return Err(Reason::Malformed(error.to_string())),
                };
                self.add(character.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) => return Err(Reason::DocumentType),
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().and_then(Result::ok);
                if encoding
                    .is_some_and(|e| !e.eq_ignore_ascii_case("utf-8") && !e.eq_ignore_ascii_case("us-ascii"))
                {
                    return Err(Reason::Encoding);
                }
            }
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => {
                if self.depth > 0 || !self.begun {
                    return Err(Reason::Malformed("the file ends too early".into()));
                }
                return Ok(Some(Step::Eof));
            }
        }
        Ok(None)
    }

    fn add(&mut self, text: &str) -> Result<(), Reason> {
        if self.text.len() + text.len() > self.limits.text {
            return Err(Reason::TooLong(self.limits.text));
        }
        if let Some(bad) = text.chars().find(|c| !super::out::is_char(*c)) {
            return Err(Reason::Malformed(format!(
                "XML does not allow the character U+{:04X}",
                u32::from(bad)
            )));
        }
        if self.depth == 0 && !text.trim().is_empty() {
            return Err(Reason::Malformed("text stands outside the root".into()));
        }
        self.text.push_str(text);
        Ok(())
    }

    fn tag(&mut self, tag: &BytesStart<'_>) -> Result<(), Reason> {
        let name = tag.name();
        let whole: &str = name.as_ref();
        let prefix = whole.split_once(':').map_or("", |(prefix, _)| prefix);
        self.name.clear();
        self.name.push_str(local(whole));
        self.declared = None;
        self.store.clear();
        self.attributes.clear();
        let mut count = 0;
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| Reason::Malformed(error.to_string()))?;
            let key: &str = attribute.key.as_ref();
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| Reason::Malformed(error.to_string()))?;
            if let Some(bad) = value.chars().find(|c| !super::out::is_char(*c)) {
                return Err(Reason::Malformed(format!(
                    "XML does not allow the character U+{:04X}",
                    u32::from(bad)
                )));
            }
            count += 1;
            if count > MOST {
                return Err(Reason::Malformed(format!("an element has more than {MOST} attributes")));
            }
            if key == "xmlns" || key.starts_with("xmlns:") {
                if key.strip_prefix("xmlns").is_some_and(|rest| rest.trim_start_matches(':') == prefix) {
                    self.declared = Some(value.into_owned());
                }
                continue;
            }
            let mut put = |text: &str| {
                let start = self.store.len();
                self.store.push_str(text);
                (start, self.store.len())
            };
            let entry = Attribute { name: put(local(key)), value: put(&value), prefixed: key.contains(':') };
            self.attributes.push(entry);
        }
        Ok(())
    }

    /// Goes to the end of the element that has just begun.
    pub(crate) fn skip(&mut self) -> Result<(), ReadError> {
        let depth = self.depth;
        while self.depth >= depth {
            if self.next()? == Step::Eof {
                return Ok(());
            }
        }
        Ok(())
    }
}

fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

fn reason(error: Error) -> Reason {
    match error {
        Error::Io(error) => match stop(&error) {
            Some(reason) => reason,
            None => Reason::Unreadable(error.to_string()),
        },
        Error::Encoding(_) => Reason::Encoding,
        error => Reason::Malformed(error.to_string()),
    }
}
