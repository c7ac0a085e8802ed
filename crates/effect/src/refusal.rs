//! Reasons not to answer.

use serde::{Deserialize, Serialize};

use crate::study::InputError;

/// Why the data cannot answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Refusal {
    /// Not enough was seen before the campaign.
    #[error("{have} values before the campaign; at least {need} are needed")]
    PreTooShort {
        /// Values there are.
        have: usize,
        /// Values needed.
        need: usize,
    },
    /// Not enough was seen of the campaign.
    #[error("{have} values of the campaign; at least {need} are needed")]
    PostTooShort {
        /// Values there are.
        have: usize,
        /// Values needed.
        need: usize,
    },
    /// Two whole cycles of seasons are needed before the campaign.
    #[error("{have} times before the campaign; two cycles of the seasons are {need}")]
    SeasonsTooFew {
        /// Times there are.
        have: usize,
        /// Times needed.
        need: usize,
    },
    /// There are too few values for the coefficients of the model.
    #[error("{have} values; the model needs at least {need}")]
    TooFewForModel {
        /// Values there are.
        have: usize,
        /// Values needed.
        need: usize,
    },
    /// Errors carry over so much that a shift cannot be told from wandering.
    #[error(
        "what is left of “{name}” wanders (probability {probability:.2}): a shift cannot be told from that"
    )]
    TooPersistent {
        /// The series.
        name: String,
        /// Probability that more than nine tenths of an error carry over to the next time.
        probability: f64,
    },
    /// There are too few units to compare.
    #[error("{treated} units in the campaign and {controls} outside of it; at least 1 and {need} are needed")]
    TooFewUnits {
        /// Units in the campaign.
        treated: usize,
        /// Units outside of it.
        controls: usize,
        /// Units outside of it that are needed.
        need: usize,
    },
    /// Units in the campaign and outside of it were on different ways before it.
    #[error("before the campaign, units in it and outside of it did not move alike (p = {p:.3})")]
    PreTrendsDiffer {
        /// How often units that move alike differ as much.
        p: f64,
    },
    /// Controls went elsewhere than expected while the campaign ran, so they cannot stand for what would have happened.
    #[error("controls moved with the campaign: {}", names.join(", "))]
    ControlsMove {
        /// Their names.
        names: Vec<String>,
    },
    /// The chains of the sampler do not agree.
    #[error("the simulation has not settled (R̂ = {r_hat:.3}); more draws are needed")]
    NotConverged {
        /// 1 if chains agree.
        r_hat: f64,
    },
    /// A series has too many gaps.
    #[error("{:.0} % of “{name}” is missing; at most {:.0} % may be", share * 100.0, limit * 100.0)]
    MissingTooMuch {
        /// The series.
        name: String,
        /// Share that is missing.
        share: f64,
        /// Share that may be.
        limit: f64,
    },
    /// A series does not vary before the campaign.
    #[error("“{name}” does not vary before the campaign")]
    Constant {
        /// The series.
        name: String,
    },
}

/// Why there is no result: the data cannot answer, or what was given does not fit together.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Stop {
    /// The data cannot answer.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The input or a setting is wrong.
    #[error(transparent)]
    Input(#[from] InputError),
}
