//! A level that wanders: μ₁ ~ N(a, P), μₜ₊₁ = μₜ + ηₜ, η ~ N(0, W), observed as yₜ = μₜ + εₜ, ε ~ N(0, V).

use super::State;
use crate::random::Random;

/// The level over the time before the campaign, drawn by forward filtering and backward sampling
/// (Frühwirth-Schnatter 1994; Carter, Kohn 1994).
#[derive(Clone, Debug)]
pub(super) struct Level {
    start: f64,
    start_variance: f64,
    /// W, its prior guess and what that is worth.
    step: f64,
    guess: f64,
    weight: f64,
    path: Vec<f64>,
    mean: Vec<f64>,
    variance: Vec<f64>,
    /// 1 / (variance + W): what the next level says of this one.
    pull: Vec<f64>,
    at: f64,
    step_sd: f64,
}

impl Level {
    /// A level of `len` times with N(start, start_variance) at the first.
    pub(super) fn new(len: usize, start: f64, start_variance: f64, guess: f64, weight: f64) -> Level {
        let zero = vec![0.0; len];
        Level {
            start,
            start_variance,
            step: guess * guess,
            guess,
            weight,
            path: zero.clone(),
            mean: zero.clone(),
            variance: zero.clone(),
            pull: zero,
            at: 0.0,
            step_sd: 0.0,
        }
    }
}

impl State for Level {
    fn draw(&mut self, random: &mut Random, target: &[f64], noise: f64) {
        let (mut a, mut r) = (self.start, self.start_variance);
        let mut inverse = 1.0 / (r + noise);
        let kept = self.mean.iter_mut().zip(&mut self.variance).zip(&mut self.pull);
        for (&y, ((mean, variance), pull)) in target.iter().zip(kept) {
            if !y.is_nan() {
                let gain = r * inverse;
                a += gain * (y - a);
                r = gain * noise;
            }
            (*mean, *variance) = (a, r);
            r += self.step;
            // One division serves both 1/r, needed backward, and 1/(r + noise), needed next.
            let both = 1.0 / (r * (r + noise));
            *pull = both * (r + noise);
            inverse = both * r;
        }
        let Some(last) = self.path.len().checked_sub(1) else { return };
        let mut next = self.mean[last] + self.variance[last].sqrt() * random.normal();
        self.path[last] = next;
        for t in (0..last).rev() {
            let weight = self.variance[t] * self.pull[t];
            let spread = (weight * self.step).sqrt();
            next = self.mean[t] + weight * (next - self.mean[t]) + spread * random.normal();
            self.path[t] = next;
        }
    }

    fn signal(&self) -> &[f64] {
        &self.path
    }

    fn draw_variances(&mut self, random: &mut Random) {
        let moved: f64 = self.path.windows(2).map(|w| (w[1] - w[0]) * (w[1] - w[0])).sum();
        let steps = self.path.len() as f64 - 1.0;
        let prior = self.weight * self.guess * self.guess;
        self.step = random.variance(self.weight + steps, prior + moved, 1.0);
    }

    fn variances(&self) -> [f64; 2] {
        [self.step, 0.0]
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
