//! Pulling elements out of a stranger's XML.

use std::io::BufRead;

use quick_xml::events::{BytesRef, Event};
use quick_xml::{Error, Reader};

use crate::guard::{Guard, MAX_LEFT_OUT};
use crate::problem::{Code, IngestProblem, LONG_TEXT};

/// Real exports and feeds have five to ten levels; feeds may carry XHTML.
const MAX_DEPTH: usize = 128;
/// Deeper elements are the end of a file, also where they spoil no more than an article.
const MAX_DEPTH_ANYWHERE: usize = 512;
/// The text of one element, put together.
pub(crate) const MAX_TEXT: usize = 2 << 20;
const MAX_ATTRIBUTES: usize = 64;
const MAX_KEPT_BUFFER: usize = 1 << 20;

/// What a file may bring.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rules {
    /// UTF-8, no document type.
    Export,
    /// Any encoding, and an old feed's document type, as long as it declares nothing.
    Feed,
}

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// An element begins: its name with prefix.
    Start(String),
    /// The current element ends.
    End,
    /// Text, possibly not all of it.
    Text,
    /// The file ends.
    Eof,
}

/// A reader of XML that refuses what could hurt.
pub(crate) struct Xml<R: BufRead> {
    reader: Reader<Guard<R>>,
    buffer: Vec<u8>,
    rules: Rules,
    depth: usize,
    /// An empty element was given as `Start`; its `End` is owed.
    empty: bool,
    /// Whether what is wrong with a part is noted, and reading goes on behind it.
    forgiving: bool,
    flaw: Option<IngestProblem>,
    /// Whether the last text or tag is not all there, since it is too long.
    cut: bool,
    /// Attributes of the last `Start`.
    pub(crate) attributes: Vec<(String, String)>,
    /// Text of the last `Text`.
    pub(crate) text: String,
}

impl<R: BufRead> Xml<R> {
    pub(crate) fn new(input: R, rules: Rules) -> Self {
        let mut reader = Reader::from_reader(Guard::new(input));
        // Sites leave `&` alone in titles.
        reader.config_mut().allow_dangling_amp = true;
        Self {
            reader,
            buffer: Vec::new(),
            rules,
            depth: 0,
            empty: false,
            forgiving: false,
            flaw: None,
            cut: false,
            attributes: Vec::new(),
            text: String::new(),
        }
    }

    /// From here to [`Self::take_flaw`], what is wrong with a text that is taken spoils that text alone.
    pub(crate) fn forgive(&mut self) {
        self.forgiving = true;
        self.flaw = None;
    }

    /// The first thing that was wrong since [`Self::forgive`].
    pub(crate) fn take_flaw(&mut self) -> Option<IngestProblem> {
        self.forgiving = false;
        self.flaw.take()
    }

    /// Tells a problem, or notes it.
    fn object(&mut self, problem: IngestProblem) -> Result<(), IngestProblem> {
        if !self.forgiving {
            return Err(problem);
        }
        self.flaw.get_or_insert(problem);
        Ok(())
    }

    /// Line the reader has come to.
    pub(crate) fn line(&mut self) -> u64 {
        self.reader.get_mut().line()
    }

