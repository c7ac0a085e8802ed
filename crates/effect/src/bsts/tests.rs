//! Filters and smoothers against the whole covariance, written out.

use super::chain::{State, Variances};
use super::level::Level;
use super::seasonal::Seasonal;
use crate::math::matrix::Square;
use crate::random::Random;
use crate::study::Seasons;

const V: Variances = Variances { noise: 0.7, carry: 0.6, level: 0.05, seasons: 0.02 };
const OTHER: Variances = Variances { noise: 0.4, carry: -0.3, level: 0.2, seasons: 0.001 };
const PLAIN: Variances = Variances { noise: 0.7, carry: 0.0, level: 0.05, seasons: 0.02 };

/// Covariance of the signal, from the model's definition: the state moved on one time after the other.
fn dense(len: usize, variance: f64, seasons: Option<(Seasons, usize)>, v: Variances) -> Square {
    let n = seasons.map_or(1, |(s, _)| s.count);
    // The state as a combination of independent shocks.
    let mut state: Vec<Vec<f64>> = (0..n).map(|i| shock(i, if i == 0 { variance } else { 1.0 })).collect();
    let mut shocks = n;
    let mut signal: Vec<Vec<f64>> = Vec::new();
    for t in 0..len {
        let seen = if n > 1 { add(&state[0], &state[1], 1.0) } else { state[0].clone() };
        signal.push(seen);
        if let Some((s, offset)) = seasons
            && (offset + t + 1) % s.duration == 0
        {
            let sum = state[1..].iter().fold(Vec::new(), |sum, x| add(&sum, x, 1.0));
            state[1..].rotate_right(1);
            state[1] = add(&shock(shocks, v.seasons), &sum, -1.0);
            shocks += 1;
        }
        state[0] = add(&state[0], &shock(shocks, v.level), 1.0);
        shocks += 1;
    }
    let mut covariance = Square::zero(len);
    for i in 0..len {
        for j in 0..len {
            covariance.add(i, j, signal[i].iter().zip(&signal[j]).map(|(a, b)| a * b).sum());
        }
    }
    covariance
}

fn shock(i: usize, variance: f64) -> Vec<f64> {
    let mut v = vec![0.0; i + 1];
    v[i] = variance.sqrt();
    v
}

fn add(a: &[f64], b: &[f64], times: f64) -> Vec<f64> {
    let at = |v: &[f64], i: usize| v.get(i).copied().unwrap_or(0.0);
    (0..a.len().max(b.len())).map(|i| at(a, i) + times * at(b, i)).collect()
}

fn outcome(len: usize) -> Vec<f64> {
    let mut random = Random::new(4, 4);
    (0..len).map(|t| random.normal() + (t % 3) as f64).collect()
}

/// Covariance of the noise.
fn noise(len: usize, v: Variances) -> Square {
    let mut noise = Square::zero(len);
    for i in 0..len {
        for j in 0..len {
            let apart = i32::try_from(i.abs_diff(j)).unwrap();
            noise.add(i, j, v.noise * v.carry.powi(apart) / (1.0 - v.carry * v.carry));
        }
    }
    noise
}

/// Of the first values, as many as there are of `y`: log density, and given them mean and variance of all of `wanted`, of
/// which the covariance with the values is that of `wanted` and, if it is of the outcome, that of the noise.
fn exact(y: &[f64], mean: f64, signal: &Square, noise: &Square, outcome: bool) -> (f64, Vec<f64>, Vec<f64>) {
    let len = y.len();
    let mut covariance = Square::zero(len);
    for i in 0..len {
        for j in 0..len {
            covariance.add(i, j, signal.get(i, j) + noise.get(i, j));
        }
    }
    let factor = covariance.factor().unwrap();
    let off: Vec<f64> = y.iter().map(|y| y - mean).collect();
    let solved = factor.solve(&off);
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let density = -0.5 * (factor.log_det() + dot(&off, &solved));
    let entry = |i: usize, j: usize| signal.get(i, j) + if outcome { noise.get(i, j) } else { 0.0 };
    let with: Vec<Vec<f64>> = (0..signal.n).map(|t| (0..len).map(|s| entry(t, s)).collect()).collect();
    let given = with.iter().map(|w| mean + dot(w, &solved)).collect();
    let spread = with.iter().enumerate().map(|(t, w)| entry(t, t) - dot(w, &factor.solve(w))).collect();
    (density, given, spread)
}

