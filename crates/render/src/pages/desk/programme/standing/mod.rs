//! Where a programme stands in a year.

use askama::Template;

use crate::pages::desk::Desk;
use crate::pages::desk::programme::report::Way;

/// A cell of the heat table.
pub struct HeatCell {
    /// Style of its state.
    pub class: &'static str,
    /// The sign of its state.
    pub sign: &'static str,
    /// Its state in words.
    pub text: String,
    /// What only the shape says otherwise: that it is late.
    pub more: String,
    /// Address of the plan or report; empty where none is asked for.
    pub href: String,
}

/// An organisation in the heat table.
pub struct HeatRow {
    /// How deep it stands, at most 4.
    pub level: usize,
    /// Its name.
    pub name: String,
    /// Address of its page.
    pub href: String,
    /// Its plan, then its reports by period.
    pub cells: Vec<HeatCell>,
}

/// Somebody who is late.
pub struct LateRow {
    /// Where it is done.
    pub href: String,
    /// Who.
    pub name: String,
    /// With what.
    pub about: String,
    /// For how many days.
    pub days: String,
}

/// What is late of one kind.
pub struct LateGroup {
    /// What.
    pub title: String,
    /// How many.
    pub count: String,
    /// They are few enough to be shown at once.
    pub open: bool,
    /// Those who are late, the longest first.
    pub rows: Vec<LateRow>,
}

/// A number with what it counts.
pub struct Counted {
    /// What.
    pub text: String,
    /// How many.
    pub number: String,
}

/// A piece of a bar.
pub struct MoneyPart {
    /// Style of its source.
    pub class: &'static str,
    /// Where it begins.
    pub x: String,
    /// How long it is.
    pub width: String,
}

/// Money planned and spent by one organisation, or by all.
pub struct MoneyBar {
    /// Whose.
    pub name: String,
    /// Address of the plan; empty for all.
    pub href: String,
    /// Planned; empty for none.
    pub planned: String,
    /// Spent; empty for none.
    pub spent: String,
    /// Activities that it is for, and what reports say of tasks; empty for all together.
    pub result: String,
    /// The bar of what was planned.
    pub planned_parts: Vec<MoneyPart>,
    /// The bar of what was spent.
    pub spent_parts: Vec<MoneyPart>,
}

/// Money of one source.
pub struct SourceRow {
    /// Its style.
    pub class: &'static str,
    /// Its name.
    pub name: String,
    /// Planned; empty for none.
    pub planned: String,
    /// Spent; empty for none.
    pub spent: String,
}

/// Money of the year.
pub struct MoneyView {
    /// In which money.
    pub currency: String,
    /// By organisation.
    pub rows: Vec<MoneyBar>,
    /// In all.
    pub all: MoneyBar,
    /// By source.
    pub sources: Vec<SourceRow>,
}

/// A month.
pub struct MonthView {
    /// Its name.
    pub name: String,
    /// Top of its bar.
    pub y: String,
    /// Height of its bar.
    pub height: String,
    /// Activities under way.
    pub running: String,
    /// Activities that end.
    pub ending: String,
    /// Periods whose reports are due.
    pub reports: Vec<Way>,
    /// Recommendations that are due; empty for none.
    pub recommendations: String,
}

/// Where a programme stands in a year.
#[derive(Template)]
#[template(path = "desk/programme/standing/year.html")]
pub struct StandingPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The programme.
    pub up: Way,
    /// The year before and the one after, where the programme has them.
    pub around: Vec<Way>,
    /// Of how many organisations it is.
    pub scope: String,
    /// What is late.
    pub late: Vec<LateGroup>,
    /// Columns of the heat table, with the day that matters.
    pub heads: Vec<(Way, String)>,
    /// Organisations down the tree.
    pub rows: Vec<HeatRow>,
    /// What the shapes say: style, sign, word.
    pub legend: Vec<(&'static str, &'static str, String)>,
    /// Tasks by state.
    pub tasks: Vec<Counted>,
    /// What accepted reports say of tasks.
    pub told: Vec<Counted>,
    /// Money; none when none was planned or spent.
    pub money: Option<MoneyView>,
    /// The year by month.
    pub months: Vec<MonthView>,
}
