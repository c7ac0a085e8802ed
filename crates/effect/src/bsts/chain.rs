//! One chain of the Gibbs sampler.

use super::regression::Regression;
use crate::random::Random;

/// A part of the model that moves over time.
pub(super) trait State {
    /// Draws the path over the time before the campaign, given the outcome without the regression (NaN where it
    /// is missing) and the variance of the noise.
    fn draw(&mut self, random: &mut Random, target: &[f64], noise: f64);
    /// The path's contribution to the outcome.
    fn signal(&self) -> &[f64];
    /// Draws the variances of the steps, given the path.
    fn draw_variances(&mut self, random: &mut Random);
    /// Variances of the steps of the level and of the seasons.
    fn variances(&self) -> [f64; 2];
    /// Puts the forecast at the end of the time before the campaign.
    fn leave(&mut self);
    /// Moves on by one time and returns the contribution there.
    fn forecast(&mut self, random: &mut Random) -> f64;
}

/// What a chain is to do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub warm_up: usize,
    pub draws: usize,
    /// Times before the campaign, between, and during it.
    pub pre: usize,
    pub gap: usize,
    pub post: usize,
}

/// What a chain leaves behind, in the units of the standardised outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draws {
    /// Counterfactual outcomes, one row of the campaign's times per draw.
    pub outcome: Vec<f64>,
    /// Sum over the draws of the counterfactual without its noise, per time of the campaign.
    pub signal: Vec<f64>,
    /// Mean counterfactual without noise, per draw.
    pub mean_signal: Vec<f64>,
    /// Variances of noise, level steps and season steps, per draw.
    pub variances: Vec<[f64; 3]>,
    /// Coefficients, one row per draw.
    pub coefficients: Vec<f64>,
}

impl Draws {
    /// Adds the draws of another chain behind these.
    pub(crate) fn append(&mut self, other: Draws) {
        self.outcome.extend(other.outcome);
        self.mean_signal.extend(other.mean_signal);
        self.variances.extend(other.variances);
        self.coefficients.extend(other.coefficients);
        if self.signal.is_empty() {
            self.signal = other.signal;
        } else {
            self.signal.iter_mut().zip(other.signal).for_each(|(a, b)| *a += b);
        }
    }
}

/// Draws in turn: state | noise, coefficients; inclusion, noise, coefficients | state; step variances | state.
pub(super) fn run<S: State>(
    mut state: S,
    mut regression: Regression,
    y: &[f64],
    columns: &[Vec<f64>],
    run: Run,
    mut random: Random,
) -> Draws {
    let observed: Vec<usize> = (0..run.pre).filter(|&t| !y[t].is_nan()).collect();
    let mut target = y[..run.pre].to_vec();
    let mut left = vec![0.0; observed.len()];
    let first_post = run.pre + run.gap;
    let mut draws = Draws { signal: vec![0.0; run.post], ..Draws::default() };
    draws.outcome.reserve(run.draws * run.post);
    for round in 0..run.warm_up + run.draws {
        state.draw(&mut random, &target, regression.noise());
        let signal = state.signal();
        for (left, &t) in left.iter_mut().zip(&observed) {
            *left = y[t] - signal[t];
        }
        regression.draw(&mut random, &left);
        state.draw_variances(&mut random);
        if !columns.is_empty() {
            target.copy_from_slice(&y[..run.pre]);
            for (column, &b) in columns.iter().zip(regression.coefficients()) {
                if b != 0.0 {
                    target.iter_mut().zip(column).for_each(|(t, x)| *t -= b * x);
                }
            }
        }
        if round < run.warm_up {
            continue;
        }
        state.leave();
        (0..run.gap).for_each(|_| {
            state.forecast(&mut random);
        });
        let noise = regression.noise().sqrt();
        let mut mean = 0.0;
        for step in 0..run.post {
            let mut signal = state.forecast(&mut random);
            for (column, &b) in columns.iter().zip(regression.coefficients()) {
                signal += b * column[first_post + step];
            }
            mean += signal;
            draws.signal[step] += signal;
            draws.outcome.push(signal + noise * random.normal());
        }
        draws.mean_signal.push(mean / run.post as f64);
        let [level, seasons] = state.variances();
        draws.variances.push([regression.noise(), level, seasons]);
        draws.coefficients.extend_from_slice(regression.coefficients());
    }
    draws
}
