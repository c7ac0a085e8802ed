//! Measuring what was achieved.

pub mod effect;
