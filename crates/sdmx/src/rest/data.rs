//! Asking for data.

use jiff::Timestamp;

use super::structure::References;
use super::{Filter, Key, Many};
use crate::id::Class;
use crate::message::{AtObservation, Pick};
use crate::version::Wanted;

/// Data that are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataQuery {
    /// What they were reported against: dataflows, structures, provision agreements.
    pub contexts: Many<Class>,
    /// The agencies of those.
    pub agencies: Many<String>,
    /// The ids of those.
    pub ids: Many<String>,
    /// The versions of those: one of these.
    pub versions: Vec<Wanted>,
    /// The keys: one of these.
    pub keys: Many<Key>,
    /// The conditions: all of these.
    pub filters: Vec<Filter>,
    /// Who gave them.
    pub providers: Many<Provider>,
    /// Only what has changed since.
    pub updated_after: Option<Timestamp>,
    /// As they were then.
    pub as_of: Option<Timestamp>,
    /// Of each series, so many observations from the first.
    pub first: Option<u64>,
    /// Of each series, so many up to the last.
    pub last: Option<u64>,
    /// Leaves out so many observations, or series.
    pub offset: u64,
    /// No more than so many.
    pub limit: Option<u64>,
    /// In this order.
    pub sort: Vec<Sort>,
    /// What stands at each observation.
    pub at: AtObservation,
    /// The attributes.
    pub attributes: Pick,
    /// The measures.
    pub measures: Pick,
    /// Observations are given; otherwise only their series.
    pub observations: bool,
    /// What was given before, too.
    pub history: bool,
}

impl DataQuery {
    /// Asks for all there is, as both versions do where nothing is said.
    pub(super) fn everything() -> Self {
        Self {
            contexts: Many::All,
            agencies: Many::All,
            ids: Many::All,
            versions: Vec::new(),
            keys: Many::All,
            filters: Vec::new(),
            providers: Many::All,
            updated_after: None,
            as_of: None,
            first: None,
            last: None,
            offset: 0,
            limit: None,
            sort: Vec::new(),
            at: AtObservation::Time,
            attributes: Pick::All,
            measures: Pick::All,
            observations: true,
            history: false,
        }
    }
}

/// Who gave data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// The agency that keeps the list of providers; whichever when it is not said.
    pub agency: Option<String>,
    /// The provider.
    pub id: String,
}

/// What data are sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// A component, or `*` for all dimensions, or `series_key` for those of the series.
    pub by: String,
    /// The last comes first.
    pub descending: bool,
}

/// Which values there are, as far as asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AvailabilityQuery {
    /// Of which data.
    pub data: DataQuery,
    /// Of which components.
    pub components: Many<String>,
    /// Which values.
    pub mode: Mode,
    /// What structures are given with it.
    pub references: References,
}

/// Which values are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Those of the data asked for.
    #[default]
    Exact,
    /// Those that could be added to what is asked for.
    Available,
}
