//! A document with its elements numbered in the order of the file, so that a rule can say which one breaks it. The
//! reader counts the same way and knows where each number stands; the writer tells the ids around it.

use crate::xliff::{Content, Document, File, Group, Inline, Node, Note, Part, Target, Unit};

/// A file.
pub(super) struct FileView<'a> {
    pub(super) at: usize,
    pub(super) file: &'a File,
    pub(super) notes: Vec<usize>,
    pub(super) groups: Vec<GroupView<'a>>,
    pub(super) units: Vec<UnitView<'a>>,
}

/// A group.
pub(super) struct GroupView<'a> {
    pub(super) at: usize,
    pub(super) group: &'a Group,
    pub(super) notes: Vec<usize>,
}

/// A unit.
pub(super) struct UnitView<'a> {
    pub(super) at: usize,
    pub(super) unit: &'a Unit,
    pub(super) notes: Vec<usize>,
    pub(super) data: Vec<usize>,
    pub(super) parts: Vec<PartView<'a>>,
}

/// A segment or what is between two.
pub(super) struct PartView<'a> {
    pub(super) at: usize,
    pub(super) part: &'a Part,
    pub(super) source: Vec<Seen<'a>>,
    pub(super) target: Option<TargetView<'a>>,
}

/// A target.
pub(super) struct TargetView<'a> {
    pub(super) at: usize,
    pub(super) target: &'a Target,
    pub(super) seen: Vec<Seen<'a>>,
}

/// A code or annotation, and the id of the `<pc>` that it stands in.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) at: usize,
    pub(super) inline: &'a Inline,
    pub(super) parent: Option<&'a str>,
}

struct Count(usize);

impl Count {
    fn next(&mut self) -> usize {
        self.0 += 1;
        self.0 - 1
    }

    fn notes(&mut self, notes: &[Note]) -> Vec<usize> {
        notes.iter().map(|_| self.next()).collect()
    }

    fn nodes<'a>(&mut self, nodes: &'a [Node], into: &mut FileView<'a>) {
        for node in nodes {
            match node {
                Node::Group(group) => {
                    let (at, notes) = (self.next(), self.notes(&group.notes));
                    into.groups.push(GroupView { at, group, notes });
                    self.nodes(&group.nodes, into);
                }
                Node::Unit(unit) => {
                    let unit = self.unit(unit);
                    into.units.push(unit);
                }
            }
        }
    }

    fn unit<'a>(&mut self, unit: &'a Unit) -> UnitView<'a> {
        let at = self.next();
        let notes = self.notes(&unit.notes);
        let data = unit.data.iter().map(|_| self.next()).collect();
        let parts = unit.parts.iter().map(|part| self.part(part)).collect();
        UnitView { at, unit, notes, data, parts }
    }

    fn part<'a>(&mut self, part: &'a Part) -> PartView<'a> {
        let at = self.next();
        self.next();
        let mut source = Vec::new();
        self.content(&part.source().content, None, &mut source);
        let target = part.target().map(|target| {
            let at = self.next();
            let mut seen = Vec::new();
            self.content(&target.content, None, &mut seen);
            TargetView { at, target, seen }
        });
        PartView { at, part, source, target }
    }

    fn content<'a>(&mut self, content: &'a Content, parent: Option<&'a str>, out: &mut Vec<Seen<'a>>) {
        for inline in &content.0 {
            if matches!(inline, Inline::Text(_)) {
                continue;
            }
            out.push(Seen { at: self.next(), inline, parent });
            match inline {
                Inline::Pc(pc) => self.content(&pc.content, Some(&pc.id), out),
                Inline::Mrk(mrk) => self.content(&mrk.content, parent, out),
                _ => {}
            }
        }
    }
}

/// Numbers a document. `<xliff>` itself is 0.
pub(super) fn number(document: &Document) -> Vec<FileView<'_>> {
    let mut count = Count(1);
    let mut files = Vec::new();
    for file in &document.files {
        let (at, notes) = (count.next(), count.notes(&file.notes));
        let mut view = FileView { at, file, notes, groups: Vec::new(), units: Vec::new() };
        count.nodes(&file.nodes, &mut view);
        files.push(view);
    }
    files
}

/// The fragment identifier of the unit, group or file around a number.
pub(super) fn describe(document: &Document, at: usize) -> String {
    let files = number(document);
    let Some(file) = files.iter().rfind(|file| file.at <= at) else { return "<xliff>".to_owned() };
    let unit = file.units.iter().rfind(|unit| unit.at <= at).map(|unit| (unit.at, 'u', &unit.unit.id));
    let group =
        file.groups.iter().rfind(|group| group.at <= at).map(|group| (group.at, 'g', &group.group.id));
    match unit.max(group) {
        Some((_, kind, id)) => format!("#f={}/{kind}={id}", file.file.id),
        None => format!("#f={}", file.file.id),
    }
}
