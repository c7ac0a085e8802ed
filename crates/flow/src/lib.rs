//! What the portal does, stage by stage. Knows nothing of HTTP and of pages.
//!
//! Each stage is a folder with one action per file; stages do not import one another. `trust` may be used by
//! all of them and uses none.

mod blobs;
mod credentials;
pub mod data;
mod error;
pub mod fetch;
pub mod mail;
pub mod measure;
pub mod plan;
pub mod publish;
pub mod trust;
mod uploads;

pub use blobs::{BlobError, Blobs};
pub use credentials::{Keys, Seal, SignedBy, SignsBy};
pub use error::FlowError;
pub use provenance::{Authority, Signer};
pub use uploads::{Checksum, Lease, Piece, UploadError, Uploads};
