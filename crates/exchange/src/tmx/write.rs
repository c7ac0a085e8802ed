//! Writing, unit by unit.

use std::io::Write;

use jiff::Timestamp;

use crate::language::is_language;
use crate::problem::{Reason, WriteError};
use crate::tmx::inline::check_pairs;
use crate::tmx::{
    ALL, Association, Details, Edge, Header, History, Inline, NativePart, Note, Prop, Rule, Segmentation,
    Unit, Variant,
};
use crate::xml::{Element, Out};

/// Writes a memory: the header at once, then each unit. [`Writer::finish`] ends it.
pub struct Writer<W: Write> {
    to: W,
    /// What is not handed on yet: one unit, so that one that is refused leaves nothing behind.
    out: Out,
    count: u64,
}

/// The elements that stay open: `<tmx>` and `<body>`.
const OPEN: usize = 2;

type Done = Result<(), WriteError>;

fn broken(within: &str, rule: Rule) -> WriteError {
    WriteError::Rule { within: within.to_owned(), reason: Reason::from(rule) }
}

fn language(within: &str, name: &'static str, tag: &str) -> Done {
    if is_language(tag) { Ok(()) } else { Err(broken(within, Rule::Language { name, tag: tag.to_owned() })) }
}

fn source_language(within: &str, tag: &str) -> Done {
    if tag == ALL { Ok(()) } else { language(within, "srclang", tag) }
}

fn segmentation(segmentation: Segmentation) -> &'static str {
    match segmentation {
        Segmentation::Block => "block",
        Segmentation::Paragraph => "paragraph",
        Segmentation::Sentence => "sentence",
        Segmentation::Phrase => "phrase",
    }
}

fn date(within: &str, date: Option<Timestamp>) -> Result<Option<String>, WriteError> {
    let Some(date) = date else { return Ok(None) };
    let zoned = date.to_zoned(jiff::tz::TimeZone::UTC);
    if zoned.year() < 0 {
        return Err(broken(within, Rule::Year(date.to_string())));
    }
    Ok(Some(zoned.strftime("%Y%m%dT%H%M%SZ").to_string()))
}

fn history(element: Element, within: &str, history: &History) -> Result<Element, WriteError> {
    Ok(element
        .maybe("creationdate", date(within, history.created)?)
        .maybe("creationid", history.created_by.as_ref())
        .maybe("changedate", date(within, history.changed)?)
        .maybe("changeid", history.changed_by.as_ref()))
}

fn details(element: Element, within: &str, details: &Details) -> Result<Element, WriteError> {
    let element = element
        .maybe("o-encoding", details.original_encoding.as_ref())
        .maybe("datatype", details.data_type.as_ref())
        .maybe("usagecount", details.used.map(|used| used.to_string()))
        .maybe("lastusagedate", date(within, details.last_used)?)
        .maybe("creationtool", details.tool.as_ref())
        .maybe("creationtoolversion", details.tool_version.as_ref())
        .maybe("o-tmf", details.original_format.as_ref());
    history(element, within, &details.history)
}

impl<W: Write> Writer<W> {
    /// Begins a memory.
    pub fn new(to: W, header: &Header) -> Result<Self, WriteError> {
        const WITHIN: &str = "<header>";
        source_language(WITHIN, &header.source_language)?;
        language(WITHIN, "adminlang", &header.admin_language)?;
        let element = Element::new("header")
            .set("creationtool", &header.tool)
            .set("creationtoolversion", &header.tool_version)
            .set("segtype", segmentation(header.segmentation))
            .set("o-tmf", &header.original_format)
            .set("adminlang", &header.admin_language)
            .set("srclang", &header.source_language)
            .set("datatype", &header.data_type)
            .maybe("o-encoding", header.original_encoding.as_ref());
        let element = history(element, WITHIN, &header.history)?;
        let mut writer = Self { to, out: Out::new(), count: 0 };
        writer.out.start(Element::new("tmx").set("version", "1.4"))?;
        writer.out.start(element)?;
        writer.comments(WITHIN, &header.notes, &header.props)?;
        writer.out.end();
        writer.out.start(Element::new("body"))?;
        writer.hand_on()?;
        Ok(writer)
    }

    fn hand_on(&mut self) -> Done {
        let written = self.out.take();
        Ok(self.to.write_all(written.as_bytes())?)
    }

    /// Writes a unit. Nothing is written of one that is refused, and others can follow.
    pub fn unit(&mut self, unit: &Unit) -> Done {
        self.count += 1;
        match self.put(unit) {
            Ok(()) => self.hand_on(),
            Err(error) => {
                self.out.back_to(OPEN);
                Err(error)
            }
        }
    }

