//! What the draws say.

use serde::{Deserialize, Serialize};

use super::chain::{Draws, Variances};
use crate::estimate::{Estimate, Interval, Magnitude};
use crate::math::sample;
use crate::study::{InputError, Study};

/// Draws of what would have happened, beside what did.
#[derive(Clone, Debug, PartialEq)]
pub struct Posterior {
    draws: Draws,
    chains: usize,
    /// What happened during the campaign; NaN where that is missing.
    post: Vec<f64>,
    mean: f64,
    sd: f64,
    controls: Vec<String>,
}

/// A control and what it counts for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coefficient {
    /// The control's name.
    pub name: String,
    /// Share of the draws that it is in.
    pub included: f64,
    /// Mean coefficient, 0 where it is out, in standard deviations of the outcome per one of the control.
    pub mean: f64,
}

/// Whether the chains have been long enough, of the mean counterfactual.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Convergence {
    /// Split-chain R̂ (Gelman and others, Bayesian Data Analysis 3, equation 11.4): 1 if the chains agree.
    pub r_hat: f64,
    /// Effective number of independent draws (the same, equation 11.8).
    pub effective_draws: f64,
}

/// Time by time through the campaign. Nothing where the outcome is missing, except in the forecast.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Path {
    /// What would have happened.
    pub forecast: Vec<Magnitude>,
    /// What happened, less that.
    pub effect: Vec<Option<Magnitude>>,
    /// The sum of the effects so far.
    pub cumulative: Vec<Option<Magnitude>>,
}

impl Posterior {
    pub(super) fn new(
        draws: Draws,
        chains: usize,
        study: &Study,
        post: Vec<f64>,
        mean: f64,
        sd: f64,
    ) -> Posterior {
        let controls = study.controls().iter().map(|c| c.name.clone()).collect();
        Posterior { draws, chains, post, mean, sd, controls }
    }

    /// The effect with intervals of this level, such as 0.95.
    ///
    /// As in `CausalImpact`, point values come from the counterfactual without its noise and intervals from that
    /// with it; the relative effect is the mean over the draws of Σy / Σdraw - 1. Its p is one tail; here
    /// [`Estimate::p`] is both tails, and [`Posterior::tail`] the one.
    pub fn estimate(&self, level: f64) -> Result<Estimate, InputError> {
        let level = Interval::level(level)?;
        let points: Vec<usize> = (0..self.post.len()).filter(|&t| !self.post[t].is_nan()).collect();
        let n = points.len() as f64;
        let happened: f64 = points.iter().map(|&t| self.post[t]).sum();
        let expected: f64 = points.iter().map(|&t| self.signal(t)).sum();
        let mut sums = self.sums(&points);
        let mut relative: Vec<f64> = sums.iter().map(|s| happened / s - 1.0).collect();
        let one_sign = sums.iter().all(|s| *s > 0.0) || sums.iter().all(|s| *s < 0.0);
        let relative = (one_sign && happened.is_finite()).then(|| {
            let mean = sample::mean(&relative);
            Magnitude { value: mean, interval: Interval::of_draws(&mut relative, level) }
        });
        let p = (2.0 * tail(&sums, happened)).min(1.0);
        let error = sample::sd(&sums);
        let interval = Interval::of_draws(&mut sums, level).under(happened);
        let cumulative = Magnitude { value: happened - expected, interval };
        Ok(Estimate {
            average: cumulative.scaled(1.0 / n),
            cumulative,
            relative,
            error: error / n,
            p,
            points: points.len(),
        })
    }

    /// The one-sided tail area that `CausalImpact` prints: the smaller share of the draws' sums, the sum that
    /// happened counted among them, that are at least or at most that sum.
    pub fn tail(&self) -> f64 {
        let points: Vec<usize> = (0..self.post.len()).filter(|&t| !self.post[t].is_nan()).collect();
        tail(&self.sums(&points), points.iter().map(|&t| self.post[t]).sum())
    }

