//! From the tree to HTML.

mod blocks;
mod containers;
mod escape;
mod inlines;

use crate::directive::{Chart, FactBlock, Figure, Gallery, Map};
use crate::document::Document;
use crate::link::LinkKind;

/// What the caller knows and the text does not. The words it gives are escaped here; the methods that return a
/// `String` draw a directive, and what they return is trusted HTML.
pub trait Resolver {
    /// A fact as it reads in a sentence; `None` when there is no such fact.
    fn fact_inline(&self, code: &str) -> Option<InlineFact>;
    /// The address of something inside; `None` when there is none, and only the words are shown.
    fn link(&self, kind: LinkKind, code: &str) -> Option<Href>;
    /// Draws a fact as a block. It is only asked for facts that `fact_inline` knows.
    fn fact(&self, fact: &FactBlock, citation: &Citation) -> String;
    /// Draws a picture.
    fn figure(&self, figure: &Figure) -> String;
    /// Draws several pictures.
    fn gallery(&self, gallery: &Gallery) -> String;
    /// Draws a chart. `citations` are the facts in it that `fact_inline` knows, in order.
    fn chart(&self, chart: &Chart, citations: &[Citation]) -> String;
    /// Draws the map.
    fn map(&self, map: &Map) -> String;
}

/// A fact in a sentence, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineFact {
    /// The value with its unit.
    pub text: String,
    /// Where more about it is told.
    pub href: String,
    /// Period and source, shown over the value.
    pub title: String,
}

/// An address inside the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Href {
    /// The address.
    pub url: String,
    /// Words shown over the link; may be empty.
    pub title: String,
}

/// A fact with its number in the list of sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The fact's code.
    pub code: String,
    /// Its number, counted from 1.
    pub number: usize,
}

/// The words of the page's language that the writer needs, and where the page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Name of a table's scroll area for those who do not see it; from the second on a number is added.
    pub table_label: String,
    /// Title of a side note without one.
    pub callout_label: String,
    /// Said before the title of a video link.
    pub video_label: String,
    /// Stands where a fact is not known (any more).
    pub missing_fact: String,
    /// Origin of this site, so that full addresses of its own pages do not count as external.
    pub own_origin: Option<String>,
}

/// A text as HTML, and what the page around it has to know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rendered {
    /// The HTML.
    pub html: String,
    /// Codes of the facts cited, in order of first citation: the list of sources.
    pub facts_cited: Vec<String>,
    /// Codes of the pictures shown, in order, each once.
    pub images: Vec<String>,
    /// Whether there is a chart.
    pub has_chart: bool,
    /// Whether there is a map.
    pub has_map: bool,
    /// Whether there is a table.
    pub has_table: bool,
    /// Whether there is a video link.
    pub has_video: bool,
}

/// Writes a document as HTML. Headings start at `h2`.
pub fn render(document: &Document, resolver: &dyn Resolver, options: &Options) -> Rendered {
    let mut writer = Writer {
        text: String::new(),
        done: Rendered::default(),
        cited: Default::default(),
        tables: 0,
        resolver,
        options,
    };
    writer.blocks(document.blocks(), false);
    writer.settle();
    writer.done
}

/// Writes into `text`, which is not trusted; `settle` sanitises it and moves it to `done`, where trusted HTML is
/// put directly.
struct Writer<'a> {
    text: String,
    done: Rendered,
    cited: std::collections::HashMap<String, usize>,
    tables: usize,
    resolver: &'a dyn Resolver,
    options: &'a Options,
}

impl Writer<'_> {
    /// Sanitises what was written since the last time.
    fn settle(&mut self) {
        if !self.text.is_empty() {
            self.done.html.push_str(&crate::sanitise::clean(&self.text));
            self.text.clear();
        }
    }

    /// Puts trusted HTML after everything written so far.
    fn trusted(&mut self, html: &str) {
        self.settle();
        self.done.html.push_str(html);
    }

    /// The number of a fact in the list of sources.
    fn cite(&mut self, code: &str) -> usize {
        if let Some(&number) = self.cited.get(code) {
            return number;
        }
        self.done.facts_cited.push(code.to_owned());
        let number = self.done.facts_cited.len();
        self.cited.insert(code.to_owned(), number);
        number
    }
}
