//! Running a plan once and looking at everything that came out.

use serde::Serialize;

use crate::describe::{Correlation, CorrelationKind, correlate, cronbach_alpha};
use crate::model::{Model, Settings};
use crate::work::Work;

/// What a plan makes of a table. All lists of values are in the table's order of units.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// The units' codes.
    pub units: Vec<String>,
    /// Which units screening kept.
    pub kept: Vec<bool>,
    /// The index.
    pub scores: Vec<Option<f64>>,
    /// 1 for the highest index; equal ones share the best of their ranks.
    pub ranks: Vec<Option<u32>>,
    /// The indicators, in the plan's order, step by step.
    pub indicators: Vec<IndicatorOutcome>,
    /// The groups, children before their parents; the index is last.
    pub groups: Vec<GroupOutcome>,
}

/// One indicator, step by step.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndicatorOutcome {
    /// Its code.
    pub code: String,
    /// Its weight within its group; the weights of a group sum to one.
    pub weight: f64,
    /// Its weight in the index: the product of all weights up the tree.
    pub effective_weight: f64,
    /// After denomination.
    pub denominated: Vec<Option<f64>>,
    /// After imputation and without the units that were left out.
    pub imputed: Vec<Option<f64>>,
    /// Rows that imputation filled.
    pub filled: Vec<usize>,
    /// After treatment.
    pub treated: Vec<Option<f64>>,
    /// How many high values were winsorised.
    pub winsorised_high: u32,
    /// How many low ones.
    pub winsorised_low: u32,
    /// Whether it was transformed.
    pub transformed: bool,
    /// After normalisation.
    pub normalised: Vec<Option<f64>>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupOutcome {
    /// Its code.
    pub code: String,
    /// 2 for a group of indicators alone, and so on.
    pub level: u32,
    /// Its weight within its parent.
    pub weight: f64,
    /// Its weight in the index.
    pub effective_weight: f64,
    /// Its values.
    pub scores: Vec<Option<f64>>,
}

impl Model {
    /// Runs the plan.
    pub fn run(&self) -> Outcome {
        let mut work = Work::new(self);
        work.run(self, &self.settings);
        self.outcome(&work, &self.settings)
    }

    /// What an evaluation left behind, as words.
    pub(crate) fn outcome(&self, work: &Work, settings: &Settings) -> Outcome {
        let rows = self.rows();
        let (local, effective) = self.effective_weights(&work.top.weights, settings);
        let column = |values: &[f64], i: usize| known(&values[i * rows..(i + 1) * rows]);
        let m = self.tree.indicators;
        let data = &work.data;
        let indicators = (0..m).filter(|&i| settings.used[i]).map(|i| {
            let denominated = column(&data.divided, i);
            let imputed = column(&data.filled, i);
            let was_filled = |row: &usize| denominated[*row].is_none() && imputed[*row].is_some();
            IndicatorOutcome {
                code: self.tree.code(i).to_owned(),
                weight: local[i],
                effective_weight: effective[i],
                filled: (0..rows).filter(was_filled).collect(),
                denominated,
                imputed,
                treated: column(&data.treated, i),
                winsorised_high: data.log[i].high,
                winsorised_low: data.log[i].low,
                transformed: data.log[i].transformed,
                normalised: column(&data.scaled.values, i),
            }
        });
        let groups = (0..self.tree.groups).filter(|&g| settings.used[m + g]).map(|g| GroupOutcome {
            code: self.tree.code(m + g).to_owned(),
            level: self.tree.level[m + g],
            weight: local[m + g],
            effective_weight: effective[m + g],
            scores: work.top.values(g).map(|v| (!v.is_nan()).then_some(v)).collect(),
        });
        Outcome {
            units: self.units.clone(),
            kept: data.kept.clone(),
            scores: known(work.top.score()),
            ranks: work.top.ranks.iter().map(|&r| (r > 0).then_some(u32::from(r))).collect(),
            indicators: indicators.collect(),
            groups: groups.collect(),
        }
    }

    /// Per node, its weight within its group and in the index.
    fn effective_weights(&self, weights: &[f64], settings: &Settings) -> (Vec<f64>, Vec<f64>) {
        let tree = &self.tree;
        let mut local = vec![0.0; tree.nodes()];
        local[tree.root()] = 1.0;
        for group in 0..tree.groups {
            let children = || tree.children(group).iter().filter(|&&c| settings.used[c]);
            let sum: f64 = children().map(|&c| weights[c]).sum();
            for &child in children() {
                local[child] = weights[child] / sum;
            }
        }
        let mut effective = local.clone();
        for node in (0..tree.root()).rev() {
            if let Some(parent) = tree.parent[node] {
                effective[node] *= effective[tree.indicators + parent];
            }
        }
        (local, effective)
    }
}

fn known(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().map(|&v| (!v.is_nan()).then_some(v)).collect()
}

impl Outcome {
    /// The values of a node: an indicator's after normalisation, or a group's.
    pub fn values(&self, code: &str) -> Option<&[Option<f64>]> {
        let indicator = self.indicators.iter().find(|i| i.code == code).map(|i| i.normalised.as_slice());
        indicator.or_else(|| self.groups.iter().find(|g| g.code == code).map(|g| g.scores.as_slice()))
    }

    /// Codes and values of the nodes at a level.
    pub fn level(&self, level: u32) -> Vec<(&str, &[Option<f64>])> {
        if level == 1 {
            return self.indicators.iter().map(|i| (i.code.as_str(), i.normalised.as_slice())).collect();
        }
        let at_level = self.groups.iter().filter(|g| g.level == level);
        at_level.map(|g| (g.code.as_str(), g.scores.as_slice())).collect()
    }

    /// The correlations of the nodes at one level (in rows) with those at another (in columns).
    pub fn correlations(&self, level: u32, with: u32, kind: CorrelationKind) -> Vec<Vec<Correlation>> {
        let columns = self.level(with);
        let row = |x: &[Option<f64>]| columns.iter().map(|(_, y)| correlate(x, y, kind)).collect();
        self.level(level).iter().map(|(_, x)| row(x)).collect()
    }

    /// Cronbach's alpha of these nodes.
    pub fn alpha(&self, codes: &[&str]) -> Option<f64> {
        let columns: Option<Vec<Vec<Option<f64>>>> =
            codes.iter().map(|code| self.values(code).map(<[_]>::to_vec)).collect();
        cronbach_alpha(&columns?)
    }
}
