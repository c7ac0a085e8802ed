//! Factors as numbers, and evaluating the index at one point of theirs.

use std::sync::OnceLock;

use crate::check::{Fault, Problem};
use crate::model::{Fill, Model, Numbers, Patch, Settings};
use crate::random::{Stream, normal_quantile};
use crate::steps::space::Space;
use crate::work::{DrawKey, Scaled, Step, Work};

use super::dial::Dial;

/// Memory for columns normalised beforehand.
const CACHE_BYTES: usize = 256 << 20;
/// Streams of random numbers below this are used for other things than factors.
pub(super) const FIRST_STREAM: u32 = 16;

/// Where a factor stands in one evaluation: a uniform number, and for factors that need many the place of their
/// random numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Point {
    pub u: f64,
    pub run: u64,
    /// 0 or 1: the first or the second of two independent samples.
    pub half: u32,
}

/// What a factor does.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    /// Shares are cumulated and end at 1.
    Choices {
        until: Vec<f64>,
        patches: Vec<Vec<Patch>>,
    },
    Range {
        dial: Dial,
        low: f64,
        high: f64,
    },
    Noise {
        nodes: Vec<usize>,
        share: f64,
    },
    AnyWeights {
        nodes: Vec<usize>,
    },
    /// Cells and the standard deviations of their errors.
    Errors(Vec<(usize, f64)>),
    Refill(Option<usize>),
}

#[derive(Debug, Clone)]
pub(super) struct CompiledFactor {
    pub name: String,
    pub choices: Vec<String>,
    pub kind: Kind,
    /// The first step that it touches.
    pub step: Step,
}

impl CompiledFactor {
    /// How many choices it has, if it is one of choices.
    pub fn levels(&self) -> Option<usize> {
        match &self.kind {
            Kind::Choices { patches, .. } => Some(patches.len()),
            _ => None,
        }
    }

    /// The probability of a choice.
    pub fn share(&self, level: usize) -> f64 {
        match &self.kind {
            Kind::Choices { until, .. } => until[level] - if level > 0 { until[level - 1] } else { 0.0 },
            _ => 1.0,
        }
    }

    /// The choice at u, cut over the whole of [0, 1].
    fn level(until: &[f64], u: f64) -> usize {
        until.iter().position(|&end| u < end).unwrap_or(until.len() - 1)
    }

    /// A u in the middle of a choice.
    pub fn middle(&self, level: usize) -> f64 {
        match &self.kind {
            Kind::Choices { until, .. } => until[level] - 0.5 * self.share(level),
            _ => 0.5,
        }
    }

    /// The factor's position in words.
    pub fn words(&self, point: Point) -> String {
        match &self.kind {
            Kind::Choices { until, .. } => {
                format!("{} = {}", self.name, self.choices[Self::level(until, point.u)])
            }
            Kind::Range { low, high, .. } => format!("{} = {}", self.name, low + point.u * (high - low)),
            _ => format!("{} = draw {} of sample {}", self.name, point.run, point.half),
        }
    }
}

/// All factors of a study with what they need.
pub(super) struct Design<'m> {
    pub model: &'m Model,
    pub factors: Vec<CompiledFactor>,
    pub seed: u64,
    /// The first step that any factor touches.
    from: Step,
    /// Columns normalised beforehand, one set per combination of the choices that touch them; empty if they
    /// depend on something continuous.
    cache: Vec<OnceLock<Result<Scaled, Fault>>>,
    /// Per factor, by how much its choice counts in the number of a combination; 0 if it touches no columns.
    stride: Vec<usize>,
    spaces: Vec<Space>,
    changes_cells: bool,
}

/// Room for evaluations, one per thread.
pub(super) struct Worker {
    settings: Settings,
    numbers: Numbers,
    pub work: Work,
}

impl<'m> Design<'m> {
    pub fn new(model: &'m Model, factors: Vec<CompiledFactor>, seed: u64) -> Self {
        let mut stride = vec![0; factors.len()];
        let mut combinations = Some(1_usize);
        for (factor, stride) in factors.iter().zip(&mut stride).filter(|(f, _)| f.step < Step::Top) {
            *stride = combinations.unwrap_or(0);
            combinations = factor.levels().and_then(|levels| combinations?.checked_mul(levels));
        }
        let spaces = spaces(model, &factors);
        let bytes = Scaled::bytes(model, spaces.len());
        let fits = combinations.filter(|c| c.saturating_mul(bytes) <= CACHE_BYTES);
        Self {
            model,
            from: factors.iter().map(|f| f.step).min().unwrap_or(Step::Top),
            cache: (0..fits.unwrap_or(0)).map(|_| OnceLock::new()).collect(),
            stride,
            spaces,
            changes_cells: factors.iter().any(|f| matches!(f.kind, Kind::Errors(_))),
            factors,
            seed,
        }
    }

    pub fn worker(&self) -> Worker {
        let mut work = Work::new(self.model);
        work.run(self.model, &self.model.settings);
        Worker { settings: self.model.settings.clone(), numbers: self.model.numbers.clone(), work }
    }

