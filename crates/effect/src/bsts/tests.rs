//! Filters and smoothers against the whole covariance, written out.

use super::chain::{State, Variances};
use super::level::Level;
use super::seasonal::Seasonal;
use crate::math::matrix::Square;
use crate::random::Random;
use crate::study::Seasons;

const V: Variances = Variances { noise: 0.7, level: 0.05, seasons: 0.02 };
const OTHER: Variances = Variances { noise: 0.4, level: 0.2, seasons: 0.001 };

/// Mean and covariance of the signal, from the model's definition: the state moved on one time after the other.
fn dense(
    len: usize,
    start: f64,
    variance: f64,
    seasons: Option<(Seasons, usize)>,
    v: Variances,
) -> (Vec<f64>, Square) {
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
    (vec![start; len], covariance)
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
    let mut y: Vec<f64> = (0..len).map(|t| random.normal() + (t % 3) as f64).collect();
    y[2] = f64::NAN;
    y[len - 1] = f64::NAN;
    y[7] = f64::NAN;
    y
}

/// Log density of the values seen, mean of the signal given them, and its variance.
fn exact(y: &[f64], mean: &[f64], signal: &Square, noise: f64) -> (f64, Vec<f64>, Vec<f64>) {
    let seen: Vec<usize> = (0..y.len()).filter(|&t| !y[t].is_nan()).collect();
    let mut covariance = Square::zero(seen.len());
    for (a, &i) in seen.iter().enumerate() {
        for (b, &j) in seen.iter().enumerate() {
            covariance.add(a, b, signal.get(i, j) + if i == j { noise } else { 0.0 });
        }
    }
    let factor = covariance.factor().unwrap();
    let off: Vec<f64> = seen.iter().map(|&t| y[t] - mean[t]).collect();
    let solved = factor.solve(&off);
    let density = -0.5 * (factor.log_det() + off.iter().zip(&solved).map(|(a, b)| a * b).sum::<f64>());
    let with: Vec<Vec<f64>> =
        (0..y.len()).map(|t| seen.iter().map(|&s| signal.get(t, s)).collect()).collect();
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let given = (0..y.len()).map(|t| mean[t] + dot(&with[t], &solved)).collect();
    let spread = (0..y.len()).map(|t| signal.get(t, t) - dot(&with[t], &factor.solve(&with[t]))).collect();
    (density, given, spread)
}

fn check<S: State>(mut state: S, start: f64, variance: f64, seasons: Option<(Seasons, usize)>) {
    let y = outcome(20);
    let (mean, signal) = dense(20, start, variance, seasons, V);
    let (density, given, spread) = exact(&y, &mean, &signal, V.noise);
    let (mean_other, signal_other) = dense(20, start, variance, seasons, OTHER);
    let (other, _, _) = exact(&y, &mean_other, &signal_other, OTHER.noise);
    let got = state.log_densities(&y, [V, OTHER]);
    assert!((got[0] - density).abs() < 1e-10 && (got[1] - other).abs() < 1e-10, "{got:?} {density} {other}");
    // Innovations over their standard deviations have the same sum of squares as the outcome in its covariance.
    state.filter(&y, V);
    let mut white = vec![0.0; 20];
    state.whiten(&y, true, &mut white);
    let seen: Vec<usize> = (0..20).filter(|&t| !y[t].is_nan()).collect();
    let zero: Vec<f64> = seen.iter().map(|&t| y[t] - mean[t]).collect();
    let mut covariance = Square::zero(seen.len());
    for (a, &i) in seen.iter().enumerate() {
        for (b, &j) in seen.iter().enumerate() {
            covariance.add(a, b, signal.get(i, j) + if i == j { V.noise } else { 0.0 });
        }
    }
    let solved = covariance.factor().unwrap().solve(&zero);
    let want: f64 = zero.iter().zip(&solved).map(|(a, b)| a * b).sum();
    assert!((white.iter().map(|w| w * w).sum::<f64>() - want).abs() < 1e-10);
    // Paths have the conditional mean and variance.
    let mut random = Random::new(8, 8);
    let draws = 60_000;
    let (mut sum, mut square) = (vec![0.0; 20], vec![0.0; 20]);
    for _ in 0..draws {
        state.draw_path(&mut random, &y);
        for (t, s) in state.signal().iter().enumerate() {
            sum[t] += s - given[t];
            square[t] += (s - given[t]) * (s - given[t]);
        }
    }
    for t in 0..20 {
        let (mean, variance) = (sum[t] / f64::from(draws), square[t] / f64::from(draws));
        assert!(
            mean.abs() < 4.5 * (spread[t] / f64::from(draws)).sqrt(),
            "time {t}: {mean} of {}",
            spread[t]
        );
        assert!((variance / spread[t] - 1.0).abs() < 0.03, "time {t}: {variance} {}", spread[t]);
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

/// What follows the time before is drawn from the law that the definition gives it.
#[test]
fn seasons_go_on() {
    let seasons = Seasons { count: 3, duration: 1 };
    let mut state = Seasonal::new(20, 0.3, 1.5, seasons, 0);
    let y = outcome(20);
    let (mean, signal) = dense(24, 0.3, 1.5, Some((seasons, 0)), V);
    let mut long = y.clone();
    long.extend([f64::NAN; 4]);
    let (_, given, spread) = exact(&long, &mean, &signal, V.noise);
    state.filter(&y, V);
    let mut random = Random::new(9, 9);
    let draws = 60_000;
    let mut sum = [0.0; 4];
    let mut square = [0.0; 4];
    for _ in 0..draws {
        state.draw_path(&mut random, &y);
        state.leave();
        for step in 0..4 {
            let off = state.forecast(&mut random) - given[20 + step];
            sum[step] += off;
            square[step] += off * off;
        }
    }
    for step in 0..4 {
        let (mean, variance) = (sum[step] / f64::from(draws), square[step] / f64::from(draws));
        let want = spread[20 + step];
        assert!(mean.abs() < 4.5 * (want / f64::from(draws)).sqrt(), "step {step}: {mean}");
        assert!((variance / want - 1.0).abs() < 0.03, "step {step}: {variance} {want}");
    }
}
