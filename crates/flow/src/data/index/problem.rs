//! Why an index cannot be made.

use thiserror::Error;

use crate::data::DataError;

/// What is wrong with a definition and the figures together. It always says where.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum IndexProblem {
    /// A flow that is not there.
    #[error("column “{column}”: there is no flow “{flow}”")]
    NoFlow {
        /// The column.
        column: String,
        /// The flow.
        flow: String,
    },
    /// A flow of which nothing was published by then.
    #[error("column “{column}”: nothing of the flow “{flow}” was published by then")]
    NothingPublished {
        /// The column.
        column: String,
        /// The flow.
        flow: String,
    },
    /// A flow with dimensions that no index can choose from.
    #[error(
        "column “{column}”: the flow “{flow}” has the dimension {dimension}, so one area has many figures"
    )]
    OtherDimension {
        /// The column.
        column: String,
        /// The flow.
        flow: String,
        /// The dimension.
        dimension: String,
    },
    /// A flow without the column that is to say how large errors are.
    #[error("column “{column}”: the flow “{flow}” has no column “{error}” with standard errors")]
    NoErrors {
        /// The column.
        column: String,
        /// The flow.
        flow: String,
        /// What it lacks.
        error: String,
    },
    /// A standard error that is none.
    #[error("column “{column}”, area “{area}”, {period}: “{value}” is no standard error")]
    NoStandardError {
        /// The column.
        column: String,
        /// The area.
        area: String,
        /// The period.
        period: String,
        /// What stands there.
        value: String,
    },
    /// A ranking that is not there.
    #[error("column “{column}”: there is no such ranking")]
    NoRanking {
        /// The column.
        column: String,
    },
    /// A column without a single figure.
    #[error("column “{column}”: no area has a figure from {first} to {last}")]
    NoFigures {
        /// The column.
        column: String,
        /// First year.
        first: i16,
        /// Last year.
        last: i16,
    },
    /// A figure that is no number.
    #[error("column “{column}”, area “{area}”, {period}: “{value}” is not a number")]
    NotANumber {
        /// The column.
        column: String,
        /// The area.
        area: String,
        /// The period.
        period: String,
        /// The value.
        value: String,
    },
    /// What is wrong with a table in a file.
    #[error("line {line}: {message}")]
    Table {
        /// The line.
        line: u64,
        /// What is wrong.
        message: String,
    },
    /// What the engine says: it names indicator, unit and cell.
    #[error("{0}")]
    Plan(composite::Problem),
    /// The table itself.
    #[error("{0}")]
    Cells(#[from] composite::TableError),
}

/// Why an index was not made.
#[derive(Debug, Error)]
pub enum IndexError {
    /// Everything that is wrong with it.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Problems(Vec<IndexProblem>),
    /// Figures cannot be read.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// It cannot be written or read as JSON.
    #[error("the index cannot be kept: {0}")]
    Json(#[from] serde_json::Error),
    /// The work was interrupted.
    #[error("the work was interrupted: {0}")]
    Interrupted(#[from] tokio::task::JoinError),
    /// It comes with the pack.
    #[error("the index “{0}” comes with the pack; give yours another code")]
    OfPack(String),
    /// The person may not.
    #[error(transparent)]
    Refused(#[from] model::Refusal),
}

impl From<composite::Problems> for IndexError {
    fn from(problems: composite::Problems) -> Self {
        Self::Problems(problems.0.into_iter().map(IndexProblem::Plan).collect())
    }
}

impl From<IndexProblem> for IndexError {
    fn from(problem: IndexProblem) -> Self {
        Self::Problems(vec![problem])
    }
}
