//! Text with codes.

use std::io::BufRead;

use crate::problem::ReadError;
use crate::remark::About;
use crate::tmx::inline::push;
use crate::tmx::{Association, Edge, Inline, Native, NativePart};
use crate::xml::{Next, Tag, Xml};

/// Text with codes, up to the end of the current element.
pub(super) fn text<R: BufRead>(xml: &mut Xml<R>, within: &Tag) -> Result<Vec<Inline>, ReadError> {
    let mut inlines = Vec::new();
    loop {
        match xml.next()? {
            Next::Text(text) => push(&mut inlines, Inline::Text(text)),
            Next::End | Next::Eof => return Ok(inlines),
            Next::Start(tag) => {
                let inline = inline(xml, tag, within)?;
                push(&mut inlines, inline);
            }
        }
    }
}

fn inline<R: BufRead>(xml: &mut Xml<R>, mut tag: Tag, within: &Tag) -> Result<Inline, ReadError> {
    if !tag.namespace.is_empty() {
        return xml.unexpected(&tag, &within.name);
    }
    let (x, kind) = match tag.local() {
        "ept" => (None, None),
        "ut" => (tag.take("x"), None),
        _ => (tag.take("x"), tag.take("type")),
    };
    match tag.local() {
        "bpt" => {
            let i = tag.need("i")?;
            let native = native(xml, &tag)?;
            Ok(Inline::Begin { i, x, kind, native })
        }
        "ept" => {
            let i = tag.need("i")?;
            Ok(Inline::End { i, native: native(xml, &tag)? })
        }
        "it" => {
            let edge = tag.parse("pos", "begin or end", |text| match text {
                "begin" => Some(Edge::Begin),
                "end" => Some(Edge::End),
                _ => None,
            })?;
            let edge = edge.ok_or_else(|| tag.missing("pos"))?;
            Ok(Inline::Isolated { edge, x, kind, native: native(xml, &tag)? })
        }
        "ph" => {
            let association = tag.parse("assoc", "p, f or b", |text| match text {
                "p" => Some(Association::Before),
                "f" => Some(Association::After),
                "b" => Some(Association::Both),
                _ => None,
            })?;
            Ok(Inline::Placeholder { x, association, kind, native: native(xml, &tag)? })
        }
        "ut" => {
            xml.remarks.note(tag.place, About::Markup(tag.name.clone()));
            Ok(Inline::Placeholder { x, association: None, kind, native: native(xml, &tag)? })
        }
        "hi" => {
            tag.done(|_| false, &mut xml.remarks)?;
            Ok(Inline::Highlight { x, kind, content: text(xml, &tag)? })
        }
        _ => xml.unexpected(&tag, &within.name),
    }
}

/// An original code, up to the end of the current element.
fn native<R: BufRead>(xml: &mut Xml<R>, within: &Tag) -> Result<Native, ReadError> {
    within.done(|_| false, &mut xml.remarks)?;
    let mut parts: Native = Vec::new();
    loop {
        match xml.next()? {
            Next::Text(text) => match parts.last_mut() {
                Some(NativePart::Code(last)) => last.push_str(&text),
                _ => parts.push(NativePart::Code(text)),
            },
            Next::End | Next::Eof => return Ok(parts),
            Next::Start(mut tag) if tag.is("", "sub") => {
                let (kind, data_type) = (tag.take("type"), tag.take("datatype"));
                tag.done(|_| false, &mut xml.remarks)?;
                parts.push(NativePart::Sub { kind, data_type, content: text(xml, &tag)? });
            }
            Next::Start(tag) => return xml.unexpected(&tag, &within.name),
        }
    }
}
