//! A plan says how an index is made of a table: its structure and the settings of every step.
//!
//! It is data, to be written by a person and kept beside the result. Nothing is checked here: that is
//! [`Model::new`](crate::Model::new), which names everything that is wrong with a plan and a table together.

mod aggregate;
mod change;
mod impute;
mod normalise;
mod screen;
mod structure;
mod treat;
mod weights;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use aggregate::{Aggregate, Mean};
pub use change::Change;
pub use impute::{Filling, Impute};
pub use normalise::{Constant, Normalise, Scale};
pub use screen::{Screen, ScreenBy, ScreenOn};
pub use structure::{Better, Group, Indicator};
pub use treat::{Transform, Treat, Treatment};
pub use weights::{Aim, Weights};

/// Everything that turns a table into an index. The steps happen in the order of the fields; one that is
/// absent does nothing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Which units are left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<Screen>,
    /// Whether indicators are divided by their denominators.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub denominate: bool,
    /// How missing values are filled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impute: Option<Impute>,
    /// How outliers are treated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treat: Option<Treat>,
    /// How indicators are brought to one scale.
    #[serde(default)]
    pub normalise: Normalise,
    /// Where the weights come from.
    #[serde(default)]
    pub weights: Weights,
    /// How a group is made of its children.
    #[serde(default)]
    pub aggregate: Aggregate,
    /// Named sets of weights, by node; a node that a set does not name keeps its own weight.
    #[serde(default, rename = "weight-set", skip_serializing_if = "BTreeMap::is_empty")]
    pub weight_sets: BTreeMap<String, BTreeMap<String, f64>>,
    /// Nodes that take no part, with all below them.
    #[serde(default, rename = "leave-out", skip_serializing_if = "Vec::is_empty")]
    pub leave_out: Vec<String>,
    /// The inner nodes of the tree. Exactly one has no parent: the index.
    #[serde(default, rename = "group")]
    pub groups: Vec<Group>,
    /// The leaves of the tree.
    #[serde(default, rename = "indicator")]
    pub indicators: Vec<Indicator>,
}
