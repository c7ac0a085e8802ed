//! Data structures, dataflows, constraints.

use super::{Format, Head, Representation};
use crate::reference::Ref;

/// A data structure: the components of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataStructure {
    /// Its head.
    pub head: Head,
    /// The dimensions but time, in the order of the key.
    pub dimensions: Vec<Dimension>,
    /// The dimension of time, whose id is `TIME_PERIOD`.
    pub time: Option<TimeDimension>,
    /// Groups of dimensions.
    pub groups: Vec<Group>,
    /// What is observed. SDMX 2.1 has exactly one, whose id there is `OBS_VALUE`.
    pub measures: Vec<Measure>,
    /// What else is said.
    pub attributes: Vec<Attribute>,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dimension {
    /// Its id.
    pub id: String,
    /// What it means.
    pub concept: Ref,
    /// Its values, where they are other than the concept's.
    pub representation: Option<Representation>,
    /// Concepts that say what part it plays.
    pub roles: Vec<Ref>,
}

/// The dimension of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeDimension {
    /// What it means.
    pub concept: Ref,
    /// Its values.
    pub format: Format,
}

/// Dimensions that have something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// Ids of its dimensions.
    pub dimensions: Vec<String>,
}

/// Something observed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its id.
    pub id: String,
    /// What it means.
    pub concept: Ref,
    /// Its values, where they are other than the concept's.
    pub representation: Option<Representation>,
    /// It has to be there.
    pub required: bool,
}

/// Something else that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its id.
    pub id: String,
    /// What it means.
    pub concept: Ref,
    /// Its values, where they are other than the concept's.
    pub representation: Option<Representation>,
    /// It has to be there.
    pub required: bool,
    /// What it is said of.
    pub relation: Relation,
}

/// What an attribute is said of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relation {
    /// Of all the data.
    DataSet,
    /// Of all observations that have the same values in these dimensions.
    Dimensions(Vec<String>),
    /// The same, by the name of a group.
    Group(String),
    /// Of an observation.
    Observation,
}

/// A dataflow: data of one structure that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dataflow {
    /// Its head.
    pub head: Head,
    /// Its structure.
    pub structure: Ref,
}

/// Which values there may be, or are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constraint {
    /// Its head.
    pub head: Head,
    /// What there is; otherwise, what there may be.
    pub actual: bool,
    /// What it holds for: dataflows, or structures, or provision agreements.
    pub attached: Vec<Ref>,
    /// The values.
    pub regions: Vec<Region>,
}

/// A part of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// What is in it; otherwise, what is not.
    pub include: bool,
    /// Values by dimension.
    pub keys: Vec<(String, Selection)>,
    /// Values by attribute or measure.
    pub components: Vec<(String, Selection)>,
}

/// Values of a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// These.
    Values(Vec<String>),
    /// From and to, both within.
    Time {
        /// The first period.
        start: Option<String>,
        /// The last period.
        end: Option<String>,
    },
}

/// A thing put into a category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Categorisation {
    /// Its head.
    pub head: Head,
    /// The thing.
    pub source: Ref,
    /// The category.
    pub target: Ref,
}
