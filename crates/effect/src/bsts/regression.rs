//! Static regression on controls with spike-and-slab priors.
//!
//! Each control is in with probability π; β of those that are in ~ N(0, s² A⁻¹), s² being 1 or the noise's variance,
//! A = w [½ X'X/n + ½ diag(X'X/n)] over all n rows (Zellner's g, half shrunk to its diagonal; `SpikeSlabPrior` of
//! BoomSpikeSlab). With ỹ and X̃ the innovations of the filter over their standard
//! deviations, so that the path is integrated out, P = A/s² + X̃'X̃ and b = P⁻¹ X̃'ỹ:
//! p(γ | y) ∝ π(γ) |A/s²|^½ |P|^-½ exp(½ b'Pb) and β | γ, y ~ N(b, P⁻¹), drawn for one control's inclusion after
//! the other (stochastic search: George, McCulloch 1997).

use super::Priors;
use super::chain::State;
use crate::math::matrix::{Factor, Square, dot};
use crate::random::Random;

/// Coefficients of the controls.
#[derive(Clone, Debug)]
pub(super) struct Regression {
    /// A.
    slab: Square,
    /// Whether β's prior variance is in units of the noise's.
    by_noise: bool,
    /// ln(π / (1 - π)); infinite if all controls are in.
    log_odds: f64,
    included: Vec<bool>,
    coefficients: Vec<f64>,
    /// ỹ, X̃, X̃'X̃ and X̃'ỹ.
    outcome: Vec<f64>,
    columns: Vec<Vec<f64>>,
    gram: Square,
    cross: Vec<f64>,
}

impl Regression {
    /// `all` are the columns over every time used, of which the first `pre` are learned from.
    pub(super) fn new(all: &[Vec<f64>], pre: usize, priors: &Priors) -> Regression {
        let k = all.len();
        let mut slab = Square::gram(all);
        let rows = all.first().map_or(1, Vec::len) as f64;
        for i in 0..k {
            for j in 0..k {
                slab.at[i * k + j] *= priors.slab_weight / rows * if i == j { 1.0 } else { 0.5 };
            }
        }
        let share = (priors.model_size / (k as f64 + 1.0)).min(1.0);
        Regression {
            slab,
            by_noise: priors.slab_by_noise,
            log_odds: libm::log(share / (1.0 - share)),
            included: vec![true; k],
            coefficients: vec![0.0; k],
            outcome: vec![0.0; pre],
            columns: vec![vec![0.0; pre]; k],
            gram: Square::zero(k),
            cross: vec![0.0; k],
        }
    }

    pub(super) fn coefficients(&self) -> &[f64] {
        &self.coefficients
    }

    /// Logarithm of the coefficients' density for this variance of the noise, but for a constant.
    pub(super) fn log_density(&self, noise: f64) -> f64 {
        let (inside, slab) = self.slab();
        if inside == 0 {
            return 0.0;
        }
        -0.5 * (inside as f64 * libm::log(noise) + slab / noise)
    }

    /// How many controls say something of the noise, and β'Aβ.
    pub(super) fn slab(&self) -> (usize, f64) {
        if !self.by_noise {
            return (0, 0.0);
        }
        let inside = self.coefficients.iter().filter(|b| **b != 0.0).count();
        (inside, self.slab.form(&self.coefficients))
    }

    /// Draws inclusion and coefficients, given the filter for the current variances.
    pub(super) fn draw<S: State>(
        &mut self,
        random: &mut Random,
        state: &S,
        noise: f64,
        y: &[f64],
        columns: &[Vec<f64>],
    ) {
        let noise = if self.by_noise { noise } else { 1.0 };
        state.whiten(y, true, &mut self.outcome);
        for (white, column) in self.columns.iter_mut().zip(columns) {
            state.whiten(column, false, white);
        }
        for (i, a) in self.columns.iter().enumerate() {
            self.cross[i] = dot(a, &self.outcome);
            for (j, b) in self.columns.iter().enumerate().take(i + 1) {
                self.gram.set_both(i, j, dot(a, b));
            }
        }
        if self.columns.len() == 1 && self.log_odds.is_infinite() {
            // The usual case of one control, without a matrix.
            let precision = self.gram.at[0] + self.slab.at[0] / noise;
            self.coefficients[0] = self.cross[0] / precision + random.normal() / precision.sqrt();
            return;
        }
        let mut fit = self.fit(noise);
        if self.log_odds.is_finite() {
            for i in 0..self.included.len() {
                self.included[i] = !self.included[i];
                let other = self.fit(noise);
                let prior = if self.included[i] { self.log_odds } else { -self.log_odds };
                if libm::log(random.uniform()) < prior + other.log_marginal - fit.log_marginal {
                    fit = other;
                } else {
                    self.included[i] = !self.included[i];
                }
            }
        }
        self.coefficients.fill(0.0);
        let Some((factor, mean)) = fit.solved else { return };
        let spread: Vec<f64> = mean.iter().map(|_| random.normal()).collect();
        let spread = factor.backward(&spread);
        let places = (0..self.included.len()).filter(|&i| self.included[i]);
        for (i, value) in places.zip(mean.iter().zip(&spread).map(|(m, s)| m + s)) {
            self.coefficients[i] = value;
        }
    }

    /// The marginal of the controls that are in.
    fn fit(&self, noise: f64) -> Fit {
        let places: Vec<usize> = (0..self.included.len()).filter(|&i| self.included[i]).collect();
        if places.is_empty() {
            return Fit { log_marginal: 0.0, solved: None };
        }
        let k = places.len();
        let (mut prior, mut posterior) = (Square::zero(k), Square::zero(k));
        for (a, &i) in places.iter().enumerate() {
            for (b, &j) in places.iter().enumerate() {
                let slab = self.slab.get(i, j) / noise;
                prior.add(a, b, slab);
                posterior.add(a, b, slab + self.gram.get(i, j));
            }
        }
        let cross: Vec<f64> = places.iter().map(|&i| self.cross[i]).collect();
        let (Some(prior), Some(posterior)) = (prior.factor(), posterior.factor()) else {
            // Controls that repeat one another are never in together.
            return Fit { log_marginal: f64::NEG_INFINITY, solved: None };
        };
        let mean = posterior.solve(&cross);
        let log_marginal = 0.5 * (prior.log_det() - posterior.log_det() + dot(&mean, &cross));
        Fit { log_marginal, solved: Some((posterior, mean)) }
    }
}

struct Fit {
    log_marginal: f64,
    solved: Option<(Factor, Vec<f64>)>,
}
