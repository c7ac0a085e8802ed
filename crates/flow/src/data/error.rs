//! Why figures were not taken, or cannot be given.

use sdmx::Fault;

/// Something is wrong with a file or with what is kept. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// The file has problems, each with its row and column.
    #[error(transparent)]
    Problems(#[from] Problems),
    /// A file cannot be read or written.
    #[error("{what}: {source}")]
    File {
        /// What was being done.
        what: &'static str,
        /// Why not.
        source: std::io::Error,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// What is kept cannot be read.
    #[error(transparent)]
    Damaged(#[from] cube::Damaged),
    /// Structures cannot be read or written.
    #[error("structures: {0}")]
    Structures(String),
    /// There is no such flow.
    #[error("there is no flow of data {0}")]
    NoFlow(String),
    /// They cannot be written in this format.
    #[error("the data cannot be written like this: {0}")]
    Written(String),
    /// More than can be brought into another order.
    #[error("more than {most} observations cannot be put together like this; ask for less")]
    TooMuch {
        /// How many can.
        most: usize,
    },
    /// The person may not.
    #[error(transparent)]
    Refused(#[from] model::Refusal),
    /// The work was interrupted.
    #[error("the work was interrupted: {0}")]
    Interrupted(#[from] tokio::task::JoinError),
}

/// What is wrong with a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    /// The first of them.
    pub list: Vec<RowProblem>,
    /// How many more there are.
    pub more: u64,
}

/// So many are told; who has more has one mistake many times.
const MOST: usize = 200;

impl Problems {
    /// One problem.
    pub fn one(row: u64, column: impl Into<String>, what: What) -> Self {
        Self { list: vec![RowProblem { row, column: column.into(), what }], more: 0 }
    }

    /// Adds one.
    pub fn add(&mut self, problem: RowProblem) {
        if self.list.len() < MOST {
            self.list.push(problem);
        } else {
            self.more += 1;
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl std::fmt::Display for Problems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, problem) in self.list.iter().enumerate() {
            if at > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "\n… and {more} more"),
        }
    }
}

impl std::error::Error for Problems {}

/// What is wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The row or line, from 1; 0 when it is the whole file.
    pub row: u64,
    /// The column, by its id; empty when it is the whole row.
    pub column: String,
    /// What it is.
    pub what: What,
}

impl std::fmt::Display for RowProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.row, self.column.as_str()) {
            (0, "") => {}
            (0, column) => write!(f, "{column}: ")?,
            (row, "") => write!(f, "row {row}: ")?,
            (row, column) => write!(f, "row {row}, {column}: ")?,
        }
        match &self.what {
            What::Value(fault) => write!(f, "{fault}"),
            What::File(words) => f.write_str(words),
            What::Encoding => f.write_str("this is not UTF-8 text; save the file with the encoding UTF-8"),
            What::NoData => {
                f.write_str("this is no file of figures; send CSV in UTF-8, XLSX, SDMX-CSV or SDMX-ML")
            }
            What::Fields { found, expected } => {
                write!(
                    f,
                    "this row has {found} fields, the first row {expected}; is a quotation mark missing?"
                )
            }
            What::NoColumn { known } => {
                write!(f, "there is no such column in the flow; its columns are {}", known.join(", "))
            }
            What::MissingColumn => f.write_str("this column is missing, and nothing else says its value"),
            What::TwiceColumn => f.write_str("this column is there twice"),
            What::OtherFlow { found, expected } => {
                write!(f, "the file has data of {found}; expected {expected}")
            }
            What::NoRows => f.write_str("the file has no observations"),
            What::Frequency(period) => {
                write!(f, "no frequency fits the period {period:?}; add a column FREQ")
            }
        }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A value breaks a rule of the structure.
    Value(Fault),
    /// The file itself, in the words of its reader.
    File(String),
    /// It is not UTF-8.
    Encoding,
    /// It is no file of figures at all, as a picture or a document.
    NoData,
    /// A row has another number of fields than the first one.
    Fields {
        /// Those of the row.
        found: usize,
        /// Those of the first.
        expected: usize,
    },
    /// A column that the flow does not have.
    NoColumn {
        /// Those it has.
        known: Vec<String>,
    },
    /// A column that has to be there is not.
    MissingColumn,
    /// A column is there twice.
    TwiceColumn,
    /// The file is of another flow.
    OtherFlow {
        /// Which.
        found: String,
        /// The one that was expected.
        expected: String,
    },
    /// There is nothing in it.
    NoRows,
    /// The frequency cannot be guessed from a period.
    Frequency(String),
}