    /// The first line from `from` up to here with bytes that are not UTF-8.
    pub(crate) fn take_bad(&mut self, from: u64) -> Option<u64> {
        self.reader.get_mut().take_bad(from)
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// Reads on. After a problem the file is not to be read any further.
    pub(crate) fn next(&mut self) -> Result<Next, IngestProblem> {
        if std::mem::take(&mut self.empty) {
            self.depth -= 1;
            return Ok(Next::End);
        }
        let mut buffer = std::mem::take(&mut self.buffer);
        let next = self.read(&mut buffer);
        // One long text must not hold its memory for the rest of the file.
        if buffer.capacity() < MAX_KEPT_BUFFER {
            self.buffer = buffer;
        }
        next
    }

    fn read(&mut self, buffer: &mut Vec<u8>) -> Result<Next, IngestProblem> {
        loop {
            buffer.clear();
            let event = self.reader.read_event_into(buffer);
            self.cut = self.reader.get_mut().event_read();
            let event = event.map_err(|error| self.refusal(&error))?;
            if let Some(next) = self.event(event)? {
                return Ok(next);
            }
        }
    }

    fn event(&mut self, event: Event<'_>) -> Result<Option<Next>, IngestProblem> {
        match event {
            Event::Start(tag) => self.open(tag.name().into_inner(), tag.attributes()).map(Some),
            Event::Empty(tag) => {
                self.empty = true;
                self.open(tag.name().into_inner(), tag.attributes()).map(Some)
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Ok(Some(Next::End))
            }
            Event::Text(text) => Ok(self.give(&text.xml10_content())),
            Event::CData(text) => Ok(self.give(&text.xml10_content())),
            Event::GeneralRef(entity) => {
                let text = self.entity(&entity)?;
                Ok(self.give(&text))
            }
            Event::Decl(declaration) if self.rules == Rules::Export => match declaration.encoding() {
                Some(Ok(name))
                    if !name.eq_ignore_ascii_case("utf-8") && !name.eq_ignore_ascii_case("us-ascii") =>
                {
                    Err(self.problem(Code::Encoding, format!("the file is in {name}; only UTF-8 is read")))
                }
                _ => Ok(None),
            },
            Event::DocType(declared) if self.rules == Rules::Export || declared.contains('[') => {
                Err(self.problem(Code::Entity, "a document type declaration is not read"))
            }
            Event::Eof if self.depth > 0 => Err(self.problem(Code::Malformed, "the file ends in the middle")),
            Event::Eof => Ok(Some(Next::Eof)),
            Event::Decl(_) | Event::DocType(_) | Event::Comment(_) | Event::PI(_) => Ok(None),
        }
    }

    fn open(
        &mut self,
        name: &str,
        mut attributes: quick_xml::events::attributes::Attributes<'_>,
    ) -> Result<Next, IngestProblem> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let problem = self.problem(Code::TooDeep, "elements are nested too deep");
            if self.rules == Rules::Feed || self.depth > MAX_DEPTH_ANYWHERE {
                return Err(problem);
            }
            self.object(problem)?;
        }
        if self.cut {
            let problem = self.problem(Code::TooLong, "one tag is too long");
            self.object(problem)?;
        }
        self.attributes.clear();
        for attribute in attributes.with_checks(false).take(MAX_ATTRIBUTES).flatten() {
            let key = attribute.key.into_inner().to_owned();
            // A value with an entity nobody knows stays as it is written.
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
            let value =
                value.map_or_else(|_| attribute.value.clone().into_owned(), |value| value.into_owned());
            self.attributes.push((key, value));
        }
        Ok(Next::Start(name.to_owned()))
    }

    fn give(&mut self, text: &str) -> Option<Next> {
        text.clone_into(&mut self.text);
        (!text.is_empty()).then_some(Next::Text)
    }

    /// The character of a reference. Only a document type could declare more than these.
    fn entity(&mut self, entity: &BytesRef<'_>) -> Result<String, IngestProblem> {
        if let Ok(Some(c)) = entity.resolve_char_ref() {
            return Ok(c.to_string());
        }
        let known = match &**entity {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            // HTML's, which sites forget to write as numbers.
            "nbsp" => "\u{a0}",
            "ndash" => "–",
            "mdash" => "—",
            "hellip" => "…",
            "lsquo" => "‘",
            "rsquo" => "’",
            "ldquo" => "“",
            "rdquo" => "”",
            "laquo" => "«",
            "raquo" => "»",
            "copy" => "©",
            _ if self.rules == Rules::Feed => "",
            name => {
                let name: String = name.chars().take(40).collect();
                let problem = self.problem(Code::Entity, format!("nobody knows the entity `&{name};`"));
                self.object(problem)?;
                ""
            }
        };
        Ok(known.to_owned())
    }

    /// All text up to the end of the current element, of elements in it too; nothing of one that is too long.
    pub(crate) fn element_text(&mut self) -> Result<String, IngestProblem> {
        let (depth, line) = (self.depth, self.line());
        let mut text = String::new();
        let mut left_out = 0;
        loop {
            match self.next()? {
                Next::Text if self.cut || left_out > 0 || text.len() + self.text.len() > MAX_TEXT => {
                    let problem = IngestProblem::new(line, Code::TooLong, LONG_TEXT);
                    left_out += text.len() + self.text.len();
                    if left_out > MAX_LEFT_OUT {
                        return Err(problem);
                    }
                    text = String::new();
                    self.object(problem)?;
                }
                Next::Text => text.push_str(&self.text),
                Next::End if self.depth < depth => return Ok(text),
                Next::Eof => return Err(self.problem(Code::Malformed, "the file ends in the middle")),
                Next::Start(_) | Next::End => {}
            }
        }
    }

    /// Reads to the end of the current element and forgets it.
    pub(crate) fn skip(&mut self) -> Result<(), IngestProblem> {
        let depth = self.depth;
        // What nobody takes spoils nothing.
        let flaw = self.flaw.take();
        while self.depth >= depth {
            if self.next()? == Next::Eof {
                return Err(self.problem(Code::Malformed, "the file ends in the middle"));
            }
        }
        self.flaw = flaw;
        Ok(())
    }

    pub(crate) fn problem(&mut self, code: Code, message: impl Into<String>) -> IngestProblem {
        IngestProblem::new(self.line(), code, message)
    }

    fn refusal(&mut self, error: &Error) -> IngestProblem {
        match error {
            Error::Io(error) if error.kind() == std::io::ErrorKind::FileTooLarge => {
                self.problem(Code::TooLong, "one text or tag is too long")
            }
            Error::Io(error) => self.problem(Code::Unreadable, format!("the file cannot be read: {error}")),
            Error::Encoding(_) => self.problem(Code::Encoding, "this is not UTF-8"),
            other => self.problem(Code::Malformed, format!("this is not well-formed: {other}")),
        }
    }
}
