//! What reports say together.

use askama::Template;

use super::{CountedRow, Way};
use crate::pages::desk::Desk;

/// What one organisation reported.
pub struct PartRow {
    /// Its name.
    pub name: String,
    /// Address of its report.
    pub href: String,
    /// The figure.
    pub value: String,
    /// Where it comes from, line by line: words, and the address where there is one.
    pub source: Vec<(String, String)>,
    /// What is to be known about it.
    pub note: String,
}

/// A figure of organisations that merged, as that of today would have reported it.
pub struct HeirRow {
    /// Name of today.
    pub name: String,
    /// The figure; empty when there is none.
    pub value: String,
    /// What it is made of: who reported it, with the address of the report, and the figure.
    pub of: Vec<(Way, String)>,
    /// Why there is none.
    pub why: String,
}

/// A figure put together.
pub struct FigureView {
    /// Name.
    pub title: String,
    /// What one of it is.
    pub unit: String,
    /// How it is put together.
    pub rule: String,
    /// The figure; empty when there is none.
    pub value: String,
    /// Of how many, how many reported; or why there is none.
    pub said: String,
    /// What it was made of.
    pub parts: Vec<PartRow>,
    /// Who did not measure it, and why.
    pub not_measured: Vec<(String, String)>,
    /// Who is missing, by name.
    pub missing: Vec<Way>,
    /// On the organisations of today.
    pub on_today: Vec<HeirRow>,
}

/// How a task goes.
pub struct TaskSumRow {
    /// Number and name.
    pub title: String,
    /// Address of its page.
    pub href: String,
    /// How many say what.
    pub counts: Vec<(String, String)>,
}

/// Money by source.
pub struct MoneyRow {
    /// The source.
    pub source: String,
    /// What was planned.
    pub planned: String,
    /// What was spent.
    pub spent: String,
    /// The share of what was planned, in hundredths, at most a hundred.
    pub share: i64,
}

/// What one organisation adds to activities and money.
pub struct ShareRow {
    /// Its name.
    pub name: String,
    /// Address of its report.
    pub href: String,
    /// Its activities, in words.
    pub activities: String,
    /// What it planned.
    pub planned: String,
    /// What it spent.
    pub spent: String,
}

/// The words of one that reports to this one.
pub struct NarrativeView {
    /// Its name.
    pub name: String,
    /// Address of its report.
    pub href: String,
    /// Language.
    pub lang: String,
    /// Direction.
    pub dir: &'static str,
    /// What it is about, and its words.
    pub texts: Vec<(String, String)>,
}

/// An organisation's figure of one period.
#[derive(Default)]
pub struct OverCellView {
    /// The figure; empty where nothing was accepted.
    pub value: String,
    /// What it was made of where several merged.
    pub of: Vec<(Way, String)>,
    /// Why there is none.
    pub why: String,
}

/// An organisation over several periods.
pub struct OverRowView {
    /// Name.
    pub name: String,
    /// One for each period.
    pub cells: Vec<OverCellView>,
    /// What the periods make.
    pub whole: String,
}

/// An indicator over several periods.
pub struct OverFigureView {
    /// Name.
    pub title: String,
    /// What one of it is.
    pub unit: String,
    /// How it is put together.
    pub rule: String,
    /// For each period: the figure of all, and of how many.
    pub cells: Vec<(String, String)>,
    /// What the periods make.
    pub whole: String,
    /// By organisation.
    pub rows: Vec<OverRowView>,
}

/// Figures over several periods.
pub struct OverView {
    /// Names and addresses of the periods.
    pub periods: Vec<Way>,
    /// Figures.
    pub figures: Vec<OverFigureView>,
}

/// What the reports of an organisation and of those below it say together.
#[derive(Template)]
#[template(path = "desk/programme/report/together.html")]
pub struct TogetherPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways up.
    pub crumbs: Vec<Way>,
    /// This period, its year, the programme.
    pub spans: Vec<Way>,
    /// Of how many organisations, how many reports were accepted.
    pub said: String,
    /// Who is missing: name, address, where they stand.
    pub missing: Vec<(Way, String)>,
    /// On paper.
    pub papers: Vec<Way>,
    /// Figures that people report.
    pub figures: Vec<FigureView>,
    /// Figures that Sen counts.
    pub counted: Vec<CountedRow>,
    /// Tasks.
    pub tasks: Vec<TaskSumRow>,
    /// Activities: state and number.
    pub activities: Vec<(String, String)>,
    /// Money.
    pub money: Vec<MoneyRow>,
    /// Of whom activities and money are.
    pub shares: Vec<ShareRow>,
    /// Of which years the plans are.
    pub years: String,
    /// The words of those below.
    pub narratives: Vec<NarrativeView>,
    /// Over several periods, where that is asked for.
    pub over: Option<OverView>,
}
