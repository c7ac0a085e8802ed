use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::plan::Change;

/// One uncertain choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// What people call it.
    pub name: String,
    /// What it can be.
    pub vary: Vary,
}

/// What an uncertain choice can be. Where factors change the same thing, the later one wins, and a whole step
/// replaces single entries of it that were set before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Vary {
    /// One of several.
    Choices(Vec<Choice>),
    /// A number, every value between two limits equally likely.
    Range {
        /// Which number.
        parameter: Parameter,
        /// Lower limit.
        low: f64,
        /// Upper limit.
        high: f64,
    },
    /// Every weight of a level, w, becomes w (1 + share · (2u − 1)), u uniform between 0 and 1 and different for
    /// each; all levels below the index if no level is named.
    WeightNoise {
        /// Level of the nodes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<u32>,
        /// How far, as a share of the weight.
        share: f64,
    },
    /// Any weights at all at this level, every combination within a group equally likely.
    AnyWeights {
        /// Level of the nodes.
        level: u32,
    },
    /// Errors of measurement: a normal error with this standard deviation is added to a cell, by indicator and
    /// unit. A missing cell stays missing.
    Errors(BTreeMap<String, BTreeMap<String, f64>>),
    /// Missing cells are filled by random present values of the column (multiple imputation), or of the units
    /// of the same group in it.
    Refill {
        /// The table's grouping.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
    },
}

/// One of several choices.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What people call it.
    pub name: String,
    /// What changes; nothing for the plan as it is.
    #[serde(default)]
    pub change: Vec<Change>,
    /// How likely it is, in proportion to the others.
    #[serde(default = "one")]
    pub share: f64,
}

fn one() -> f64 {
    1.0
}

impl Choice {
    /// A choice as likely as the others.
    pub fn new(name: impl Into<String>, change: Vec<Change>) -> Self {
        Self { name: name.into(), change, share: 1.0 }
    }
}

/// A number in a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Parameter {
    /// A node's weight.
    Weight(String),
    /// The exponent of every generalised mean.
    Exponent,
    /// The share of children that a group needs.
    LeastPresent,
    /// The share of values present that screening asks for.
    ScreenPresent,
    /// The limit of skewness of every treated indicator.
    Skewness,
    /// The limit of kurtosis of every treated indicator.
    Kurtosis,
    /// How many points may be winsorised: the whole part of the number.
    Winsorise,
    /// The lower end of every min-max scale.
    Low,
    /// The upper end of every min-max scale.
    High,
    /// An indicator's target.
    Target(String),
    /// An indicator's lower goalpost.
    LowerGoalpost(String),
    /// An indicator's upper goalpost.
    UpperGoalpost(String),
}
