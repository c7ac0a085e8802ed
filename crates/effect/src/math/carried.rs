//! Regression with errors that carry over from one time to the next, by an amount that is not known.
//!
//! y = Xb + e, e = a + w, aₜ = ρ aₜ₋₁ + uₜ, w without memory, var u = q, var w = 1 - q in units of s². For one (ρ, q) a Kalman filter turns y and X
//! into innovations over their standard deviations (gaps in time are times without a value); then a contrast c'b is
//! Student's t with n - k degrees of freedom around c'b̂, scale √(c'(X'X)⁻¹c S/(n - k)). Over ρ and q these are mixed
//! with weights |Ω|^-½ |X'Ω⁻¹X|^-½ S^-(n - k)/2 (Zellner, Tiao 1964, for q = 1; flat priors of b and ln σ).
//!
//! Newey and West's errors need long series: on 100 values with ρ = 0.5, a step half as long as the series is
//! "found" in one of eight series without one. `cargo bench -p effect` shows what these find.

use super::law;
use super::matrix::dot;
use super::ols::Ols;

/// What a contrast may be, with the memory of the errors integrated out.
#[derive(Clone, Debug)]
pub(crate) struct Mixture {
    /// Weight, centre, scale.
    parts: Vec<[f64; 3]>,
    df: f64,
    /// Posterior mean of ρ.
    pub autocorrelation: f64,
    /// Posterior probability that ρ exceeds [`PERSISTENT`] and more than half of what is new carries over.
    pub persistent: f64,
}

/// The ρ from which a trend is hard to tell from a shift.
pub(crate) const PERSISTENT: f64 = 0.9;

/// How errors carry over: ρ, the share q of what is new that does, and how much that is believed before the data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Memory {
    pub rho: f64,
    pub share: f64,
    pub prior: f64,
}

/// Prior probability of ρ = 1, a random walk; the rest is spread evenly over 0 to 1.
const WALK: f64 = 0.3;
/// Points of the grid over ρ, and over the share.
const RHOS: usize = 12;
const SHARES: usize = 6;

/// What is tried. Shares are the squares of evenly spaced numbers, so that slow wandering is among them.
pub(crate) fn grid() -> Vec<Memory> {
    let mut all = Vec::with_capacity(SHARES * (RHOS + 1));
    for j in 0..SHARES {
        let root = (j as f64 + 0.5) / SHARES as f64;
        let share = root * root;
        all.push(Memory { rho: 1.0, share, prior: WALK / SHARES as f64 });
        for i in 0..RHOS {
            let rho = (i as f64 + 0.5) / RHOS as f64;
            all.push(Memory { rho, share, prior: (1.0 - WALK) / (RHOS * SHARES) as f64 });
        }
    }
    all
}

/// The filter of one memory over given times: per time, what is carried to it, the gain, and 1/√variance.
pub(crate) struct Filter(Vec<[f64; 3]>);

impl Filter {
    pub(crate) fn new(times: &[usize], memory: Memory) -> Filter {
        let Memory { rho, share, .. } = memory;
        // The variance of a in its own steps; at ρ = 1 any large one, which the intercept takes up.
        let still = if rho < 1.0 { share / (1.0 - rho * rho) } else { 1e4 };
        let mut variance = still;
        let mut steps = Vec::with_capacity(times.len());
        for (i, &t) in times.iter().enumerate() {
            let mut carry = 1.0;
            if i > 0 {
                for _ in times[i - 1]..t {
                    carry *= rho;
                    variance = rho * rho * variance + share;
                }
            }
            let whole = variance + 1.0 - share;
            let gain = variance / whole;
            steps.push([carry, gain, 1.0 / whole.sqrt()]);
            variance *= 1.0 - gain;
        }
        Filter(steps)
    }

    /// Innovations over their standard deviations.
    pub(crate) fn whiten(&self, values: &[f64]) -> Vec<f64> {
        let mut a = 0.0;
        values
            .iter()
            .zip(&self.0)
            .map(|(v, [carry, gain, scale])| {
                a *= carry;
                let off = v - a;
                a += gain * off;
                off * scale
            })
            .collect()
    }

    /// -½ ln |Ω|.
    pub(crate) fn half_log_det(&self) -> f64 {
        self.0.iter().map(|s| libm::log(s[2])).sum()
    }

    /// The first so many times.
    pub(crate) fn first(&self, n: usize) -> Filter {
        Filter(self.0[..n].to_vec())
    }
}

impl Mixture {
    /// Nothing if the columns are as good as dependent, or as many as the values.
    pub(crate) fn of(columns: &[Vec<f64>], y: &[f64], times: &[usize], contrast: &[f64]) -> Option<Mixture> {
        let grid = grid();
        let mut parts = Vec::with_capacity(grid.len());
        let mut logs = Vec::with_capacity(grid.len());
        let df = y.len().checked_sub(columns.len()).filter(|df| *df > 0)? as f64;
        for &memory in &grid {
            let filter = Filter::new(times, memory);
            let white: Vec<Vec<f64>> = columns.iter().map(|c| filter.whiten(c)).collect();
            let fit = Ols::fit(&white, &filter.whiten(y))?;
            let ss = dot(&fit.residuals, &fit.residuals).max(f64::MIN_POSITIVE);
            let scale = (fit.inverse.form(contrast).max(0.0) * ss / df).sqrt();
            let inverse_log_det = fit.inverse.factor()?.log_det();
            let log = filter.half_log_det() + 0.5 * inverse_log_det - 0.5 * df * libm::log(ss);
            logs.push(log + libm::log(memory.prior));
            parts.push([0.0, dot(&fit.coefficients, contrast), scale]);
        }
        let top = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let raw: Vec<f64> = logs.iter().map(|l| libm::exp(l - top)).collect();
        let total: f64 = raw.iter().sum();
        let (mut autocorrelation, mut persistent) = (0.0, 0.0);
        for ((part, weight), memory) in parts.iter_mut().zip(raw).zip(&grid) {
            let weight = weight / total;
            autocorrelation += weight * memory.rho;
            persistent += if memory.rho > PERSISTENT && memory.share > 0.5 { weight } else { 0.0 };
            part[0] = weight;
        }
        parts.retain(|p| p[0] > 1e-18);
        Some(Mixture { parts, df, autocorrelation, persistent })
    }

    /// The centre.
    pub(crate) fn mean(&self) -> f64 {
        self.parts.iter().map(|[w, m, _]| w * m).sum()
    }

    /// The standard deviation of the centres and the mean square of the scales together.
    pub(crate) fn error(&self) -> f64 {
        let mean = self.mean();
        self.parts.iter().map(|[w, m, s]| w * ((m - mean) * (m - mean) + s * s)).sum::<f64>().sqrt()
    }

    /// Probability of being below `x`, or above it, each without a difference from 1.
    fn below(&self, x: f64) -> f64 {
        self.parts.iter().map(|[w, m, s]| w * law::t_cdf((x - m) / s, self.df)).sum()
    }

    fn above(&self, x: f64) -> f64 {
        self.parts.iter().map(|[w, m, s]| w * law::t_cdf((m - x) / s, self.df)).sum()
    }

    /// The value below which the contrast is with probability `p`.
    pub(crate) fn quantile(&self, p: f64) -> f64 {
        let (mean, error) = (self.mean(), self.error());
        mean + error * law::invert(p, |z| self.below(mean + error * z))
    }

    /// Twice the smaller probability of being on one side of 0.
    pub(crate) fn p(&self) -> f64 {
        (2.0 * self.below(0.0).min(self.above(0.0))).min(1.0)
    }
}
