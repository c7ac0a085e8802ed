//! Documents written and read again.
#![allow(clippy::unwrap_used)]

mod docx;
mod pdf;
mod samples;
