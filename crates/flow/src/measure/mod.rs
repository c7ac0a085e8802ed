//! Measure: what was read, and what campaigns did.

pub mod effect;
pub mod readers;
pub mod scorecard;
