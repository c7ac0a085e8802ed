use serde::{Deserialize, Serialize};

use crate::steps::sums::{mean, sum_by};

use super::p_value::two_sided_t;

/// Which correlation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CorrelationKind {
    /// Pearson's r.
    #[default]
    Pearson,
    /// Pearson's r of the ranks, equal values sharing the mean of theirs.
    Spearman,
    /// Kendall's τ-b.
    Kendall,
}

/// How two columns go together.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Correlation {
    /// The coefficient; none if a column is constant or fewer than three units have both values.
    pub r: Option<f64>,
    /// How many units have both.
    pub n: u32,
    /// Two-sided p-value of t = r √((n − 2)/(1 − r²)); for Kendall of the normal approximation without ties.
    pub p: Option<f64>,
}

/// Correlates two columns over the units that have both values.
pub fn correlate(x: &[Option<f64>], y: &[Option<f64>], kind: CorrelationKind) -> Correlation {
    let pairs: Vec<(f64, f64)> = x.iter().zip(y).filter_map(|(a, b)| Some(((*a)?, (*b)?))).collect();
    let n = pairs.len();
    let (mut a, mut b): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
    if kind == CorrelationKind::Spearman {
        (a, b) = (mid_ranks(&a), mid_ranks(&b));
    }
    let r = if kind == CorrelationKind::Kendall { kendall(&a, &b) } else { pearson(&a, &b) };
    if n < 3 || r.is_nan() {
        return Correlation { r: None, n: n as u32, p: None };
    }
    let m = n as f64;
    let p = if kind == CorrelationKind::Kendall {
        let z = r * (9.0 * m * (m - 1.0) / (2.0 * (2.0 * m + 5.0))).sqrt();
        // A t with so many degrees of freedom is normal.
        two_sided_t(z, 1e9)
    } else if r.abs() >= 1.0 {
        0.0
    } else {
        two_sided_t(r * ((m - 2.0) / (1.0 - r * r)).sqrt(), m - 2.0)
    };
    Correlation { r: Some(r), n: n as u32, p: Some(p) }
}

/// Pearson's r over the rows where both are present; NaN if there is none.
pub(crate) fn pearson(x: &[f64], y: &[f64]) -> f64 {
    if x.iter().chain(y).any(|v| v.is_nan()) {
        let both = || x.iter().zip(y).filter(|(a, b)| !a.is_nan() && !b.is_nan());
        let (a, b): (Vec<f64>, Vec<f64>) = (both().map(|p| *p.0).collect(), both().map(|p| *p.1).collect());
        return if a.is_empty() { f64::NAN } else { pearson(&a, &b) };
    }
    let (mx, my) = (mean(x), mean(y));
    let sxy: f64 = x.iter().zip(y).map(|(a, b)| (a - mx) * (b - my)).sum();
    let sxx = sum_by(x, |v| (v - mx).powi(2));
    let syy = sum_by(y, |v| (v - my).powi(2));
    if sxx == 0.0 || syy == 0.0 { f64::NAN } else { (sxy / (sxx.sqrt() * syy.sqrt())).clamp(-1.0, 1.0) }
}

/// Ranks from the lowest, equal values sharing the mean of theirs.
fn mid_ranks(x: &[f64]) -> Vec<f64> {
    let mut sorted = x.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    x.iter()
        .map(|&v| {
            let below = sorted.partition_point(|&s| s < v);
            let up_to = sorted.partition_point(|&s| s <= v);
            (below + up_to + 1) as f64 / 2.0
        })
        .collect()
}

fn kendall(x: &[f64], y: &[f64]) -> f64 {
    let (mut balance, mut in_x, mut in_y) = (0.0, 0.0, 0.0);
    for i in 0..x.len() {
        for j in 0..i {
            let (a, b) = (sign(x[i] - x[j]), sign(y[i] - y[j]));
            balance += a * b;
            in_x += a * a;
            in_y += b * b;
        }
    }
    if in_x == 0.0 || in_y == 0.0 { f64::NAN } else { balance / (in_x * in_y).sqrt() }
}

fn sign(v: f64) -> f64 {
    if v > 0.0 {
        1.0
    } else if v < 0.0 {
        -1.0
    } else {
        0.0
    }
}
