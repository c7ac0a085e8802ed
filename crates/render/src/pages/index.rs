//! Indices of the country's own.

use askama::Template;

use super::Link;
use crate::Chrome;

/// A rank and where it lies, with the drawing's places in per cent of its width.
pub struct RankLine {
    /// The area.
    pub name: String,
    /// It is the country itself.
    pub home: bool,
    /// Its rank; empty where it has none.
    pub rank: String,
    /// Its score.
    pub score: String,
    /// Between which ranks nine of ten calculations see it.
    pub likely: String,
    /// What is missing, in words.
    pub missing: String,
    /// Where the dot stands; none without a rank.
    pub dot: Option<f64>,
    /// Where the band begins and ends.
    pub band: (f64, f64),
    /// Where the thin line begins and ends.
    pub whole: (f64, f64),
}

/// A row with a cell for each column.
pub struct ScoreRow {
    /// The area.
    pub name: String,
    /// It is the country itself.
    pub home: bool,
    /// Cells.
    pub cells: Vec<ScoreCell>,
}

/// A cell with a shade for its value.
pub struct ScoreCell {
    /// As shown; empty where it is missing.
    pub shown: String,
    /// A small remark: a year, a number.
    pub note: String,
    /// 0 to 6: how strong the ground is.
    pub shade: u8,
}

/// A column of a table.
pub struct ScoreColumn {
    /// Its name.
    pub name: String,
    /// What it counts for, which way is better.
    pub notes: Vec<String>,
}

/// What one choice has to do with the ranks.
pub struct DriverRow {
    /// The choice.
    pub name: String,
    /// Its share, as shown.
    pub share: String,
    /// Its share in per cent, for the bar.
    pub width: f64,
}

/// Figures of one group.
pub struct FigureGroup {
    /// Its name.
    pub name: String,
    /// Key for headings.
    pub key: String,
    /// Indicators.
    pub columns: Vec<ScoreColumn>,
    /// Areas.
    pub rows: Vec<ScoreRow>,
}

/// A source of figures.
pub struct IndexSource {
    /// Its name.
    pub name: String,
    /// Its language, where it is known.
    pub lang: String,
    /// Where it is found.
    pub url: String,
    /// Licence.
    pub licence: String,
}

/// What one cause moved.
pub struct ChangeRow {
    /// The cause.
    pub name: String,
    /// Places, with their sign.
    pub shown: String,
    /// Where the bar begins, in per cent of the width; the middle is nothing.
    pub start: f64,
    /// How long it is.
    pub width: f64,
    /// Places were won.
    pub won: bool,
}

/// What changed since the edition before.
pub struct ChangeSection {
    /// Since which edition.
    pub title: String,
    /// The country's rank then and now; empty where it has none in one of them.
    pub stand: String,
    /// How many places it moved.
    pub whole: String,
    /// By cause.
    pub parts: Vec<ChangeRow>,
    /// What its own figures moved, one by one.
    pub figures: Vec<ChangeRow>,
    /// Ranks changed, and the change cannot be taken apart.
    pub is_whole: bool,
    /// Then, now, and the causes.
    pub columns: Vec<ScoreColumn>,
    /// Every area.
    pub rows: Vec<ScoreRow>,
    /// Who is new.
    pub came: String,
    /// Who is no longer there.
    pub went: String,
}

/// The ranks that standard errors leave open.
pub struct ConfidenceSection {
    /// How sure the ranges are, and what they are.
    pub note: String,
    /// Of which figures errors are known.
    pub columns: String,
    /// Areas with their ranges.
    pub rows: Vec<RankLine>,
}

/// An index in the overview.
pub struct IndexRow {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Edition, publisher, day.
    pub meta: String,
    /// Where the country stands, and how sure that is.
    pub stand: Vec<String>,
}

/// Every index.
#[derive(Template)]
#[template(path = "indices.html")]
pub struct IndicesPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Indices.
    pub rows: Vec<IndexRow>,
}

/// One index.
#[derive(Template)]
#[template(path = "index.html")]
pub struct IndexPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// All indices.
    pub up: Link,
    /// Edition, publisher, day, revision.
    pub meta: Vec<String>,
    /// Where the country stands.
    pub stand: Vec<String>,
    /// The language of title and method where it is not the page's.
    pub lang: String,
    /// Ranks.
    pub ranks: Vec<RankLine>,
    /// First and last rank, for the scale.
    pub scale: (String, String),
    /// How many calculations.
    pub calculations: String,
    /// Columns of the scores: the index, then its parts.
    pub parts: Vec<ScoreColumn>,
    /// Scores.
    pub scores: Vec<ScoreRow>,
    /// How far ranks move.
    pub moves: String,
    /// What moves them.
    pub drivers: Vec<DriverRow>,
    /// What moves the country's own: heading and rows.
    pub own_drivers: Option<(String, Vec<DriverRow>)>,
    /// Names of the pairs' columns.
    pub pair_columns: Vec<String>,
    /// Pairs.
    pub pairs: Vec<ScoreRow>,
    /// Paragraphs of the method.
    pub method: Vec<String>,
    /// Figures.
    pub figures: Vec<FigureGroup>,
    /// Where they come from.
    pub sources: Vec<IndexSource>,
    /// Address of the table.
    pub csv: String,
    /// Address for programs.
    pub json: String,
    /// Digest of the definition.
    pub digest: String,
    /// All editions, where there are several.
    pub editions: Vec<Link>,
    /// The newest edition, where this is another.
    pub newest: Option<Link>,
    /// What changed since the edition before.
    pub change: Option<ChangeSection>,
    /// The ranks that standard errors leave open.
    pub confidence: Option<ConfidenceSection>,
}
