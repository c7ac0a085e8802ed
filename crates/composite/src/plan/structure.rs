use serde::{Deserialize, Serialize};

fn one() -> f64 {
    1.0
}

fn is_one(value: &f64) -> bool {
    *value == 1.0
}

/// Which way is up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    #[default]
    Higher,
    /// Less is better.
    Lower,
}

impl Better {
    /// The factor that makes more better: 1 or −1.
    pub fn sign(self) -> f64 {
        match self {
            Self::Higher => 1.0,
            Self::Lower => -1.0,
        }
    }
}

/// A leaf of the tree: one column of the table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The column's code.
    pub code: String,
    /// What people read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The group it belongs to.
    pub parent: String,
    /// Its weight within its group; a group's weights need not sum to one.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: f64,
    /// Which way is up.
    #[serde(default)]
    pub better: Better,
    /// The column it is divided by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<String>,
    /// Scale factor of the denominator: the value becomes x / (d / s).
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub scale: f64,
    /// What to reach, in the indicator's own unit, for [`Scale::Target`](super::Scale::Target).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<f64>,
    /// The lower and the upper goalpost, in its own unit, for [`Scale::Goalposts`](super::Scale::Goalposts).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goalposts: Option<[f64; 2]>,
}

impl Indicator {
    /// An indicator of weight 1 where more is better.
    pub fn new(code: impl Into<String>, parent: impl Into<String>) -> Self {
        Self { code: code.into(), parent: parent.into(), weight: 1.0, scale: 1.0, ..Self::default() }
    }
}

/// An inner node of the tree, at any depth.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its code.
    pub code: String,
    /// What people read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The group it belongs to; none for the index itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its weight within its parent.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: f64,
}

impl Group {
    /// A group of weight 1; without a parent it is the index.
    pub fn new(code: impl Into<String>, parent: Option<&str>) -> Self {
        Self { code: code.into(), parent: parent.map(str::to_owned), weight: 1.0, name: None }
    }
}
