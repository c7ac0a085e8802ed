//! Structured Markdown: paragraphs, headings, lists, tables and links, plus a closed set of directives
//! (figures, galleries, facts, charts, maps, quotations, side notes, videos, questions) in, sanitised HTML out.
//!
//! The crate knows the *form* of a text and nothing of what it speaks about: facts, pictures and links are codes
//! that a [`Resolver`] of the caller turns into words, addresses and pictures.
//!
//! ```
//! let document = markup::parse("## Name\n\n::figure{image=\"bay\"}\n");
//! assert_eq!(document.problems()[0].line, 3);
//! assert_eq!(document.problems()[0].code.as_str(), "missing-attribute");
//! ```
//!
//! Two walls stand between a text and the reader. The writer in [`render()`] knows only our own tree, which has no
//! raw HTML in it, and escapes every word; what it wrote from the text is then sanitised again by an allow-list.
//! HTML that the caller's resolver draws is trusted, and is joined only after that, so it never passes through a
//! string that the text can influence.

mod attributes;
mod convert;
mod csv;
mod directive;
mod directive_build;
mod document;
mod link;
mod problem;
mod render;
mod sanitise;
mod scan;
mod slug;
mod text;
mod token;
mod tree;

pub use directive::{
    Callout, Chart, ChartData, ChartKind, ChartPoint, Container, Directive, FactBlock, Figure, Gallery, Map,
    Question, Quote, Source, Video,
};
pub use document::{Document, Outline, Reference, ReferenceKind, parse};
pub use link::{LinkKind, Target};
pub use problem::{Code, Problem};
pub use render::{Citation, Href, InlineFact, Options, Rendered, Resolver, render};
pub use text::FactText;
pub use tree::{Align, Block, BlockKind, Heading, Inline, Table};
