//! A plan as a spreadsheet: handed out filled, read back within limits, held against the plan, applied on a yes.

mod fit;
mod read;
mod write;

use jiff::Timestamp;
use model::programme::Activity;
use model::{ActivityId, Refusal};
use opendata::column_letters;
use store::StoreError;

use super::{ActivityField, ActivityWords};
use crate::FlowError;

pub use fit::{apply_sheet, preview_sheet};
pub use read::read_sheet;
pub use write::{SheetWords, sheet};

/// Bytes of a file that is taken.
pub const SHEET_MAX: usize = 1 << 20;

/// Name of the hidden sheet that says what the file is, and of the one with what can be chosen.
const MARK_SHEET: &str = "sen";
const LIST_SHEET: &str = "lists";
/// First cell of the hidden sheet; the number changes when files of before can no longer be read.
const MARK: &str = "sen-plan-1";
/// Written before the ids of the columns, so that the sheet is found whatever it is called by then.
const COLUMN_MARK: &str = "sen:";
/// Rows above the first activity: ids that nobody sees, and headings.
const HEAD_ROWS: u32 = 2;
/// What a row is marked with that is to be removed.
const REMOVE: &str = "x";

/// A column of the sheet of activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetColumn {
    /// The activity's lasting id.
    Key,
    /// Marks a row that is to be removed.
    Remove,
    /// A part of the activity; never its costs.
    Field(ActivityField),
    /// Where the money of the cost of this number, from 1, comes from.
    CostSource(usize),
    /// How much.
    CostAmount(usize),
    /// What for.
    CostNote(usize),
}

impl SheetColumn {
    /// Every column of a sheet with so many costs, in order.
    fn all(costs: usize) -> Vec<Self> {
        let fields = ActivityField::ALL.iter().filter(|f| **f != ActivityField::Costs);
        let mut columns = vec![Self::Key];
        columns.extend(fields.map(|field| Self::Field(*field)));
        columns
            .extend((1..=costs).flat_map(|n| [Self::CostSource(n), Self::CostAmount(n), Self::CostNote(n)]));
        columns.push(Self::Remove);
        columns
    }

    fn id(self) -> String {
        match self {
            Self::Key => "key".to_owned(),
            Self::Remove => "remove".to_owned(),
            Self::Field(field) => field.as_str().to_owned(),
            Self::CostSource(n) => format!("cost-{n}-source"),
            Self::CostAmount(n) => format!("cost-{n}-amount"),
            Self::CostNote(n) => format!("cost-{n}-note"),
        }
    }

    /// The column of an id.
    fn of(id: &str) -> Option<Self> {
        let id = id.strip_prefix(COLUMN_MARK)?;
        if let Some(rest) = id.strip_prefix("cost-") {
            let (n, what) = rest.split_once('-')?;
            let n = n.parse().ok().filter(|n| (1..=99).contains(n))?;
            return match what {
                "source" => Some(Self::CostSource(n)),
                "amount" => Some(Self::CostAmount(n)),
                "note" => Some(Self::CostNote(n)),
                _ => None,
            };
        }
        match id {
            "key" => Some(Self::Key),
            "remove" => Some(Self::Remove),
            _ => ActivityField::ALL.iter().find(|f| f.as_str() == id).map(|field| Self::Field(*field)),
        }
    }
}

/// A row of the sheet, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// Its number in the sheet, from 1.
    pub row: u32,
    /// The activity it stands for; a new one when there is none.
    pub key: Option<ActivityId>,
    /// It is to be removed.
    pub remove: bool,
    /// What it says.
    pub words: ActivityWords,
    /// Columns of the amounts, in the order of the costs.
    pub(super) cost_columns: Vec<u32>,
}

/// A sheet, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRows {
    /// What the sheet is called.
    pub name: String,
    /// The plan that the file was handed out for, as its id is written.
    pub plan: String,
    /// When that plan had last been changed.
    pub handed_out: Option<Timestamp>,
    /// Its rows.
    pub rows: Vec<SheetRow>,
    columns: Vec<(u32, SheetColumn)>,
}

impl SheetRows {
    /// A cell as a spreadsheet names it.
    fn cell(&self, row: u32, column: u32) -> String {
        cell(&self.name, row, column)
    }

    /// The column of a part; the first one when the file lacks it.
    fn column(&self, wanted: SheetColumn) -> u32 {
        self.columns.iter().find(|(_, column)| *column == wanted).map_or(0, |(at, _)| *at)
    }
}

fn cell(sheet: &str, row: u32, column: u32) -> String {
    format!("{sheet}!{}{row}", column_letters(column))
}

/// Something in a file that is not right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellProblem {
    /// Sheet and cell, such as `Activities!D7`; empty when it is the file as a whole.
    pub cell: String,
    /// Message key of what is wrong.
    pub reason: &'static str,
    /// What stands there.
    pub value: String,
}

impl CellProblem {
    fn file(reason: &'static str) -> Self {
        Self { cell: String::new(), reason, value: String::new() }
    }
}

/// What a row would do to the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetChange {
    /// An activity comes.
    Added(Box<ActivityWords>),
    /// An activity says something else.
    Changed {
        /// As it is.
        before: Box<Activity>,
        /// What it would say.
        after: Box<ActivityWords>,
        /// Parts that differ.
        fields: Vec<ActivityField>,
    },
    /// An activity goes.
    Removed(Box<Activity>),
}

/// What a sheet would do to the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetChanges {
    /// Row by row.
    pub changes: Vec<SheetChange>,
    /// Rows that say what the plan says.
    pub same: usize,
    /// The plan was changed after the file was handed out.
    pub older: bool,
}

/// How many activities came, changed and went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Applied {
    /// Came.
    pub added: usize,
    /// Changed.
    pub changed: usize,
    /// Went.
    pub removed: usize,
}

/// Why a sheet was not applied. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// A rule says no, or something underneath failed.
    #[error(transparent)]
    Flow(#[from] FlowError),
    /// Cells that are not right.
    #[error("the sheet has {} problem(s)", .0.len())]
    Cells(Vec<CellProblem>),
}

impl From<Refusal> for SheetError {
    fn from(refusal: Refusal) -> Self {
        Self::Flow(refusal.into())
    }
}

impl From<StoreError> for SheetError {
    fn from(error: StoreError) -> Self {
        Self::Flow(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_found_by_its_id() {
        let columns = SheetColumn::all(2);
        assert_eq!((columns.first(), columns.last()), (Some(&SheetColumn::Key), Some(&SheetColumn::Remove)));
        for column in columns {
            assert_eq!(SheetColumn::of(&format!("{COLUMN_MARK}{}", column.id())), Some(column));
        }
        for other in ["key", "sen:", "sen:cost-0-source", "sen:cost-1-price", "sen:nothing"] {
            assert_eq!(SheetColumn::of(other), None, "{other}");
        }
    }
}
