//! Least squares on a few columns, and the errors that Newey and West gave it.

use super::matrix::{Square, dot};

/// A fit by least squares.
#[derive(Clone, Debug)]
pub(crate) struct Ols {
    pub coefficients: Vec<f64>,
    pub residuals: Vec<f64>,
    /// (X'X)⁻¹.
    pub inverse: Square,
}

impl Ols {
    /// Nothing if the columns are as good as dependent, or as many as the values.
    pub(crate) fn fit(columns: &[Vec<f64>], y: &[f64]) -> Option<Ols> {
        if y.len() <= columns.len() {
            return None;
        }
        let factor = Square::gram(columns).factor()?;
        let cross: Vec<f64> = columns.iter().map(|c| dot(c, y)).collect();
        let coefficients = factor.solve(&cross);
        let mut residuals = y.to_vec();
        for (column, b) in columns.iter().zip(&coefficients) {
            residuals.iter_mut().zip(column).for_each(|(r, x)| *r -= b * x);
        }
        Some(Ols { coefficients, residuals, inverse: factor.inverse() })
    }

    /// Degrees of freedom that are left.
    pub(crate) fn df(&self) -> f64 {
        (self.residuals.len() - self.coefficients.len()) as f64
    }

    /// Covariance of the coefficients after Newey and West (1987, equation 5): the Bartlett-weighted sum of
    /// autocovariances of the scores up to `lags`, times n/(n - k). Values are at `times`; pairs that are missing count as 0.
    pub(crate) fn newey_west(&self, columns: &[Vec<f64>], times: &[usize], lags: usize) -> Square {
        let k = columns.len();
        let n = self.residuals.len();
        let scores: Vec<Vec<f64>> =
            columns.iter().map(|c| c.iter().zip(&self.residuals).map(|(x, e)| x * e).collect()).collect();
        let mut meat = Square::zero(k);
        for t in 0..n {
            // Values at most `lags` times before this one.
            for s in (0..=t).rev().take_while(|&s| times[t] - times[s] <= lags) {
                let weight = 1.0 - (times[t] - times[s]) as f64 / (lags as f64 + 1.0);
                for i in 0..k {
                    for j in 0..k {
                        let pair = scores[i][t] * scores[j][s];
                        if s == t {
                            meat.add(i, j, pair);
                        } else {
                            meat.add(i, j, weight * pair);
                            meat.add(j, i, weight * pair);
                        }
                    }
                }
            }
        }
        let half = self.inverse.product(&meat).product(&self.inverse);
        let correction = n as f64 / self.df();
        Square { n: k, at: half.at.iter().map(|v| v * correction).collect() }
    }
}
