//! Why an action did not happen.

use model::Refusal;
use store::StoreError;

/// An action was refused, or something it stands on failed. Either way nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    /// A rule says no; the reader of the message can do something about it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The search index failed.
    #[error("search index: {0}")]
    Search(#[from] search::Error),
    /// A file could not be kept or read.
    #[error(transparent)]
    Blob(#[from] crate::BlobError),
    /// A file on its way in could not be kept or read.
    #[error(transparent)]
    Upload(#[from] crate::UploadError),
    /// A picture could not be given its credentials.
    #[error(transparent)]
    Credentials(#[from] provenance::ProvenanceError),
    /// A file of another site could not be fetched.
    #[error(transparent)]
    Fetch(#[from] crate::fetch::FetchError),
    /// A picture cannot be used.
    #[error("picture {code}: {source}")]
    Picture {
        /// Its code.
        code: String,
        /// Why.
        source: media::MediaError,
    },
    /// A file of the pack cannot be read.
    #[error("{file}: {source}")]
    File {
        /// The file.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// The system gave no random bytes.
    #[error("no random numbers: {0}")]
    Random(String),
    /// A stored secret cannot be read, or a new one not be made.
    #[error("secret: {0}")]
    Password(String),
    /// The transparency log could not be read, continued or signed.
    #[error("transparency log: {0}")]
    Log(#[from] crate::trust::log::LogError),
    /// A stored token or key could not be sealed or opened.
    #[error(transparent)]
    Vault(#[from] crate::VaultError),
    /// A letter could not be written.
    #[error("letter: {0}")]
    Letter(String),
    /// A translation file could not be written.
    #[error("translation file: {0}")]
    Exchange(#[from] exchange::WriteError),
    /// A background task ended early (the process is shutting down).
    #[error("the work was interrupted: {0}")]
    Interrupted(#[from] tokio::task::JoinError),
}
