//! A level and seasons: state (μ, s₁, …, s₍S₋₁₎), observed as yₜ = μₜ + s₁ₜ + εₜ.
//!
//! When a season ends, the next season's effect is minus the sum of the S - 1 effects before it, and a step
//! (`AddSeasonal` of `bsts`; Durbin, Koopman 2012, section 3.2.2). The path is drawn by Durbin and Koopman's
//! simulation smoother (2002): a path and an outcome are made up, and what the smoother makes of the difference
//! between outcome and made-up outcome is added to the made-up path.

use super::chain::{State, Variances};
use crate::random::Random;
use crate::study::Seasons;

/// The level and the seasons over the time before the campaign.
#[derive(Clone, Debug)]
pub(super) struct Seasonal {
    start: f64,
    start_variance: f64,
    seasons: Seasons,
    /// Time of the first value, in times since a season began.
    offset: usize,
    variances: Variances,
    /// Gains of the one-step forecast, a row per time, and 1 / variance of the innovation; 0 where nothing is seen.
    gains: Vec<f64>,
    inverse: Vec<f64>,
    signal: Vec<f64>,
    last: Vec<f64>,
    now: usize,
}

impl Seasonal {
    /// A level and seasons of `len` times, of which the first is `offset` times after a season's beginning.
    pub(super) fn new(
        len: usize,
        start: f64,
        start_variance: f64,
        seasons: Seasons,
        offset: usize,
    ) -> Seasonal {
        Seasonal {
            start,
            start_variance,
            seasons,
            offset,
            variances: Variances::default(),
            gains: vec![0.0; len * seasons.count],
            inverse: vec![0.0; len],
            signal: vec![0.0; len],
            last: vec![0.0; seasons.count],
            now: len,
        }
    }

    /// Whether another season begins after time `t`.
    fn turns(&self, t: usize) -> bool {
        (self.offset + t + 1).is_multiple_of(self.seasons.duration)
    }

    /// Moves a state on from time `t`, without its steps.
    fn advance(&self, state: &mut [f64], t: usize) {
        if self.turns(t) {
            let next = -state[1..].iter().sum::<f64>();
            state[1..].rotate_right(1);
            state[1] = next;
        }
    }

    /// The transpose of that.
    fn advance_transposed(&self, r: &mut [f64], t: usize) {
        if self.turns(t) {
            let first = r[1];
            r[1..].rotate_left(1);
            if let Some(last) = r.last_mut() {
                *last = 0.0;
            }
            r[1..].iter_mut().for_each(|v| *v -= first);
        }
    }

    /// Steps of a made-up state after time `t`.
    fn shake(&self, state: &mut [f64], t: usize, random: &mut Random) {
        state[0] += self.variances.level.sqrt() * random.normal();
        if self.turns(t) {
            state[1] += self.variances.seasons.sqrt() * random.normal();
        }
    }

    /// The filter's first covariance.
    fn first(&self) -> Covariance {
        let n = self.seasons.count;
        let mut at = vec![0.0; n * n];
        at.iter_mut().step_by(n + 1).for_each(|v| *v = 1.0);
        at[0] = self.start_variance;
        Covariance { n, at, sums: vec![0.0; n] }
    }

    fn log_density(&self, target: &[f64], v: Variances) -> f64 {
        let n = self.seasons.count;
        let (mut p, mut a, mut column) = (self.first(), vec![0.0; n], vec![0.0; n]);
        a[0] = self.start;
        let mut sum = 0.0;
        for (t, &y) in target.iter().enumerate() {
            if !y.is_nan() {
                let f = p.see(v.noise, &mut column);
                let off = y - a[0] - a[1];
                a.iter_mut().zip(&column).for_each(|(a, m)| *a += m / f * off);
                sum += off * off / f + libm::log(f);
            }
            self.advance(&mut a, t);
            p.advance(self.turns(t), v);
        }
        -0.5 * sum
    }
}

impl State for Seasonal {
    fn log_densities(&self, target: &[f64], variances: [Variances; 2]) -> [f64; 2] {
        variances.map(|v| self.log_density(target, v))
    }

    fn filter(&mut self, target: &[f64], variances: Variances) {
        self.variances = variances;
        let n = self.seasons.count;
        let (mut p, mut column) = (self.first(), vec![0.0; n]);
        for (t, y) in target.iter().enumerate() {
            column.fill(0.0);
            let mut inverse = 0.0;
            if !y.is_nan() {
                inverse = 1.0 / p.see(variances.noise, &mut column);
                column.iter_mut().for_each(|m| *m *= inverse);
                self.advance(&mut column, t);
            }
            self.gains[t * n..(t + 1) * n].copy_from_slice(&column);
            self.inverse[t] = inverse;
            p.advance(self.turns(t), variances);
        }
    }

