//! What can be wrong with a file, and with what is to be written.

use thiserror::Error;

/// A file is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {reason}")]
pub struct ReadError {
    /// The line, counted from 1, where what is wrong begins.
    pub line: u64,
    /// What is wrong, and what to do.
    pub reason: Reason,
}

/// Why a file is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Reason {
    /// The bytes could not be had.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// [`crate::Limits::bytes`] is passed.
    #[error("the file is longer than {0} bytes; send it in parts")]
    TooLarge(u64),
    /// [`crate::Limits::depth`] is passed.
    #[error("elements are nested deeper than {0} levels, deeper than SDMX ever has them")]
    TooDeep(usize),
    /// [`crate::Limits::text`] is passed.
    #[error("one text, tag or row is longer than {0} bytes; is a quotation mark or a `>` missing?")]
    TooLong(usize),
    /// [`crate::Limits::elements`] is passed.
    #[error("there are more than {0} elements to keep at once; send them in parts")]
    TooMany(usize),
    /// Not UTF-8.
    #[error("this is not UTF-8 text; save the file with the encoding UTF-8")]
    Encoding,
    /// Not well-formed XML.
    #[error("this is not well-formed XML: {0}")]
    Malformed(String),
    /// A document type declaration.
    #[error("a document type declaration is not read; take the line with <!DOCTYPE out")]
    DocumentType,
    /// An entity other than the five of XML.
    #[error("the entity `&{0};` is not one of XML; write the character itself")]
    Entity(String),
    /// The root is none that is read here.
    #[error("<{found}> is not read here; expected {expected}")]
    Root {
        /// The root found.
        found: String,
        /// What it should have been.
        expected: &'static str,
    },
    /// A namespace of another version.
    #[error("the namespace {0:?} is not one of SDMX-ML 2.1 or 3.0")]
    Namespace(String),
    /// An element that has to be there is not.
    #[error("<{within}> has no <{element}>")]
    MissingElement {
        /// The element that is missing.
        element: &'static str,
        /// The element that should have it.
        within: String,
    },
    /// An attribute that has to be there is not.
    #[error("<{element}> needs the attribute {attribute}")]
    MissingAttribute {
        /// The element.
        element: String,
        /// The attribute.
        attribute: &'static str,
    },
    /// A value that is not of the kind it has to be.
    #[error("{name} is {value:?}; expected {expected}")]
    Value {
        /// The attribute, element or column.
        name: String,
        /// The value, shortened.
        value: String,
        /// What it should have been.
        expected: &'static str,
    },
    /// A component that the structure does not have.
    #[error("the structure has no component {0}; its components are: {1}")]
    UnknownComponent(String, String),
    /// A column that has to be there is not.
    #[error("the column {0} is missing; add it to the first row")]
    MissingColumn(String),
    /// A column stands there twice.
    #[error("the column {0} is there twice; remove one")]
    RepeatedColumn(String),
    /// A row has another number of fields than the first one.
    #[error("this row has {found} fields, the first row {expected}; is a quotation mark missing?")]
    Fields {
        /// Fields found.
        found: usize,
        /// Fields of the first row.
        expected: usize,
    },
    /// The file begins with no row that says what is in it.
    #[error("this is not SDMX-CSV: the first column is {0:?}; expected STRUCTURE or DATAFLOW")]
    NotCsv(String),
    /// What stands there is of SDMX, but is not read here.
    #[error("{0}")]
    Unsupported(String),
}

impl Reason {
    pub(crate) fn value(name: impl Into<String>, value: &str, expected: &'static str) -> Self {
        Self::Value { name: name.into(), value: value.chars().take(80).collect(), expected }
    }

    pub(crate) fn at(self, line: u64) -> ReadError {
        ReadError { line, reason: self }
    }
}

/// Something cannot be written, because it would not be a message of that format.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The output refused.
    #[error("it cannot be written: {0}")]
    Output(#[from] std::io::Error),
    /// A character that XML does not allow.
    #[error("a text holds U+{0:04X}, which XML does not allow")]
    Character(u32),
    /// The older version of the standard has one measure, this structure another number.
    #[error("{structure} has {count} measures; {format} can say only one")]
    Measures {
        /// The structure.
        structure: String,
        /// How many it has.
        count: usize,
        /// The format.
        format: &'static str,
    },
    /// The format holds the data of one dataflow only.
    #[error("{0} holds the data of one dataflow; ask for one at a time, or in another format")]
    OneFlow(&'static str),
    /// The format cannot say when data were as they are.
    #[error("{0} cannot say when data were as they are; ask for another format")]
    Undated(&'static str),
    /// There is no such table, or none at all.
    #[error("the message has no table {0}")]
    NoTable(usize),
    /// The older version of the standard cannot say this version.
    #[error("the version {0} cannot be said in SDMX 2.1, which has numbers only")]
    Version(String),
    /// An attribute of the series or of the data set has more than one value in it.
    #[error(
        "observation {row}: {column} is {found:?}, and was {first:?} before in the same series or data set"
    )]
    Varies {
        /// The observation, counted from 1.
        row: u64,
        /// The attribute.
        column: String,
        /// The value before.
        first: String,
        /// The value now.
        found: String,
    },
    /// The observations of a series do not stand together.
    #[error("observation {row}: its series was there before; sort the observations by series")]
    Unsorted {
        /// The observation, counted from 1.
        row: u64,
    },
    /// The dimension for the observation level is none of the structure.
    #[error("the structure has no dimension {0} to stand at the observation")]
    NoDimension(String),
    /// A time period cannot be said as one of this length.
    #[error("observation {row}: {value:?} is not a time period")]
    Period {
        /// The observation, counted from 1.
        row: u64,
        /// The value.
        value: String,
    },
}
