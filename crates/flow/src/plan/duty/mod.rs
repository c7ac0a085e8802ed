//! Duties: programmes, tasks and indicators as people change them, and what Sen counts by itself.
//!
//! What is the programme's own is changed by whoever oversees its lead; what an organisation made of it, by its planners.

mod apply;
mod cascade;
mod count;
mod drop_task;
mod figure;
mod rules;
mod save_indicator;
mod save_programme;
mod save_task;
#[cfg(test)]
mod tests;

pub use apply::{AppliedProgrammes, apply_programmes};
pub use cascade::{NewPart, adopt, break_down};
pub use count::{counted, counted_rows};
pub use drop_task::{Dropped, drop_task};
pub use figure::together;
pub use rules::may_keep;
pub use save_indicator::save_indicator;
pub use save_programme::save_programme;
pub use save_task::save_task;
