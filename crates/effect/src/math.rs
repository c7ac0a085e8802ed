//! The little of statistics and linear algebra that the methods share.

pub(crate) mod law;
pub(crate) mod matrix;
pub(crate) mod sample;
