//! Pulling elements out of a file.

use std::io::BufRead;

use quick_xml::events::{BytesDecl, Event};
use quick_xml::{Error, Reader};

use crate::limits::Limits;
use crate::name::is_name;
use crate::problem::{Place, ReadError, Reason};
use crate::remark::Remarks;
use crate::xml::attributes::{Tag, refer};
use crate::xml::decode::{Decode, Encoding};
use crate::xml::names::Names;
use crate::xml::walk::is_space;

const MAX_KEPT_BUFFER: usize = 1 << 20;

/// What a format has before its root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rules {
    /// No document type declaration.
    Plain,
    /// A document type declaration that only names a file, which is not looked at.
    Named,
}

/// What comes next.
#[derive(Debug)]
pub(crate) enum Next {
    /// An element begins.
    Start(Tag),
    /// The current element ends.
    End,
    /// Text, possibly not all of it.
    Text(String),
    /// The file ends.
    Eof,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Nothing,
    Prolog,
    Typed,
    Root,
    After,
}

/// A reader of XML that refuses what is not well-formed and what could hurt. After an error it is not to be used.
pub(crate) struct Xml<R: BufRead> {
    reader: Reader<Decode<R>>,
    buffer: Vec<u8>,
    rules: Rules,
    pub(super) limits: Limits,
    names: Names,
    pub(super) depth: usize,
    elements: usize,
    /// How much of the file came before what is in memory.
    passed: u64,
    /// An empty element was given as `Start`; its `End` is owed.
    owed: bool,
    part: Part,
    ascii: bool,
    /// Where the last thing given begins.
    pub(crate) place: Place,
    pub(crate) remarks: Remarks,
}

impl<R: BufRead> Xml<R> {
    pub(crate) fn new(input: R, rules: Rules, limits: Limits) -> Self {
        let reader = Reader::from_reader(Decode::new(input, limits));
        Self {
            reader,
            buffer: Vec::new(),
            rules,
            limits,
            names: Names::default(),
            depth: 0,
            elements: 0,
            passed: 0,
            owed: false,
            part: Part::Nothing,
            ascii: false,
            place: Place { line: 1, column: 1 },
            remarks: Remarks::default(),
        }
    }

    /// Begins to count anew what is in memory: what came before is not any longer.
    pub(crate) fn count_anew(&mut self) {
        self.elements = 0;
        self.passed = self.reader.get_mut().given;
    }

    pub(crate) fn refuse<T>(&self, reason: impl Into<Reason>) -> Result<T, ReadError> {
        Err(reason.into().at(self.place))
    }

    /// Reads on.
    pub(crate) fn next(&mut self) -> Result<Next, ReadError> {
        if std::mem::take(&mut self.owed) {
            self.close();
            return Ok(Next::End);
        }
        let mut buffer = std::mem::take(&mut self.buffer);
        let next = loop {
            buffer.clear();
            self.place = self.reader.get_mut().place;
            let event = self.reader.read_event_into(&mut buffer);
            self.reader.get_mut().event_read();
            let kept = self.reader.get_mut().given - self.passed;
            let next = match event {
                Ok(_) if kept > self.limits.kept => Err(Reason::TooMuch { limit: self.limits.kept }),
                Ok(event) => self.event(event),
                Err(error) => Err(self.refusal(&error)),
            };
            match next {
                Ok(None) => {}
                Ok(Some(next)) => break Ok(next),
                Err(reason) => break self.refuse(reason),
            }
        };
        // One long text must not hold its memory for the rest of the file.
        if buffer.capacity() < MAX_KEPT_BUFFER {
            self.buffer = buffer;
        }
        next
    }

    fn event(&mut self, event: Event<'_>) -> Result<Option<Next>, Reason> {
        let first = self.part == Part::Nothing;
        if first && !matches!(event, Event::Eof) {
            self.part = Part::Prolog;
        }
        match event {
            Event::Start(tag) => self.open(tag.name().into_inner(), tag.attributes_raw()).map(Some),
            Event::Empty(tag) => {
                self.owed = true;
                self.open(tag.name().into_inner(), tag.attributes_raw()).map(Some)
            }
            Event::End(_) => {
                self.close();
                Ok(Some(Next::End))
            }
            Event::Text(text) if text.contains("]]>") => malformed("`]]>` stands in text"),
            Event::Text(text) => self.give(&text.xml10_content()),
            Event::CData(_) if self.depth == 0 => malformed("a CDATA section stands outside the root"),
            Event::CData(text) => self.give(&text.xml10_content()),
            Event::GeneralRef(_) if self.depth == 0 => malformed("a reference stands outside the root"),
            Event::GeneralRef(name) => Ok(Some(Next::Text(refer(&name)?.to_string()))),
            Event::Comment(text) if text.contains("--") || text.ends_with('-') => {
                malformed("`--` stands in a comment")
            }
            Event::Comment(_) => Ok(None),
            Event::PI(pi) if !is_name(pi.target()) || pi.target().eq_ignore_ascii_case("xml") => {
                malformed("a processing instruction has no name of its own")
            }
            Event::PI(_) => Ok(None),
            Event::Decl(_) if !first => malformed("the XML declaration is not at the beginning"),
            Event::Decl(declaration) => self.declared(&declaration).map(|()| None),
            Event::DocType(declared) => self.typed(&declared).map(|()| None),
            Event::Eof if self.depth > 0 => malformed("the file ends in the middle"),
            Event::Eof if self.part != Part::After => malformed("there is no element"),
            Event::Eof => Ok(Some(Next::Eof)),
        }
    }

