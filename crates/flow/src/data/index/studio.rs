//! What the studio asks of an index under one's hands: what if, what would it take, and what goes together.

use composite::Model;
use composite::describe::{CorrelationKind, correlate};
use composite::plan::Change;
use composite::what_if::Lever;
use pack::IndexDefinition;
use serde::{Deserialize, Serialize};

use super::gather::Gathered;
use super::problem::IndexError;
use super::result::IndexResult;

/// A checked index, kept so that questions are answered while a slider moves.
#[derive(Debug, Clone)]
pub struct Workshop {
    model: Model,
}

/// One change to try.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Try {
    /// Another weight of a node within its group.
    Weight {
        /// The node.
        node: String,
        /// Its weight.
        weight: f64,
    },
    /// Another figure.
    Figure {
        /// The area.
        area: String,
        /// The column.
        column: String,
        /// The figure; none takes it out.
        value: Option<f64>,
    },
}

/// Where an area stands after the changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tried {
    /// The area.
    pub area: String,
    /// Its rank by the plan.
    pub before: Option<u32>,
    /// Its rank now.
    pub rank: Option<u32>,
    /// Its index now.
    pub score: Option<f64>,
}

/// What one indicator must become for an area to reach a rank.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Way {
    /// The indicator.
    pub column: String,
    /// The area's figure.
    pub from: f64,
    /// What it must become.
    pub to: f64,
    /// The share of its way to the best figure of all.
    pub share: f64,
}

impl Workshop {
    /// Checks an index.
    pub fn new(definition: &IndexDefinition, gathered: &Gathered) -> Result<Self, IndexError> {
        Ok(Self { model: Model::new(&definition.plan, &gathered.table)? })
    }

    /// Makes the changes, one after the other, and says where everybody stands then.
    pub fn what_if(&self, changes: &[Try]) -> Result<Vec<Tried>, IndexError> {
        let mut what_if = self.model.what_if();
        let before: Vec<Option<u32>> = self.model.units().iter().map(|unit| what_if.rank(unit)).collect();
        for change in changes {
            match change.clone() {
                Try::Weight { node, weight } => what_if.change(&Change::Weight { node, weight })?,
                Try::Figure { area, column, value } => what_if.set(&area, &column, value)?,
            }
        }
        let units = self.model.units().iter().zip(before);
        Ok(units
            .map(|(unit, before)| Tried {
                area: unit.clone(),
                before,
                rank: what_if.rank(unit),
                score: what_if.score(unit),
            })
            .collect())
    }

    /// The single indicators that alone can bring an area to a rank, the shortest way first.
    pub fn ways(&self, definition: &IndexDefinition, area: &str, rank: u32) -> Result<Vec<Way>, IndexError> {
        let levers: Vec<Lever> =
            definition.plan.indicators.iter().map(|i| Lever::Indicator(i.code.clone())).collect();
        let found = self.model.reach(area, rank, &levers)?;
        let ways = found.into_iter().filter_map(|reach| {
            let share = reach.share?;
            let step = reach.moves.into_iter().next()?;
            Some(Way { column: step.indicator, from: step.from, to: step.to, share })
        });
        Ok(ways.collect())
    }
}

/// How the nodes below the index go together: each with each, Pearson's correlation over the areas.
pub fn correlations(result: &IndexResult) -> Vec<(String, Vec<Option<f64>>)> {
    let nodes = || result.nodes.iter().filter(|node| node.parent.is_some());
    let with = |scores: &[Option<f64>]| {
        nodes().map(|other| correlate(scores, &other.scores, CorrelationKind::Pearson).r).collect()
    };
    nodes().map(|node| (node.code.clone(), with(&node.scores))).collect()
}
