//! What is written into one answer, one after the other.

use std::collections::HashSet;
use std::sync::Arc;

use cube::{Selection, Series};
use flow::data::{DataError, FlowTable, Opened, changed_periods, gone_periods};
use sdmx::Observation;
use sdmx::rest::DataQuery;
use store::data::VintageRow;

use super::order::Order;
use crate::app::App;

/// So many series are looked through one by one, whether they changed or not.
const FEW: usize = 256;
/// Keys of changed series read at once.
const PAGE: i64 = 4_000;

/// Some observations of a flow in one of its vintages.
pub struct Part {
    /// Which.
    pub what: What,
    /// What of them.
    pub take: Take,
    /// In which order, where that is another than the one in which they are kept.
    pub order: Option<Order>,
}

/// Observations that are asked for.
pub enum What {
    /// These series.
    Chosen(Opened, Selection),
    /// What a question asks of a vintage; it is looked up when its turn comes.
    Asked(Arc<FlowTable>, VintageRow, Arc<DataQuery>),
}

/// What of the observations is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// All.
    All,
    /// What is new or another since this vintage.
    Since(i64),
    /// What is no longer there in this later vintage: nothing but its key.
    Gone(i64),
}

/// A part whose turn has come.
pub(super) struct Current {
    pub(super) opened: Opened,
    pub(super) selection: Selection,
    pub(super) take: Take,
    pub(super) order: Option<Order>,
    pub(super) number: usize,
    pub(super) next: usize,
    pub(super) begun: bool,
    pub(super) gathered: Vec<Observation>,
}

impl Part {
    /// All observations of some series.
    pub fn all(opened: Opened, selection: Selection) -> Self {
        Self { what: What::Chosen(opened, selection), take: Take::All, order: None }
    }

    /// Looks it up.
    pub(super) async fn open(self, app: &App, number: usize) -> Result<Current, DataError> {
        let (opened, selection) = match self.what {
            What::Chosen(opened, selection) => (opened, selection),
            What::Asked(flow, vintage, query) => {
                let mut conn = app.store.read().await?;
                let opened = app.figures.shelf().open_vintage(&mut conn, &flow, vintage).await?;
                let mut selection =
                    opened.select(&query).map_err(|refusal| DataError::Written(refusal.detail))?;
                let step = self.take.step(opened.vintage.number).filter(|_| selection.series.len() > FEW);
                if let Some(step) = step {
                    let mut changed = HashSet::new();
                    let mut after = Vec::new();
                    loop {
                        let keys =
                            store::data::changed_keys(&mut conn, &flow.flow.code, step, &after, PAGE).await?;
                        let Some(last) = keys.last() else { break };
                        after.clone_from(last);
                        changed.extend(keys);
                    }
                    let entries = opened.index.entries();
                    selection.series.retain(|at| {
                        entries.get(*at as usize).is_some_and(|entry| changed.contains(&entry.key))
                    });
                }
                (opened, selection)
            }
        };
        Ok(Current {
            opened,
            selection,
            take: self.take,
            order: self.order,
            number,
            next: 0,
            begun: false,
            gathered: Vec::new(),
        })
    }
}

impl Take {
    /// The one vintage between the two that are held against one another.
    fn step(self, vintage: i64) -> Option<i64> {
        match self {
            Self::Since(before) if before + 1 == vintage => Some(vintage),
            Self::Gone(later) if later == vintage + 1 => Some(later),
            _ => None,
        }
    }

    /// The vintage that is held against that of the part.
    pub(super) fn other(self) -> Option<i64> {
        match self {
            Self::All => None,
            Self::Since(other) | Self::Gone(other) => Some(other),
        }
    }
}

impl Current {
    /// The periods of a series that are given, where not all are; `other` is the series in the other vintage.
    pub(super) fn periods(
        &self,
        series: &Series,
        other: Option<&Series>,
    ) -> Result<Option<HashSet<String>>, DataError> {
        let layout = &self.opened.flow.layout;
        match self.take {
            Take::All => Ok(None),
            Take::Since(_) => changed_periods(layout, other, series).map(Some),
            Take::Gone(_) => gone_periods(layout, series, other).map(Some),
        }
    }

    /// The key of an observation, and nothing else.
    pub(super) fn bare(dimensions: usize, columns: usize, observation: &Observation) -> Observation {
        Observation::of((0..columns).map(|at| if at < dimensions { observation.text(at) } else { "" }))
    }
}
