//! The error that a contrast of a regression will have, once its rows are all there.

use crate::its::Design;
use crate::math::carried::{Filter, grid};
use crate::math::matrix::{Square, dot};
use crate::math::ols::Ols;

/// Memory and noise are learned from the first `known` rows with the columns `learned`; the error is that of the
/// contrast in the whole design, its square averaged over what the memory may be. With it come the degrees of freedom
/// of the noise.
pub(crate) fn planned_error(design: &Design, learned: &[usize], known: usize) -> Option<(f64, f64)> {
    let df = known.checked_sub(learned.len()).filter(|df| *df > 0)? as f64;
    let mut parts = Vec::new();
    for memory in grid() {
        let all = Filter::new(&design.times, memory);
        let white: Vec<Vec<f64>> = design.columns.iter().map(|c| all.whiten(c)).collect();
        let variance = Square::gram(&white).factor()?.inverse().form(&design.contrast);
        let first = all.first(known);
        let columns: Vec<Vec<f64>> =
            learned.iter().map(|&i| first.whiten(&design.columns[i][..known])).collect();
        let fit = Ols::fit(&columns, &first.whiten(&design.y[..known]))?;
        let ss = dot(&fit.residuals, &fit.residuals).max(f64::MIN_POSITIVE);
        let log = first.half_log_det() + 0.5 * fit.inverse.factor()?.log_det() - 0.5 * df * libm::log(ss);
        parts.push((log + libm::log(memory.prior), variance * ss / df));
    }
    let top = parts.iter().fold(f64::NEG_INFINITY, |m, p| m.max(p.0));
    let (mut total, mut sum) = (0.0, 0.0);
    for (log, variance) in parts {
        let weight = libm::exp(log - top);
        total += weight;
        sum += weight * variance;
    }
    Some(((sum / total).sqrt(), df))
}
