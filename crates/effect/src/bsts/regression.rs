//! Static regression on controls with spike-and-slab priors.
//!
//! σ² ~ inverse gamma(df/2, df s²/2); each control in with probability π; β of those that are in
//! ~ N(0, σ² A⁻¹), A = w [½ X'X/n + ½ diag(X'X/n)] over all n rows (Zellner's g, half shrunk to its diagonal).
//! Inclusion is drawn one control at a time with β and σ² integrated out (stochastic search: George,
//! McCulloch 1997; marginal as in Scott, Varian 2014, section 3):
//! p(γ | r) ∝ π(γ) |A|^½ |A + X'X|^-½ SS^-(df + n)/2, SS = df s² + r'r - r'X (A + X'X)⁻¹ X'r.

use super::Priors;
use crate::math::matrix::{Factor, Square, dot};
use crate::random::Random;

/// Coefficients and noise.
#[derive(Clone, Debug)]
pub(super) struct Regression {
    /// Columns over the times with an outcome before the campaign.
    columns: Vec<Vec<f64>>,
    gram: Square,
    slab: Square,
    /// ln(π / (1 - π)); infinite if all controls are in.
    log_odds: f64,
    df: f64,
    prior_ss: f64,
    included: Vec<bool>,
    coefficients: Vec<f64>,
    noise: f64,
    cross: Vec<f64>,
}

/// Largest noise: 1.2 standard deviations of the outcome, as in `bsts`.
const NOISE_LIMIT: f64 = 1.44;

impl Regression {
    /// `all` are the columns over every time used, of which `observed` have an outcome to learn from.
    pub(super) fn new(all: &[Vec<f64>], observed: &[usize], priors: &Priors) -> Regression {
        let k = all.len();
        let columns: Vec<Vec<f64>> =
            all.iter().map(|column| observed.iter().map(|&t| column[t]).collect()).collect();
        let mut slab = Square::gram(all);
        let rows = all.first().map_or(1, Vec::len) as f64;
        for i in 0..k {
            for j in 0..k {
                slab.at[i * k + j] *= priors.slab_weight / rows * if i == j { 1.0 } else { 0.5 };
            }
        }
        let share = (priors.model_size / (k as f64 + 1.0)).min(1.0);
        let (df, guess) = if k == 0 { (0.01, 1.0) } else { (priors.noise_weight, 1.0 - priors.expected_r2) };
        Regression {
            gram: Square::gram(&columns),
            columns,
            slab,
            log_odds: libm::log(share / (1.0 - share)),
            df,
            prior_ss: df * guess,
            included: vec![true; k],
            coefficients: vec![0.0; k],
            noise: 1.0,
            cross: vec![0.0; k],
        }
    }

    pub(super) fn noise(&self) -> f64 {
        self.noise
    }

    pub(super) fn coefficients(&self) -> &[f64] {
        &self.coefficients
    }

    /// Draws inclusion, noise and coefficients, given what is left of the outcome without the state.
    pub(super) fn draw(&mut self, random: &mut Random, left: &[f64]) {
        let total = self.prior_ss + dot(left, left);
        let df = self.df + left.len() as f64;
        if self.columns.is_empty() {
            self.noise = random.variance(df, total, NOISE_LIMIT);
            return;
        }
        for (cross, column) in self.cross.iter_mut().zip(&self.columns) {
            *cross = dot(column, left);
        }
        if self.columns.len() == 1 && self.log_odds.is_infinite() {
            // The usual case of one control, without a matrix.
            let precision = self.gram.at[0] + self.slab.at[0];
            let mean = self.cross[0] / precision;
            self.noise = random.variance(df, total - self.cross[0] * mean, NOISE_LIMIT);
            self.coefficients[0] = mean + (self.noise / precision).sqrt() * random.normal();
            return;
        }
        let mut fit = self.fit(total, df);
        if self.log_odds.is_finite() {
            for i in 0..self.included.len() {
                self.included[i] = !self.included[i];
                let other = self.fit(total, df);
                let prior = if self.included[i] { self.log_odds } else { -self.log_odds };
                let better = prior + other.log_marginal - fit.log_marginal;
                if libm::log(random.uniform()) < better {
                    fit = other;
                } else {
                    self.included[i] = !self.included[i];
                }
            }
        }
        self.noise = random.variance(df, fit.ss, NOISE_LIMIT);
        self.coefficients.fill(0.0);
        if let Some((factor, mean)) = fit.solved {
            let sd = self.noise.sqrt();
            let spread: Vec<f64> = mean.iter().map(|_| sd * random.normal()).collect();
            let spread = factor.backward(&spread);
            let places = (0..self.included.len()).filter(|&i| self.included[i]);
            for (i, value) in places.zip(mean.iter().zip(&spread).map(|(m, s)| m + s)) {
                self.coefficients[i] = value;
            }
        }
    }

    /// The marginal of the controls that are in.
    fn fit(&self, total: f64, df: f64) -> Fit {
        let places: Vec<usize> = (0..self.included.len()).filter(|&i| self.included[i]).collect();
        let k = places.len();
        let (mut prior, mut posterior) = (Square::zero(k), Square::zero(k));
        for (a, &i) in places.iter().enumerate() {
            for (b, &j) in places.iter().enumerate() {
                prior.add(a, b, self.slab.get(i, j));
                posterior.add(a, b, self.slab.get(i, j) + self.gram.get(i, j));
            }
        }
        let cross: Vec<f64> = places.iter().map(|&i| self.cross[i]).collect();
        let (Some(prior), Some(posterior)) = (prior.factor(), posterior.factor()) else {
            // Controls that repeat one another are never in together.
            return Fit { ss: total, log_marginal: f64::NEG_INFINITY, solved: None };
        };
        let mean = posterior.solve(&cross);
        let ss = total - dot(&mean, &cross);
        let log_marginal = 0.5 * (prior.log_det() - posterior.log_det()) - 0.5 * df * libm::log(ss);
        Fit { ss, log_marginal, solved: (k > 0).then_some((posterior, mean)) }
    }
}

struct Fit {
    ss: f64,
    log_marginal: f64,
    solved: Option<(Factor, Vec<f64>)>,
}
