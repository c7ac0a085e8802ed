//! Means, spreads and quantiles of a sample.

/// Mean; NaN of nothing.
pub(crate) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Sample standard deviation, over n - 1; NaN of fewer than two.
pub(crate) fn sd(values: &[f64]) -> f64 {
    let mean = mean(values);
    (values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (values.len() as f64 - 1.0)).sqrt()
}

/// The quantile of R's type 7 and of numpy: linear between order statistics. Reorders the values.
pub(crate) fn quantile(values: &mut [f64], p: f64) -> f64 {
    let Some(last) = values.len().checked_sub(1) else { return f64::NAN };
    let place = p.clamp(0.0, 1.0) * last as f64;
    let below = place.floor() as usize;
    let (_, &mut low, rest) = values.select_nth_unstable_by(below, f64::total_cmp);
    let high = rest.iter().copied().fold(f64::INFINITY, f64::min);
    if place > below as f64 { low + (place - below as f64) * (high - low) } else { low }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_numpy() {
        // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0, .025, .3, .5, .975, 1])
        let want = [1.0, 1.0, 2.1, 3.5, 8.475, 9.0];
        for (p, want) in [0.0, 0.025, 0.3, 0.5, 0.975, 1.0].into_iter().zip(want) {
            let got = quantile(&mut [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0], p);
            assert!((got - want).abs() < 1e-12, "{p}: {got}");
        }
        assert!(quantile(&mut [], 0.5).is_nan());
    }
}
