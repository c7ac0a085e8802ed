//! Translating by segments: what the workbench does. Segments follow the original as it changes and the edition's own
//! text as it is edited elsewhere; what a person wrote is never replaced but by a person.

mod fields;
mod follow;
mod prefill;
mod request;
mod save;
mod sheet;
mod tasks;
mod way;
pub mod xliff;

pub use fields::FIELDS;
pub use prefill::{Filled, fill_from_machine, fill_from_memory, is_embargoed, put_in};
pub use request::{Request, Requested, may_request, request};
pub use save::{Change, SavedSegments, fingerprint, hold_back, save_segments};
pub use segment::{Problem, Weight, check, holds};
pub use sheet::{Progress, Sheet, open_sheet};
pub use tasks::follow_text;
pub use way::{need_whole, settle_translation, way_of};

#[cfg(test)]
mod tests;
