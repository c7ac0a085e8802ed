//! Programmes for readers: what is asked for, who does it, what came of it, and what is not known.

use askama::Template;

use super::desk::programme::duty::{Bar, Spoken};
use super::{Link, Pair};
use crate::Chrome;

/// Height of a drawing of columns.
const HEIGHT: f64 = 40.0;
/// Width of a column with the room behind it.
const STEP: u32 = 12;

/// A programme in the list.
pub struct ProgrammeEntry {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: Spoken,
    /// What it is.
    pub about: Spoken,
    /// Lead and time.
    pub meta: String,
    /// It is made up.
    pub example: bool,
}

/// Every programme that readers see.
#[derive(Template)]
#[template(path = "programme/list.html")]
pub struct ProgrammesPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Programmes.
    pub rows: Vec<ProgrammeEntry>,
}

/// A task in the list.
pub struct TaskEntry {
    /// Its page.
    pub href: String,
    /// Number.
    pub number: String,
    /// Name.
    pub title: Spoken,
    /// Who leads.
    pub leads: String,
    /// Time, where it stands, activities.
    pub meta: String,
}

/// A group of tasks.
pub struct TaskGroup {
    /// Where it is on the page.
    pub id: String,
    /// Number.
    pub number: String,
    /// Name; empty for tasks that stand in no group.
    pub title: Spoken,
    /// Tasks.
    pub rows: Vec<TaskEntry>,
}

/// An indicator with its way from where it stood to where it should be.
pub struct IndicatorEntry {
    /// Name.
    pub title: Spoken,
    /// Level, unit, who counts.
    pub meta: String,
    /// Where it stood.
    pub baseline: String,
    /// Where it stands; empty when no figure is there.
    pub now: String,
    /// Of how many organisations it is made.
    pub said: String,
    /// Where it should be.
    pub target: String,
    /// The way.
    pub bar: Option<Bar>,
    /// Sources of baseline and target; words alone where there is no address.
    pub sources: Vec<Link>,
}

/// A column of a drawing.
pub struct Column {
    /// From the beginning.
    pub x: u32,
    /// From the top.
    pub y: String,
    /// How high it is.
    pub height: String,
}

/// What was counted period by period.
pub struct CountedSeries {
    /// Name of the indicator.
    pub title: Spoken,
    /// A figure for each period.
    pub cells: Vec<String>,
    /// The same as columns.
    pub columns: Vec<Column>,
    /// Width of the drawing.
    pub width: u32,
}

impl CountedSeries {
    /// Figures as shown and as drawn, one for each period.
    pub fn new(title: Spoken, figures: Vec<(String, f64)>) -> Self {
        let most = figures.iter().map(|(_, value)| *value).fold(1.0, f64::max);
        let column = |(at, (_, value)): (u32, &(String, f64))| {
            let height = (value.max(0.0) / most * HEIGHT).max(if *value > 0.0 { 1.0 } else { 0.0 });
            Column { x: at * STEP, y: format!("{:.1}", HEIGHT - height), height: format!("{height:.1}") }
        };
        let columns: Vec<Column> = (0..).zip(&figures).map(column).collect();
        let width = u32::try_from(columns.len()).unwrap_or(1).max(1) * STEP;
        Self { title, cells: figures.into_iter().map(|(shown, _)| shown).collect(), columns, width }
    }
}

/// The approved plans of a year.
pub struct YearPlans {
    /// The year.
    pub year: String,
    /// How many have one.
    pub words: String,
    /// Activities and money by source.
    pub totals: Vec<Pair>,
    /// Organisations with the number of their activities.
    pub rows: Vec<Pair>,
}

/// Something by which schemes are judged.
pub struct CriterionEntry {
    /// Name.
    pub title: Spoken,
    /// What is looked at.
    pub about: Spoken,
    /// How much it counts beside the others.
    pub weight: String,
}

