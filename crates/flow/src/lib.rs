//! What the portal does, stage by stage. Knows nothing of HTTP and of pages.
//!
//! Each stage is a folder with one action per file; stages do not import one another. `trust` may be used by
//! all of them and uses none.

pub mod blobs;
mod credentials;
pub mod data;
pub mod document;
mod error;
pub mod fetch;
mod lines;
pub mod listen;
pub mod mail;
pub mod measure;
pub mod plan;
pub mod publish;
pub mod reach;
#[cfg(test)]
mod test_server;
pub mod trust;
mod uploads;
mod vault;

pub use blobs::{BlobError, Blobs};
pub use credentials::{Card, Keys, Seal, SignedBy, SignsBy, seal_card};
pub use error::FlowError;
pub use provenance::{Authority, Signer};
pub use uploads::{Checksum, Lease, Piece, UploadError, Uploads};
pub use vault::{Vault, VaultError};
