use serde::Serialize;

use crate::steps::moments::skewness_kurtosis;
use crate::steps::sums::{mean, sum_by};

/// A column at a glance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Statistics {
    /// Values present.
    pub n: usize,
    /// Share of values present.
    pub present: f64,
    /// Share of zeros among them.
    pub zero: f64,
    /// Share of different values among them.
    pub different: f64,
    /// Share of the commonest value among them.
    pub commonest: f64,
    /// Least value.
    pub min: f64,
    /// 5 % quantile; quantiles are R's type 7.
    pub q5: f64,
    /// 25 % quantile.
    pub q25: f64,
    /// Median.
    pub median: f64,
    /// Mean.
    pub mean: f64,
    /// 75 % quantile.
    pub q75: f64,
    /// 95 % quantile.
    pub q95: f64,
    /// Greatest value.
    pub max: f64,
    /// Standard deviation, over n − 1; none for a single value.
    pub sd: Option<f64>,
    /// Sample-corrected skewness (G1); none for fewer than three different values.
    pub skewness: Option<f64>,
    /// Sample-corrected kurtosis (G2); none for fewer than four values.
    pub kurtosis: Option<f64>,
}

impl Statistics {
    /// Of the values present; none if there is no value.
    pub fn of(column: &[Option<f64>]) -> Option<Self> {
        let mut values: Vec<f64> = column.iter().copied().flatten().collect();
        values.sort_unstable_by(f64::total_cmp);
        let (&min, &max) = (values.first()?, values.last()?);
        let n = values.len();
        let mut runs: Vec<usize> = Vec::new();
        for (i, value) in values.iter().enumerate() {
            match runs.last_mut() {
                Some(run) if i > 0 && values[i - 1] == *value => *run += 1,
                _ => runs.push(1),
            }
        }
        let share = |count: usize| count as f64 / n as f64;
        let centre = mean(&values);
        let (skewness, kurtosis) = skewness_kurtosis(&values);
        let known = |v: f64| (!v.is_nan()).then_some(v);
        Some(Self {
            n,
            present: share(n) * n as f64 / column.len() as f64,
            zero: share(values.iter().filter(|v| **v == 0.0).count()),
            different: share(runs.len()),
            commonest: share(runs.iter().copied().max().unwrap_or(0)),
            min,
            q5: quantile(&values, 0.05),
            q25: quantile(&values, 0.25),
            median: quantile(&values, 0.5),
            mean: centre,
            q75: quantile(&values, 0.75),
            q95: quantile(&values, 0.95),
            max,
            sd: (n > 1).then(|| (sum_by(&values, |v| (v - centre).powi(2)) / (n - 1) as f64).sqrt()),
            skewness: known(skewness),
            kurtosis: known(kurtosis),
        })
    }
}

/// R's type 7 quantile of values in ascending order; NaN if there is none.
pub fn quantile(sorted: &[f64], q: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let place = q.clamp(0.0, 1.0) * last as f64;
    let below = place.floor() as usize;
    let share = place - below as f64;
    let above = sorted[(below + 1).min(last)];
    if share == 0.0 { sorted[below] } else { sorted[below] + share * (above - sorted[below]) }
}
