//! The country's own furniture: organisations, sections and topics, home page, navigation, languages.

mod ahead;
mod furniture;
mod organisation;
mod shelf;
mod tree;

pub use ahead::{
    ComingStep, Deed, PlannedStep, cancel_step, coming_steps, plan_step, take_due_steps, take_step, try_step,
};
pub use furniture::{NAVIGATION, USUAL_NAVIGATION, set_home, set_locales, set_navigation};
pub use organisation::{OrganisationWords, change_organisation, found_organisation};
pub use shelf::{Shelf, ShelfWords, move_shelf, remove_shelf, save_shelf};
pub use tree::{
    Step, close_organisation, merge_organisations, move_organisation, reopen_organisation, split_organisation,
};
