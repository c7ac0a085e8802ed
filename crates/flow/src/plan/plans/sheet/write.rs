//! The workbook that is handed out: the plan's activities, what can be chosen, and what each column wants.

use model::Code;
use model::programme::{Activity, Cost, CostSource, Plan, PlanVersion};
use opendata::WriteError;
use opendata::write::{
    FormBook, FormCell, FormCheck, FormColumn, FormRow, FormRule, FormSheet, FormValue, Look, write_form,
};

use super::{COLUMN_MARK, HEAD_ROWS, LIST_SHEET, MARK, MARK_SHEET, REMOVE, SheetColumn};
use crate::plan::plans::{ACTIVITIES_MAX, ActivityField};

/// Costs that always have their columns.
const COSTS: usize = 3;
/// Letters of a name in a list.
const NAME: usize = 120;

/// The words of a workbook in the language of whoever takes it.
pub struct SheetWords<'a> {
    /// What the file is about.
    pub title: String,
    /// Sheets begin on the right.
    pub right_to_left: bool,
    /// What the sheet of activities is called.
    pub activities: String,
    /// What the sheet with the help is called.
    pub help: String,
    /// What stands above the help.
    pub intro: Vec<String>,
    /// The heading of a column.
    pub heading: &'a dyn Fn(SheetColumn) -> String,
    /// What a column wants.
    pub about: &'a dyn Fn(SheetColumn) -> String,
    /// What appears when something is typed that is not in the list.
    pub not_listed: String,
    /// What appears when something is typed that is no day.
    pub no_date: String,
    /// What appears when something is typed that is no amount.
    pub no_amount: String,
    /// Tasks and their names, the organisation's own first.
    pub tasks: Vec<(Code, String)>,
    /// Territories and their names.
    pub territories: Vec<(Code, String)>,
    /// Key messages and their wordings.
    pub messages: Vec<(Code, String)>,
    /// Sources of money and their names.
    pub sources: Vec<(CostSource, String)>,
}

/// A choice as it stands in a cell: its name for people, its code for whoever reads it back in whatever language.
fn choice(code: &str, name: &str) -> String {
    let short: String = name.chars().take(NAME).collect();
    let more = if short.len() < name.len() { "…" } else { "" };
    format!("{short}{more} [{code}]")
}

fn named(list: &[(Code, String)], code: &Code) -> String {
    let name = list.iter().find(|(of, _)| of == code).map(|(_, name)| name.as_str());
    name.map_or_else(|| code.to_string(), |name| choice(code.as_str(), name))
}

/// The lists that cells choose from, in the order of their columns.
fn lists(words: &SheetWords<'_>) -> [Vec<String>; 5] {
    let codes =
        |list: &[(Code, String)]| list.iter().map(|(code, name)| choice(code.as_str(), name)).collect();
    [
        codes(&words.tasks),
        codes(&words.territories),
        codes(&words.messages),
        words.sources.iter().map(|(source, name)| choice(source.as_str(), name)).collect(),
        vec![REMOVE.to_owned()],
    ]
}

/// Which of the lists a column chooses from.
fn list_of(column: SheetColumn) -> Option<usize> {
    match column {
        SheetColumn::Field(ActivityField::Task) => Some(0),
        SheetColumn::Field(ActivityField::Territory) => Some(1),
        SheetColumn::Field(ActivityField::Message) => Some(2),
        SheetColumn::CostSource(_) => Some(3),
        SheetColumn::Remove => Some(4),
        _ => None,
    }
}

fn look(column: SheetColumn) -> Look {
    match column {
        SheetColumn::Key => Look::Locked,
        SheetColumn::Field(ActivityField::From | ActivityField::To) => Look::OpenDate,
        SheetColumn::CostAmount(_) => Look::OpenNumber,
        _ => Look::OpenText,
    }
}

