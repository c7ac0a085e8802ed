use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How outliers are treated.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Treat {
    /// For every indicator.
    #[serde(default)]
    pub method: Treatment,
    /// Exceptions, by indicator.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub only: BTreeMap<String, Treatment>,
}

/// First test, then winsorise, then transform, each only if the last test failed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Treatment {
    /// A column passes if |skewness| is below this …
    pub skewness: f64,
    /// … or kurtosis below this. Both are the sample-corrected G1 and G2 of Joanes and Gill (1998).
    pub kurtosis: f64,
    /// Winsorise while fewer than this many points were moved; 0 does not winsorise.
    pub winsorise: u32,
    /// What is tried when that was not enough.
    pub then: Transform,
    /// Transform the winsorised column; otherwise winsorising is undone first.
    pub keep_winsorised: bool,
    /// Transform without testing, and do not winsorise.
    pub always: bool,
}

impl Default for Treatment {
    fn default() -> Self {
        Self {
            skewness: 2.0,
            kurtosis: 3.5,
            winsorise: 5,
            then: Transform::LogCt,
            keep_winsorised: false,
            always: false,
        }
    }
}

impl Treatment {
    /// A treatment that changes nothing: nothing is tried, whatever the test says.
    pub const NONE: Self = Self {
        skewness: 0.0,
        kurtosis: 0.0,
        winsorise: 0,
        then: Transform::None,
        keep_winsorised: false,
        always: false,
    };
}

/// A change of a whole column, monotone in every case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "with", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Transform {
    /// None.
    #[default]
    None,
    /// ln(x − min + 0.01 (max − min)).
    LogCt,
    /// The same for positive skewness, mirrored for negative: −ln(max + 0.01 (max − min) − x).
    LogCtPlus,
    /// ln(x − min + 1).
    LogShifted,
    /// The transformation of the Global Innovation Index, ln((max − 1)(x − min)/(max − min) + 1) for positive
    /// skewness; mirrored, −ln((max − 1)(max − x)/(max − min) + 1), for negative. The maximum must exceed 1;
    /// `scale` multiplies it.
    LogGii {
        /// Factor on the maximum.
        #[serde(default = "unit")]
        scale: f64,
    },
    /// (xˡ − 1)/l after the minimum was shifted to 1; ln x at l = 0.
    BoxCox {
        /// The exponent l.
        lambda: f64,
    },
}

fn unit() -> f64 {
    1.0
}
