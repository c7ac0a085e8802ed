//! Regression with errors that carry over from one time to the next, by an amount that is not known.
//!
//! y = Xb + e, eₜ = ρ eₜ₋₁ + uₜ. For one ρ, with the whitened X and y (Prais, Winsten 1954, from stationarity at the
//! first value and over gaps), a contrast c'b is Student's t with n - k degrees of freedom around c'b̂, scale
//! √(c'(X'X)⁻¹c S/(n - k)). Over ρ, uniform on (-1, 1), these are mixed with weights
//! |Ω|^-½ |X'Ω⁻¹X|^-½ S^-(n - k)/2 (Zellner, Tiao 1964; flat priors of b and ln σ).
//!
//! Newey and West's errors need long series: on 100 values with ρ = 0.5, a step half as long as the series is
//! "found" in one of seven series without one. These are about right from 40 values on, up to ρ = 0.9.

use super::law;
use super::matrix::dot;
use super::ols::Ols;

/// What a contrast may be, with the autocorrelation integrated out.
#[derive(Clone, Debug)]
pub(crate) struct Mixture {
    /// Weight, centre, scale.
    parts: Vec<[f64; 3]>,
    df: f64,
    /// Posterior mean of ρ.
    pub autocorrelation: f64,
    /// Posterior probability that ρ exceeds [`PERSISTENT`].
    pub persistent: f64,
}

/// The autocorrelation from which a trend is hard to tell from a shift.
pub(crate) const PERSISTENT: f64 = 0.9;

/// Points of the grid over ρ.
const GRID: usize = 60;

/// One whitening of times: the factor of the value before, and of the difference.
pub(crate) fn weights(times: &[usize], rho: f64) -> Vec<[f64; 2]> {
    let own = 1.0 - rho * rho;
    let mut out = Vec::with_capacity(times.len());
    for (i, &t) in times.iter().enumerate() {
        out.push(if i == 0 {
            [0.0, own.sqrt()]
        } else {
            let carry = (times[i - 1]..t).fold(1.0, |power, _| power * rho);
            [carry, (own / (1.0 - carry * carry)).sqrt()]
        });
    }
    out
}

/// Takes off what is carried over.
pub(crate) fn whiten(values: &[f64], weights: &[[f64; 2]]) -> Vec<f64> {
    let before = std::iter::once(0.0).chain(values.iter().copied());
    values.iter().zip(before).zip(weights).map(|((v, b), [carry, scale])| scale * (v - carry * b)).collect()
}

/// The values of ρ that are tried.
pub(crate) fn grid() -> impl Iterator<Item = f64> {
    (0..GRID).map(|i| -0.995 + 1.99 * (i as f64 + 0.5) / GRID as f64)
}

impl Mixture {
    /// Nothing if the columns are as good as dependent, or as many as the values.
    pub(crate) fn of(columns: &[Vec<f64>], y: &[f64], times: &[usize], contrast: &[f64]) -> Option<Mixture> {
        let mut parts = Vec::with_capacity(GRID);
        let mut logs = Vec::with_capacity(GRID);
        let df = y.len().checked_sub(columns.len()).filter(|df| *df > 0)? as f64;
        for rho in grid() {
            let weights = weights(times, rho);
            let white: Vec<Vec<f64>> = columns.iter().map(|c| whiten(c, &weights)).collect();
            let fit = Ols::fit(&white, &whiten(y, &weights))?;
            let ss = dot(&fit.residuals, &fit.residuals).max(f64::MIN_POSITIVE);
            let scale = (fit.inverse.form(contrast).max(0.0) * ss / df).sqrt();
            let half_log_det: f64 = weights.iter().map(|w| libm::log(w[1])).sum();
            let inverse_log_det = fit.inverse.factor()?.log_det();
            logs.push(half_log_det + 0.5 * inverse_log_det - 0.5 * df * libm::log(ss));
            parts.push([rho, dot(&fit.coefficients, contrast), scale]);
        }
        let top = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let raw: Vec<f64> = logs.iter().map(|l| libm::exp(l - top)).collect();
        let total: f64 = raw.iter().sum();
        let (mut autocorrelation, mut persistent) = (0.0, 0.0);
        for (part, weight) in parts.iter_mut().zip(raw) {
            let (rho, weight) = (part[0], weight / total);
            autocorrelation += weight * rho;
            persistent += if rho > PERSISTENT { weight } else { 0.0 };
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
