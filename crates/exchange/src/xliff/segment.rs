//! What a unit is made of (XLIFF 2.1, section 4.2.2).

use crate::xliff::{Content, Direction, Space};

/// `<note>`: a comment for people (4.2.2.9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// `id`, unique among the notes beside it.
    pub id: Option<String>,
    /// `appliesTo`.
    pub applies_to: Option<Side>,
    /// `category`, free text.
    pub category: Option<String>,
    /// `priority`, 1 (the highest) to 10.
    pub priority: u8,
    /// The comment.
    pub text: String,
}

impl Note {
    /// A comment with nothing set.
    pub fn new(text: impl Into<String>) -> Self {
        Self { id: None, applies_to: None, category: None, priority: 1, text: text.into() }
    }
}

/// One of the two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The source.
    Source,
    /// The target.
    Target,
}

/// `<data>`: what a code stands for in the original (4.2.2.11). Characters that XML does not allow may be in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Data {
    /// `id`, unique among the data of the unit.
    pub id: String,
    /// `dir`.
    pub direction: Direction,
    /// The original code, such as `**` or `](https://…)`.
    pub text: String,
}

/// A piece of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A segment.
    Segment(Segment),
    /// What is between segments.
    Ignorable(Ignorable),
}

/// `<segment>`: the smallest piece that is translated by itself (4.2.2.6).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Segment {
    /// `id`, unique in the unit among segments, ignorables, codes and annotations.
    pub id: Option<String>,
    /// `canResegment`.
    pub can_resegment: Option<bool>,
    /// `state`.
    pub state: State,
    /// `subState`, with a prefix: `my:machine`.
    pub sub_state: Option<String>,
    /// `<source>`.
    pub source: Source,
    /// `<target>`.
    pub target: Option<Target>,
}

/// `<ignorable>`: text that is not translated, such as the space between two sentences (4.2.2.7).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ignorable {
    /// `id`, as of a segment.
    pub id: Option<String>,
    /// `<source>`.
    pub source: Source,
    /// `<target>`.
    pub target: Option<Target>,
}

/// How far a segment is (4.3.1.31). All but the first need a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum State {
    /// As it was extracted.
    #[default]
    Initial,
    /// Translated.
    Translated,
    /// Translated and read by another.
    Reviewed,
    /// Ready to be used.
    Final,
}

/// `<source>` (4.2.2.12).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Source {
    /// The text.
    pub content: Content,
    /// `xml:space`.
    pub space: Option<Space>,
}

/// `<target>` (4.2.2.13).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Target {
    /// The text.
    pub content: Content,
    /// `xml:space`.
    pub space: Option<Space>,
    /// `order`: the place among the targets of the unit, from 1, when it is another than that of the source (4.3.1.24).
    pub order: Option<u32>,
}

impl From<Content> for Source {
    fn from(content: Content) -> Self {
        Self { content, space: None }
    }
}

impl From<Content> for Target {
    fn from(content: Content) -> Self {
        Self { content, space: None, order: None }
    }
}

impl Part {
    /// Its id.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Segment(segment) => segment.id.as_deref(),
            Self::Ignorable(ignorable) => ignorable.id.as_deref(),
        }
    }

    /// Its source.
    pub fn source(&self) -> &Source {
        match self {
            Self::Segment(segment) => &segment.source,
            Self::Ignorable(ignorable) => &ignorable.source,
        }
    }

    /// Its target.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Segment(segment) => segment.target.as_ref(),
            Self::Ignorable(ignorable) => ignorable.target.as_ref(),
        }
    }
}
