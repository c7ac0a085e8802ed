//! The formulas, one column or one group at a time, on plain slices. A missing value is NaN.

pub(crate) mod eigen;
pub(crate) mod elementary;
pub(crate) mod fill;
pub(crate) mod moments;
pub(crate) mod rank;
pub(crate) mod scale;
pub(crate) mod space;
pub(crate) mod sums;
pub(crate) mod treat;
