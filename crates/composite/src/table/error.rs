use thiserror::Error;

/// What is wrong with a table.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum TableError {
    /// Nothing to rank.
    #[error("a table needs at least one unit")]
    NoUnits,
    /// Two rows with one code.
    #[error("unit “{unit}” is there twice")]
    DuplicateUnit {
        /// The unit's code.
        unit: String,
    },
    /// Two columns with one code.
    #[error("column “{column}” is there twice")]
    DuplicateColumn {
        /// The column's code.
        column: String,
    },
    /// A column longer or shorter than the list of units.
    #[error("column “{column}” has {found} cells for {expected} units")]
    Length {
        /// The column's code.
        column: String,
        /// Number of units.
        expected: usize,
        /// Number of cells.
        found: usize,
    },
    /// Infinity, or NaN where a missing value was meant.
    #[error("column “{column}”, unit “{unit}”: {value} is not a finite number; a missing cell is left out")]
    NotFinite {
        /// The column's code.
        column: String,
        /// The unit's code.
        unit: String,
        /// The value.
        value: f64,
    },
    /// No such row.
    #[error("there is no unit “{unit}”")]
    UnknownUnit {
        /// The code asked for.
        unit: String,
    },
    /// No such column.
    #[error("there is no column “{column}”")]
    UnknownColumn {
        /// The code asked for.
        column: String,
    },
}