    /// The same time by time.
    pub fn path(&self, level: f64) -> Result<Path, InputError> {
        let level = Interval::level(level)?;
        let draws = self.draws.mean_signal.len();
        let (mut sums, mut happened, mut expected) = (vec![0.0; draws], 0.0, 0.0);
        let mut path = Path { forecast: Vec::new(), effect: Vec::new(), cumulative: Vec::new() };
        for (t, &y) in self.post.iter().enumerate() {
            let mut here: Vec<f64> = self.rows().map(|row| row[t] * self.sd + self.mean).collect();
            let value = self.signal(t);
            let seen = !y.is_nan();
            if seen {
                sums.iter_mut().zip(&here).for_each(|(sum, v)| *sum += v);
                happened += y;
                expected += value;
            }
            let interval = Interval::of_draws(&mut here, level);
            path.forecast.push(Magnitude { value, interval });
            path.effect.push(seen.then(|| Magnitude { value: y - value, interval: interval.under(y) }));
            path.cumulative.push(seen.then(|| {
                let interval = Interval::of_draws(&mut sums.clone(), level).under(happened);
                Magnitude { value: happened - expected, interval }
            }));
        }
        Ok(path)
    }

    /// The controls and what they count for.
    pub fn coefficients(&self) -> Vec<Coefficient> {
        let k = self.controls.len();
        let draws = self.draws.mean_signal.len() as f64;
        let of = |i: usize| self.draws.coefficients.iter().skip(i).step_by(k);
        let one = |(i, name): (usize, &String)| Coefficient {
            name: name.clone(),
            included: of(i).filter(|b| **b != 0.0).count() as f64 / draws,
            mean: of(i).sum::<f64>() / draws,
        };
        self.controls.iter().enumerate().map(one).collect()
    }

    /// Posterior means of the standard deviations of noise, level steps and season steps, in the outcome's units.
    pub fn spreads(&self) -> [f64; 3] {
        let n = self.draws.variances.len() as f64;
        let mean = |of: fn(&Variances) -> f64| {
            self.sd * self.draws.variances.iter().map(|v| of(v).sqrt()).sum::<f64>() / n
        };
        [mean(|v| v.noise), mean(|v| v.level), mean(|v| v.seasons)]
    }

    /// Whether the chains were long enough.
    pub fn convergence(&self) -> Convergence {
        let all = &self.draws.mean_signal;
        let half = all.len() / self.chains / 2;
        let parts: Vec<&[f64]> =
            all.chunks(all.len() / self.chains).flat_map(|c| [&c[..half], &c[c.len() - half..]]).collect();
        let (m, n) = (parts.len() as f64, half as f64);
        let means: Vec<f64> = parts.iter().map(|p| sample::mean(p)).collect();
        let within = parts.iter().map(|p| sample::sd(p).powi(2)).sum::<f64>() / m;
        let between = n * sample::sd(&means).powi(2);
        let total = (n - 1.0) / n * within + between / n;
        let mut tau = 1.0;
        for lag in (1..half.saturating_sub(1)).step_by(2) {
            // Pairs of autocorrelations, as long as they are positive (Geyer 1992).
            let rho = |lag: usize| {
                let apart = parts.iter().map(|p| {
                    p.iter().zip(&p[lag..]).map(|(a, b)| (a - b) * (a - b)).sum::<f64>() / (half - lag) as f64
                });
                1.0 - apart.sum::<f64>() / m / (2.0 * total)
            };
            let pair = rho(lag) + rho(lag + 1);
            if pair.is_nan() || pair < 0.0 {
                break;
            }
            tau += 2.0 * pair;
        }
        Convergence { r_hat: (total / within).sqrt(), effective_draws: (m * n / tau).min(m * n) }
    }

    /// Sums of the counterfactual over these times, one per draw.
    pub(crate) fn sums(&self, points: &[usize]) -> Vec<f64> {
        let shift = self.mean * points.len() as f64;
        self.rows().map(|row| points.iter().map(|&t| row[t]).sum::<f64>() * self.sd + shift).collect()
    }

    fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.draws.outcome.chunks_exact(self.post.len().max(1))
    }

    fn signal(&self, t: usize) -> f64 {
        self.draws.signal[t] / self.draws.mean_signal.len() as f64 * self.sd + self.mean
    }
}

fn tail(sums: &[f64], happened: f64) -> f64 {
    let above = 1 + sums.iter().filter(|s| **s >= happened).count();
    let below = 1 + sums.iter().filter(|s| **s <= happened).count();
    above.min(below) as f64 / (sums.len() as f64 + 1.0)
}
