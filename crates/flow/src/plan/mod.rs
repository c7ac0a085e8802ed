//! Plan: from a legal basis to tasks, plans, reports and what was learned from them.

pub mod deadlines;
pub mod duty;
pub mod evaluation;
pub mod oversight;
mod participants;
pub mod plans;
mod reminders;
pub mod reports;
pub mod standing;

pub use participants::Participants;
