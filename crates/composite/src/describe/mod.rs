//! Looking at the numbers: statistics of columns, correlations, internal consistency, outranking.

mod alpha;
mod correlation;
mod outranking;
mod p_value;
mod statistics;

pub use alpha::cronbach_alpha;
pub(crate) use correlation::pearson;
pub use correlation::{Correlation, CorrelationKind, correlate};
pub use outranking::Outranking;
pub use statistics::{Statistics, quantile};