    fn put(&mut self, unit: &Unit) -> Done {
        let within = match &unit.id {
            Some(id) => format!("<tu tuid={id:?}>"),
            None => format!("<tu> number {}", self.count),
        };
        let within = within.as_str();
        if unit.variants.is_empty() {
            return Err(broken(within, Rule::NoVariant));
        }
        for variant in &unit.variants {
            language(within, "xml:lang", &variant.language)?;
            check_pairs(&variant.segment).map_err(|rule| broken(within, rule))?;
        }
        if let Some(tag) = &unit.source_language {
            source_language(within, tag)?;
        }
        let element = Element::new("tu")
            .maybe("tuid", unit.id.as_ref())
            .maybe("srclang", unit.source_language.as_ref())
            .maybe("segtype", unit.segmentation.map(segmentation));
        self.out.start(details(element, within, &unit.details)?)?;
        self.comments(within, &unit.notes, &unit.props)?;
        unit.variants.iter().try_for_each(|variant| self.variant(within, variant))?;
        self.out.end();
        Ok(())
    }

    /// Ends the memory and gives the output back.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.to.write_all(self.out.finish().as_bytes())?;
        self.to.flush()?;
        Ok(self.to)
    }

    fn comments(&mut self, within: &str, notes: &[Note], props: &[Prop]) -> Done {
        for tag in notes.iter().map(|n| &n.language).chain(props.iter().map(|p| &p.language)).flatten() {
            language(within, "xml:lang", tag)?;
        }
        for note in notes {
            let element = Element::new("note")
                .maybe("o-encoding", note.original_encoding.as_ref())
                .maybe("xml:lang", note.language.as_ref());
            self.out.leaf(element, &note.text)?;
        }
        for prop in props {
            let element = Element::new("prop")
                .set("type", &prop.kind)
                .maybe("xml:lang", prop.language.as_ref())
                .maybe("o-encoding", prop.original_encoding.as_ref());
            self.out.leaf(element, &prop.value)?;
        }
        Ok(())
    }

    fn variant(&mut self, within: &str, variant: &Variant) -> Done {
        let element = Element::new("tuv").set("xml:lang", &variant.language);
        self.out.start(details(element, within, &variant.details)?)?;
        self.comments(within, &variant.notes, &variant.props)?;
        self.out.start_text(Element::new("seg"))?;
        self.content(&variant.segment)?;
        self.out.end();
        self.out.end();
        Ok(())
    }

    fn content(&mut self, inlines: &[Inline]) -> Done {
        inlines.iter().try_for_each(|inline| match inline {
            Inline::Text(text) => self.out.text(text),
            Inline::Begin { i, x, kind, native } => {
                let element = Element::new("bpt").set("i", i);
                self.native(element.maybe("x", x.as_ref()).maybe("type", kind.as_ref()), native)
            }
            Inline::End { i, native } => self.native(Element::new("ept").set("i", i), native),
            Inline::Isolated { edge, x, kind, native } => {
                let edge = match edge {
                    Edge::Begin => "begin",
                    Edge::End => "end",
                };
                let element = Element::new("it").set("pos", edge);
                self.native(element.maybe("x", x.as_ref()).maybe("type", kind.as_ref()), native)
            }
            Inline::Placeholder { x, association, kind, native } => {
                let association = association.map(|association| match association {
                    Association::Before => "p",
                    Association::After => "f",
                    Association::Both => "b",
                });
                let element = Element::new("ph").maybe("x", x.as_ref()).maybe("assoc", association);
                self.native(element.maybe("type", kind.as_ref()), native)
            }
            Inline::Highlight { x, kind, content } => {
                let element = Element::new("hi").maybe("x", x.as_ref()).maybe("type", kind.as_ref());
                self.out.start_text(element)?;
                self.content(content)?;
                self.out.end();
                Ok(())
            }
        })
    }

    fn native(&mut self, element: Element, native: &[NativePart]) -> Done {
        self.out.start_text(element)?;
        for part in native {
            match part {
                NativePart::Code(text) => self.out.text(text)?,
                NativePart::Sub { kind, data_type, content } => {
                    let element = Element::new("sub")
                        .maybe("datatype", data_type.as_ref())
                        .maybe("type", kind.as_ref());
                    self.out.start_text(element)?;
                    self.content(content)?;
                    self.out.end();
                }
            }
        }
        self.out.end();
        Ok(())
    }
}

/// A whole memory as a text.
pub fn to_string<'a>(
    header: &Header,
    units: impl IntoIterator<Item = &'a Unit>,
) -> Result<String, WriteError> {
    let mut writer = Writer::new(Vec::new(), header)?;
    units.into_iter().try_for_each(|unit| writer.unit(unit))?;
    String::from_utf8(writer.finish()?).map_err(|error| WriteError::Output(std::io::Error::other(error)))
}