/// Sums of draws and of their squares, compared with what they should be.
struct Moments(Vec<[f64; 2]>, f64);

impl Moments {
    fn add(&mut self, t: usize, off: f64) {
        self.0[t][0] += off;
        self.0[t][1] += off * off;
    }

    fn check(&self, spread: &[f64]) {
        for (t, ([sum, squares], want)) in self.0.iter().zip(spread).enumerate() {
            let (mean, variance) = (sum / self.1, squares / self.1);
            assert!(mean.abs() < 4.5 * (want / self.1).sqrt(), "time {t}: mean {mean}, variance {want}");
            assert!((variance / want - 1.0).abs() < 0.03, "time {t}: {variance} {want}");
        }
    }
}

fn check<S: State>(mut state: S, start: f64, variance: f64, seasons: Option<(Seasons, usize)>) {
    let y = outcome(20);
    for v in [V, PLAIN] {
        let of = |v: Variances| dense(24, variance, seasons, v);
        let (density, given, spread) = exact(&y, start, &of(v), &noise(24, v), false);
        let (other, _, _) = exact(&y, start, &of(OTHER), &noise(24, OTHER), false);
        let got = state.log_densities(&y, [v, OTHER]);
        assert!(
            (got[0] - density).abs() < 1e-10 && (got[1] - other).abs() < 1e-10,
            "{got:?} {density} {other}"
        );
        // Innovations over their standard deviations: their squares are what is left of the density.
        state.filter(v);
        let mut white = vec![0.0; 20];
        state.whiten(&y, true, &mut white);
        let level: Vec<f64> = y.iter().map(|_| start).collect();
        let (at_mean, _, _) = exact(&level, start, &of(v), &noise(24, v), false);
        let squares: f64 = white.iter().map(|w| w * w).sum();
        assert!((at_mean - 0.5 * squares - density).abs() < 1e-10);
        // Paths and forecasts have the conditional mean and variance.
        let (_, ahead, ahead_spread) = exact(&y, start, &of(v), &noise(24, v), true);
        let mut random = Random::new(8, 8);
        let draws = 60_000;
        let mut path = Moments(vec![[0.0; 2]; 20], f64::from(draws));
        let mut future = Moments(vec![[0.0; 2]; 4], f64::from(draws));
        let mut expected = vec![0.0; 4];
        for _ in 0..draws {
            state.draw_path(&mut random, &y);
            for (t, s) in state.signal().iter().enumerate() {
                path.add(t, s - given[t]);
            }
            state.leave(&y, v.noise);
            for step in 0..4 {
                let forecast = state.forecast(&mut random);
                future.add(step, forecast.expected + forecast.noise - ahead[20 + step]);
                expected[step] += forecast.expected - ahead[20 + step];
            }
        }
        path.check(&spread[..20]);
        future.check(&ahead_spread[20..]);
        assert!(expected.iter().all(|e| (e / f64::from(draws)).abs() < 0.02), "{expected:?}");
    }
}

#[test]
fn level_is_exact() {
    check(Level::new(20, 0.3, 1.5), 0.3, 1.5, None);
}

#[test]
fn seasons_are_exact() {
    for (count, duration, offset) in [(3, 1, 0), (2, 1, 0), (4, 2, 1), (7, 1, 0)] {
        let seasons = Seasons { count, duration };
        let state = Seasonal::new(20, 0.3, 1.5, seasons, offset);
        check(state, 0.3, 1.5, Some((seasons, offset)));
    }
}
