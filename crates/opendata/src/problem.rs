//! Why a table could not be written.

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The description of the table breaks a rule.
    #[error("the table: {0}")]
    Table(String),
    /// A row has more or fewer values than there are columns.
    #[error("row {row}: {found} values for {wanted} columns")]
    Width {
        /// Which row, counted from 1 without the head.
        row: u64,
        /// How many values it has.
        found: usize,
        /// How many columns there are.
        wanted: usize,
    },
    /// A value does not fit its column.
    #[error("row {row}, column “{column}”: {problem}")]
    Cell {
        /// Which row, counted from 1 without the head.
        row: u64,
        /// The name of the column.
        column: String,
        /// What is wrong.
        problem: CellProblem,
    },
    /// A sheet of a spreadsheet has no more rows than 1,048,576, the head among them.
    #[error(
        "row {row}: a sheet of a spreadsheet ends at {limit} rows below its head; take CSV or Parquet instead"
    )]
    TooManyRows {
        /// The row that has no place.
        row: u64,
        /// How many rows have.
        limit: u64,
    },
    /// What is written to refuses.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The library that makes the format refuses.
    #[error("{0}")]
    Format(String),
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CellProblem {
    /// Every row must have one.
    #[error("a value is missing")]
    Missing,
    /// Not a decimal number.
    #[error("“{0}” is not a decimal number")]
    NotANumber(String),
    /// A number that no 64 bit float comes near.
    #[error("“{0}” is beyond what a number of 64 bits can hold")]
    NumberTooLarge(String),
    /// Not a whole number of 64 bits.
    #[error("“{0}” is not a whole number of 64 bits")]
    NotAnInteger(String),
    /// Not a day of the calendar as `2025-03-01`.
    #[error("“{0}” is not a date written year-month-day")]
    NotADate(String),
    /// A cell of a spreadsheet holds 32,767 units of UTF-16.
    #[error("the text has {0} characters and a cell of a spreadsheet holds 32,767")]
    TooLongForASheet(usize),
}

impl From<zip::result::ZipError> for WriteError {
    fn from(error: zip::result::ZipError) -> WriteError {
        match error {
            zip::result::ZipError::Io(error) => WriteError::Io(error),
            other => WriteError::Format(other.to_string()),
        }
    }
}

impl From<parquet::errors::ParquetError> for WriteError {
    fn from(error: parquet::errors::ParquetError) -> WriteError {
        match error {
            parquet::errors::ParquetError::External(inner) => match inner.downcast::<std::io::Error>() {
                Ok(error) => WriteError::Io(*error),
                Err(other) => WriteError::Format(other.to_string()),
            },
            other => WriteError::Format(other.to_string()),
        }
    }
}

impl From<serde_json::Error> for WriteError {
    fn from(error: serde_json::Error) -> WriteError {
        WriteError::Io(error.into())
    }
}
