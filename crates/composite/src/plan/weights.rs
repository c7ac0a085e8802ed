use serde::{Deserialize, Serialize};

/// Where the weights come from. Within a group they are always rescaled to sum to one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Weights {
    /// Those of the indicators and groups.
    #[default]
    Given,
    /// All equal.
    Equal,
    /// One of the plan's named sets.
    Set {
        /// Its name.
        set: String,
    },
    /// At one level, per group, the loadings of the first principal component of its standardised children,
    /// turned so that they sum to something positive; given weights elsewhere. Units with a missing value in
    /// the group take no part.
    Pca {
        /// Level of the children: 1 for indicators.
        level: u32,
        /// Whether a negative loading is a weight or a [`Problem`](crate::Problem).
        #[serde(default, rename = "allow-negative")]
        allow_negative: bool,
    },
    /// At one level, whatever makes the correlations of its nodes with the index what they should be, found by
    /// the simplex method of Nelder and Mead; given weights elsewhere.
    Optimised {
        /// Level of the nodes: 1 for indicators.
        level: u32,
        /// What is sought.
        #[serde(default)]
        aim: Aim,
    },
}

/// What optimised weights are to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aim {
    /// Every node equally correlated with the index: the least mean square of r / Σr − 1/k.
    #[default]
    Balance,
    /// Correlations in proportion to the given weights.
    Importance,
    /// The largest sum of correlations.
    Information,
}
