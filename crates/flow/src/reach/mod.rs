//! Reach: how what is published leaves the portal, through channels that are registered and shown.

pub mod newsletter;
pub mod outlet;
