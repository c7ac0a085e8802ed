//! Who has reported on a period, and who is late.

use askama::Template;

use super::Way;
use crate::pages::desk::{Desk, StateTag};

/// An organisation in the strip.
pub struct StripCell {
    /// Style of its state.
    pub class: &'static str,
    /// The sign of its state.
    pub sign: &'static str,
    /// Address of its report.
    pub href: String,
    /// Name and state, in words.
    pub label: String,
}

/// An organisation in the table.
pub struct OverviewRow {
    /// How deep it stands in the tree, at most 4.
    pub depth: usize,
    /// Name.
    pub name: String,
    /// Address of its report.
    pub href: String,
    /// Where it stands.
    pub state: StateTag,
    /// Since when.
    pub since: String,
    /// How many days are left, or over; empty once it was handed in.
    pub days: String,
    /// What the person can do next.
    pub act: Option<Way>,
}

/// A period: who has handed in, who is late.
#[derive(Template)]
#[template(path = "desk/programme/report/overview.html")]
pub struct OverviewPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways up.
    pub crumbs: Vec<Way>,
    /// Other periods.
    pub periods: Vec<Way>,
    /// First and last day.
    pub dates: String,
    /// By when reports are due, and how many days are left.
    pub due: String,
    /// For each state: style, sign, word, number.
    pub counts: Vec<(&'static str, &'static str, String, String)>,
    /// Who is late, by name.
    pub late: Vec<Way>,
    /// Everybody, in the order of the tree.
    pub strip: Vec<StripCell>,
    /// The same as a table.
    pub rows: Vec<OverviewRow>,
    /// Put together.
    pub together: Vec<Way>,
}