/// The criteria that hold for what is handed in now.
pub struct CriteriaEntry {
    /// Which version, and since when.
    pub since: String,
    /// The criteria, in order.
    pub rows: Vec<CriterionEntry>,
}

/// One programme.
#[derive(Template)]
#[template(path = "programme/programme.html")]
pub struct ProgrammePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The list.
    pub up: Link,
    /// What it is.
    pub about: Spoken,
    /// The document that orders it.
    pub basis: Link,
    /// Article, clause, point.
    pub place: String,
    /// Lead, time, when it is judged.
    pub facts: Vec<Pair>,
    /// Tasks.
    pub groups: Vec<TaskGroup>,
    /// Indicators.
    pub indicators: Vec<IndicatorEntry>,
    /// Periods of what was counted.
    pub periods: Vec<String>,
    /// What was counted.
    pub series: Vec<CountedSeries>,
    /// Plans, the newest year first.
    pub years: Vec<YearPlans>,
    /// The criteria that schemes are judged by, once any are published.
    pub criteria: Option<CriteriaEntry>,
    /// Published evaluations, the one of the latest day first.
    pub evaluations: Vec<Link>,
    /// What is not known, as sentences.
    pub unknown: Vec<String>,
    /// Pages it was taken from.
    pub sources: Vec<String>,
    /// Files and interfaces.
    pub data: Vec<Link>,
}

/// An activity of an approved plan.
pub struct ActivityEntry {
    /// What is done.
    pub title: String,
    /// Whose, when, where.
    pub meta: String,
    /// What it produced, as far as readers can look at it.
    pub outputs: Vec<ActivityOutput>,
}

/// Something that an activity produced.
pub struct ActivityOutput {
    /// What it is, where it is no page of the portal.
    pub kind: String,
    /// Its address.
    pub href: String,
    /// Its name, in the language it is in.
    pub title: Spoken,
}

/// Activities that serve one task.
pub struct ActivityGroup {
    /// The task, where it is another one than the page's.
    pub task: Option<Link>,
    /// Activities.
    pub rows: Vec<ActivityEntry>,
}

/// A place in the law.
pub struct BasisEntry {
    /// The document.
    pub document: Link,
    /// Article, clause, point.
    pub place: String,
}

/// One task.
#[derive(Template)]
#[template(path = "programme/task.html")]
pub struct ProgrammeTaskPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The programme and the tasks it stands below.
    pub up: Vec<Link>,
    /// Kind, number, where it stands.
    pub meta: String,
    /// The name in its language.
    pub title: Spoken,
    /// Places in the law.
    pub basis: Vec<BasisEntry>,
    /// Who leads, who takes part, time.
    pub facts: Vec<Pair>,
    /// What is expected to come of it.
    pub products: Spoken,
    /// What is to be known about it.
    pub note: Spoken,
    /// Indicators.
    pub indicators: Vec<IndicatorEntry>,
    /// What hangs on it directly, with the activities of all that is below.
    pub below: Vec<TaskEntry>,
    /// Activities of approved plans, by the task that they serve, as far as they are on this page.
    pub activities: Vec<ActivityGroup>,
    /// They are kept from readers.
    pub withheld: bool,
    /// Which of how many; empty when all of them are here.
    pub shown: String,
    /// Those before them.
    pub before: Option<String>,
    /// Those after them.
    pub more: Option<String>,
    /// Pages it was taken from.
    pub sources: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_on_the_ground_and_nothing_is_drawn_for_nothing() {
        let figures = [0.0, 5.0, 10.0].map(|value| (value.to_string(), value)).to_vec();
        let series = CountedSeries::new(Spoken::default(), figures);
        assert_eq!((series.cells.len(), series.width), (3, 36));
        let drawn: Vec<(&str, &str)> = series.columns.iter().map(|c| (&*c.y, &*c.height)).collect();
        assert_eq!(drawn, [("40.0", "0.0"), ("20.0", "20.0"), ("0.0", "40.0")]);
    }
}
