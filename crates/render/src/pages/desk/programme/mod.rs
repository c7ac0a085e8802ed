//! The programme at the desk.

pub mod duty;
pub mod evaluation;
pub mod oversight;
pub mod plans;
pub mod report;
pub mod standing;
