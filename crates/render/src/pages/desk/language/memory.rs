//! The translation memory.

use askama::Template;

use super::{FileReport, Tab, Words};
use crate::pages::desk::{Choice, Desk};

/// A unit in the list.
pub struct UnitRow {
    /// Address of its page.
    pub href: String,
    /// Source.
    pub source: Words,
    /// Target.
    pub target: Words,
    /// Both languages.
    pub pair: String,
    /// Where it came from.
    pub origin: String,
    /// When it was last confirmed.
    pub changed: String,
}

/// A pair of languages with what there is.
pub struct PairRow {
    /// Both languages.
    pub pair: String,
    /// Address of its units.
    pub href: String,
    /// Address of its file.
    pub file: String,
    /// Units.
    pub units: String,
    /// Of these, confirmed at the desk.
    pub confirmed: String,
    /// Last change.
    pub changed: String,
}

/// The memory.
#[derive(Template)]
#[template(path = "desk/language/memory.html")]
pub struct MemoryPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Parts of the room.
    pub tabs: Vec<Tab>,
    /// What is looked for.
    pub query: String,
    /// Pairs to choose from.
    pub pairs: Vec<Choice>,
    /// Units, the newest first.
    pub rows: Vec<UnitRow>,
    /// Address of more.
    pub next: Option<String>,
    /// What there is by pair.
    pub stats: Vec<PairRow>,
    /// The person may bring files in.
    pub may_import: bool,
    /// What became of the file.
    pub report: FileReport,
}

/// A unit.
#[derive(Template)]
#[template(path = "desk/language/unit.html")]
pub struct UnitPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Parts of the room.
    pub tabs: Vec<Tab>,
    /// Both languages.
    pub pair: String,
    /// Source.
    pub source: Words,
    /// Target, as typed when something went wrong.
    pub target: Words,
    /// Where it came from, who confirmed it, when.
    pub facts: Vec<(String, String)>,
    /// The person may change it.
    pub may_change: bool,
}
