//! From normalised columns to the index and ranks.

use crate::check::{FaultKind, Faults};
use crate::model::{Model, Settings, WeighRule};
use crate::plan::Mean;
use crate::steps::rank::from_highest;
use crate::steps::space::Space;

use super::scaled::Scaled;

/// Groups, weights and ranks.
#[derive(Debug, Clone)]
pub(crate) struct Top {
    pub(super) rows: usize,
    /// Per group, its values as f(x) for the f in `space`; the index is always plain.
    pub(super) nodes: Vec<f64>,
    /// Per group; once its parent is made, its parent's, unless that needs values as they are.
    pub(super) space: Vec<Space>,
    /// Per group, whether no unit lacks a value.
    pub(super) complete: Vec<bool>,
    /// Per node, its weight before rescaling in this evaluation.
    pub weights: Vec<f64>,
    /// Per unit; 0 where there is no index.
    pub ranks: Vec<u16>,
    pub faults: Faults,
    pub(super) order: Vec<u32>,
    /// Room for a child's values.
    pub(super) child: Vec<f64>,
    /// Room for sums of weights, and for counts.
    pub(super) below: Vec<f64>,
    pub(super) count: Vec<f64>,
    /// Room for the values and weights of one unit.
    pub(super) pairs: Vec<(f64, f64)>,
}

impl Top {
    pub fn new(model: &Model) -> Self {
        let (rows, groups) = (model.rows(), model.tree.groups);
        let row = vec![f64::NAN; rows];
        Self {
            rows,
            nodes: vec![f64::NAN; rows * groups],
            space: vec![Space::Plain; groups],
            complete: vec![false; groups],
            weights: vec![1.0; model.tree.nodes()],
            ranks: vec![0; rows],
            faults: Faults::new(),
            order: Vec::with_capacity(rows),
            child: row.clone(),
            below: row.clone(),
            count: row,
            pairs: Vec::with_capacity(model.tree.nodes()),
        }
    }

    /// All groups and ranks.
    pub fn run(&mut self, model: &Model, scaled: &Scaled, settings: &Settings) {
        self.weights.copy_from_slice(&settings.weights);
        if let WeighRule::Optimised { level, aim } = settings.weigh {
            self.optimise(model, scaled, settings, level, aim);
        }
        self.groups(model, scaled, settings);
        self.rank();
    }

    /// All groups, with the weights that are there.
    pub(super) fn groups(&mut self, model: &Model, scaled: &Scaled, settings: &Settings) {
        self.faults.clear();
        for group in 0..model.tree.groups {
            if settings.used[model.tree.indicators + group] {
                self.group(group, model, scaled, settings);
            }
        }
        self.finish(model);
    }

    /// One branch again, from this group up, where only it changed.
    pub fn branch(&mut self, group: usize, model: &Model, scaled: &Scaled, settings: &Settings) {
        let mut here = Some(group);
        while let Some(group) = here {
            self.faults.retain(|fault| !concerns(fault, group, model));
            if settings.used[model.tree.indicators + group] {
                self.group(group, model, scaled, settings);
            }
            here = model.tree.parent[model.tree.indicators + group];
        }
        self.finish(model);
    }

    /// The index out of f.
    fn finish(&mut self, model: &Model) {
        let group = model.tree.groups - 1;
        let space = self.space[group];
        space.leave_all(&mut self.nodes[group * self.rows..]);
        self.space[group] = Space::Plain;
        let is_wrong = |v: f64| v.is_infinite() || (v.is_nan() && self.complete[group]);
        if let Some(row) = self.score().iter().position(|v| is_wrong(*v)) {
            let value = self.score()[row];
            self.faults.note(FaultKind::NotFinite("aggregation"), model.tree.root(), row, value);
        }
        if !self.score().iter().any(|v| v.is_finite()) && self.faults.is_empty() {
            self.faults.note(FaultKind::NoScore, model.tree.root(), 0, f64::NAN);
        }
    }

    pub fn rank(&mut self) {
        let start = self.nodes.len() - self.rows;
        from_highest(&self.nodes[start..], &mut self.ranks, &mut self.order);
    }

    /// The index.
    pub fn score(&self) -> &[f64] {
        &self.nodes[self.nodes.len() - self.rows..]
    }

    pub(super) fn has_all(&self, group: usize) -> bool {
        !self.nodes[group * self.rows..][..self.rows].iter().any(|v| v.is_nan())
    }

    /// A group's values.
    pub fn values(&self, group: usize) -> impl Iterator<Item = f64> + '_ {
        let space = self.space[group];
        self.nodes[group * self.rows..][..self.rows].iter().map(move |&v| space.leave(v))
    }

    /// A node's values, as they are, into `out`.
    pub(super) fn plain(&self, node: usize, model: &Model, scaled: &Scaled, out: &mut [f64]) {
        if node < model.tree.indicators {
            out.copy_from_slice(scaled.column(node));
        } else {
            let group = node - model.tree.indicators;
            out.copy_from_slice(&self.nodes[group * self.rows..][..self.rows]);
            self.space[group].leave_all(out);
        }
    }

    fn group(&mut self, group: usize, model: &Model, scaled: &Scaled, settings: &Settings) {
        if let WeighRule::Pca { level, allow_negative } = settings.weigh {
            self.pca(group, model, scaled, settings, level, allow_negative);
        }
        match Space::of(settings.mean[group]) {
            Some(space) => self.mean(group, space, model, scaled, settings),
            None => {
                if settings.mean[group] == Mean::Median {
                    self.median(group, model, scaled, settings);
                } else {
                    self.copeland(group, model, scaled, settings);
                }
                self.complete[group] = self.has_all(group);
            }
        }
    }
}

/// Whether a fault was found when this group was made.
fn concerns(fault: &crate::check::Fault, group: usize, model: &Model) -> bool {
    match fault.kind {
        FaultKind::NotPositive(number, ..) | FaultKind::NegativePca(number) => number == group,
        _ => fault.node == model.tree.indicators + group,
    }
}
