//! SDMX-CSV 2.0 and 1.0.

mod lines;
mod read;
mod write;

pub(crate) use read::CsvReader;
pub(crate) use write::Writer;

use crate::time::Length;

/// Codes, names, or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Labels {
    /// Codes.
    #[default]
    Id,
    /// Codes and names in one field, with `: ` between.
    Both,
    /// Codes in one column and names in the next; only in 2.0.
    Name,
}

/// How periods are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum TimeFormat {
    /// As they are.
    #[default]
    Original,
    /// As the first or last period of this length in each.
    Normalized {
        /// The shortest length of period in the data.
        length: Length,
        /// Values are those of the end of a period.
        last: bool,
    },
}

/// Whether keys have columns of their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Keys {
    /// They do not.
    #[default]
    None,
    /// The key of the series.
    Series,
    /// The key of the observation.
    Observation,
    /// Both.
    Both,
}
