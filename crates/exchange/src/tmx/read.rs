//! Reading, unit by unit.

mod inline;

use std::io::BufRead;

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::language::is_language;
use crate::limits::Limits;
use crate::problem::{ReadError, Reason};
use crate::remark::Remark;
use crate::tmx::inline::check_pairs;
use crate::tmx::read::inline::text;
use crate::tmx::{ALL, Details, Header, History, Note, Prop, Rule, Segmentation, Unit, Variant};
use crate::xml::{Rules, Tag, Xml};

/// Reads a memory one unit at a time, in memory for one unit. [`Limits::STREAM`] is meant for it.
///
/// ```
/// use exchange::{Limits, tmx};
///
/// let file = r#"<tmx version="1.4">
///   <header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="vi"
///     datatype="plaintext"/>
///   <body><tu><tuv xml:lang="vi"><seg>Chào</seg></tuv><tuv xml:lang="en"><seg>Hello</seg></tuv></tu></body></tmx>"#;
/// let mut reader = tmx::Reader::new(file.as_bytes(), Limits::STREAM)?;
/// let unit = reader.next().expect("there is one")?;
/// assert_eq!(unit.source(reader.header()).map(|v| v.plain()).as_deref(), Some("Chào"));
/// assert!(reader.next().is_none());
/// # Ok::<(), exchange::ReadError>(())
/// ```
pub struct Reader<R: BufRead> {
    xml: Xml<R>,
    header: Header,
    root: String,
    body: String,
    done: bool,
}

impl<R: BufRead> Reader<R> {
    /// Begins to read: the header is read at once.
    pub fn new(input: R, limits: Limits) -> Result<Self, ReadError> {
        let mut xml = Xml::new(input, Rules::Named, limits);
        let Some(mut root) = xml.child("")? else {
            return xml.refuse(Reason::MissingElement { element: "tmx", within: "the file".into() });
        };
        if !root.is("", "tmx") {
            return xml.refuse(Reason::Root { found: root.name, expected: "<tmx>" });
        }
        let version = root.need("version")?;
        if !["1.4", "1.4b"].contains(&version.as_str()) {
            return xml.refuse(Reason::Version { found: version, expected: "1.4" });
        }
        root.done(|_| true, &mut xml.remarks)?;
        let header = match xml.child(&root.name)? {
            Some(tag) if tag.is("", "header") => header(&mut xml, tag)?,
            Some(tag) => return xml.unexpected(&tag, &root.name),
            None => {
                return Err(Reason::MissingElement { element: "header", within: root.name }.at(root.place));
            }
        };
        let body = match xml.child(&root.name)? {
            Some(tag) if tag.is("", "body") => tag,
            Some(tag) => return xml.unexpected(&tag, &root.name),
            None => return Err(Reason::MissingElement { element: "body", within: root.name }.at(root.place)),
        };
        body.done(|_| false, &mut xml.remarks)?;
        Ok(Self { xml, header, root: root.name, body: body.name, done: false })
    }

    /// The header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// What was left out so far; at most a thousand.
    pub fn remarks(&self) -> &[Remark] {
        &self.xml.remarks.0
    }

    fn next_unit(&mut self) -> Result<Option<Unit>, ReadError> {
        self.xml.count_anew();
        match self.xml.child(&self.body)? {
            Some(tag) if tag.is("", "tu") => unit(&mut self.xml, tag).map(Some),
            Some(tag) => self.xml.unexpected(&tag, &self.body),
            None => {
                if let Some(tag) = self.xml.child(&self.root)? {
                    return self.xml.unexpected(&tag, &self.root);
                }
                self.xml.finish()?;
                Ok(None)
            }
        }
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Unit, ReadError>;

    /// The next unit. After an error there is none.
    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let next = self.next_unit().transpose();
        self.done = !matches!(next, Some(Ok(_)));
        next
    }
}

/// Reads a whole memory.
pub fn read(bytes: &[u8], limits: Limits) -> Result<(Header, Vec<Unit>, Vec<Remark>), ReadError> {
    let mut reader = Reader::new(bytes, limits)?;
    let units = reader.by_ref().collect::<Result<_, _>>()?;
    Ok((reader.header, units, reader.xml.remarks.0))
}

fn language(tag: &Tag, name: &'static str, value: String) -> Result<String, ReadError> {
    if is_language(&value) {
        return Ok(value);
    }
    Err(Reason::from(Rule::Language { name, tag: value }).at(tag.place))
}

/// `srclang`.
fn source_language(tag: &Tag, value: String) -> Result<String, ReadError> {
    if value.eq_ignore_ascii_case(ALL) { Ok(ALL.to_owned()) } else { language(tag, "srclang", value) }
}

/// `20260131T235959Z`, or with the signs of ISO 8601 between.
fn date(text: &str) -> Option<Timestamp> {
    let form = |(at, b): (usize, u8)| match at {
        8 => b == b'T',
        15 => b == b'Z',
        _ => b.is_ascii_digit(),
    };
    let plain = text.len() == 16 && text.bytes().enumerate().all(form);
    let plain = plain.then(|| DateTime::strptime("%Y%m%dT%H%M%SZ", text).ok()).flatten();
    let plain = plain.and_then(|date| date.to_zoned(jiff::tz::TimeZone::UTC).ok());
    plain.map(|zoned| zoned.timestamp()).or_else(|| text.parse().ok())
}

fn take_date(tag: &mut Tag, name: &'static str) -> Result<Option<Timestamp>, ReadError> {
    tag.parse(name, "a date such as 20260131T235959Z", date)
}

