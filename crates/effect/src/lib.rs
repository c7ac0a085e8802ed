//! Did the campaign do anything? Honest answers from time series, or a refusal.

mod bsts;
mod controls;
mod did;
mod estimate;
mod its;
mod math;
mod placebo;
mod plan;
mod power;
mod random;
mod refusal;
mod study;
mod verdict;

pub use bsts::{Bsts, Coefficient, Convergence, InverseGamma, Path, Posterior, Priors, StepPrior};
pub use controls::Movement;
pub use did::{Did, Differences, Errors, Event, EventStudy, Panel, Unit};
pub use estimate::{Estimate, Interval, Magnitude, Outcome};
pub use its::{Change, Its, Segments};
pub use placebo::{Method, Placebo, Placebos, Where, in_space, in_time};
pub use plan::{Ability, Outlook, Plan};
pub use power::{Planned, Power};
pub use random::Random;
pub use refusal::{Refusal, Stop};
pub use study::{InputError, Limits, Seasons, Series, Study, Window};
pub use verdict::{Conclusion, Difference, Disagreement, Doubt, Line, Named, Verdict};
