use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How a group is made of its children.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Aggregate {
    /// For every group.
    #[serde(default)]
    pub method: Mean,
    /// For the groups of a level, from the lowest groups up: the first entry is for level 2. Levels beyond the
    /// list use `method`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<Mean>,
    /// For single groups; comes before the others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub only: BTreeMap<String, Mean>,
    /// A group is missing for a unit if less than this share of its children is present.
    #[serde(default)]
    pub least_present: f64,
}

/// A weighted mean over the children present, with weights rescaled to those.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "with", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Mean {
    /// Σwx / Σw.
    #[default]
    Arithmetic,
    /// exp(Σw ln x / Σw), for positive x.
    Geometric,
    /// Σw / Σ(w/x), for positive x.
    Harmonic,
    /// (Σwxᵖ / Σw)^(1/p), p ≠ 0; for positive x, or from zero up if p is positive.
    Generalised {
        /// The exponent.
        p: f64,
    },
    /// The value at which half the weight is reached; the mean of two where it is reached exactly between.
    Median,
    /// Copeland's score: wins minus losses against every other unit, where one unit wins if the children in
    /// which it is ahead carry more than half the weight of those that both have, ties counting half.
    Copeland,
}
