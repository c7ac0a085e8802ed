//! One chain of the Gibbs sampler.

use super::Priors;
use super::priors::NOISE_LIMIT;
use super::regression::Regression;
use crate::random::Random;
use crate::study::fill;

/// A part of the model that moves over time. The path is integrated out of every draw but its own and that of the
/// noise, so that wandering levels and controls do not hold one another fast.
pub(super) trait State {
    /// Logarithms of the density of the outcome without the regression, the path integrated out by the Kalman filter,
    /// for two sets of variances.
    fn log_densities(&self, target: &[f64], variances: [Variances; 2]) -> [f64; 2];
    /// Takes on variances, and runs those of the filter.
    fn filter(&mut self, variances: Variances);
    /// Innovations of a series over their standard deviations. Only the outcome has the state's first mean in it.
    fn whiten(&self, series: &[f64], outcome: bool, out: &mut [f64]);
    /// Draws the path over the time before the campaign.
    fn draw_path(&mut self, random: &mut Random, target: &[f64]);
    /// Whether there are seasons.
    fn seasonal(&self) -> bool;
    /// The path's contribution to the outcome.
    fn signal(&self) -> &[f64];
    /// Puts the forecast at the end of the time before the campaign, with this variance of the noise.
    fn leave(&mut self, target: &[f64], noise: f64);
    /// Moves on by one time.
    fn forecast(&mut self, random: &mut Random) -> Forecast;
}

/// One time of a forecast.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Forecast {
    /// Level, season, and what is expected of the noise after the last error.
    pub expected: f64,
    /// The noise beyond that.
    pub noise: f64,
}

/// The variances of the model.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Variances {
    /// V, of what is new in the noise.
    pub noise: f64,
    /// ρ, what carries over of the noise.
    pub carry: f64,
    /// Of the level's steps.
    pub level: f64,
    /// Of the seasons' steps.
    pub seasons: f64,
}

/// What moves in a round, and the standard deviation of its random walk, of the logarithm of a variance or of ρ: small
/// moves where it is known well, large ones where it is not.
const MOVES: [(Moving, f64); 8] = [
    (Moving::Level, 0.8),
    (Moving::Noise, 0.5),
    (Moving::Carry, 0.2),
    (Moving::Seasons, 0.8),
    (Moving::Level, 3.0),
    (Moving::Noise, 2.0),
    (Moving::Carry, 0.5),
    (Moving::Seasons, 3.0),
];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Moving {
    Level,
    Noise,
    Carry,
    Seasons,
}

impl Variances {
    fn moved(mut self, what: Moving, by: f64) -> Variances {
        let factor = if what == Moving::Carry { 1.0 } else { libm::exp(by) };
        match what {
            Moving::Level => self.level *= factor,
            Moving::Noise => self.noise *= factor,
            Moving::Seasons => self.seasons *= factor,
            Moving::Carry => self.carry += by,
        }
        self
    }
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
/// (without the path); the path; what is missing; the noise.
pub(super) fn run<S: State>(
    mut state: S,
    mut regression: Regression,
    priors: &Priors,
    y: &[f64],
    columns: &[Vec<f64>],
    run: Run,
    mut random: Random,
) -> Draws {
    let missing: Vec<usize> = (0..run.pre).filter(|&t| y[t].is_nan()).collect();
    let mut y = y[..run.pre].to_vec();
    fill(&mut y);
    let mut target = y.clone();
    let mut variances = priors.start(state.seasonal());
    let moves: Vec<(Moving, f64)> = MOVES
        .into_iter()
        .filter(|(m, _)| match m {
            Moving::Seasons => state.seasonal(),
            Moving::Carry => priors.carry > 0.0,
            _ => true,
        })
        .collect();
    let mut draws = Draws { signal: vec![0.0; run.post], ..Draws::default() };
    draws.outcome.reserve(run.draws * run.post);
    for round in 0..run.warm_up + run.draws {
        let (moving, stride) = moves[round % moves.len()];
        let there = variances.moved(moving, stride * random.normal());
        let [here, beyond] =
            [variances, there].map(|v| priors.log_density(v) + regression.log_density(v.noise));
        if beyond > f64::NEG_INFINITY {
            let [a, b] = state.log_densities(&target, [variances, there]);
            if libm::log(random.uniform()) < b + beyond - a - here {
                variances = there;
            }
        }
        state.filter(variances);
        if !columns.is_empty() {
            regression.draw(&mut random, &state, variances.noise, &y, columns);
            target.copy_from_slice(&y);
            for (column, &b) in columns.iter().zip(regression.coefficients()) {
                if b != 0.0 {
                    target.iter_mut().zip(column).for_each(|(t, x)| *t -= b * x);
                }
            }
        }
        state.draw_path(&mut random, &target);
        for &t in &missing {
            let value = imagine(&mut random, &target, state.signal(), variances, t);
            y[t] += value - target[t];
            target[t] = value;
        }
        let left = left(&target, state.signal(), variances.carry);
        let (inside, slab) = regression.slab();
        let (df, ss) = priors.noise.df_and_ss();
        variances.noise = random.variance(df + (run.pre + inside) as f64, ss + left + slab, NOISE_LIMIT);
        if round >= run.warm_up {
            draws.variances.push(variances);
            draws.coefficients.extend_from_slice(regression.coefficients());
            state.leave(&target, variances.noise);
            forecast(&mut state, regression.coefficients(), columns, run, &mut random, &mut draws);
        }
    }
    draws
}

/// A missing value, given the errors before and after it.
fn imagine(random: &mut Random, target: &[f64], signal: &[f64], v: Variances, t: usize) -> f64 {
    let error = |t: usize| target[t] - signal[t];
    let last = target.len() - 1;
    let (mean, spread) = match t {
        0 if last == 0 => (0.0, 1.0 / (1.0 - v.carry * v.carry)),
        0 => (v.carry * error(1), 1.0),
        t if t == last => (v.carry * error(t - 1), 1.0),
        t => {
            let both = 1.0 + v.carry * v.carry;
            (v.carry * (error(t - 1) + error(t + 1)) / both, 1.0 / both)
        }
    };
    signal[t] + mean + (v.noise * spread).sqrt() * random.normal()
}

/// Sum of squares of what is new in the errors.
fn left(target: &[f64], signal: &[f64], carry: f64) -> f64 {
    let (mut before, mut sum) = (0.0, 0.0);
    for (t, (y, s)) in target.iter().zip(signal).enumerate() {
        let error = y - s;
        let new = error - carry * before;
        sum += if t == 0 { (1.0 - carry * carry) * error * error } else { new * new };
        before = error;
    }
    sum
}

fn forecast<S: State>(
    state: &mut S,
    coefficients: &[f64],
    columns: &[Vec<f64>],
    run: Run,
    random: &mut Random,
    draws: &mut Draws,
) {
    for _ in 0..run.gap {
        state.forecast(random);
    }
    let first = run.pre + run.gap;
    let mut mean = 0.0;
    for step in 0..run.post {
        let Forecast { mut expected, noise } = state.forecast(random);
        for (column, &b) in columns.iter().zip(coefficients) {
            expected += b * column[first + step];
        }
        mean += expected;
        draws.signal[step] += expected;
        draws.outcome.push(expected + noise);
    }
    draws.mean_signal.push(mean / run.post as f64);
}
