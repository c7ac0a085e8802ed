//! Codes, annotations and the text around them.

use super::{DIRECTIONS, Reader, direction, is_foreign};
use crate::name::is_char;
use crate::problem::{ReadError, Reason};
use crate::xliff::rules::Rule;
use crate::xliff::{
    Annotation, Code, CodeKind, Content, Ec, EndOf, Inline, Marker, MarkerKind, Mrk, NAMESPACE, Pc, Ph,
    Reorder, Sc,
};
use crate::xml::{Next, Tag, XML};

/// Attributes of these modules may stand on codes (4.2.3.2 to 4.2.3.5).
fn is_code_module(namespace: &str) -> bool {
    matches!(namespace, "urn:oasis:names:tc:xliff:fs:2.0" | "urn:oasis:names:tc:xliff:sizerestriction:2.0")
}

impl Reader<'_> {
    /// The content of the element that has just begun, up to its end.
    pub(super) fn content(&mut self, within: &Tag) -> Result<Content, ReadError> {
        let mut content = Content::default();
        loop {
            match self.xml.next()? {
                Next::Text(text) => content.push(Inline::Text(text)),
                Next::End | Next::Eof => return Ok(content),
                Next::Start(tag) if *tag.namespace != *NAMESPACE => {
                    return self.xml.unexpected(&tag, &within.name);
                }
                Next::Start(tag) if tag.local() == "cp" => {
                    let c = self.code_point(tag)?;
                    content.push(Inline::Text(c.into()));
                }
                Next::Start(tag) => {
                    let inline = self.inline(tag, within)?;
                    content.push(inline);
                }
            }
        }
    }

    fn inline(&mut self, mut tag: Tag, within: &Tag) -> Result<Inline, ReadError> {
        self.places.push(tag.place);
        let inline = match tag.local() {
            "ph" => {
                let ph = Ph { id: tag.need("id")?, code: code(&mut tag)?, marker: marker(&mut tag) };
                tag.done(is_code_module, &mut self.xml.remarks)?;
                Inline::Ph(Box::new(ph))
            }
            "pc" => return self.spanning(tag),
            "sc" => {
                let sc = Sc {
                    id: tag.need("id")?,
                    code: code(&mut tag)?,
                    marker: marker(&mut tag),
                    can_overlap: tag.flag("canOverlap")?.unwrap_or(true),
                    direction: tag.parse("dir", DIRECTIONS, direction)?,
                    isolated: tag.flag("isolated")?.unwrap_or(false),
                };
                tag.done(is_code_module, &mut self.xml.remarks)?;
                Inline::Sc(Box::new(sc))
            }
            "ec" => Inline::Ec(Box::new(self.end(&mut tag)?)),
            "mrk" => {
                let annotation = self.annotation(&mut tag)?;
                let content = self.content(&tag)?;
                return Ok(Inline::Mrk(Box::new(Mrk { annotation, content })));
            }
            "sm" => Inline::Sm(Box::new(self.annotation(&mut tag)?)),
            "em" => {
                let start = tag.need("startRef")?;
                tag.done(|_| false, &mut self.xml.remarks)?;
                Inline::Em { start }
            }
            _ => return self.xml.unexpected(&tag, &within.name),
        };
        self.xml.empty(&tag.name)?;
        Ok(inline)
    }

    fn spanning(&mut self, mut tag: Tag) -> Result<Inline, ReadError> {
        let mut end = |data: &str, disp: &str, equiv: &str, flows: &str| Marker {
            data: tag.take(data),
            disp: tag.take(disp),
            equiv: tag.take(equiv).unwrap_or_default(),
            sub_flows: words(tag.take(flows)),
        };
        let start = end("dataRefStart", "dispStart", "equivStart", "subFlowsStart");
        let end = end("dataRefEnd", "dispEnd", "equivEnd", "subFlowsEnd");
        let mut pc = Pc {
            id: tag.need("id")?,
            code: code(&mut tag)?,
            start,
            end,
            can_overlap: tag.flag("canOverlap")?.unwrap_or(false),
            direction: tag.parse("dir", DIRECTIONS, direction)?,
            content: Content::default(),
        };
        tag.done(is_code_module, &mut self.xml.remarks)?;
        pc.content = self.content(&tag)?;
        Ok(Inline::Pc(Box::new(pc)))
    }

    fn end(&mut self, tag: &mut Tag) -> Result<Ec, ReadError> {
        let isolated = tag.flag("isolated")?.unwrap_or(false);
        let (id, start) = (tag.take("id"), tag.take("startRef"));
        let direction = tag.parse("dir", DIRECTIONS, direction)?;
        let of = match (isolated, id, start) {
            (true, Some(id), None) => EndOf::Elsewhere { id, direction },
            (false, None, Some(start)) if direction.is_none() => EndOf::Start(start),
            _ => return Err(Reason::from(Rule::EndOfWhat).at(tag.place)),
        };
        let (code, marker) = (code(tag)?, marker(tag));
        let can_overlap = tag.flag("canOverlap")?.unwrap_or(true);
        tag.done(|namespace| isolated && is_code_module(namespace), &mut self.xml.remarks)?;
        Ok(Ec { of, code, marker, can_overlap })
    }

    fn annotation(&mut self, tag: &mut Tag) -> Result<Annotation, ReadError> {
        let annotation = Annotation {
            id: tag.need("id")?,
            kind: match tag.take("type").as_deref() {
                None | Some("generic") => MarkerKind::Generic,
                Some("comment") => MarkerKind::Comment,
                Some("term") => MarkerKind::Term,
                Some(own) => MarkerKind::Own(own.to_owned()),
            },
            translate: tag.flag("translate")?,
            value: tag.take("value"),
            reference: tag.take("ref"),
        };
        tag.done(|namespace| is_foreign(namespace) && namespace != XML, &mut self.xml.remarks)?;
        Ok(annotation)
    }

    /// `<cp>` (4.2.3.1). Halves of UTF-16 characters are numbers but no characters.
    fn code_point(&mut self, mut tag: Tag) -> Result<char, ReadError> {
        let hex = tag.need("hex")?;
        tag.done(|_| false, &mut self.xml.remarks)?;
        self.xml.empty(&tag.name)?;
        let digits = matches!(hex.len(), 2 | 4 | 6) && hex.bytes().all(|b| b.is_ascii_hexdigit());
        let c = u32::from_str_radix(&hex, 16).ok().filter(|_| digits).and_then(char::from_u32);
        // The Schematron rules allow those that XML only discourages too.
        let discouraged = |c| matches!(c, '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}');
        match c.filter(|&c| !is_char(c) || discouraged(c)) {
            Some(c) => Ok(c),
            None => Err(Reason::from(Rule::CodePoint(hex)).at(tag.place)),
        }
    }
}

