//! The structure of a file (XLIFF 2.1, section 4.2.2).

use crate::xliff::{Data, Note, Part, Segment};

/// The version of XLIFF that a file says it keeps to (4.3.1.42). Both have the same core.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// 2.0.
    V2_0,
    /// 2.1.
    #[default]
    V2_1,
}

impl Version {
    /// As written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V2_1 => "2.1",
        }
    }
}

/// A whole file, `<xliff>` (4.2.2.1).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// `version`.
    pub version: Version,
    /// `srcLang`, a BCP 47 tag, kept as text.
    pub source_language: String,
    /// `trgLang`. It may be there without any target, and has to be there with one.
    pub target_language: Option<String>,
    /// `xml:space`.
    pub space: Option<Space>,
    /// What was extracted, one for each document; at least one.
    pub files: Vec<File>,
}

/// `<file>`: what was extracted from one document (4.2.2.2).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct File {
    /// `id`, unique in the document; a name token like every id here.
    pub id: String,
    /// `original`: where the document comes from.
    pub original: Option<String>,
    /// `href` of `<skeleton>`: where the rest of the document is (4.2.2.3).
    pub skeleton: Option<String>,
    /// Settings that its content inherits.
    pub scope: Scope,
    /// Comments.
    pub notes: Vec<Note>,
    /// Its content, at least one.
    pub nodes: Vec<Node>,
}

/// A unit or a group of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A group.
    Group(Group),
    /// A unit.
    Unit(Unit),
}

/// `<group>` (4.2.2.4).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// `id`, unique among the groups of the file.
    pub id: String,
    /// `name`: what the original calls it.
    pub name: Option<String>,
    /// `type`, with a prefix: `my:section`.
    pub kind: Option<String>,
    /// Settings that its content inherits.
    pub scope: Scope,
    /// Comments.
    pub notes: Vec<Note>,
    /// Its content.
    pub nodes: Vec<Node>,
}

/// `<unit>`: text that stays together, in segments (4.2.2.5).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    /// `id`, unique among the units of the file.
    pub id: String,
    /// `name`: what the original calls it.
    pub name: Option<String>,
    /// `type`, with a prefix: `my:title`.
    pub kind: Option<String>,
    /// Settings.
    pub scope: Scope,
    /// Comments.
    pub notes: Vec<Note>,
    /// `<originalData>`: what the codes stand for (4.2.2.10).
    pub data: Vec<Data>,
    /// Segments and what is between them, at least one segment.
    pub parts: Vec<Part>,
}

/// Settings of files, groups and units. What is not set is inherited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope {
    /// `translate` (4.3.1.38): whether it is meant to be translated. A file's default is yes.
    pub translate: Option<bool>,
    /// `canResegment` (4.3.1.6). A file's default is yes.
    pub can_resegment: Option<bool>,
    /// `srcDir` (4.3.1.28). A file's default is [`Direction::Auto`].
    pub source_direction: Option<Direction>,
    /// `trgDir` (4.3.1.39). A file's default is [`Direction::Auto`].
    pub target_direction: Option<Direction>,
    /// `xml:space` (4.3.2.2). The document's default is [`Space::Default`].
    pub space: Option<Space>,
}

impl Scope {
    /// These settings, and for what they leave open those of the element around.
    #[must_use]
    pub fn within(self, outer: Self) -> Self {
        Self {
            translate: self.translate.or(outer.translate),
            can_resegment: self.can_resegment.or(outer.can_resegment),
            source_direction: self.source_direction.or(outer.source_direction),
            target_direction: self.target_direction.or(outer.target_direction),
            space: self.space.or(outer.space),
        }
    }
}

/// The direction of text (4.3.1.12, 4.7.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// `ltr`.
    LeftToRight,
    /// `rtl`.
    RightToLeft,
    /// `auto`: from the first character that has a direction.
    #[default]
    Auto,
}

/// What white space means (4.3.2.2, 4.7.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Space {
    /// `default`: programs may change it.
    #[default]
    Default,
    /// `preserve`: it is to stay.
    Preserve,
}

impl Unit {
    /// Its segments.
    pub fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.parts.iter().filter_map(|part| match part {
            Part::Segment(segment) => Some(segment),
            Part::Ignorable(_) => None,
        })
    }

    /// The original code with this id.
    pub fn data(&self, id: &str) -> Option<&str> {
        self.data.iter().find(|data| data.id == id).map(|data| data.text.as_str())
    }

    /// Its parts in the order of their targets (4.8.2).
    pub fn parts_in_target_order(&self) -> Vec<&Part> {
        let place = |(index, part): &(usize, &Part)| {
            part.target().and_then(|target| target.order).map_or(*index + 1, |order| order as usize)
        };
        let mut parts: Vec<(usize, &Part)> = self.parts.iter().enumerate().collect();
        parts.sort_by_key(place);
        parts.into_iter().map(|(_, part)| part).collect()
    }
}

/// A unit with where it is.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'a> {
    /// The file that it is in.
    pub file: &'a File,
    /// The unit.
    pub unit: &'a Unit,
    /// Its settings with those that it inherits; what is still open has the default named at [`Scope`].
    pub scope: Scope,
}

impl Document {
    /// All units with the settings that they inherit, in the order of the file.
    pub fn units(&self) -> Vec<Placed<'_>> {
        fn collect<'a>(file: &'a File, nodes: &'a [Node], outer: Scope, out: &mut Vec<Placed<'a>>) {
            for node in nodes {
                match node {
                    Node::Group(group) => collect(file, &group.nodes, group.scope.within(outer), out),
                    Node::Unit(unit) => out.push(Placed { file, unit, scope: unit.scope.within(outer) }),
                }
            }
        }
        let mut out = Vec::new();
        let outer = Scope { space: self.space, ..Scope::default() };
        for file in &self.files {
            collect(file, &file.nodes, file.scope.within(outer), &mut out);
        }
        out
    }
}
