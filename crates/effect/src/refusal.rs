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
