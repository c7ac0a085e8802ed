use std::fmt;

use thiserror::Error;

/// One cell of the table, as a problem names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The indicator, or another node of the tree.
    pub indicator: String,
    /// The unit.
    pub unit: String,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”, unit “{}”", self.indicator, self.unit)
    }
}

/// What is wrong with a plan, or with a plan and a table together. It always says where.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Problem {
    /// The plan has no indicators.
    #[error("the plan has no indicators")]
    NoIndicators,
    /// Two nodes of the tree with one code.
    #[error("code “{code}” is used by two nodes of the tree")]
    DuplicateCode {
        /// The code.
        code: String,
    },
    /// A parent that is no group.
    #[error("“{node}” belongs to “{parent}”, which is not a group of the plan")]
    UnknownParent {
        /// The child.
        node: String,
        /// The missing parent.
        parent: String,
    },
    /// Every group has a parent.
    #[error("no group is the index: one must have no parent")]
    NoRoot,
    /// More than one group has no parent.
    #[error("both “{first}” and “{second}” have no parent; the index is one")]
    TwoRoots {
        /// One of them.
        first: String,
        /// Another one.
        second: String,
    },
    /// Groups that contain each other.
    #[error("group “{group}” contains itself")]
    Cycle {
        /// One of the groups.
        group: String,
    },
    /// A group without children.
    #[error("group “{group}” has no children")]
    EmptyGroup {
        /// The group.
        group: String,
    },
    /// An indicator that is no column of the table.
    #[error("indicator “{indicator}” is not a column of the table")]
    NoColumn {
        /// The indicator.
        indicator: String,
    },
    /// A denominator that is no column of the table.
    #[error("indicator “{indicator}” is to be divided by “{column}”, which is not a column of the table")]
    NoDenominator {
        /// The indicator.
        indicator: String,
        /// The missing column.
        column: String,
    },
    /// A setting names a node that is not there.
    #[error("{setting} names “{code}”, which is not in the tree")]
    UnknownNode {
        /// Where.
        setting: String,
        /// The code.
        code: String,
    },
    /// A setting names a unit that is not there.
    #[error("{setting} names the unit “{unit}”, which is not in the table")]
    UnknownUnit {
        /// Where.
        setting: String,
        /// The unit.
        unit: String,
    },
    /// A setting names a grouping that is not there.
    #[error("{setting} names the grouping “{grouping}”, which is not in the table")]
    UnknownGrouping {
        /// Where.
        setting: String,
        /// The grouping.
        grouping: String,
    },
    /// A setting names a level that the tree does not have.
    #[error("{setting} names level {level}; the tree's levels are 1 (indicators) to {top}")]
    UnknownLevel {
        /// Where.
        setting: String,
        /// The level.
        level: u32,
        /// The index' level.
        top: u32,
    },
    /// A set of weights that is not there.
    #[error("there is no set of weights “{set}”")]
    UnknownSet {
        /// Its name.
        set: String,
    },
    /// A number that a setting cannot have.
    #[error("{setting} is {value}; {expected}")]
    BadNumber {
        /// Where.
        setting: String,
        /// The number.
        value: f64,
        /// What it should be.
        expected: &'static str,
    },
    /// Weights of a group that cannot be rescaled to one.
    #[error("the weights in group “{group}” sum to {sum}")]
    WeightSum {
        /// The group.
        group: String,
        /// Their sum.
        sum: f64,
    },
    /// The scale needs a target.
    #[error("indicator “{indicator}” is scaled to its target and has none")]
    NoTarget {
        /// The indicator.
        indicator: String,
    },
    /// The target is no better than the worst value.
    #[error(
        "indicator “{indicator}” has the target {target}, no better than its worst value {worst}: wrong direction?"
    )]
    TargetNotBetter {
        /// The indicator.
        indicator: String,
        /// The target.
        target: f64,
        /// The worst value.
        worst: f64,
    },
    /// The scale needs goalposts, one below the other.
    #[error("indicator “{indicator}” is scaled between goalposts and has no lower and upper one")]
    NoGoalposts {
        /// The indicator.
        indicator: String,
    },
    /// Screening left fewer than two units.
    #[error("screening leaves {left} units; an index compares at least two")]
    NobodyLeft {
        /// How many are left.
        left: usize,
    },
    /// A denominator of zero.
    #[error("{cell}: cannot be divided by “{column}”, which is zero there")]
    ZeroDenominator {
        /// The indicator's cell.
        cell: Cell,
        /// The denominator.
        column: String,
    },
    /// A column with no value at all.
    #[error("indicator “{indicator}” has no value for any unit that is ranked")]
    AllMissing {
        /// The indicator.
        indicator: String,
    },
    /// A cell that imputation could not fill.
    #[error("{cell}: is missing, and there is no value to fill it from")]
    StillMissing {
        /// The cell.
        cell: Cell,
    },
    /// Two or more equal values and no others, where a scale needs spread.
    #[error("indicator “{indicator}” has the same value {value} for every unit and cannot be normalised")]
    ConstantColumn {
        /// The indicator.
        indicator: String,
        /// The value, after treatment.
        value: f64,
    },
    /// The reference unit has no value.
    #[error("{cell}: is the reference and is missing")]
    ReferenceMissing {
        /// The reference's cell.
        cell: Cell,
    },
    /// The reference unit has the worst value, so the distance has no scale.
    #[error("{cell}: is the reference and has the worst value {value}, so distances to it have no scale")]
    ReferenceIsWorst {
        /// The reference's cell.
        cell: Cell,
        /// The value.
        value: f64,
    },
    /// A fraction of the best value needs positive values.
    #[error("{cell}: is {value}; a fraction of the best value needs positive values")]
    FractionOfNonPositive {
        /// The cell.
        cell: Cell,
        /// The value.
        value: f64,
    },
    /// A logarithm that does not exist.
    #[error("indicator “{indicator}”: its maximum {value} must exceed 1 for this logarithm")]
    LogMaximum {
        /// The indicator.
        indicator: String,
        /// The maximum, scaled.
        value: f64,
    },
    /// A computation that left the range of numbers.
    #[error("{cell}: {step} gives {value}")]
    NotFinite {
        /// The cell.
        cell: Cell,
        /// The step.
        step: &'static str,
        /// What came out.
        value: f64,
    },
    /// Zero or less under a mean that needs more.
    #[error(
        "{cell}: is {value} and goes into “{group}” by a {mean} mean, which needs values {limit}; normalise to a range that begins higher"
    )]
    NotPositive {
        /// The child's cell.
        cell: Cell,
        /// Its value.
        value: f64,
        /// The group.
        group: String,
        /// The mean.
        mean: &'static str,
        /// Which values it takes.
        limit: &'static str,
    },
    /// Too few units with all values for a principal component.
    #[error("group “{group}” has {complete} units without missing values; a principal component needs three")]
    TooFewForPca {
        /// The group.
        group: String,
        /// How many.
        complete: u32,
    },
    /// A principal component with a negative loading.
    #[error("in group “{group}” the first principal component gives “{node}” the negative weight {weight}")]
    NegativePca {
        /// The group.
        group: String,
        /// The child.
        node: String,
        /// Its loading.
        weight: f64,
    },
    /// No unit has an index.
    #[error("no unit has a value for “{group}”")]
    NoScore {
        /// The index.
        group: String,
    },
    /// A problem that a factor of an uncertainty analysis brings.
    #[error("factor “{factor}”, {choice}: {problem}")]
    InFactor {
        /// The factor.
        factor: String,
        /// Which of its choices.
        choice: String,
        /// The problem.
        problem: Box<Problem>,
    },
    /// A problem that a combination of factors brings.
    #[error("with {choices}: {problem}")]
    InRun {
        /// What all factors were.
        choices: String,
        /// The problem.
        problem: Box<Problem>,
    },
    /// A factor changes a step that the plan does not have.
    #[error("factor “{factor}” changes the step “{step}”, which the plan does not have")]
    AbsentStep {
        /// The factor.
        factor: String,
        /// The step.
        step: &'static str,
    },
    /// A factor that cannot vary, or an analysis that cannot run.
    #[error("{setting}: {why}")]
    BadSetting {
        /// Where.
        setting: String,
        /// Why not.
        why: String,
    },
}

/// Everything that is wrong, not only the first thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}
