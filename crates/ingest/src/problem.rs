//! What can be wrong with a file that is brought in.

use thiserror::Error;

/// What to do about a text that is longer than it can be here.
pub(crate) const LONG_TEXT: &str = "a text of it is longer than 2 MB; most often pictures are written into it as letters: put them into the library there, else part the text in two";

/// Why a file, or one entry of it, was refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}{message} [{}]", at(*line), code.as_str())]
pub struct IngestProblem {
    /// Line in the file, counted from 1; 0 when the format does not tell lines.
    pub line: u64,
    /// Title of the entry; empty when the file is refused, or the entry has none.
    pub title: String,
    /// What kind of problem it is.
    pub code: Code,
    /// One English sentence for logs and command lines; an interface translates the code instead.
    pub message: String,
}

/// Where a problem is, if that is known.
fn at(line: u64) -> String {
    if line > 0 { format!("line {line}: ") } else { String::new() }
}

impl IngestProblem {
    pub(crate) fn new(line: u64, code: Code, message: impl Into<String>) -> Self {
        Self { line, title: String::new(), code, message: message.into() }
    }

    /// The same of an entry with a title.
    pub(crate) fn of(self, title: &str) -> Self {
        Self { title: title.to_owned(), ..self }
    }
}

/// The closed list of problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// The file could not be read from disk or network.
    Unreadable,
    /// Not well-formed XML (or JSON).
    Malformed,
    /// Well-formed, but not the format asked for.
    WrongFormat,
    /// A document type declaration, or an entity that only one could declare.
    Entity,
    /// Elements nested deeper than any real file has them.
    TooDeep,
    /// A text, tag or list longer than any real file has it.
    TooLong,
    /// An encoding other than UTF-8, or bytes that are not UTF-8.
    Encoding,
    /// An entry without an id.
    Id,
    /// A date nobody can read.
    Date,
}

impl Code {
    /// The stable name, for interfaces that translate it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Malformed => "malformed",
            Self::WrongFormat => "wrong-format",
            Self::Entity => "entity",
            Self::TooDeep => "too-deep",
            Self::TooLong => "too-long",
            Self::Encoding => "encoding",
            Self::Id => "id",
            Self::Date => "date",
        }
    }
}
