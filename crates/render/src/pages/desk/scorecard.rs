//! Scorecards at the desk: where to choose one, one of them, and the rows behind a number.

use askama::Template;

use super::programme::duty::Spoken;
use super::{Desk, Picker};
use crate::pages::Link;
use crate::pages::evaluation::EvaluationEffect;

/// A list of what scorecards are of.
pub struct ScorecardGroup {
    /// What they are.
    pub title: String,
    /// They.
    pub rows: Vec<Link>,
}

/// Where a scorecard is chosen.
#[derive(Template)]
#[template(path = "desk/scorecard/list.html")]
pub struct ScorecardsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// A text to choose.
    pub item: Picker,
    /// Programmes, campaigns, organisations.
    pub groups: Vec<ScorecardGroup>,
}

/// Something that was measured.
pub struct ScorecardLine {
    /// What.
    pub name: Spoken,
    /// Unit, whose it is.
    pub about: String,
    /// The figure.
    pub shown: String,
    /// Where its rows are; empty where there are none.
    pub href: String,
    /// How sure it is.
    pub uncertainty: String,
    /// What was to be reached.
    pub target: String,
}

/// A level.
pub struct ScorecardLevel {
    /// Its word, for its place on the page.
    pub key: &'static str,
    /// Its name.
    pub title: String,
    /// What was measured.
    pub lines: Vec<ScorecardLine>,
    /// What campaigns brought about.
    pub effects: Vec<EvaluationEffect>,
    /// What was not measured, as sentences.
    pub missing: Vec<String>,
}

/// A scorecard.
#[derive(Template)]
#[template(path = "desk/scorecard/card.html")]
pub struct ScorecardPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The way to the others.
    pub up: Link,
    /// What it is of: kind, page.
    pub of: Link,
    /// Whose it is, in which time.
    pub about: String,
    /// Address of this page.
    pub href: String,
    /// First day, as typed.
    pub from: String,
    /// Last day, as typed.
    pub until: String,
    /// Files.
    pub files: Vec<Link>,
    /// Levels, from input to impact.
    pub levels: Vec<ScorecardLevel>,
}

/// A row behind a number.
pub struct ScorecardRow {
    /// Its page; empty when it has none.
    pub href: String,
    /// What it is.
    pub text: String,
    /// Whose, when.
    pub about: String,
}

/// The rows behind a number.
#[derive(Template)]
#[template(path = "desk/scorecard/rows.html")]
pub struct ScorecardRowsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The scorecard.
    pub up: Link,
    /// In which time, and how many.
    pub about: String,
    /// They, the newest first.
    pub rows: Vec<ScorecardRow>,
}
