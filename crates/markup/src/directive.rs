//! The directives, as types. Each holds codes and words only, never HTML.

/// A directive that stands on a line of its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Directive {
    /// `::fact{code}`
    Fact(FactBlock),
    /// `::figure{image caption alt}`
    Figure(Figure),
    /// `::gallery{images caption}`
    Gallery(Gallery),
    /// `::chart{type facts title}` or `:::chart{type title unit source url}` with its data
    Chart(Chart),
    /// `::map{territories title}`
    Map(Map),
    /// `::video{url title}`
    Video(Video),
}

/// A directive that holds Markdown: `:::name{…}` … `:::`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Container {
    /// `:::quote{who source url}`
    Quote(Quote),
    /// `:::callout{title}`
    Callout(Callout),
    /// `:::qa{q}`
    Question(Question),
}

/// A fact shown as a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactBlock {
    /// The fact's code.
    pub code: String,
}

/// One picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The picture's code.
    pub image: String,
    /// What is said under it; may be empty.
    pub caption: String,
    /// What it shows, for those who do not see it. `None` when the author left it to the caption.
    pub alt: Option<String>,
}

/// Several pictures shown together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gallery {
    /// The pictures' codes, in order; at least one.
    pub images: Vec<String>,
    /// What is said under them; may be empty.
    pub caption: String,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// One bar per value.
    Bar,
    /// One line through the values.
    Line,
}

/// A chart with its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// What it shows.
    pub title: String,
    /// Where the values come from.
    pub data: ChartData,
}

/// The values of a chart.
#[derive(Debug, Clone, PartialEq)]
pub enum ChartData {
    /// Registered facts, which bring their own names, units and sources.
    Facts(Vec<String>),
    /// Values written in the text.
    Given {
        /// Code of the unit, when there is one.
        unit: Option<String>,
        /// Where they are from.
        source: Source,
        /// At least one.
        points: Vec<ChartPoint>,
    },
}

/// One value of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartPoint {
    /// What the value is of.
    pub label: String,
    /// The value, finite.
    pub value: f64,
    /// The value as written, a plain decimal number, for tables that must not round.
    pub written: String,
}

/// Where something is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name of the source.
    pub name: String,
    /// Its address (http or https), when it has one.
    pub url: Option<String>,
}

/// The map with places marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// The places' codes; at least one.
    pub territories: Vec<String>,
    /// What the map shows.
    pub title: String,
}

/// A link to a video.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Video {
    /// Its address (http or https).
    pub url: String,
    /// Its title.
    pub title: String,
}

/// A quotation with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Whose words they are.
    pub who: String,
    /// Where they were said or printed.
    pub source: Source,
}

/// A side note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout {
    /// Its title; `None` takes the caller's general word for a note.
    pub title: Option<String>,
}

/// One question; the container holds the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub question: String,
}
