//! A level that wanders: μ₁ ~ N(m, P), μₜ₊₁ = μₜ + ηₜ, η ~ N(0, W), seen as yₜ = μₜ + aₜ, aₜ = ρ aₜ₋₁ + εₜ,
//! ε ~ N(0, V), a₁ in its own steps.
//!
//! As nothing is missing, yₜ - ρ yₜ₋₁ = (1 - ρ) μₜ₋₁ + ηₜ₋₁ + εₜ is seen of one number, μₜ₋₁, whose step ηₜ₋₁ it has in
//! common: a Kalman filter with correlated errors (Durbin, Koopman 2012, section 6.5). With h = 1 - ρ, and C the
//! variance of μₜ₋₁: f = h²C + W + V, gain (hC + W)/f, and C becomes (ρ²CW + (C + W)V)/f.

use super::chain::{Forecast, State, Variances};
use crate::random::Random;

/// The level over the time before the campaign.
#[derive(Clone, Debug)]
pub(super) struct Level {
    start: f64,
    start_variance: f64,
    variances: Variances,
    path: Vec<f64>,
    mean: Vec<f64>,
    variance: Vec<f64>,
    /// Gain of the filter and 1 / √(variance of the innovation).
    gain: Vec<f64>,
    scale: Vec<f64>,
    /// The forecast: level, what the last error leaves, and the errors since.
    at: f64,
    tail: f64,
    since: f64,
    spreads: [f64; 2],
}

impl Level {
    /// A level of `len` times with N(start, start_variance) at the first.
    pub(super) fn new(len: usize, start: f64, start_variance: f64) -> Level {
        let zero = vec![0.0; len];
        Level {
            start,
            start_variance,
            variances: Variances::default(),
            path: zero.clone(),
            mean: zero.clone(),
            variance: zero.clone(),
            gain: zero.clone(),
            scale: zero,
            at: 0.0,
            tail: 0.0,
            since: 0.0,
            spreads: [0.0; 2],
        }
    }
}

/// A filter on its way: mean and variance of the level, and what a step needs.
#[derive(Clone, Copy)]
struct Filter {
    c: f64,
    h: f64,
    v: Variances,
    /// 1/f and the gain of the step that was made last.
    inverse: f64,
    gain: f64,
}

impl Filter {
    /// After the first value.
    #[inline]
    fn first(variance: f64, v: Variances) -> Filter {
        let own = v.noise / (1.0 - v.carry * v.carry);
        let inverse = 1.0 / (variance + own);
        let gain = variance * inverse;
        Filter { c: gain * own, h: 1.0 - v.carry, v, inverse, gain }
    }

    /// After the next value.
    #[inline]
    fn step(&mut self) {
        let (c, w, v, carry) = (self.c, self.v.level, self.v.noise, self.v.carry);
        self.inverse = 1.0 / (self.h * self.h * c + w + v);
        self.gain = (self.h * c + w) * self.inverse;
        self.c = (carry * carry * c * w + (c + w) * v) * self.inverse;
    }
}

impl State for Level {
    fn log_densities(&self, target: &[f64], variances: [Variances; 2]) -> [f64; 2] {
        let Some((&first, rest)) = target.split_first() else { return [0.0; 2] };
        // Two at once, as each by itself is a chain of divisions that wait for one another.
        let mut filters = variances.map(|v| {
            let filter = Filter::first(self.start_variance, v);
            let off = first - self.start;
            (filter, self.start + filter.gain * off, filter.inverse, off * off * filter.inverse)
        });
        let mut before = first;
        for (t, &y) in rest.iter().enumerate() {
            for (filter, m, product, sum) in &mut filters {
                filter.step();
                let off = y - filter.v.carry * before - filter.h * *m;
                *m += filter.gain * off;
                *sum += off * off * filter.inverse;
                *product *= filter.inverse;
                if t % 16 == 15 {
                    *sum -= libm::log(*product);
                    *product = 1.0;
                }
            }
            before = y;
        }
        filters.map(|(_, _, product, sum)| -0.5 * (sum - libm::log(product)))
    }

    fn filter(&mut self, variances: Variances) {
        self.variances = variances;
        let mut filter = Filter::first(self.start_variance, variances);
        for t in 0..self.path.len() {
            if t > 0 {
                filter.step();
            }
            (self.gain[t], self.scale[t], self.variance[t]) = (filter.gain, filter.inverse.sqrt(), filter.c);
        }
    }

    fn whiten(&self, series: &[f64], outcome: bool, out: &mut [f64]) {
        let carry = self.variances.carry;
        let mut m = if outcome { self.start } else { 0.0 };
        let (mut before, mut h, mut carried) = (0.0, 1.0, 0.0);
        for (t, out) in out.iter_mut().enumerate() {
            let off = series[t] - carried * before - h * m;
            *out = off * self.scale[t];
            m += self.gain[t] * off;
            before = series[t];
            (h, carried) = (1.0 - carry, carry);
        }
    }

    fn draw_path(&mut self, random: &mut Random, target: &[f64]) {
        let Variances { noise, level, carry, .. } = self.variances;
        let mut m = self.start;
        for (t, &y) in target.iter().enumerate() {
            let (seen, h) = if t == 0 { (y, 1.0) } else { (y - carry * target[t - 1], 1.0 - carry) };
            m += self.gain[t] * (seen - h * m);
            self.mean[t] = m;
        }
        let Some(last) = self.path.len().checked_sub(1) else { return };
        let mut next = self.mean[last] + self.variance[last].sqrt() * random.normal();
        self.path[last] = next;
        // What the next value says of a level, beyond the next level, is by how much the error carries over.
        let pull = carry / noise;
        for t in (0..last).rev() {
            let both = self.variance[t] * level;
            let inverse = 1.0 / (level + self.variance[t] + both * carry * pull);
            let off = target[t + 1] - carry * target[t] - next;
            let mean = (self.mean[t] * level + next * self.variance[t] - both * pull * off) * inverse;
            next = mean + (both * inverse).sqrt() * random.normal();
            self.path[t] = next;
        }
    }

    fn seasonal(&self) -> bool {
        false
    }

    fn signal(&self) -> &[f64] {
        &self.path
    }

    fn leave(&mut self, target: &[f64], noise: f64) {
        self.at = self.path.last().copied().unwrap_or(self.start);
        self.tail = target.last().map_or(0.0, |y| y - self.at);
        self.since = 0.0;
        self.spreads = [self.variances.level.sqrt(), noise.sqrt()];
    }

    #[inline]
    fn forecast(&mut self, random: &mut Random) -> Forecast {
        let carry = self.variances.carry;
        self.at += self.spreads[0] * random.normal();
        self.tail *= carry;
        self.since = carry * self.since + self.spreads[1] * random.normal();
        Forecast { expected: self.at + self.tail, noise: self.since }
    }
}