    /// The stream of a factor's random numbers in one of the two samples.
    fn stream(&self, factor: usize, half: u32) -> u32 {
        FIRST_STREAM + 2 * factor as u32 + half
    }

    /// The index and ranks at a point, left in the worker's `work.top`.
    pub fn evaluate(&self, worker: &mut Worker, points: &[Point]) -> Result<(), Fault> {
        let model = self.model;
        worker.settings.clone_from_same(&model.settings, self.from);
        if self.changes_cells {
            worker.numbers.indicators.copy_from_slice(&model.numbers.indicators);
        }
        let mut combination = 0;
        for (i, (factor, point)) in self.factors.iter().zip(points).enumerate() {
            combination += self.stride[i] * self.apply(i, factor, *point, worker);
        }
        let Worker { settings, numbers, work } = worker;
        if let Some(cell) = self.cache.get(combination) {
            let scaled = cell.get_or_init(|| {
                work.data.run(model, numbers, settings, self.from);
                match work.data.faults.first() {
                    Some(fault) => Err(fault),
                    None => Ok(work.data.scaled.with_spaces(&self.spaces)),
                }
            });
            work.top.run(model, scaled.as_ref().map_err(|fault| *fault)?, settings);
        } else {
            work.data.run(model, numbers, settings, self.from);
            if let Some(fault) = work.data.faults.first() {
                return Err(fault);
            }
            work.top.run(model, &work.data.scaled, settings);
        }
        work.top.faults.first().map_or(Ok(()), Err)
    }

    /// Writes a factor's value into the settings; for choices, which one it is.
    fn apply(&self, i: usize, factor: &CompiledFactor, point: Point, worker: &mut Worker) -> usize {
        let settings = &mut worker.settings;
        let stream = Stream::new(self.seed, self.stream(i, point.half));
        match &factor.kind {
            Kind::Choices { until, patches } => {
                let level = CompiledFactor::level(until, point.u);
                for patch in &patches[level] {
                    patch.apply(settings);
                }
                return level;
            }
            Kind::Range { dial, low, high } => dial.turn(low + point.u * (high - low), settings),
            Kind::Noise { nodes, share } => {
                for (pair, nodes) in nodes.chunks(2).enumerate() {
                    let u = stream.pair(point.run, pair as u32);
                    for (&node, u) in nodes.iter().zip(u) {
                        settings.weights[node] *= 1.0 + share * (2.0 * u - 1.0);
                    }
                }
            }
            Kind::AnyWeights { nodes } => {
                // Exponential numbers in proportion are uniform on the simplex.
                for (place, &node) in nodes.iter().enumerate() {
                    settings.weights[node] = -stream.at(point.run, place as u32).ln();
                }
            }
            Kind::Errors(cells) => {
                for (place, &(cell, sd)) in cells.iter().enumerate() {
                    let z = normal_quantile(stream.at(point.run, place as u32));
                    worker.numbers.indicators[cell] += sd * z;
                }
            }
            Kind::Refill(group) => {
                settings.fill.fill(Fill::Draw(*group));
                let stream = self.stream(i, point.half);
                worker.work.data.key = DrawKey { seed: self.seed, stream, run: point.run };
            }
        }
        0
    }

    /// A fault with its names and the choices that led to it.
    pub fn named(&self, fault: Fault, points: &[Point]) -> Problem {
        let words: Vec<String> = self.factors.iter().zip(points).map(|(f, p)| f.words(*p)).collect();
        Problem::InRun { choices: words.join(", "), problem: Box::new(fault.named(self.model)) }
    }
}

/// The functions of means that indicators go into, in the plan or by a choice.
fn spaces(model: &Model, factors: &[CompiledFactor]) -> Vec<Space> {
    let has_indicator = |group: usize| model.tree.children(group).iter().any(|&c| c < model.tree.indicators);
    let mut spaces: Vec<Space> = Vec::new();
    let mut add = |group: usize, mean| {
        if let Some(space) = Space::of(mean).filter(|s| has_indicator(group) && !spaces.contains(s)) {
            spaces.push(space);
        }
    };
    (0..model.tree.groups).for_each(|group| add(group, model.settings.mean[group]));
    for factor in factors {
        let Kind::Choices { patches, .. } = &factor.kind else { continue };
        for patch in patches.iter().flatten() {
            match patch {
                Patch::Mean(means, _) => means.iter().enumerate().for_each(|(group, mean)| add(group, *mean)),
                Patch::MeanOne(group, mean) => add(*group, *mean),
                _ => {}
            }
        }
    }
    spaces
}

#[cfg(test)]
mod tests {
    use super::CompiledFactor;

    /// COINr cuts the range of the numbers drawn, so that numbers between 0.45 and 0.55 use all five choices.
    #[test]
    fn choices_are_cut_over_the_whole_range() {
        let until = [0.2, 0.4, 0.6, 0.8, 1.0];
        let level = |u| CompiledFactor::level(&until, u);
        assert!([0.45, 0.5, 0.55].into_iter().all(|u| level(u) == 2));
        assert_eq!([0.0, 0.199, 0.2, 0.999, 1.0].map(level), [0, 0, 1, 4, 4]);
    }
}
