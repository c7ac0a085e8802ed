//! What is wrong with a pack, where, and what to do.

use std::fmt;
use std::path::{Path, PathBuf};

/// One problem of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file.display(), self.message),
            None => write!(f, "{}: {}", self.file.display(), self.message),
        }
    }
}

/// Every problem of a pack.
#[derive(Debug, Clone, Default, thiserror::Error)]
#[error("the pack has {} problem(s):\n{}", .0.len(), .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Problems(
    /// In order of file and line.
    pub Vec<Problem>,
);

impl Problems {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn file(&mut self, file: &Path, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), line: None, message: message.into() });
    }

    pub(crate) fn at(&mut self, file: &Path, line: usize, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), line: Some(line), message: message.into() });
    }

    /// A TOML error, with its line.
    pub(crate) fn toml(&mut self, file: &Path, text: &str, offset: usize, error: &toml::de::Error) {
        let line = error.span().map_or(1, |s| line_of(text, s.start));
        self.at(file, line + offset, error.message().to_owned());
    }

    pub(crate) fn sort(&mut self) {
        self.0.sort();
        self.0.dedup();
    }
}

/// The line, from 1, of a byte offset.
pub(crate) fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|b| **b == b'\n').count() + 1
}