    fn whiten(&self, series: &[f64], outcome: bool, out: &mut [f64]) {
        let n = self.seasons.count;
        let mut a = vec![0.0; n];
        a[0] = if outcome { self.start } else { 0.0 };
        for (t, out) in out.iter_mut().enumerate() {
            let off = if self.inverse[t] > 0.0 { series[t] - a[0] - a[1] } else { 0.0 };
            *out = off * self.inverse[t].sqrt();
            self.advance(&mut a, t);
            a.iter_mut().zip(&self.gains[t * n..]).for_each(|(a, k)| *a += k * off);
        }
    }

    fn draw_path(&mut self, random: &mut Random, target: &[f64]) {
        let (n, len) = (self.seasons.count, self.signal.len());
        // A made-up path, and the innovations of the outcome less the made-up one.
        let noise = self.variances.noise.sqrt();
        let mut made: Vec<f64> = (0..n).map(|_| random.normal()).collect();
        made[0] *= self.start_variance.sqrt();
        let first_made = made.clone();
        let mut shocks = vec![[0.0; 2]; len];
        let mut a = vec![0.0; n];
        a[0] = self.start;
        let mut off = vec![0.0; len];
        for t in 0..len {
            if self.inverse[t] > 0.0 {
                off[t] = target[t] - (made[0] + made[1] + noise * random.normal()) - a[0] - a[1];
            }
            self.advance(&mut a, t);
            a.iter_mut().zip(&self.gains[t * n..]).for_each(|(a, k)| *a += k * off[t]);
            self.advance(&mut made, t);
            let before = [made[0], made[1]];
            self.shake(&mut made, t, random);
            shocks[t] = [made[0] - before[0], made[1] - before[1]];
        }
        // Backward: what later innovations say of the state at t + 1.
        let mut r = vec![0.0; n];
        let mut later = vec![[0.0; 2]; len];
        for t in (0..len).rev() {
            later[t] = [r[0], r[1]];
            let gain: f64 = r.iter().zip(&self.gains[t * n..]).map(|(r, k)| r * k).sum();
            self.advance_transposed(&mut r, t);
            if self.inverse[t] > 0.0 {
                let u = off[t] * self.inverse[t] - gain;
                r[0] += u;
                r[1] += u;
            }
        }
        // Forward: the smoothed state and the made-up one, which move alike.
        let mut state: Vec<f64> = first_made.iter().zip(&r).map(|(m, r)| m + r).collect();
        state[0] = self.start + first_made[0] + self.start_variance * r[0];
        for t in 0..len {
            self.signal[t] = state[0] + state[1];
            if t + 1 == len {
                break;
            }
            self.advance(&mut state, t);
            state[0] += shocks[t][0] + self.variances.level * later[t][0];
            if self.turns(t) {
                state[1] += shocks[t][1] + self.variances.seasons * later[t][1];
            }
        }
        self.last = state;
    }

    fn seasonal(&self) -> bool {
        true
    }

    fn signal(&self) -> &[f64] {
        &self.signal
    }

    fn leave(&mut self) {
        self.now = self.signal.len();
    }

    fn forecast(&mut self, random: &mut Random) -> f64 {
        let mut state = std::mem::take(&mut self.last);
        self.advance(&mut state, self.now - 1);
        self.shake(&mut state, self.now - 1, random);
        self.now += 1;
        self.last = state;
        self.last[0] + self.last[1]
    }
}

/// Covariance of the state.
struct Covariance {
    n: usize,
    at: Vec<f64>,
    sums: Vec<f64>,
}

impl Covariance {
    /// Takes in an observation; returns the variance of its innovation and, in `column`, the state's covariance with it.
    fn see(&mut self, noise: f64, column: &mut [f64]) -> f64 {
        for (column, row) in column.iter_mut().zip(self.at.chunks_exact(self.n)) {
            *column = row[0] + row[1];
        }
        let f = column[0] + column[1] + noise;
        let inverse = 1.0 / f;
        for (row, &m) in self.at.chunks_exact_mut(self.n).zip(column.iter()) {
            let m = m * inverse;
            row.iter_mut().zip(column.iter()).for_each(|(v, c)| *v -= m * c);
        }
        f
    }

    /// Moves on by one time.
    fn advance(&mut self, turns: bool, v: Variances) {
        if turns {
            let n = self.n;
            // Minus the sums over the seasons, of every column: the row of the season that begins.
            self.sums.fill(0.0);
            for row in self.at.chunks_exact(n).skip(1) {
                self.sums.iter_mut().zip(row).for_each(|(s, v)| *s -= v);
            }
            let own = -self.sums[1..].iter().sum::<f64>();
            self.at[1..n].rotate_right(1);
            self.at[1] = self.sums[0];
            for i in (2..n).rev() {
                let (before, here) = self.at.split_at_mut(i * n);
                let above = &before[(i - 1) * n..];
                here[0] = above[0];
                here[2..n].copy_from_slice(&above[1..n - 1]);
                here[1] = self.sums[i - 1];
            }
            self.at[n] = self.sums[0];
            self.at[n + 1] = own + v.seasons;
            self.at[n + 2..2 * n].copy_from_slice(&self.sums[1..n - 1]);
        }
        self.at[0] += v.level;
    }
}
