use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How indicators are brought to one scale.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Normalise {
    /// For every indicator.
    pub method: Scale,
    /// Exceptions, by indicator.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub only: BTreeMap<String, Scale>,
    /// What becomes of a column whose values are all the same, where the formula divides by their spread.
    #[serde(default)]
    pub constant: Constant,
}

/// A column without spread.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Constant {
    /// It is a [`Problem`](crate::Problem): such an indicator tells nobody apart.
    #[default]
    Refuse,
    /// Every unit gets the middle of the scale.
    Middle,
}

fn hundred() -> f64 {
    100.0
}

fn one() -> f64 {
    1.0
}

fn yes() -> bool {
    true
}

/// A scale. In all formulas x has been multiplied by −1 where less is better, so that more is better.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "with", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Scale {
    /// x itself.
    Keep,
    /// (x − min)/(max − min) · (high − low) + low.
    MinMax {
        /// The least value's score.
        #[serde(default)]
        low: f64,
        /// The greatest value's score.
        #[serde(default = "hundred")]
        high: f64,
    },
    /// (x − mean)/s · sd + mean′, s over n − 1.
    ZScore {
        /// The scores' mean.
        #[serde(default)]
        mean: f64,
        /// Their standard deviation.
        #[serde(default = "one")]
        sd: f64,
    },
    /// 1 for the least value; equal values take the lowest rank.
    Rank,
    /// (rank − 1)/(n − 1) with n the values present.
    PercentileRank,
    /// rank − 1.
    Borda,
    /// 1 − (max − x)/(max − min).
    DistanceToMax,
    /// The best value's share: x/max where more is better, min/x where less is. Values must be positive.
    FractionOfBest,
    /// 1 − (r − x)/(r − min) with r the value of one unit.
    Reference {
        /// The unit.
        unit: String,
        /// Nothing above 1.
        #[serde(default)]
        cap: bool,
    },
    /// (x − min)/(t − min) with t the indicator's target, or (max − x)/(max − t) where less is better.
    Target {
        /// Nothing above 1.
        #[serde(default)]
        cap: bool,
    },
    /// (x − g₁)/(g₂ − g₁) · scale between the indicator's goalposts, reversed where less is better.
    Goalposts {
        /// The upper goalpost's score.
        #[serde(default = "one")]
        scale: f64,
        /// Nothing beyond the goalposts.
        #[serde(default = "yes")]
        cut: bool,
    },
    /// (x − low)/(high − low) · scale for fixed limits, reversed where less is better.
    Fixed {
        /// Lower limit, in the indicator's unit.
        low: f64,
        /// Upper limit.
        high: f64,
        /// The upper limit's score.
        #[serde(default = "hundred")]
        scale: f64,
    },
}

impl Default for Scale {
    fn default() -> Self {
        Self::MinMax { low: 0.0, high: 100.0 }
    }
}
