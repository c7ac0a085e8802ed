//! Plans of organisations with their activities.

mod activity;
mod plan;
mod sheet;
mod year;

pub use activity::{
    ActivityFormPage, ActivityOnePage, CostFields, OutputLine, StoredLine, TaskGroupChoices, ToldLine,
};
pub use plan::{
    BeginForm, ChangedView, DiffView, PlanActivityRow, PlanMoney, PlanMoneyRow, PlanPage, PlanProblemLine,
    PlanTaskGroup, PlanVersionRow, PlanWordsForm,
};
pub use sheet::{SheetChangeLine, SheetLooked, SheetPage, SheetProblemLine};
pub use year::{YearPage, YearRow};

/// A way back up: address and words.
pub type Crumb = (String, String);
