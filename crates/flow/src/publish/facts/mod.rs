//! The registry of facts: registered, changed, found still right, retired.

mod change_fact;
mod check_fact;
mod fact_effects;
mod register_fact;
mod retire_fact;

pub use change_fact::change_fact;
pub use check_fact::{check_fact, next_review};
pub use fact_effects::{Effect, fact_effects};
pub use register_fact::{name_fact, register_fact};
pub use retire_fact::{restore_fact, retire_fact};
