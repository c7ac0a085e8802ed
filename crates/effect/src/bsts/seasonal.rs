//! A level and seasons: state (μ, s₁, …, s₍S₋₁₎, a), seen as yₜ = μₜ + s₁ₜ + aₜ, aₜ = ρ aₜ₋₁ + εₜ being the noise.
//!
//! When a season ends, the next season's effect is minus the sum of the S - 1 effects before it, and a step
//! (`AddSeasonal` of `bsts`; Durbin, Koopman 2012, section 3.2.2). The path is drawn by Durbin and Koopman's
//! simulation smoother (2002): a path and an outcome are made up, and what the smoother makes of the difference
//! between outcome and made-up outcome is added to the made-up path.

use super::chain::{Forecast, State, Variances};
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
    /// Gains of the one-step forecast, a row per time, and 1 / variance of the innovation.
    gains: Vec<f64>,
    inverse: Vec<f64>,
    signal: Vec<f64>,
    last: Vec<f64>,
    /// What the last error leaves, at the time that the forecast is at.
    tail: f64,
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
        let size = seasons.count + 1;
        Seasonal {
            start,
            start_variance,
            seasons,
            offset,
            variances: Variances::default(),
            gains: vec![0.0; len * size],
            inverse: vec![0.0; len],
            signal: vec![0.0; len],
            last: vec![0.0; size],
            tail: 0.0,
            now: len,
        }
    }

    /// Numbers in the state: one level, one fewer than seasons, one error.
    fn size(&self) -> usize {
        self.seasons.count + 1
    }

    /// Whether another season begins after time `t`.
    fn turns(&self, t: usize) -> bool {
        (self.offset + t + 1).is_multiple_of(self.seasons.duration)
    }

    /// Moves a state on from time `t`, without its steps.
    fn advance(&self, state: &mut [f64], t: usize, carry: f64) {
        let error = state.len() - 1;
        state[error] *= carry;
        if self.turns(t) {
            let seasons = &mut state[1..error];
            let next = -seasons.iter().sum::<f64>();
            seasons.rotate_right(1);
            seasons[0] = next;
        }
    }

    /// The transpose of that.
    fn advance_transposed(&self, r: &mut [f64], t: usize, carry: f64) {
        let error = r.len() - 1;
        r[error] *= carry;
        if self.turns(t) {
            let seasons = &mut r[1..error];
            let first = std::mem::replace(&mut seasons[0], 0.0);
            seasons.rotate_left(1);
            seasons.iter_mut().for_each(|v| *v -= first);
        }
    }

    /// Steps after time `t` of level, season and error.
    fn steps(&self, t: usize, random: &mut Random) -> [f64; 3] {
        let v = self.variances;
        let level = v.level.sqrt() * random.normal();
        let season = if self.turns(t) { v.seasons.sqrt() * random.normal() } else { 0.0 };
        [level, season, v.noise.sqrt() * random.normal()]
    }

    /// The filter's first covariance.
    fn first(&self, v: Variances) -> Covariance {
        let n = self.size();
        let mut at = vec![0.0; n * n];
        at.iter_mut().step_by(n + 1).for_each(|v| *v = 1.0);
        at[0] = self.start_variance;
        at[n * n - 1] = v.noise / (1.0 - v.carry * v.carry);
        Covariance { n, at, sums: vec![0.0; n] }
    }

    fn log_density(&self, target: &[f64], v: Variances) -> f64 {
        let n = self.size();
        let (mut p, mut a, mut column) = (self.first(v), vec![0.0; n], vec![0.0; n]);
        a[0] = self.start;
        let mut sum = 0.0;
        for (t, &y) in target.iter().enumerate() {
            let f = p.see(&mut column);
            let off = y - seen(&a);
            a.iter_mut().zip(&column).for_each(|(a, m)| *a += m / f * off);
            sum += off * off / f + libm::log(f);
            self.advance(&mut a, t, v.carry);
            p.advance(self.turns(t), v);
        }
        -0.5 * sum
    }
}

/// What is seen of a state.
fn seen(state: &[f64]) -> f64 {
    state[0] + state[1] + state[state.len() - 1]
}

/// Adds to level, season and error.
fn add(state: &mut [f64], by: [f64; 3]) {
    state[0] += by[0];
    state[1] += by[1];
    if let Some(error) = state.last_mut() {
        *error += by[2];
    }
}

impl State for Seasonal {
    fn log_densities(&self, target: &[f64], variances: [Variances; 2]) -> [f64; 2] {
        variances.map(|v| self.log_density(target, v))
    }

    fn filter(&mut self, variances: Variances) {
        self.variances = variances;
        let n = self.size();
        let (mut p, mut column) = (self.first(variances), vec![0.0; n]);
        for t in 0..self.signal.len() {
            let inverse = 1.0 / p.see(&mut column);
            column.iter_mut().for_each(|m| *m *= inverse);
            self.advance(&mut column, t, variances.carry);
            self.gains[t * n..(t + 1) * n].copy_from_slice(&column);
            self.inverse[t] = inverse;
            p.advance(self.turns(t), variances);
        }
    }

    fn whiten(&self, series: &[f64], outcome: bool, out: &mut [f64]) {
        let n = self.size();
        let mut a = vec![0.0; n];
        a[0] = if outcome { self.start } else { 0.0 };
        for (t, out) in out.iter_mut().enumerate() {
            let off = series[t] - seen(&a);
            *out = off * self.inverse[t].sqrt();
            self.advance(&mut a, t, self.variances.carry);
            a.iter_mut().zip(&self.gains[t * n..]).for_each(|(a, k)| *a += k * off);
        }
    }

