//! A text that has been read, and what can be asked of it.

use crate::convert;
use crate::directive::{ChartData, Directive};
use crate::link::{LinkKind, Target};
use crate::problem::{Code, Problem};
use crate::scan;
use crate::text::{self, FactText};
use crate::token;
use crate::tree::{Block, BlockKind, Inline};

/// A text that has been read. A text with problems can be rendered too: what is wrong is left out or shown plainly.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    blocks: Vec<Block>,
    problems: Vec<Problem>,
}

/// Something outside the text that it mentions by code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What kind of thing.
    pub kind: ReferenceKind,
    /// Its code.
    pub code: String,
    /// Line in the source, counted from 1.
    pub line: usize,
}

/// What a text can mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReferenceKind {
    /// A fact: in a sentence, as a block, in a chart, or linked.
    Fact,
    /// A picture.
    Image,
    /// The unit of a chart with given values.
    Unit,
    /// An item.
    Item,
    /// A place: linked, or marked on a map.
    Place,
    /// A document.
    Document,
    /// A section.
    Section,
    /// A topic.
    Topic,
}

impl ReferenceKind {
    fn noun(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Image => "image",
            Self::Unit => "unit",
            Self::Item => "item",
            Self::Place => "place",
            Self::Document => "document",
            Self::Section => "section",
            Self::Topic => "topic",
        }
    }
}

impl From<LinkKind> for ReferenceKind {
    fn from(kind: LinkKind) -> Self {
        match kind {
            LinkKind::Item => Self::Item,
            LinkKind::Place => Self::Place,
            LinkKind::Document => Self::Document,
            LinkKind::Fact => Self::Fact,
            LinkKind::Section => Self::Section,
            LinkKind::Topic => Self::Topic,
        }
    }
}

/// One heading of a document, for a table of contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// 2 to 6.
    pub level: u8,
    /// The id its element gets.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Line in the source, counted from 1.
    pub line: usize,
    /// Whether it is a question with its answer below it.
    pub question: bool,
}

/// Reads a text. This never fails: [`Document::problems`] says what is wrong.
pub fn parse(source: &str) -> Document {
    let (source, cut) = within_limit(source);
    let source = source.replace("\r\n", "\n").replace('\r', "\n");
    let mut scan = scan::scan(&token::strip(&source));
    if cut {
        let message = format!("only the first {} bytes of a text are read", Document::MAX_BYTES);
        scan.problems.push(Problem::new(scan.lines.last().copied().unwrap_or(1), Code::TooLong, message));
    }
    let (blocks, problems) = convert::convert(scan);
    Document { blocks, problems }
}

fn within_limit(source: &str) -> (&str, bool) {
    let end = source.floor_char_boundary(Document::MAX_BYTES);
    (&source[..end], end < source.len())
}

impl Document {
    /// Longer texts are cut. A long book chapter has a tenth of it.
    pub const MAX_BYTES: usize = 1 << 20;

    /// What is wrong with the text, by line.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The blocks in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Everything the text mentions by code, in order, as often as it does.
    pub fn references(&self) -> Vec<Reference> {
        let mut references = Vec::new();
        collect(&self.blocks, &mut references);
        references
    }

    /// The references nobody knows, as problems. `known` is asked for each.
    pub fn check(&self, known: &dyn Fn(&Reference) -> bool) -> Vec<Problem> {
        let unknown = self.references().into_iter().filter(|reference| !known(reference));
        unknown
            .map(|Reference { kind, code, line }| {
                let message = format!("there is no {} `{code}`", kind.noun());
                Problem::new(line, Code::UnknownReference, message)
            })
            .collect()
    }

    /// The headings in order, questions among them. `facts` gives the words of a fact cited in one.
    pub fn headings(&self, facts: &FactText<'_>) -> Vec<Outline> {
        let mut headings = Vec::new();
        text::headings(&self.blocks, facts, &mut headings);
        headings
    }

    /// The words of the text, a line per block, for search and excerpts. Directives give theirs: captions, titles,
    /// labels. A fact `facts` does not know leaves nothing behind.
    pub fn plain_text(&self, facts: &FactText<'_>) -> String {
        text::plain(&self.blocks, facts)
    }

    /// How many words a reader has before them. Scripts without spaces are estimated.
    pub fn word_count(&self) -> usize {
        text::count_words(&self.plain_text(&|_| Some("1".to_owned())))
    }
}

fn collect(blocks: &[Block], out: &mut Vec<Reference>) {
    for Block { line, kind } in blocks {
        match kind {
            BlockKind::Paragraph(content) => collect_inlines(content, *line, out),
            BlockKind::Heading(heading) => collect_inlines(&heading.content, *line, out),
            BlockKind::List { items, .. } => items.iter().for_each(|item| collect(item, out)),
            BlockKind::Quote(inner) | BlockKind::Container { blocks: inner, .. } => collect(inner, out),
            BlockKind::Table(table) => {
                for (index, row) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
                    // The delimiter row stands between the header and the first row.
                    let line = if index == 0 { *line } else { line + index + 1 };
                    row.iter().for_each(|cell| collect_inlines(cell, line, out));
                }
            }
            BlockKind::Directive(directive) => collect_directive(directive, *line, out),
            BlockKind::Code(_) | BlockKind::Rule => {}
        }
    }
}

fn collect_directive(directive: &Directive, line: usize, out: &mut Vec<Reference>) {
    let mut add = |kind, code: &String| out.push(Reference { kind, code: code.clone(), line });
    match directive {
        Directive::Fact(fact) => add(ReferenceKind::Fact, &fact.code),
        Directive::Figure(figure) => add(ReferenceKind::Image, &figure.image),
        Directive::Gallery(gallery) => gallery.images.iter().for_each(|code| add(ReferenceKind::Image, code)),
        Directive::Map(map) => map.territories.iter().for_each(|code| add(ReferenceKind::Place, code)),
        Directive::Chart(chart) => match &chart.data {
            ChartData::Facts(codes) => codes.iter().for_each(|code| add(ReferenceKind::Fact, code)),
            ChartData::Given { unit, .. } => unit.iter().for_each(|code| add(ReferenceKind::Unit, code)),
        },
        Directive::Video(_) => {}
    }
}

/// Goes through the words of one block, counting its lines by the line ends in it.
fn collect_inlines(content: &[Inline], line: usize, out: &mut Vec<Reference>) {
    let mut line = line;
    walk(content, &mut line, out);
}

fn walk(content: &[Inline], line: &mut usize, out: &mut Vec<Reference>) {
    for inline in content {
        match inline {
            Inline::SoftBreak | Inline::HardBreak => *line += 1,
            Inline::Fact(code) => {
                out.push(Reference { kind: ReferenceKind::Fact, code: code.clone(), line: *line });
            }
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => walk(inner, line, out),
            Inline::Link { target, content, .. } => {
                if let Target::Internal { kind, code, .. } = target {
                    out.push(Reference { kind: (*kind).into(), code: code.clone(), line: *line });
                }
                walk(content, line, out);
            }
            Inline::Text(_) | Inline::Code(_) => {}
        }
    }
}
