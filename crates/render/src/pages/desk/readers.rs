//! Readers at the desk: dashboards from the whole portal to a paragraph.

use askama::Template;

use super::{Choice, Desk};
pub use crate::chart::bar::{bar, spark};
pub use crate::chart::beside::{Heads, Step};
pub use crate::chart::heat::{Cell as HeatCell, Row as HeatRow};
use crate::chart::{beside, heat};
use crate::pages::Link;

/// A number in words, with the way to the rows behind it.
#[derive(Debug, Clone, Default)]
pub struct Figure {
    /// What it counts.
    pub name: String,
    /// The number.
    pub shown: String,
    /// Its rows; empty where there are none.
    pub href: String,
    /// What it is held against: of when or of what, number, change.
    pub others: Vec<(String, String, String)>,
}

/// A part in a list.
pub struct PartRow {
    /// Its name.
    pub name: String,
    /// Language and direction of the name, where it is a text's own.
    pub name_in: Option<(String, &'static str)>,
    /// Where it is looked at by itself; empty where it cannot be.
    pub href: String,
    /// Rows behind its number.
    pub rows: String,
    /// Views in words.
    pub shown: String,
    /// Readers in words; empty where they are not told apart.
    pub readers: String,
    /// The same part of what it is held against, in words.
    pub other: String,
    /// Change in words.
    pub change: String,
    /// Its bar: see [`bar`].
    pub bar: String,
    /// Views by day as a small drawing: see [`spark`]; empty for none.
    pub line: String,
}

/// Parts of something.
pub struct Parts {
    /// By what, in words.
    pub title: String,
    /// The parts, those counted most first.
    pub rows: Vec<PartRow>,
    /// Readers are told apart in some.
    pub readers: bool,
    /// Head of what they are held against; empty where they are not.
    pub other: String,
    /// Small drawings are there.
    pub lines: bool,
    /// What is withheld, or how many more there are; empty for nothing.
    pub note: String,
    /// The same as a file.
    pub csv: String,
}

/// A class with its share.
pub struct ClassRow {
    /// Its name.
    pub name: String,
    /// How many, in words.
    pub shown: String,
    /// Share in words; empty where it is withheld.
    pub share: String,
    /// Its bar: see [`bar`].
    pub bar: String,
}

/// A paragraph of a text and how many came into its quarter.
pub struct ParagraphRow {
    /// Its words, or the beginning of them.
    pub text: String,
    /// Which quarter it begins in, in words.
    pub quarter: String,
    /// Share in words.
    pub share: String,
    /// Its bar: see [`bar`].
    pub bar: String,
}

/// A text and how far readers came in it.
pub struct Paragraphs {
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its paragraphs.
    pub rows: Vec<ParagraphRow>,
}

/// Hours by days of the week.
pub struct HeatView {
    /// Of when, in words.
    pub note: String,
    /// Seven rows of 24 hours.
    pub rows: Vec<HeatRow>,
}

/// What is asked for beside the pages.
pub struct Beside {
    /// Ways in with their counts.
    pub doors: Vec<Figure>,
    /// Feed readers and programs.
    pub programs: Vec<Figure>,
    /// What was fetched most.
    pub pulled: Vec<Figure>,
    /// Who follows newsletters and accounts in the fediverse, now.
    pub followers: Vec<Figure>,
}

/// A dashboard.
#[derive(Template)]
#[template(path = "desk/readers/board.html")]
pub struct BoardPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where this lies, from the whole to itself.
    pub path: Vec<Link>,
    /// Ways further down: editions of an item, organisations one may see.
    pub down: Vec<Link>,
    /// Day, week, month, year.
    pub spans: Vec<Link>,
    /// Of when, in words.
    pub period: String,
    /// The one before.
    pub earlier: Link,
    /// The one after; nothing where that is still to come.
    pub later: Option<Link>,
    /// What it is held against: the usual choices.
    pub against: Vec<Link>,
    /// Other things of its kind to hold it against.
    pub others: Vec<Choice>,
    /// What the form carries on.
    pub carried: Vec<(&'static str, String)>,
    /// The numbers.
    pub figures: Vec<Figure>,
    /// Title of the drawing.
    pub series: String,
    /// What is drawn.
    pub steps: Vec<Step>,
    /// Heads of its table.
    pub heads: Heads,
    /// The same as a file.
    pub series_csv: String,
    /// Said where the drawing cannot be had: that hours are not kept that long.
    pub series_note: String,
    /// By what it can be taken apart.
    pub ways: Vec<Link>,
    /// The parts of one of these.
    pub parts: Option<Parts>,
    /// How long.
    pub time: Vec<ClassRow>,
    /// How far.
    pub depth: Vec<ClassRow>,
    /// The text itself.
    pub paragraphs: Option<Paragraphs>,
    /// When they come.
    pub heat: Option<HeatView>,
    /// Feeds, interfaces and files.
    pub beside: Option<Beside>,
    /// How counts are told.
    pub notes: Vec<String>,
    /// Nothing was counted.
    pub nothing: bool,
}

impl BoardPage<'_> {
    fn drawn(&self) -> String {
        beside::beside(&self.d.v, &self.series, &self.heads, &self.steps)
    }

    fn heat_drawn(&self) -> String {
        let v = &self.d.v;
        let rows = self.heat.as_ref().map_or(&[][..], |view| &view.rows);
        heat::heat(v, &v.t("readership-heat"), &v.t("readership-hour"), rows)
    }
}

/// A row behind a number.
pub struct RollRow {
    /// When it begins, in words.
    pub starts: String,
    /// The same for machines.
    pub at: String,
    /// Of what.
    pub key: String,
    /// How often, in words.
    pub views: String,
    /// By how many, in words.
    pub readers: String,
}

/// The rows behind a number.
#[derive(Template)]
#[template(path = "desk/readers/rows.html")]
pub struct RowsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The dashboard it is of.
    pub back: Link,
    /// The number: of what, of when, how many.
    pub about: Vec<(String, String)>,
    /// Hours, days, months.
    pub steps: Vec<Link>,
    /// The rows.
    pub rows: Vec<RollRow>,
    /// What is withheld, and that hours are not kept for ever.
    pub notes: Vec<String>,
    /// The same as a file.
    pub csv: String,
}

/// What an item's page says of its readers.
pub struct ItemReaders {
    /// Numbers of this month.
    pub figures: Vec<Figure>,
    /// The dashboard of the item.
    pub href: String,
    /// Of when.
    pub period: String,
}
