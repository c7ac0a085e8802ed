#![allow(clippy::unwrap_used, clippy::panic)]

mod files;
mod fixture;
mod loads;
mod structures;
mod vintages;