fn words(list: Option<String>) -> Vec<String> {
    list.unwrap_or_default().split_ascii_whitespace().map(str::to_owned).collect()
}

fn marker(tag: &mut Tag) -> Marker {
    Marker {
        data: tag.take("dataRef"),
        disp: tag.take("disp"),
        equiv: tag.take("equiv").unwrap_or_default(),
        sub_flows: words(tag.take("subFlows")),
    }
}

fn code(tag: &mut Tag) -> Result<Code, ReadError> {
    Ok(Code {
        kind: tag.parse("type", "fmt, ui, quote, link, image or other", |text| match text {
            "fmt" => Some(CodeKind::Format),
            "ui" => Some(CodeKind::Interface),
            "quote" => Some(CodeKind::Quote),
            "link" => Some(CodeKind::Link),
            "image" => Some(CodeKind::Image),
            "other" => Some(CodeKind::Other),
            _ => None,
        })?,
        sub_kind: tag.take("subType"),
        can_copy: tag.flag("canCopy")?.unwrap_or(true),
        can_delete: tag.flag("canDelete")?.unwrap_or(true),
        can_reorder: tag
            .parse("canReorder", "yes, firstNo or no", |text| match text {
                "yes" => Some(Reorder::Yes),
                "firstNo" => Some(Reorder::First),
                "no" => Some(Reorder::No),
                _ => None,
            })?
            .unwrap_or_default(),
        copy_of: tag.take("copyOf"),
    })
}