fn segmentation(text: &str) -> Option<Segmentation> {
    match text {
        "block" => Some(Segmentation::Block),
        "paragraph" => Some(Segmentation::Paragraph),
        "sentence" => Some(Segmentation::Sentence),
        "phrase" => Some(Segmentation::Phrase),
        _ => None,
    }
}

const SEGMENTATIONS: &str = "block, paragraph, sentence or phrase";

fn history(tag: &mut Tag) -> Result<History, ReadError> {
    Ok(History {
        created: take_date(tag, "creationdate")?,
        created_by: tag.take("creationid"),
        changed: take_date(tag, "changedate")?,
        changed_by: tag.take("changeid"),
    })
}

fn details(tag: &mut Tag) -> Result<Details, ReadError> {
    Ok(Details {
        history: history(tag)?,
        used: tag.parse("usagecount", "a number", |text| text.parse().ok())?,
        last_used: take_date(tag, "lastusagedate")?,
        tool: tag.take("creationtool"),
        tool_version: tag.take("creationtoolversion"),
        data_type: tag.take("datatype"),
        original_format: tag.take("o-tmf"),
        original_encoding: tag.take("o-encoding"),
    })
}

fn header<R: BufRead>(xml: &mut Xml<R>, mut tag: Tag) -> Result<Header, ReadError> {
    let source = tag.need("srclang")?;
    let mut header = Header {
        tool: tag.need("creationtool")?,
        tool_version: tag.need("creationtoolversion")?,
        segmentation: tag
            .parse("segtype", SEGMENTATIONS, segmentation)?
            .ok_or_else(|| tag.missing("segtype"))?,
        original_format: tag.need("o-tmf")?,
        admin_language: tag.need("adminlang")?,
        source_language: source_language(&tag, source)?,
        data_type: tag.need("datatype")?,
        original_encoding: tag.take("o-encoding"),
        history: history(&mut tag)?,
        notes: Vec::new(),
        props: Vec::new(),
    };
    header.admin_language = language(&tag, "adminlang", header.admin_language)?;
    tag.done(|_| false, &mut xml.remarks)?;
    while let Some(child) = xml.child(&tag.name)? {
        match child.local() {
            "ude" if child.namespace.is_empty() => xml.leave(&child)?,
            _ => comment(xml, child, &tag, &mut header.notes, &mut header.props)?,
        }
    }
    Ok(header)
}

/// `<note>` or `<prop>`.
fn comment<R: BufRead>(
    xml: &mut Xml<R>,
    mut tag: Tag,
    parent: &Tag,
    notes: &mut Vec<Note>,
    props: &mut Vec<Prop>,
) -> Result<(), ReadError> {
    if !tag.is("", "note") && !tag.is("", "prop") {
        return xml.unexpected(&tag, &parent.name);
    }
    let own = tag.take_xml("lang").map(|value| language(&tag, "xml:lang", value)).transpose()?;
    let encoding = tag.take("o-encoding");
    let kind = if tag.local() == "prop" { Some(tag.need("type")?) } else { None };
    tag.done(|_| false, &mut xml.remarks)?;
    let text = xml.text(&tag.name)?;
    match kind {
        Some(kind) => props.push(Prop { kind, language: own, original_encoding: encoding, value: text }),
        None => notes.push(Note { language: own, original_encoding: encoding, text }),
    }
    Ok(())
}

fn unit<R: BufRead>(xml: &mut Xml<R>, mut tag: Tag) -> Result<Unit, ReadError> {
    let mut unit = Unit {
        id: tag.take("tuid"),
        source_language: tag.take("srclang").map(|value| source_language(&tag, value)).transpose()?,
        segmentation: tag.parse("segtype", SEGMENTATIONS, segmentation)?,
        details: details(&mut tag)?,
        ..Unit::default()
    };
    tag.done(|_| false, &mut xml.remarks)?;
    while let Some(child) = xml.child(&tag.name)? {
        if child.is("", "tuv") {
            unit.variants.push(variant(xml, child)?);
        } else if unit.variants.is_empty() {
            comment(xml, child, &tag, &mut unit.notes, &mut unit.props)?;
        } else {
            return xml.unexpected(&child, &tag.name);
        }
    }
    if unit.variants.is_empty() {
        return Err(Reason::from(Rule::NoVariant).at(tag.place));
    }
    Ok(unit)
}

fn variant<R: BufRead>(xml: &mut Xml<R>, mut tag: Tag) -> Result<Variant, ReadError> {
    let value = tag.take_xml("lang").ok_or_else(|| tag.missing("xml:lang"))?;
    let mut variant = Variant {
        language: language(&tag, "xml:lang", value)?,
        details: details(&mut tag)?,
        ..Variant::default()
    };
    tag.done(|_| false, &mut xml.remarks)?;
    let mut found = false;
    while let Some(child) = xml.child(&tag.name)? {
        if found {
            return xml.unexpected(&child, &tag.name);
        }
        if child.is("", "seg") {
            found = true;
            let place = child.place;
            // White space in segments counts anyway.
            let mut child = child;
            child.take_xml("space");
            child.done(|_| false, &mut xml.remarks)?;
            variant.segment = text(xml, &child)?;
            check_pairs(&variant.segment).map_err(|rule| Reason::from(rule).at(place))?;
        } else {
            comment(xml, child, &tag, &mut variant.notes, &mut variant.props)?;
        }
    }
    if !found {
        return Err(Reason::MissingElement { element: "seg", within: tag.name }.at(tag.place));
    }
    Ok(variant)
}