    fn open(&mut self, name: &str, attributes: &str) -> Result<Next, Reason> {
        if self.depth == 0 && self.part == Part::After {
            return Err(Reason::Malformed("there is a second root".into()));
        }
        self.part = Part::Root;
        self.depth += 1;
        self.elements += 1;
        if self.depth > self.limits.depth {
            return Err(Reason::TooDeep { limit: self.limits.depth });
        }
        if self.elements > self.limits.elements {
            return Err(Reason::TooMany { limit: self.limits.elements });
        }
        self.plain(name)?;
        self.plain(attributes)?;
        Tag::read(name, attributes, self.place, self.depth, &mut self.names).map(Next::Start)
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.names.close(self.depth);
        if self.depth == 0 {
            self.part = Part::After;
        }
    }

    fn give(&mut self, text: &str) -> Result<Option<Next>, Reason> {
        if self.depth == 0 {
            return if is_space(text) { Ok(None) } else { malformed("text stands outside the root") };
        }
        self.plain(text)?;
        Ok((!text.is_empty()).then(|| Next::Text(text.to_owned())))
    }

    /// A file that says it is ASCII has to be.
    fn plain(&self, text: &str) -> Result<(), Reason> {
        if self.ascii && !text.is_ascii() {
            return Err(Reason::Encoding("the file says that it is ASCII and is not".into()));
        }
        Ok(())
    }

    fn declared(&mut self, declaration: &BytesDecl<'_>) -> Result<(), Reason> {
        match declaration.version() {
            Ok(version) if *version == *"1.0" => {}
            Ok(version) => return Err(Reason::Malformed(format!("XML {version} is not read, only XML 1.0"))),
            Err(error) => return Err(Reason::Malformed(error.to_string())),
        }
        let Some(named) = declaration.encoding() else { return Ok(()) };
        let named = named.map_err(|error| Reason::Malformed(error.to_string()))?.to_ascii_lowercase();
        let fits = match self.reader.get_mut().encoding() {
            Encoding::Utf8 => ["utf-8", "utf8", "us-ascii", "ascii"].contains(&named.as_str()),
            Encoding::Utf16Big => ["utf-16", "utf-16be"].contains(&named.as_str()),
            Encoding::Utf16Little => ["utf-16", "utf-16le"].contains(&named.as_str()),
        };
        if !fits {
            let named: String = named.chars().take(40).collect();
            let said = format!("the file says that it is in {named:?}, which it is not or which is not read");
            return Err(Reason::Encoding(said));
        }
        self.ascii = named.ends_with("ascii");
        Ok(())
    }

    /// `<!DOCTYPE tmx SYSTEM "tmx14.dtd">` and the like. Nothing is fetched, so what it names does not matter; a
    /// declaration in it could.
    fn typed(&mut self, declared: &str) -> Result<(), Reason> {
        let named = self.rules == Rules::Named && !declared.contains(['[', '<', '%']);
        if !named {
            return Err(Reason::DocumentType);
        }
        if self.part != Part::Prolog {
            return Err(Reason::Malformed("the document type declaration is not before the root".into()));
        }
        self.part = Part::Typed;
        Ok(())
    }

    fn refusal(&mut self, error: &Error) -> Reason {
        let decode = self.reader.get_mut();
        match decode.failure.take() {
            // The place where the bytes go wrong is nearer than where the event began.
            Some(reason) => {
                self.place = decode.place;
                reason
            }
            None => match error {
                Error::IllFormed(error) => Reason::Malformed(error.to_string()),
                Error::Syntax(error) => Reason::Malformed(error.to_string()),
                other => Reason::Malformed(other.to_string()),
            },
        }
    }
}

fn malformed<T>(what: &str) -> Result<T, Reason> {
    Err(Reason::Malformed(what.to_owned()))
}
