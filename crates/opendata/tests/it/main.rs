//! Formats as their users see them. One binary: each would compile the writers of all formats again.
#![allow(clippy::unwrap_used, missing_docs)]

mod dcat;
mod form;
mod formats;
mod memory;
mod sheet;