fn width(column: SheetColumn) -> u16 {
    match column {
        SheetColumn::Key | SheetColumn::Remove => 10,
        SheetColumn::Field(ActivityField::Task | ActivityField::Title | ActivityField::About) => 44,
        SheetColumn::Field(ActivityField::From | ActivityField::To) => 13,
        SheetColumn::Field(ActivityField::Languages) => 16,
        SheetColumn::CostSource(_) | SheetColumn::CostAmount(_) => 20,
        _ => 28,
    }
}

fn cell(words: &SheetWords<'_>, activity: &Activity, column: SheetColumn) -> FormCell {
    use ActivityField as F;
    let text = |text: &str| FormCell::text(text, look(column));
    let day = |day: Option<jiff::civil::Date>| FormCell {
        value: day.map_or(FormValue::Empty, FormValue::Date),
        look: look(column),
    };
    let cost = |n: usize| -> Option<&Cost> { n.checked_sub(1).and_then(|at| activity.costs.get(at)) };
    match column {
        SheetColumn::Key => text(&activity.key.to_string()),
        SheetColumn::Field(F::Task) => text(&named(&words.tasks, &activity.task)),
        SheetColumn::Field(F::Title) => text(&activity.title),
        SheetColumn::Field(F::From) => day(activity.from),
        SheetColumn::Field(F::To) => day(activity.to),
        SheetColumn::Field(F::Place) => text(&activity.place),
        SheetColumn::Field(F::Territory) => {
            text(&activity.territory.as_ref().map(|t| named(&words.territories, t)).unwrap_or_default())
        }
        SheetColumn::Field(F::Audience) => text(&activity.audience),
        SheetColumn::Field(F::Message) => {
            text(&activity.message.as_ref().map(|m| named(&words.messages, m)).unwrap_or_default())
        }
        SheetColumn::Field(F::Languages) => {
            let tags: Vec<&str> = activity.languages.iter().map(|l| l.as_str()).collect();
            text(&tags.join(", "))
        }
        SheetColumn::Field(F::Product) => text(&activity.product),
        SheetColumn::Field(F::About) => text(&activity.about),
        SheetColumn::CostSource(n) => {
            let source = cost(n).map(|cost| cost.source);
            let name = words.sources.iter().find(|(of, _)| Some(*of) == source);
            text(&name.map(|(source, name)| choice(source.as_str(), name)).unwrap_or_default())
        }
        SheetColumn::CostAmount(n) => FormCell {
            value: cost(n).map_or(FormValue::Empty, |c| FormValue::Number(c.amount.to_string())),
            look: look(column),
        },
        SheetColumn::CostNote(n) => text(cost(n).map_or("", |cost| &cost.note)),
        SheetColumn::Remove | SheetColumn::Field(F::Costs) => text(""),
    }
}

/// The workbook of a version of a plan.
pub fn sheet(
    plan: &Plan,
    version: &PlanVersion,
    activities: &[Activity],
    words: &SheetWords<'_>,
) -> Result<Vec<u8>, WriteError> {
    let most = activities.iter().map(|a| a.costs.len()).max().unwrap_or(0);
    let columns = SheetColumn::all(COSTS.max(most + 1));
    let row = |cells: Vec<FormCell>| FormRow { hidden: false, cells };
    let ids = columns.iter().map(|c| FormCell::text(&format!("{COLUMN_MARK}{}", c.id()), Look::Locked));
    let headings = columns.iter().map(|c| FormCell::text(&(words.heading)(*c), Look::Head));
    let mut rows = vec![FormRow { hidden: true, cells: ids.collect() }, row(headings.collect())];
    rows.extend(activities.iter().map(|a| row(columns.iter().map(|c| cell(words, a, *c)).collect())));
    let lists = lists(words);
    let first = FormSheet {
        name: words.activities.clone(),
        guarded: true,
        frozen_rows: HEAD_ROWS,
        frozen_columns: 1,
        columns: columns.iter().map(|c| FormColumn { width: width(*c), look: look(*c) }).collect(),
        rows,
        checks: (0..).zip(&columns).filter_map(|(at, c)| check(words, &lists, at, *c)).collect(),
        ..FormSheet::default()
    };
    let book = FormBook {
        title: words.title.clone(),
        right_to_left: words.right_to_left,
        sheets: vec![first, help(words, &columns), list_sheet(&lists), mark(plan, version)],
    };
    write_form(&book)
}

