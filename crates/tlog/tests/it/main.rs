//! The log against a tree written straight from the RFC, the specifications' own examples, strangers' input,
//! and other people's implementations.
#![allow(clippy::unwrap_used)]

mod hostile;
mod naive;
mod notes;
mod others;
mod tiles;
mod trees;
mod vectors;
