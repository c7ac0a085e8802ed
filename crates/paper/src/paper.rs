//! What stands in a document.

use serde::{Deserialize, Serialize};

/// An administrative document. Texts may hold line breaks (`\n`); empty ones are left out together with their place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paper {
    /// Language of the text (BCP 47).
    pub lang: String,
    /// Whether the script runs from right to left.
    pub rtl: bool,
    /// Title of the file, as a list of files or a reading program shows it.
    pub title: String,
    /// When it was made, for the properties of the file. The same document with the same time gives the same bytes.
    pub made: Option<jiff::Timestamp>,
    /// What stands at the top of the first page.
    pub head: Head,
    /// Kind of document, such as a report; set in capitals.
    pub kind: String,
    /// What it is about.
    pub subject: String,
    /// The text.
    pub blocks: Vec<Block>,
    /// Word before the recipients.
    pub recipients_label: String,
    /// Who gets it, one line each, with the marks and ends of line that custom asks for.
    pub recipients: Vec<String>,
    /// Who signs.
    pub signature: Option<Signature>,
    /// A mark such as “draft” or “example”, framed below the number.
    pub mark: Option<String>,
}

/// The head of the first page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Head {
    /// The body above the issuing one; set in capitals.
    pub superior: String,
    /// The issuing body; set in capitals, bold.
    pub body: String,
    /// Number and symbol, with the word before them. Where the script runs from right to left and the symbol does not, isolate it
    /// (U+2066 before, U+2069 after), or its parts change places.
    pub number: String,
    /// Name of the state; set in capitals, bold.
    pub national_name: String,
    /// Its motto.
    pub motto: String,
    /// Place and date.
    pub place_date: String,
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Paragraph {
        /// Its text.
        runs: Vec<Run>,
    },
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A drawing.
    Figure(Figure),
    /// What follows starts on a new page.
    PageBreak,
    /// What follows stands on pages of its own, turned to their side for wide tables, or upright again. Recipients and signature are
    /// upright in any case.
    Turn {
        /// Whether they are turned to their side.
        landscape: bool,
    },
}

/// A heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Heading {
    /// 1 for the largest parts. Levels may be left out: what reading programs are told is made gapless.
    pub level: u8,
    /// Word and number of a part, chapter or section, which stand on a line of their own with the text centred below. Without it
    /// the heading starts like a paragraph, with its number (if any) in the text.
    pub label: String,
    /// Its text.
    pub text: String,
}

/// A stretch of text in one look.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Where it leads: an address of the web or of mail. Others are not made into links.
    pub link: Option<String>,
}

impl Run {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Bold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: true, ..Self::default() }
    }

    /// Italic text.
    pub fn italic(text: impl Into<String>) -> Self {
        Self { text: text.into(), italic: true, ..Self::default() }
    }
}

/// A list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct List {
    /// Whether its items are numbered.
    pub ordered: bool,
    /// Its items.
    pub items: Vec<Vec<Run>>,
}

/// A table. The heads of its columns are repeated on every page it reaches.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Table {
    /// What it shows; stands above it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What must be said about it; stands below.
    pub note: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Neighbours of the same group share a head above theirs.
    pub group: String,
    /// Where its cells stand.
    pub align: Align,
    /// Its share of the width, against the others'.
    pub weight: f64,
    /// Whether its cells name their rows, as a column of names does.
    pub names_rows: bool,
}

impl Default for Column {
    fn default() -> Self {
        Self {
            title: String::new(),
            group: String::new(),
            align: Align::Start,
            weight: 1.0,
            names_rows: false,
        }
    }
}

/// Where the text of a cell stands, seen in the direction of the script.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Where reading starts.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// Where reading ends; for figures.
    End,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// What it is for.
    pub kind: RowKind,
    /// Its cells, which together take all columns.
    pub cells: Vec<Cell>,
}

/// What a row is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// It says something.
    #[default]
    Body,
    /// It names the rows below it.
    Head,
    /// It sums up.
    Total,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cell {
    /// Its text.
    pub runs: Vec<Run>,
    /// How many columns it takes.
    pub span: usize,
}

impl Default for Cell {
    fn default() -> Self {
        Self { runs: Vec::new(), span: 1 }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self { runs: vec![Run::plain(text)], span: 1 }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { runs: vec![Run::plain(text)], span: 1 }
    }
}

/// A drawing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figure {
    /// The drawing as SVG; it may lead nowhere outside itself.
    pub svg: String,
    /// What it shows, in words, for those who do not see it.
    pub alt: String,
    /// What stands below it.
    pub caption: String,
}

/// Who signs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signature {
    /// On whose behalf; set in capitals.
    pub authority: String,
    /// The post; set in capitals.
    pub post: String,
    /// The full name.
    pub name: String,
}
