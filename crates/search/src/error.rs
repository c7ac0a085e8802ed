//! What can go wrong.

use std::path::PathBuf;

/// A failure of the index itself. No query text can cause one.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The engine could not read or write the index.
    #[error("the search index could not be {doing}: {source}")]
    Engine {
        /// What was being done.
        doing: &'static str,
        /// The engine's own words.
        source: tantivy::TantivyError,
    },
    /// A file or folder of the index could not be used.
    #[error("the search index at {path} could not be used: {source}")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's own words.
        source: std::io::Error,
    },
}

impl Error {
    /// Whether another process writes this index at present.
    pub fn is_in_use(&self) -> bool {
        let Self::Engine { source: tantivy::TantivyError::LockFailure(error, _), .. } = self else {
            return false;
        };
        matches!(error, tantivy::directory::error::LockError::LockBusy)
    }
}

/// Adds what was being done to an engine's error.
pub(crate) trait Doing<T> {
    fn doing(self, what: &'static str) -> Result<T, Error>;
}

impl<T, E: Into<tantivy::TantivyError>> Doing<T> for Result<T, E> {
    fn doing(self, what: &'static str) -> Result<T, Error> {
        self.map_err(|e| Error::Engine { doing: what, source: e.into() })
    }
}
