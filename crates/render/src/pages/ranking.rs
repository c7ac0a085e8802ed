//! The register of rankings.

use askama::Template;

use super::{Link, Pair};
use crate::Chrome;

/// A country that can be shown beside the home country.
pub struct AreaChoice {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The reader wants it.
    pub chosen: bool,
}

/// How a place moved since the edition before.
pub struct Turn {
    /// `up`, `down` or `same`: the shape beside the words.
    pub shape: &'static str,
    /// In words.
    pub words: String,
}

/// Where the home country stands in an index.
#[derive(Default)]
pub struct Stand {
    /// “52 of 193”, the newest place there is; empty when no page gives one.
    pub place: String,
    /// Of which edition.
    pub edition: String,
    /// What share of the others stands behind.
    pub share: String,
    /// How the place moved.
    pub turn: Option<Turn>,
    /// What must be known to read it: a break, a dispute, a newer edition without a place.
    pub caveats: Vec<String>,
}

/// An index in the overview.
pub struct RankingRow {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Its publisher.
    pub publisher: String,
    /// Where the home country stands.
    pub stand: Stand,
    /// The places over the editions, as a drawing.
    pub drawing: String,
    /// Others in the same edition: name and place.
    pub beside: Vec<Pair>,
}

/// Every index.
#[derive(Template)]
#[template(path = "rankings.html")]
pub struct RankingsPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The reader compares with somebody.
    pub compares: bool,
    /// Who can be shown beside.
    pub choices: Vec<AreaChoice>,
    /// Indices.
    pub rows: Vec<RankingRow>,
}

/// A page named by its number.
#[derive(Clone)]
pub struct SourceMark {
    /// Where it stands in the list.
    pub number: usize,
    /// The number as shown.
    pub shown: String,
}

/// A break in the method.
pub struct BreakRow {
    /// The letter that marks it in the drawing; none when it comes back every time.
    pub letter: String,
    /// What changed.
    pub kind: String,
    /// Since when.
    pub since: String,
    /// What happened.
    pub words: String,
    /// Pages.
    pub sources: Vec<SourceMark>,
}

/// A value in the table, with the pages that give it.
pub struct CellValue {
    /// As shown.
    pub shown: String,
    /// It is a score, not a place.
    pub score: bool,
    /// Pages.
    pub sources: Vec<SourceMark>,
}

/// What is known of a country in an edition.
pub struct Cell {
    /// Values; none when no page gives any.
    pub values: Vec<CellValue>,
    /// Pages contradict one another.
    pub disputed: bool,
}

/// An edition in the table.
pub struct EditionRow {
    /// Its label.
    pub label: String,
    /// A break lies between it and the edition before: its letters.
    pub broke: String,
    /// One cell for each country.
    pub cells: Vec<Cell>,
}

/// A contradiction between pages.
pub struct Conflict {
    /// Country and edition.
    pub about: String,
    /// Values, each with its pages.
    pub values: Vec<CellValue>,
    /// What is known of the reason.
    pub notes: Vec<String>,
}

/// A page that figures come from.
pub struct SourcePage {
    /// Number, from 1.
    pub number: usize,
    /// Address.
    pub url: String,
    /// As shown.
    pub shown: String,
}

/// One index.
#[derive(Template)]
#[template(path = "ranking.html")]
pub struct RankingPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// All indices.
    pub up: Link,
    /// Publisher's name.
    pub publisher: String,
    /// Publisher's page.
    pub publisher_url: String,
    /// Where the home country stands.
    pub stand: Stand,
    /// Scale and direction of the score.
    pub scale: Vec<String>,
    /// Breaks.
    pub breaks: Vec<BreakRow>,
    /// The chart: a figure; empty when nothing can be drawn.
    pub chart: String,
    /// Who can be shown beside.
    pub choices: Vec<AreaChoice>,
    /// There are scores to draw.
    pub has_scores: bool,
    /// Scores are drawn.
    pub shows_scores: bool,
    /// Countries of the table.
    pub columns: Vec<String>,
    /// Newest first.
    pub editions: Vec<EditionRow>,
    /// Remarks on single figures.
    pub remarks: Vec<String>,
    /// Contradictions.
    pub conflicts: Vec<Conflict>,
    /// Pages.
    pub sources: Vec<SourcePage>,
    /// Address of the table as a file.
    pub csv: String,
    /// Address of the same for programs.
    pub json: String,
    /// How to name it.
    pub citation: String,
}