fn check(
    words: &SheetWords<'_>,
    lists: &[Vec<String>; 5],
    at: u32,
    column: SheetColumn,
) -> Option<FormCheck> {
    let (rule, wrong) = match column {
        SheetColumn::Key => return None,
        SheetColumn::Field(ActivityField::From | ActivityField::To) => (FormRule::Date, &words.no_date),
        SheetColumn::CostAmount(_) => (FormRule::Amount, &words.no_amount),
        _ => match list_of(column).and_then(|n| Some((n, lists.get(n)?))) {
            Some((n, list)) if !list.is_empty() => {
                let (column, rows) = (u32::try_from(n).ok()?, u32::try_from(list.len()).ok()?);
                (FormRule::List { sheet: LIST_SHEET.to_owned(), column, rows }, &words.not_listed)
            }
            _ => (FormRule::Any, &words.not_listed),
        },
    };
    Some(FormCheck {
        column: at,
        from: HEAD_ROWS + 1,
        to: HEAD_ROWS + u32::try_from(ACTIVITIES_MAX).ok()?,
        rule,
        prompt: (words.about)(column),
        wrong: wrong.clone(),
    })
}

/// What each column wants. Costs are told of once.
fn help(words: &SheetWords<'_>, columns: &[SheetColumn]) -> FormSheet {
    let line = |a: &str, b: &str, first: Look| FormRow {
        hidden: false,
        cells: vec![FormCell::text(a, first), FormCell::text(b, Look::Wrapped)],
    };
    let mut rows: Vec<FormRow> = vec![line(&words.title, "", Look::Head)];
    rows.extend(words.intro.iter().map(|text| line("", text, Look::Plain)));
    let told = columns.iter().filter(|column| match column {
        SheetColumn::CostSource(n) | SheetColumn::CostAmount(n) | SheetColumn::CostNote(n) => *n == 1,
        _ => true,
    });
    rows.extend(told.map(|column| line(&(words.heading)(*column), &(words.about)(*column), Look::Head)));
    FormSheet {
        name: words.help.clone(),
        guarded: true,
        columns: vec![
            FormColumn { width: 30, look: Look::Plain },
            FormColumn { width: 96, look: Look::Wrapped },
        ],
        rows,
        ..FormSheet::default()
    }
}

fn list_sheet(lists: &[Vec<String>; 5]) -> FormSheet {
    let most = lists.iter().map(Vec::len).max().unwrap_or(0);
    let cells = |at: usize| {
        lists
            .iter()
            .map(|list| FormCell::text(list.get(at).map_or("", String::as_str), Look::Locked))
            .collect()
    };
    FormSheet {
        name: LIST_SHEET.to_owned(),
        hidden: true,
        guarded: true,
        rows: (0..most).map(|at| FormRow { hidden: false, cells: cells(at) }).collect(),
        ..FormSheet::default()
    }
}

/// Which plan it is, and how old.
fn mark(plan: &Plan, version: &PlanVersion) -> FormSheet {
    let lines = [MARK.to_owned(), plan.id.to_string(), version.edited_at.as_microsecond().to_string()];
    let row = |text: &String| FormRow { hidden: false, cells: vec![FormCell::text(text, Look::Locked)] };
    FormSheet {
        name: MARK_SHEET.to_owned(),
        hidden: true,
        guarded: true,
        rows: lines.iter().map(row).collect(),
        ..FormSheet::default()
    }
}
