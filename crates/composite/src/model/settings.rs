use crate::plan::{Aim, Constant, Mean, ScreenBy, ScreenOn, Treatment};
use crate::work::Step;

/// The choices of a plan as plain numbers, one entry per indicator, node, group or unit: an evaluation with
/// other choices overwrites entries and allocates nothing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Settings {
    pub screen: ScreenRule,
    /// Per unit: kept or dropped by name.
    pub named: Vec<Named>,
    /// Per indicator, its denominator.
    pub divide: Vec<Option<Divide>>,
    /// Per indicator.
    pub fill: Vec<Fill>,
    pub may_stay_missing: bool,
    /// Per indicator.
    pub treat: Vec<Treatment>,
    /// Per indicator: 1 or −1.
    pub sign: Vec<f64>,
    /// Per indicator.
    pub scale: Vec<ScaleRule>,
    pub constant: Constant,
    /// Per node: whether it takes part.
    pub used: Vec<bool>,
    /// Per node, before rescaling.
    pub weights: Vec<f64>,
    pub weigh: WeighRule,
    /// Per group.
    pub mean: Vec<Mean>,
    pub least_present: f64,
}

impl Settings {
    /// The same as `other`, which is of the same model; nothing before the step `from` differs.
    pub fn clone_from_same(&mut self, other: &Self, from: Step) {
        self.weights.copy_from_slice(&other.weights);
        self.weigh = other.weigh;
        self.mean.copy_from_slice(&other.mean);
        self.least_present = other.least_present;
        if from == Step::Top {
            return;
        }
        self.scale.copy_from_slice(&other.scale);
        self.constant = other.constant;
        self.treat.copy_from_slice(&other.treat);
        self.sign.copy_from_slice(&other.sign);
        self.fill.copy_from_slice(&other.fill);
        self.may_stay_missing = other.may_stay_missing;
        self.used.copy_from_slice(&other.used);
        self.screen = other.screen;
        self.named.copy_from_slice(&other.named);
        self.divide.copy_from_slice(&other.divide);
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct ScreenRule {
    pub by: ScreenBy,
    pub on: ScreenOn,
    pub least_present: f64,
    pub least_nonzero: f64,
}

impl ScreenRule {
    pub const NONE: Self =
        Self { by: ScreenBy::Names, on: ScreenOn::Raw, least_present: 0.0, least_nonzero: 0.0 };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    No,
    Keep,
    Drop,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Divide {
    /// The denominator's number in the model.
    pub column: usize,
    pub scale: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Fill {
    Nothing,
    Mean,
    Median,
    /// With the grouping's number.
    GroupMean(usize),
    GroupMedian(usize),
    /// With the ancestor's level.
    RowMean(u32),
    RowMedian(u32),
    Value(f64),
    /// A random one of the present values of the column, or of the unit's group in it: for multiple imputation.
    Draw(Option<usize>),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ScaleRule {
    Keep,
    MinMax {
        low: f64,
        high: f64,
    },
    ZScore {
        mean: f64,
        sd: f64,
    },
    Rank,
    PercentileRank,
    Borda,
    DistanceToMax,
    FractionOfBest,
    Reference {
        row: usize,
        cap: bool,
    },
    Target {
        target: f64,
        cap: bool,
    },
    /// Goalposts and fixed limits: between two values, in the indicator's unit.
    Between {
        low: f64,
        high: f64,
        scale: f64,
        cut: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum WeighRule {
    Given,
    Pca { level: u32, allow_negative: bool },
    Optimised { level: u32, aim: Aim },
}
