//! Coverage: what is told by whom, in which languages, when.

use askama::Template;

use crate::pages::desk::{Choice, Desk};

/// A number in the table.
pub struct CoverageCell {
    /// `h0` to `h5`: the more, the deeper.
    pub heat: &'static str,
    /// The number.
    pub number: String,
    /// What it counts, in words.
    pub words: String,
    /// Address of the editions counted; empty for none.
    pub href: String,
}

/// A row of the table.
pub struct CoverageRow {
    /// What it stands for.
    pub name: String,
    /// Its numbers.
    pub cells: Vec<CoverageCell>,
    /// All of them together: a number that need not be their sum.
    pub total: CoverageCell,
}

/// The table.
#[derive(Template)]
#[template(path = "desk/message/coverage.html")]
pub struct CoveragePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What rows stand for.
    pub rows_choice: Vec<Choice>,
    /// What columns stand for.
    pub columns_choice: Vec<Choice>,
    /// Spans of time.
    pub spans: Vec<Choice>,
    /// Messages to narrow to.
    pub messages: Vec<Choice>,
    /// Organisations to narrow to.
    pub organisations: Vec<Choice>,
    /// Languages to narrow to.
    pub locales: Vec<Choice>,
    /// Short and whole names of the columns.
    pub columns: Vec<(String, String)>,
    /// Rows.
    pub rows: Vec<CoverageRow>,
    /// Sums of the columns.
    pub totals: Vec<CoverageCell>,
    /// Name of the rows' axis.
    pub axis: String,
    /// The table with rows and columns exchanged.
    pub turned: String,
    /// The table as a file.
    pub csv: String,
}

/// An edition that was counted.
pub struct CountedRow {
    /// Address of its editor.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Language tag.
    pub lang: String,
    /// Publisher and language.
    pub about: String,
    /// Day of publication.
    pub date: String,
    /// Where readers see it.
    pub public_href: String,
}

/// The editions of a cell.
#[derive(Template)]
#[template(path = "desk/message/editions.html")]
pub struct CoverageEditionsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What was asked for, in words.
    pub asked: String,
    /// How many there are.
    pub count: String,
    /// Back to the table.
    pub back: String,
    /// Rows, the newest first.
    pub rows: Vec<CountedRow>,
}
