//! The text as a tree of our own: what the Markdown parser and the directives amount to.

use crate::directive::{Container, Directive};
use crate::link::Target;

/// A block with the line it starts on.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// Line in the source, counted from 1.
    pub line: usize,
    /// What it is.
    pub kind: BlockKind,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading.
    Heading(Heading),
    /// A list.
    List {
        /// The first number; `None` when it is not numbered.
        start: Option<usize>,
        /// Whether its items are lines rather than paragraphs.
        tight: bool,
        /// What the items hold.
        items: Vec<Vec<Block>>,
    },
    /// A plain Markdown quotation.
    Quote(Vec<Block>),
    /// Text to be shown letter by letter.
    Code(String),
    /// A pause.
    Rule,
    /// A table.
    Table(Table),
    /// A directive.
    Directive(Directive),
    /// A directive that holds blocks.
    Container {
        /// What it is.
        container: Container,
        /// Level of its own heading (2 or 3) and that heading's id; only questions have one.
        heading: Option<(u8, String)>,
        /// What it holds.
        blocks: Vec<Block>,
    },
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 2 to 6; no level is left out on the way down.
    pub level: u8,
    /// Unique in the document.
    pub id: String,
    /// Its words.
    pub content: Vec<Inline>,
}

/// A table; every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Alignment by column.
    pub align: Vec<Align>,
    /// The header row.
    pub head: Vec<Vec<Inline>>,
    /// The other rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// How the cells of a column are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// As the language reads.
    Start,
    /// In the middle.
    Center,
    /// At the end, as figures are.
    End,
}

/// What stands in a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// A cited fact, by code.
    Fact(String),
    /// Words letter by letter.
    Code(String),
    /// Stressed.
    Emphasis(Vec<Inline>),
    /// Strongly stressed.
    Strong(Vec<Inline>),
    /// Struck out.
    Strike(Vec<Inline>),
    /// A link.
    Link {
        /// Where to.
        target: Target,
        /// The words shown over it; may be empty.
        title: String,
        /// Its words.
        content: Vec<Inline>,
    },
    /// An end of line in the source.
    SoftBreak,
    /// A new line for the reader.
    HardBreak,
}
