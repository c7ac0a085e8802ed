//! Did the campaign do anything? Honest answers from time series, or a refusal.

mod bsts;
mod estimate;
mod its;
mod math;
mod random;
mod refusal;
mod study;

pub use bsts::{Bsts, Coefficient, Convergence, InverseGamma, Path, Posterior, Priors, StepPrior};
pub use estimate::{Estimate, Interval, Magnitude};
pub use its::{Change, Its, Segments};
pub use random::Random;
pub use refusal::{Refusal, Stop};
pub use study::{InputError, Limits, Seasons, Series, Study, Window};
