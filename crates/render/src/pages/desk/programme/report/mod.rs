//! Reports: periods, the report of one organisation, and what those below it say together.

mod overview;
mod periods;
mod rows;
mod sheet;
mod together;

pub use overview::{OverviewPage, OverviewRow, StripCell};
pub use periods::{PeriodForm, PeriodRow, PeriodsPage};
pub use rows::{RowLine, RowsPage};
pub use sheet::{
    ActivityRow, Clash, CountedRow, Decision, FigureRow, NarrativeField, ProblemLink, RemarkRow, ReportPage,
    SpentField, StepRow, TaskRow,
};
pub use together::{
    FigureView, HeirRow, MoneyRow, NarrativeView, OverCellView, OverFigureView, OverRowView, OverView,
    PartRow, ShareRow, TaskSumRow, TogetherPage,
};

/// A way that a page offers.
#[derive(Debug, Clone)]
pub struct Way {
    /// Address; empty where there is nothing to open.
    pub href: String,
    /// Words.
    pub text: String,
    /// The person is there.
    pub current: bool,
}

impl Way {
    /// A way to somewhere else.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), current: false }
    }

    /// The same way; the person is there when `current`.
    pub fn here(self, current: bool) -> Self {
        Self { current, ..self }
    }
}
