//! A level that wanders: μ₁ ~ N(a, P), μₜ₊₁ = μₜ + ηₜ, η ~ N(0, W), observed as yₜ = μₜ + εₜ, ε ~ N(0, V).

use super::chain::{State, Variances};
use crate::random::Random;

/// The level over the time before the campaign.
#[derive(Clone, Debug)]
pub(super) struct Level {
    start: f64,
    start_variance: f64,
    /// W.
    step: f64,
    path: Vec<f64>,
    mean: Vec<f64>,
    variance: Vec<f64>,
    /// Gain of the filter and 1 / √(variance of the innovation); both 0 where the outcome is missing.
    gain: Vec<f64>,
    scale: Vec<f64>,
    at: f64,
    step_sd: f64,
}

impl Level {
    /// A level of `len` times with N(start, start_variance) at the first.
    pub(super) fn new(len: usize, start: f64, start_variance: f64) -> Level {
        let zero = vec![0.0; len];
        Level {
            start,
            start_variance,
            step: 0.0,
            path: zero.clone(),
            mean: zero.clone(),
            variance: zero.clone(),
            gain: zero.clone(),
            scale: zero,
            at: 0.0,
            step_sd: 0.0,
        }
    }
}

impl State for Level {
    fn log_densities(&self, target: &[f64], variances: [Variances; 2]) -> [f64; 2] {
        // Two at once, as each by itself is a chain of divisions that wait for one another.
        let mut filters = variances.map(|_| (self.start, self.start_variance, 1.0, 0.0));
        for (t, &y) in target.iter().enumerate() {
            for ((a, r, product, sum), v) in filters.iter_mut().zip(variances) {
                if !y.is_nan() {
                    let f = *r + v.noise;
                    let inverse = 1.0 / f;
                    let gain = *r * inverse;
                    let off = y - *a;
                    *a += gain * off;
                    *r = gain * v.noise;
                    *sum += off * off * inverse;
                    *product *= f;
                }
                *r += v.level;
                if t % 16 == 15 {
                    *sum += libm::log(*product);
                    *product = 1.0;
                }
            }
        }
        filters.map(|(_, _, product, sum)| -0.5 * (sum + libm::log(product)))
    }

    fn filter(&mut self, target: &[f64], variances: Variances) {
        let noise = variances.noise;
        self.step = variances.level;
        let mut r = self.start_variance;
        for (t, &y) in target.iter().enumerate() {
            let (gain, scale) = if y.is_nan() {
                (0.0, 0.0)
            } else {
                let inverse = 1.0 / (r + noise);
                (r * inverse, inverse.sqrt())
            };
            if gain > 0.0 {
                r = gain * noise;
            }
            (self.gain[t], self.scale[t], self.variance[t]) = (gain, scale, r);
            r += self.step;
        }
    }

    fn whiten(&self, series: &[f64], outcome: bool, out: &mut [f64]) {
        let mut a = if outcome { self.start } else { 0.0 };
        for (t, out) in out.iter_mut().enumerate() {
            let v = if self.gain[t] > 0.0 { series[t] - a } else { 0.0 };
            *out = v * self.scale[t];
            a += self.gain[t] * v;
        }
    }

    fn draw_path(&mut self, random: &mut Random, target: &[f64]) {
        let mut a = self.start;
        for (t, &y) in target.iter().enumerate() {
            if self.gain[t] > 0.0 {
                a += self.gain[t] * (y - a);
            }
            self.mean[t] = a;
        }
        let Some(last) = self.path.len().checked_sub(1) else { return };
        let mut next = self.mean[last] + self.variance[last].sqrt() * random.normal();
        self.path[last] = next;
        for t in (0..last).rev() {
            let weight = self.variance[t] / (self.variance[t] + self.step);
            let spread = (weight * self.step).sqrt();
            next = self.mean[t] + weight * (next - self.mean[t]) + spread * random.normal();
            self.path[t] = next;
        }
    }

    fn seasonal(&self) -> bool {
        false
    }

    fn signal(&self) -> &[f64] {
        &self.path
    }

    fn leave(&mut self) {
        self.at = self.path.last().copied().unwrap_or(self.start);
        self.step_sd = self.step.sqrt();
    }

    #[inline]
    fn forecast(&mut self, random: &mut Random) -> f64 {
        self.at += self.step_sd * random.normal();
        self.at
    }
}
