//! Studies of effect: what readers see of them, and the result as the desk shows it too.

use askama::Template;

use super::Link;
use crate::{Chrome, View};

/// Words with the language they are in.
#[derive(Debug, Clone, Default)]
pub struct Worded {
    /// Language tag.
    pub lang: String,
    /// Direction.
    pub dir: &'static str,
    /// The words.
    pub text: String,
}

/// What one method found.
pub struct MethodRow {
    /// Its name.
    pub name: String,
    /// What it takes for what would have happened.
    pub about: String,
    /// Average effect; why there is none otherwise.
    pub average: String,
    /// Its interval.
    pub interval: String,
    /// Share of what would have happened.
    pub relative: String,
    /// Sum over the campaign.
    pub total: String,
    /// Standard error and p.
    pub error: String,
}

/// A period of the campaign, or before it.
pub struct PeriodRow {
    /// When.
    pub day: String,
    /// Observed, expected, its interval, effect, effects added up.
    pub cells: [String; 5],
}

/// A trial where nothing ran.
pub struct TrialRow {
    /// The method and where.
    pub name: String,
    /// Its effect, or why it has none.
    pub effect: String,
    /// Its interval.
    pub interval: String,
    /// It shows an effect.
    pub found: bool,
}

/// A control.
pub struct ControlRow {
    /// Its name.
    pub name: String,
    /// How far it was from where it was expected.
    pub moved: String,
    /// How often it is as far for no reason.
    pub p: String,
    /// What it counts for in the model.
    pub share: String,
}

/// A result, with all its pictures and tables.
pub struct EffectResult<'a> {
    /// The country in the reader's language.
    pub v: View<'a>,
    /// Which one, of which day.
    pub title: String,
    /// What it comes to, then what that means: sentences for everybody.
    pub sentences: Vec<String>,
    /// One line for statisticians.
    pub exact: String,
    /// Doubts and disagreements.
    pub doubts: Vec<String>,
    /// Methods that cannot answer, and why.
    pub refusals: Vec<(String, String)>,
    /// Drawing: happened against expected.
    pub curve: String,
    /// Drawing: period by period.
    pub points: String,
    /// Drawing: added up.
    pub sums: String,
    /// Their table.
    pub periods: Vec<PeriodRow>,
    /// Drawing of the methods.
    pub forest: String,
    /// Their table.
    pub methods: Vec<MethodRow>,
    /// Drawing of the trials; empty without any.
    pub strip: String,
    /// What came of them.
    pub trials_said: String,
    /// Their table.
    pub trials: Vec<TrialRow>,
    /// The controls.
    pub controls: Vec<ControlRow>,
    /// Settings: what, value.
    pub settings: Vec<(String, String)>,
}

/// A study in the list.
pub struct StudyRow {
    /// Its address.
    pub href: String,
    /// Name.
    pub title: Worded,
    /// Whose, when.
    pub meta: String,
    /// What it comes to.
    pub said: String,
}

/// The studies that readers may see.
#[derive(Template)]
#[template(path = "effect/studies.html")]
pub struct StudiesPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Studies, the newest first.
    pub rows: Vec<StudyRow>,
}

/// A study that readers may see.
#[derive(Template)]
#[template(path = "effect/study.html")]
pub struct StudyPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Name.
    pub title: Worded,
    /// What was asked.
    pub question: Worded,
    /// Why it was taken back; empty otherwise.
    pub withdrawn: String,
    /// Whose campaign, days, unit, smallest effect worth having.
    pub facts: Vec<(String, String)>,
    /// When it was registered.
    pub registered: String,
    /// The campaign had begun by then.
    pub late: bool,
    /// Digest of the record.
    pub digest: String,
    /// Results that were published, the newest first.
    pub results: Vec<EffectResult<'a>>,
    /// Files: record, series, result.
    pub files: Vec<Link>,
}
