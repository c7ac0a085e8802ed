//! Reach: how what is published leaves the portal, through channels that are registered and shown.
//!
//! A channel is opened, a campaign recorded; from an edition dispatches are composed, approved and sent. Whether something
//! may leave is decided by one function, [`dispatch::may_leave`]. No transaction is open while another site is talked to.

pub mod campaign;
pub mod channel;
pub mod dispatch;
pub mod fediverse;
pub mod hooks;
pub mod kits;
pub mod newsletter;
pub mod outlet;
pub mod outlets;
pub mod press_list;
mod rules;