    fn draw_path(&mut self, random: &mut Random, target: &[f64]) {
        let (n, len, v) = (self.size(), self.signal.len(), self.variances);
        let own = v.noise / (1.0 - v.carry * v.carry);
        // A made-up path, and the innovations of the outcome less the made-up one.
        let mut made: Vec<f64> = (0..n).map(|_| random.normal()).collect();
        made[0] *= self.start_variance.sqrt();
        made[n - 1] *= own.sqrt();
        let first = made.clone();
        let mut steps = Vec::with_capacity(len);
        let mut off = Vec::with_capacity(len);
        let mut a = vec![0.0; n];
        a[0] = self.start;
        for (t, y) in target.iter().enumerate() {
            off.push(y - seen(&made) - seen(&a));
            self.advance(&mut a, t, v.carry);
            a.iter_mut().zip(&self.gains[t * n..]).for_each(|(a, k)| *a += k * off[t]);
            self.advance(&mut made, t, v.carry);
            steps.push(self.steps(t, random));
            add(&mut made, steps[t]);
        }
        // Backward: what later innovations say of the state at t + 1.
        let mut r = vec![0.0; n];
        let mut later = vec![[0.0; 3]; len];
        for t in (0..len).rev() {
            later[t] = [r[0], r[1], r[n - 1]];
            let gain: f64 = r.iter().zip(&self.gains[t * n..]).map(|(r, k)| r * k).sum();
            self.advance_transposed(&mut r, t, v.carry);
            let u = off[t] * self.inverse[t] - gain;
            add(&mut r, [u; 3]);
        }
        // Forward: the smoothed state and the made-up one, which move alike.
        let mut state: Vec<f64> = first.iter().zip(&r).map(|(m, r)| m + r).collect();
        state[0] = self.start + first[0] + self.start_variance * r[0];
        state[n - 1] = first[n - 1] + own * r[n - 1];
        for t in 0..len {
            self.signal[t] = state[0] + state[1];
            if t + 1 == len {
                break;
            }
            self.advance(&mut state, t, v.carry);
            let season = if self.turns(t) { v.seasons * later[t][1] } else { 0.0 };
            let [level, step, error] = steps[t];
            add(&mut state, [level + v.level * later[t][0], step + season, error + v.noise * later[t][2]]);
        }
        self.last = state;
    }

    fn seasonal(&self) -> bool {
        true
    }

    fn signal(&self) -> &[f64] {
        &self.signal
    }

    fn leave(&mut self, _: &[f64], noise: f64) {
        self.variances.noise = noise;
        self.now = self.signal.len();
        self.tail = self.last[self.size() - 1];
    }

    fn forecast(&mut self, random: &mut Random) -> Forecast {
        let mut state = std::mem::take(&mut self.last);
        let carry = self.variances.carry;
        self.advance(&mut state, self.now - 1, carry);
        add(&mut state, self.steps(self.now - 1, random));
        self.now += 1;
        self.tail *= carry;
        let expected = state[0] + state[1] + self.tail;
        let noise = seen(&state) - expected;
        self.last = state;
        Forecast { expected, noise }
    }
}

/// Covariance of the state.
struct Covariance {
    n: usize,
    at: Vec<f64>,
    sums: Vec<f64>,
}

impl Covariance {
    /// Takes in a value; returns the variance of its innovation and, in `column`, the state's covariance with it.
    fn see(&mut self, column: &mut [f64]) -> f64 {
        for (column, row) in column.iter_mut().zip(self.at.chunks_exact(self.n)) {
            *column = seen(row);
        }
        let f = seen(column);
        let inverse = 1.0 / f;
        for (row, &m) in self.at.chunks_exact_mut(self.n).zip(column.iter()) {
            let m = m * inverse;
            row.iter_mut().zip(column.iter()).for_each(|(v, c)| *v -= m * c);
        }
        f
    }

    /// Moves on by one time.
    fn advance(&mut self, turns: bool, v: Variances) {
        let n = self.n;
        if turns {
            self.turn(v.seasons);
        }
        for i in 0..n {
            self.at[i * n + n - 1] *= v.carry;
            self.at[(n - 1) * n + i] *= v.carry;
        }
        self.at[n * n - 1] += v.noise;
        self.at[0] += v.level;
    }

    /// The next season begins: its row and column are minus the sums over the seasons that were.
    fn turn(&mut self, step: f64) {
        let (n, error) = (self.n, self.n - 1);
        self.sums.fill(0.0);
        for row in self.at.chunks_exact(n).take(error).skip(1) {
            self.sums.iter_mut().zip(row).for_each(|(s, v)| *s -= v);
        }
        let own = -self.sums[1..error].iter().sum::<f64>();
        for i in (2..error).rev() {
            self.at.copy_within((i - 1) * n..i * n, i * n);
        }
        self.at[n..2 * n].copy_from_slice(&self.sums);
        for (i, row) in self.at.chunks_exact_mut(n).enumerate() {
            row[1..error].rotate_right(1);
            row[1] = match i {
                1 => own + step,
                0 => self.sums[0],
                i if i == error => self.sums[error],
                i => self.sums[i - 1],
            };
        }
    }
}
