//! The little of statistics and linear algebra that the methods share.

pub(crate) mod ar1;
pub(crate) mod law;
pub(crate) mod matrix;
pub(crate) mod ols;
pub(crate) mod sample;
