//! Confidence sets for ranks: which ranks the data cannot exclude when scores have errors.
//!
//! Mogstad, Romano, Shaikh and Wilhelm, “Inference for ranks with applications to mobility across neighbourhoods
//! and academic achievement across countries”, 2024: from confidence intervals for differences that hold for
//! many pairs at once, by Romano and Wolf's stepdown.

mod sets;
mod survey;

pub use sets::{RankSet, RankSets, Scope, rank_sets};
pub use survey::SurveyErrors;
