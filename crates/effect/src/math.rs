//! The little of statistics and linear algebra that the methods share.

pub(crate) mod carried;
pub(crate) mod law;
pub(crate) mod matrix;
pub(crate) mod ols;
pub(crate) mod sample;
