//! Indicators: the list, one with its figures, and the form that makes or changes one.

use askama::Template;

use super::{Bar, Spoken, Way};
use crate::pages::desk::{Choice, Desk};

/// An indicator in a list.
pub struct IndicatorLine {
    /// Address.
    pub href: String,
    /// Name.
    pub title: Spoken,
    /// What one of it is.
    pub unit: Spoken,
    /// Level, and who counts it.
    pub about: String,
    /// Where it stood.
    pub baseline: String,
    /// Where it stands; empty when no figure is there.
    pub now: String,
    /// Where it should be.
    pub target: String,
    /// The way from one to the other.
    pub bar: Option<Bar>,
    /// Nobody is asked for it any more.
    pub retired: bool,
}

/// Every indicator of a programme.
#[derive(Template)]
#[template(path = "desk/programme/duty/indicators.html")]
pub struct IndicatorsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The programme.
    pub up: Way,
    /// Where a new one is made; empty where the person may not.
    pub new_href: String,
    /// Rows.
    pub rows: Vec<IndicatorLine>,
}

/// A figure in the table.
pub struct FigureCell {
    /// The figure; empty when there is none.
    pub shown: String,
    /// What it was counted from, or where it comes from; empty when nothing was counted.
    pub href: String,
}

/// An organisation's figures.
pub struct FigureRow {
    /// Its name.
    pub name: String,
    /// Its duties; empty for the sum.
    pub href: String,
    /// One for each period.
    pub cells: Vec<FigureCell>,
}

/// What a figure rests on.
pub struct ShownFigure {
    /// Organisation and period.
    pub title: String,
    /// The figure.
    pub value: String,
    /// How many rows of all are shown; empty for a figure that was reported.
    pub count: String,
    /// What was counted: address (empty when it has none), words, and when.
    pub rows: Vec<(String, String, String)>,
    /// Reported figures with source, note, who and when, the newest first.
    pub reported: Vec<(String, String)>,
}

/// One indicator.
#[derive(Template)]
#[template(path = "desk/programme/duty/indicator.html")]
pub struct IndicatorPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Its address.
    pub href: String,
    /// The programme.
    pub up: Way,
    /// The task it belongs to.
    pub task: Option<Way>,
    /// The indicator as lists show it.
    pub line: IndicatorLine,
    /// Label and words: level, whose, rules, sources of baseline and target.
    pub facts: Vec<(String, String)>,
    /// How it is counted.
    pub method: Spoken,
    /// Periods of the table.
    pub periods: Vec<String>,
    /// Organisations, the sum last.
    pub rows: Vec<FigureRow>,
    /// The figure that was opened.
    pub opened: Option<ShownFigure>,
    /// What happened to it, newest first.
    pub history: Vec<String>,
    /// The form, where the person may change it.
    pub form: Option<IndicatorForm>,
    /// The form was sent and refused.
    pub form_open: bool,
}

/// A language of an indicator's words.
pub struct IndicatorWords {
    /// Language tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Name of the language.
    pub language: String,
    /// Name.
    pub title: String,
    /// Unit.
    pub unit: String,
    /// How it is counted.
    pub method: String,
}

/// The form of an indicator, as typed when something went wrong.
pub struct IndicatorForm {
    /// Where it is sent.
    pub href: String,
    /// It is new.
    pub new: bool,
    /// Address as typed.
    pub code: String,
    /// Words.
    pub words: Vec<IndicatorWords>,
    /// Whose it is.
    pub organisations: Vec<Choice>,
    /// The task it belongs to.
    pub tasks: Vec<Choice>,
    /// Levels.
    pub levels: Vec<Choice>,
    /// What Sen counts.
    pub counted: Vec<Choice>,
    /// Which way is good.
    pub better: Vec<Choice>,
    /// How organisations make one figure.
    pub across: Vec<Choice>,
    /// How periods make one figure.
    pub over: Vec<Choice>,
    /// Baseline: value, day, source.
    pub baseline: [String; 3],
    /// Target: value, day, source.
    pub target: [String; 3],
    /// Nobody is asked for it any more.
    pub retired: bool,
}

/// A new indicator.
#[derive(Template)]
#[template(path = "desk/programme/duty/new-indicator.html")]
pub struct IndicatorFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The list.
    pub up: Way,
    /// The form.
    pub form: IndicatorForm,
}
