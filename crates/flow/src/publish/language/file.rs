//! What is wrong with a translation file, in a form that can be told in every language.

use exchange::{ReadError, Reason};

/// A problem of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProblem {
    /// Line and character where it stands, counted from 1.
    pub place: Option<(u64, u64)>,
    /// Message key.
    pub reason: &'static str,
    /// The words it is about, as they stand in the file or in the format's own terms.
    pub detail: String,
}

impl FileProblem {
    /// A problem with no place of its own.
    pub(super) fn new(reason: &'static str, detail: impl Into<String>) -> Self {
        Self { place: None, reason, detail: detail.into() }
    }
}

impl From<ReadError> for FileProblem {
    fn from(error: ReadError) -> Self {
        let reason = match &error.reason {
            Reason::Unreadable(_) | Reason::Encoding(_) | Reason::Character(_) => "file-encoding",
            Reason::TooLarge { .. }
            | Reason::TooMuch { .. }
            | Reason::TooDeep { .. }
            | Reason::TooLong { .. }
            | Reason::TooMany { .. } => "file-too-large",
            Reason::Malformed(_) | Reason::DocumentType | Reason::Entity(_) => "file-malformed",
            Reason::Root { .. } | Reason::Version { .. } => "file-other-format",
            _ => "file-rule",
        };
        Self { place: Some((error.place.line, error.place.column)), reason, detail: error.reason.to_string() }
    }
}
