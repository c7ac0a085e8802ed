use serde::{Deserialize, Serialize};

/// Which units have too little data to be ranked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Screen {
    /// What counts.
    pub by: ScreenBy,
    /// On which data.
    pub on: ScreenOn,
    /// A unit stays if at least this share of its indicators is present.
    pub least_present: f64,
    /// A unit stays if at least this share of its present values is not zero.
    pub least_nonzero: f64,
    /// Units that stay whatever their data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keep: Vec<String>,
    /// Units that go whatever their data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub drop: Vec<String>,
}

impl Default for Screen {
    fn default() -> Self {
        Self {
            by: ScreenBy::Present,
            on: ScreenOn::Raw,
            least_present: 2.0 / 3.0,
            least_nonzero: 0.05,
            keep: Vec::new(),
            drop: Vec::new(),
        }
    }
}

/// What screening counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenBy {
    /// Values present.
    #[default]
    Present,
    /// Values other than zero among those present.
    Nonzero,
    /// Both.
    Both,
    /// Neither: only the named units go.
    Names,
}

/// Which data screening looks at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenOn {
    /// The table as it is.
    #[default]
    Raw,
    /// The table after denomination.
    Denominated,
}
