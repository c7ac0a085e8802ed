//! Files of figures that are sent at the desk: kept in a folder of passing things, checked behind the page, shown with what
//! they would change, and published when somebody says so.

/// Actions on files of figures that readers see nothing of.
pub const BEFORE_READERS: &[&str] = &["send-data", "accept-data", "drop-data"];

mod carry;
mod found;
mod passing;
mod send;

pub use carry::Carrier;
pub use found::{Changes, Found, ToldProblem, ToldRevision};
pub use passing::{Passing, Progress};
pub use send::{LOAD_MAX, NewLoad, accept_load, drop_load, may_load, own_load, send_load};
