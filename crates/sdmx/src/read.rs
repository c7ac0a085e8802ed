//! Reading data, whichever the format.

use std::io::BufRead;
use std::sync::Arc;

use crate::csv::CsvReader;
use crate::id::Release;
use crate::limits::Limits;
use crate::message::Action;
use crate::ml::DataReader;
use crate::observation::Observation;
use crate::problem::{ReadError, Reason};
use crate::reference::Ref;
use crate::table::Table;

/// Data in SDMX-ML or SDMX-CSV, as the first character tells.
pub enum Source<R> {
    /// SDMX-ML.
    Ml(Box<DataReader<R>>),
    /// SDMX-CSV.
    Csv(Box<CsvReader<R>>),
}

impl<R: BufRead> Source<R> {
    /// Reads what stands before the data.
    pub fn open(mut input: R, limits: Limits) -> Result<Self, ReadError> {
        let begin = input.fill_buf().map_err(|error| Reason::Unreadable(error.to_string()).at(1))?;
        let begin = begin.strip_prefix("\u{feff}".as_bytes()).unwrap_or(begin);
        let first = begin.iter().copied().find(|b| !b.is_ascii_whitespace());
        Ok(match first {
            Some(b'<') => Self::Ml(Box::new(DataReader::open(input, limits)?)),
            _ => Self::Csv(Box::new(CsvReader::open(input, limits)?)),
        })
    }

    /// The version of the standard.
    pub fn release(&self) -> Release {
        match self {
            Self::Ml(reader) => reader.release(),
            Self::Csv(reader) => reader.release(),
        }
    }

    /// The dataflow or structure of the data; none when a CSV file has no data.
    pub fn subject(&self) -> Option<&Ref> {
        match self {
            Self::Ml(reader) => Some(reader.subject()),
            Self::Csv(reader) => reader.subject(),
        }
    }

    /// Says which table the data are of. Has to be done before they are read.
    pub fn attach(&mut self, table: &Arc<Table>) -> Result<(), ReadError> {
        match self {
            Self::Ml(reader) => {
                reader.attach(Arc::clone(table));
                Ok(())
            }
            Self::Csv(reader) => reader.attach(table),
        }
    }

    /// Columns of a CSV file that the table does not have; what stands in them is left out.
    pub fn left_out(&self) -> &[String] {
        match self {
            Self::Ml(_) => &[],
            Self::Csv(reader) => reader.left_out(),
        }
    }

    /// Reads the next observation; `false` when there is none.
    pub fn read(&mut self, into: &mut Observation) -> Result<bool, ReadError> {
        match self {
            Self::Ml(reader) => reader.read(into),
            Self::Csv(reader) => reader.read(into),
        }
    }

    /// The line where the last observation stands.
    pub fn line(&self) -> u64 {
        match self {
            Self::Ml(reader) => reader.line(),
            Self::Csv(reader) => reader.line(),
        }
    }

    /// What is to be done with the last observation.
    pub fn action(&self) -> Action {
        match self {
            Self::Ml(reader) => reader.action(),
            Self::Csv(reader) => reader.action(),
        }
    }
}
