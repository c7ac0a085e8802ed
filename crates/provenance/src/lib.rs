//! C2PA credentials for published pictures: who published a picture, what it is called and licensed as, what it was
//! made of, and that nobody has touched it since.
//!
//! Each organisation signs with a key of its own, vouched for by a small authority of one's own, made where there is none,
//! or by a certificate that somebody else issued. Nothing here goes to the network.

mod authority;
mod read;
mod seal;
mod signer;

pub use authority::Authority;
pub use read::{Reading, Verdict, read, says};
pub use seal::{Composed, Made, Part, Statement};
pub use signer::{Holder, Signer};

/// Credentials could not be made or read.
#[derive(Debug, thiserror::Error)]
pub enum ProvenanceError {
    /// A file of the authority cannot be read or written.
    #[error("{file}: {source}")]
    File {
        /// The file.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// A key or certificate could not be made.
    #[error("certificate: {0}")]
    Certificate(#[from] rcgen::Error),
    /// The certificate or key given cannot sign.
    #[error("{file}: {reason}")]
    Unfit {
        /// The file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Signing or reading failed.
    #[error("credentials: {0}")]
    Credentials(#[from] c2pa::Error),
    /// A statement could not be written.
    #[error("statement: {0}")]
    Statement(#[from] serde_json::Error),
}
