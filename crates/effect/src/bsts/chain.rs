//! One chain of the Gibbs sampler.

use super::Priors;
use super::priors::NOISE_LIMIT;
use super::regression::Regression;
use crate::random::Random;

/// A part of the model that moves over time. The path is integrated out of every draw but its own and that of the
/// noise, so that wandering levels and controls do not hold one another fast.
pub(super) trait State {
    /// Logarithms of the density of the outcome without the regression (NaN where it is missing), the path
    /// integrated out by the Kalman filter, for two sets of variances.
    fn log_densities(&self, target: &[f64], variances: [Variances; 2]) -> [f64; 2];
    /// Takes on variances, and runs those of the filter.
    fn filter(&mut self, target: &[f64], variances: Variances);
    /// Innovations of a series over their standard deviations, 0 where the outcome is missing. Only the outcome
    /// has the state's first mean in it.
    fn whiten(&self, series: &[f64], outcome: bool, out: &mut [f64]);
    /// Draws the path over the time before the campaign.
    fn draw_path(&mut self, random: &mut Random, target: &[f64]);
    /// Whether there are seasons.
    fn seasonal(&self) -> bool;
    /// The path's contribution to the outcome.
    fn signal(&self) -> &[f64];
    /// Puts the forecast at the end of the time before the campaign.
    fn leave(&mut self);
    /// Moves on by one time and returns the contribution there.
    fn forecast(&mut self, random: &mut Random) -> f64;
}

/// The variances of the model.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Variances {
    /// V.
    pub noise: f64,
    /// Of the level's steps.
    pub level: f64,
    /// Of the seasons' steps.
    pub seasons: f64,
}

/// What moves in a round, and the standard deviation of the random walk of its logarithm: small moves where it is
/// known well, large ones where it is not.
const MOVES: [(Moving, f64); 6] = [
    (Moving::Level, 0.8),
    (Moving::Noise, 0.5),
    (Moving::Seasons, 0.8),
    (Moving::Level, 3.0),
    (Moving::Noise, 2.0),
    (Moving::Seasons, 3.0),
];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Moving {
    Level,
    Noise,
    Seasons,
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
    /// Variances, per draw.
    pub variances: Vec<Variances>,
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

/// Draws in turn, given all that was drawn before: one variance (without the path); inclusion and coefficients
/// (without the path); the path; the noise.
pub(super) fn run<S: State>(
    mut state: S,
    mut regression: Regression,
    priors: &Priors,
    y: &[f64],
    columns: &[Vec<f64>],
    run: Run,
    mut random: Random,
) -> Draws {
    let observed: Vec<usize> = (0..run.pre).filter(|&t| !y[t].is_nan()).collect();
    let y = &y[..run.pre];
    let mut target = y.to_vec();
    let mut variances = priors.start(state.seasonal());
    let moves: Vec<(Moving, f64)> =
        MOVES.into_iter().filter(|(m, _)| state.seasonal() || *m != Moving::Seasons).collect();
    let mut draws = Draws { signal: vec![0.0; run.post], ..Draws::default() };
    draws.outcome.reserve(run.draws * run.post);
    for round in 0..run.warm_up + run.draws {
        let (moving, stride) = moves[round % moves.len()];
        let mut there = variances;
        let factor = libm::exp(stride * random.normal());
        match moving {
            Moving::Level => there.level *= factor,
            Moving::Noise => there.noise *= factor,
            Moving::Seasons => there.seasons *= factor,
        }
        let [a, b] = state.log_densities(&target, [variances, there]);
        let [a, b] = [(a, variances), (b, there)]
            .map(|(density, v)| density + priors.log_density(v) + regression.log_density(v.noise));
        if libm::log(random.uniform()) < b - a {
            variances = there;
        }
        state.filter(y, variances);
        if !columns.is_empty() {
            regression.draw(&mut random, &state, variances.noise, y, columns);
            target.copy_from_slice(y);
            for (column, &b) in columns.iter().zip(regression.coefficients()) {
                if b != 0.0 {
                    target.iter_mut().zip(column).for_each(|(t, x)| *t -= b * x);
                }
            }
        }
        state.draw_path(&mut random, &target);
        let signal = state.signal();
        let left: f64 = observed.iter().map(|&t| (target[t] - signal[t]) * (target[t] - signal[t])).sum();
        let (inside, slab) = regression.slab();
        let (df, ss) = priors.noise.df_and_ss();
        variances.noise =
            random.variance(df + (observed.len() + inside) as f64, ss + left + slab, NOISE_LIMIT);
        if round >= run.warm_up {
            draws.variances.push(variances);
            draws.coefficients.extend_from_slice(regression.coefficients());
            forecast(
                &mut state,
                variances.noise,
                regression.coefficients(),
                columns,
                run,
                &mut random,
                &mut draws,
            );
        }
    }
    draws
}

fn forecast<S: State>(
    state: &mut S,
    noise: f64,
    coefficients: &[f64],
    columns: &[Vec<f64>],
    run: Run,
    random: &mut Random,
    draws: &mut Draws,
) {
    state.leave();
    for _ in 0..run.gap {
        state.forecast(random);
    }
    let (noise, first) = (noise.sqrt(), run.pre + run.gap);
    let mut mean = 0.0;
    for step in 0..run.post {
        let mut signal = state.forecast(random);
        for (column, &b) in columns.iter().zip(coefficients) {
            signal += b * column[first + step];
        }
        mean += signal;
        draws.signal[step] += signal;
        draws.outcome.push(signal + noise * random.normal());
    }
    draws.mean_signal.push(mean / run.post as f64);
}
