//! Measure: what was read, and what that says.

pub mod readers;
