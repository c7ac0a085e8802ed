//! What dashboards ask: of what, of when, by what. Every count goes through [`super::published`], as those for readers do.
//!
//! A month that is over is told as it was. What is not over, and days and weeks, which lie within months, are told in steps
//! of k: otherwise the difference of two of them would tell of whoever came in between.

mod ask;
mod heat;
mod of;
mod reach;
#[cfg(test)]
mod tests;
mod time;

pub use ask::{Board, Listed, Step};
pub use heat::{HEAT_WEEKS, Heat};
pub use of::{Kind, Of, Part, Side, parts_of};
pub use reach::{Reach, reach};
pub use time::{Length, Times};
