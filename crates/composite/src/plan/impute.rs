use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How missing values are filled.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Impute {
    /// For every indicator.
    pub method: Filling,
    /// Exceptions, by indicator.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub only: BTreeMap<String, Filling>,
    /// Whether a cell may stay missing where the method has nothing to fill it from; otherwise such a cell is
    /// a [`Problem`](crate::Problem).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_stay_missing: bool,
}

/// What a missing cell becomes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "with", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Filling {
    /// It stays missing.
    #[default]
    Nothing,
    /// The mean of the column's present values.
    Mean,
    /// Their median.
    Median,
    /// The mean of the present values of the units in the same group.
    GroupMean {
        /// The table's grouping.
        group: String,
    },
    /// Their median.
    GroupMedian {
        /// The table's grouping.
        group: String,
    },
    /// The mean of the unit's own present values among the indicators with the same ancestor at this level,
    /// each brought to [0, 1] with more as better, brought back to the column's scale.
    RowMean {
        /// Level of the ancestor: 2 is just above the indicators; none means the whole index.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<u32>,
    },
    /// The median of the same.
    RowMedian {
        /// Level of the ancestor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<u32>,
    },
    /// A fixed value.
    Value {
        /// In the indicator's unit, after denomination.
        value: f64,
    },
}
