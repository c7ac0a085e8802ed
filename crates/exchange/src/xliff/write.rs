//! Writing.

mod inline;

use std::io::Write;

use crate::problem::{Reason, WriteError};
use crate::xliff::rules::check;
use crate::xliff::view::describe;
use crate::xliff::{
    Data, Direction, Document, File, Group, NAMESPACE, Node, Note, Part, Scope, Side, Source, Space, State,
    Target, Unit,
};
use crate::xml::{Element, Out};

/// Writes a document as UTF-8. One that breaks a [`crate::xliff::Rule`] is refused, and nothing is written.
pub fn write(document: &Document, mut out: impl Write) -> Result<(), WriteError> {
    out.write_all(to_string(document)?.as_bytes())?;
    Ok(out.flush()?)
}

/// A document as a text.
pub fn to_string(document: &Document) -> Result<String, WriteError> {
    check(document).map_err(|broken| WriteError::Rule {
        within: describe(document, broken.at),
        reason: Reason::from(broken.rule),
    })?;
    let mut writer = Writer(Out::new());
    writer.document(document)?;
    Ok(writer.0.finish())
}

fn space(space: Option<Space>) -> Option<&'static str> {
    space.map(|space| match space {
        Space::Default => "default",
        Space::Preserve => "preserve",
    })
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
        Direction::Auto => "auto",
    }
}

fn scope(element: Element, scope: Scope) -> Element {
    element
        .flag("canResegment", scope.can_resegment)
        .flag("translate", scope.translate)
        .maybe("srcDir", scope.source_direction.map(direction))
        .maybe("trgDir", scope.target_direction.map(direction))
        .maybe("xml:space", space(scope.space))
}

struct Writer(Out);

type Done = Result<(), WriteError>;

impl Writer {
    fn document(&mut self, document: &Document) -> Done {
        let root = Element::new("xliff")
            .set("xmlns", NAMESPACE)
            .set("version", document.version.as_str())
            .set("srcLang", &document.source_language)
            .maybe("trgLang", document.target_language.as_ref())
            .maybe("xml:space", space(document.space));
        self.0.start(root)?;
        document.files.iter().try_for_each(|file| self.file(file))?;
        self.0.end();
        Ok(())
    }

    fn file(&mut self, file: &File) -> Done {
        let element = Element::new("file").set("id", &file.id).maybe("original", file.original.as_ref());
        self.0.start(scope(element, file.scope))?;
        if let Some(reference) = &file.skeleton {
            self.0.empty(Element::new("skeleton").set("href", reference))?;
        }
        self.notes(&file.notes)?;
        self.nodes(&file.nodes)?;
        self.0.end();
        Ok(())
    }

    fn nodes(&mut self, nodes: &[Node]) -> Done {
        nodes.iter().try_for_each(|node| match node {
            Node::Group(group) => self.group(group),
            Node::Unit(unit) => self.unit(unit),
        })
    }

    fn group(&mut self, group: &Group) -> Done {
        let element = Element::new("group")
            .set("id", &group.id)
            .maybe("name", group.name.as_ref())
            .maybe("type", group.kind.as_ref());
        self.0.start(scope(element, group.scope))?;
        self.notes(&group.notes)?;
        self.nodes(&group.nodes)?;
        self.0.end();
        Ok(())
    }

    fn unit(&mut self, unit: &Unit) -> Done {
        let element = Element::new("unit")
            .set("id", &unit.id)
            .maybe("name", unit.name.as_ref())
            .maybe("type", unit.kind.as_ref());
        self.0.start(scope(element, unit.scope))?;
        self.notes(&unit.notes)?;
        if !unit.data.is_empty() {
            self.0.start(Element::new("originalData"))?;
            unit.data.iter().try_for_each(|data| self.data(data))?;
            self.0.end();
        }
        unit.parts.iter().try_for_each(|part| self.part(part))?;
        self.0.end();
        Ok(())
    }

    fn notes(&mut self, notes: &[Note]) -> Done {
        if notes.is_empty() {
            return Ok(());
        }
        self.0.start(Element::new("notes"))?;
        for note in notes {
            let side = note.applies_to.map(|side| match side {
                Side::Source => "source",
                Side::Target => "target",
            });
            let element = Element::new("note")
                .maybe("id", note.id.as_ref())
                .maybe("appliesTo", side)
                .maybe("category", note.category.as_ref())
                .maybe("priority", (note.priority != 1).then(|| note.priority.to_string()));
            self.0.leaf(element, &note.text)?;
        }
        self.0.end();
        Ok(())
    }

    fn data(&mut self, data: &Data) -> Done {
        let written = (data.direction != Direction::Auto).then(|| direction(data.direction));
        self.0.start_text(Element::new("data").set("id", &data.id).maybe("dir", written))?;
        self.text(&data.text)?;
        self.0.end();
        Ok(())
    }

    fn part(&mut self, part: &Part) -> Done {
        let element = match part {
            Part::Segment(segment) => {
                let state = match segment.state {
                    State::Initial => segment.sub_state.is_some().then_some("initial"),
                    State::Translated => Some("translated"),
                    State::Reviewed => Some("reviewed"),
                    State::Final => Some("final"),
                };
                Element::new("segment")
                    .maybe("id", segment.id.as_ref())
                    .flag("canResegment", segment.can_resegment)
                    .maybe("state", state)
                    .maybe("subState", segment.sub_state.as_ref())
            }
            Part::Ignorable(ignorable) => Element::new("ignorable").maybe("id", ignorable.id.as_ref()),
        };
        self.0.start(element)?;
        let Source { content, space: white } = part.source();
        self.0.start_text(Element::new("source").maybe("xml:space", space(*white)))?;
        self.content(content)?;
        self.0.end();
        if let Some(Target { content, space: white, order }) = part.target() {
            let element = Element::new("target")
                .maybe("xml:space", space(*white))
                .maybe("order", order.map(|order| order.to_string()));
            self.0.start_text(element)?;
            self.content(content)?;
            self.0.end();
        }
        self.0.end();
        Ok(())
    }
}
