//! Against the reference implementations, and against the crate's own promises.
#![allow(missing_docs, clippy::unwrap_used)]

mod bsts;
mod did;
mod its;
mod plan;
mod promises;
mod reference;
