//! Units, segments and notes.

use std::collections::HashSet;

use super::{DIRECTIONS, Reader, Stage, direction, is_foreign, scope, space};
use crate::problem::{ReadError, Reason};
use crate::remark::About;
use crate::xliff::rules::Rule;
use crate::xliff::{
    Data, Ignorable, Inline, NAMESPACE, Note, Part, Segment, Side, Source, Space, State, Target, Unit,
};
use crate::xml::Tag;

impl Reader<'_> {
    pub(super) fn unit(&mut self, mut tag: Tag, language: Option<&str>) -> Result<Unit, ReadError> {
        self.places.push(tag.place);
        let mut unit = Unit {
            id: tag.need("id")?,
            name: tag.take("name"),
            kind: tag.take("type"),
            scope: scope(&mut tag)?,
            ..Unit::default()
        };
        let language = tag.take_xml("lang").or(language.map(str::to_owned));
        tag.done(is_foreign, &mut self.xml.remarks)?;
        let mut stage = Stage::Start;
        let mut ids = HashSet::new();
        while let Some(child) = self.xml.child(&tag.name)? {
            if child.is(NAMESPACE, "notes") {
                self.next_stage(&mut stage, Stage::Notes, &child, &tag)?;
                unit.notes = self.notes(child)?;
            } else if child.is(NAMESPACE, "originalData") {
                self.next_stage(&mut stage, Stage::Data, &child, &tag)?;
                unit.data = self.original_data(&child)?;
            } else if child.is(NAMESPACE, "segment") || child.is(NAMESPACE, "ignorable") {
                self.next_stage(&mut stage, Stage::Body, &child, &tag)?;
                let part = self.part(child, language.as_deref())?;
                unit.parts.push(part);
            } else {
                self.next_stage(&mut stage, Stage::Foreign, &child, &tag)?;
                self.foreign(child, &tag, &mut ids)?;
            }
        }
        Ok(unit)
    }

    pub(super) fn notes(&mut self, tag: Tag) -> Result<Vec<Note>, ReadError> {
        tag.done(|_| false, &mut self.xml.remarks)?;
        let mut notes = Vec::new();
        while let Some(child) = self.xml.child(&tag.name)? {
            if !child.is(NAMESPACE, "note") {
                return self.xml.unexpected(&child, &tag.name);
            }
            notes.push(self.note(child)?);
        }
        if notes.is_empty() {
            return Err(Reason::MissingElement { element: "note", within: tag.name }.at(tag.place));
        }
        Ok(notes)
    }

    fn note(&mut self, mut tag: Tag) -> Result<Note, ReadError> {
        self.places.push(tag.place);
        let side = |text: &str| match text {
            "source" => Some(Side::Source),
            "target" => Some(Side::Target),
            _ => None,
        };
        let note = Note {
            id: tag.take("id"),
            applies_to: tag.parse("appliesTo", "source or target", side)?,
            category: tag.take("category"),
            priority: tag.parse("priority", "a number from 1 to 10", |text| text.parse().ok())?.unwrap_or(1),
            text: String::new(),
        };
        tag.done(is_foreign, &mut self.xml.remarks)?;
        Ok(Note { text: self.xml.text(&tag.name)?, ..note })
    }

    fn original_data(&mut self, tag: &Tag) -> Result<Vec<Data>, ReadError> {
        tag.done(|_| false, &mut self.xml.remarks)?;
        let mut all = Vec::new();
        while let Some(mut child) = self.xml.child(&tag.name)? {
            if !child.is(NAMESPACE, "data") {
                return self.xml.unexpected(&child, &tag.name);
            }
            self.places.push(child.place);
            let id = child.need("id")?;
            let direction = child.parse("dir", DIRECTIONS, direction)?.unwrap_or_default();
            if space(&mut child)? == Some(Space::Default) {
                return Err(Reason::value("xml:space", "default", "preserve").at(child.place));
            }
            child.done(|_| false, &mut self.xml.remarks)?;
            let text = self.data_text(&child)?;
            all.push(Data { id, direction, text });
        }
        if all.is_empty() {
            return Err(Reason::MissingElement { element: "data", within: tag.name.clone() }.at(tag.place));
        }
        Ok(all)
    }

    /// Text with nothing in it but `<cp>`.
    fn data_text(&mut self, tag: &Tag) -> Result<String, ReadError> {
        let before = self.places.len();
        let content = self.content(tag)?;
        match (content.0.as_slice(), self.places.get(before)) {
            ([], _) => Ok(String::new()),
            ([Inline::Text(text)], _) => Ok(text.clone()),
            (_, place) => {
                let (element, within) = ("an inline element".to_owned(), tag.name.clone());
                Err(Reason::UnexpectedElement { element, within }.at(place.copied().unwrap_or(tag.place)))
            }
        }
    }

    fn part(&mut self, mut tag: Tag, language: Option<&str>) -> Result<Part, ReadError> {
        self.places.push(tag.place);
        let id = tag.take("id");
        let mut segment = None;
        if tag.local() == "segment" {
            let state = tag.parse("state", "initial, translated, reviewed or final", |text| match text {
                "initial" => Some(State::Initial),
                "translated" => Some(State::Translated),
                "reviewed" => Some(State::Reviewed),
                "final" => Some(State::Final),
                _ => None,
            })?;
            let sub_state = tag.take("subState");
            if sub_state.is_some() && state.is_none() {
                return Err(Reason::from(Rule::SubStateWithoutState).at(tag.place));
            }
            let (state, can_resegment) = (state.unwrap_or_default(), tag.flag("canResegment")?);
            segment = Some(Segment { state, sub_state, can_resegment, ..Segment::default() });
        }
        // The schema has none here, but a common program writes it, and XML says what it means: it is inherited.
        let outer = space(&mut tag)?;
        if outer.is_some() {
            let (element, attribute) = (tag.name.clone(), "xml:space".to_owned());
            self.xml.remarks.note(tag.place, About::Attribute { element, attribute });
        }
        tag.done(|_| false, &mut self.xml.remarks)?;
        let (mut source, mut target): (Option<Source>, Option<Target>) = (None, None);
        while let Some(child) = self.xml.child(&tag.name)? {
            if child.is(NAMESPACE, "source") && source.is_none() && target.is_none() {
                source = Some(self.source(child, language)?);
            } else if child.is(NAMESPACE, "target") && source.is_some() && target.is_none() {
                target = Some(self.target(child, language)?);
            } else {
                return self.xml.unexpected(&child, &tag.name);
            }
        }
        let Some(mut source) = source else {
            return Err(Reason::MissingElement { element: "source", within: tag.name }.at(tag.place));
        };
        source.space = source.space.or(outer);
        if let Some(target) = &mut target {
            target.space = target.space.or(outer);
        }
        Ok(match segment {
            Some(segment) => Part::Segment(Segment { id, source, target, ..segment }),
            None => Part::Ignorable(Ignorable { id, source, target }),
        })
    }

    fn source(&mut self, mut tag: Tag, language: Option<&str>) -> Result<Source, ReadError> {
        self.places.push(tag.place);
        self.language(&mut tag, language, Some(&self.source))?;
        let space = space(&mut tag)?;
        tag.done(|_| false, &mut self.xml.remarks)?;
        Ok(Source { content: self.content(&tag)?, space })
    }

    fn target(&mut self, mut tag: Tag, language: Option<&str>) -> Result<Target, ReadError> {
        self.places.push(tag.place);
        self.language(&mut tag, language, self.target.as_deref())?;
        let space = space(&mut tag)?;
        let order =
            tag.parse("order", "a number from 1", |text| text.parse().ok().filter(|&n: &u32| n > 0))?;
        tag.done(|_| false, &mut self.xml.remarks)?;
        Ok(Target { content: self.content(&tag)?, space, order })
    }
}
