//! Estimates of first and total order from runs done elsewhere: `a` and `b` of two independent samples, and per
//! factor `ab`, the first with that factor from the second.

/// Jansen 1999: 1 − Σ(b − ab)² / 2nV and Σ(a − ab)² / 2nV, with V the variance of a and b together. These are what
/// a [`Study`](super::Study) uses.
pub fn jansen(a: &[f64], b: &[f64], ab: &[Vec<f64>]) -> Vec<(f64, f64)> {
    let v = variance(a, b);
    let half = 2.0 * a.len() as f64 * v;
    ab.iter().map(|ab| (1.0 - square(b, ab) / half, square(a, ab) / half)).collect()
}

/// Saltelli and others 2010, as COINr has it: mean of b (ab − a) over V, and Jansen's total order.
pub fn saltelli(a: &[f64], b: &[f64], ab: &[Vec<f64>]) -> Vec<(f64, f64)> {
    let v = variance(a, b);
    let n = a.len() as f64;
    let product = |ab: &[f64]| a.iter().zip(b).zip(ab).map(|((a, b), ab)| b * (ab - a)).sum::<f64>();
    ab.iter().map(|ab| (product(ab) / n / v, square(a, ab) / (2.0 * n * v))).collect()
}

fn square(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| (x - y).powi(2)).sum()
}

/// Sample variance of both together.
fn variance(a: &[f64], b: &[f64]) -> f64 {
    let all = || a.iter().chain(b);
    let n = (a.len() + b.len()) as f64;
    let mean = all().sum::<f64>() / n;
    all().map(|y| (y - mean).powi(2)).sum::<f64>() / (n - 1.0)
}

#[cfg(test)]
mod tests {
    use super::{jansen, saltelli};

    /// Expected values: COINr's `SA_estimate` with N = 4, d = 2.
    #[test]
    fn four_runs() {
        let (a, b) = ([1.0, 2.5, 0.5, 3.0], [2.0, 1.0, 1.5, 0.25]);
        let ab = [vec![1.5, 2.0, 1.0, 2.0], vec![1.0, 1.25, 0.75, 1.0]];
        let found = saltelli(&a, &b, &ab);
        let expected = [
            (0.266_984_505_363_528, 0.233_611_442_193_087),
            (-0.367_103_694_874_851, 0.750_893_921_334_922_5),
        ];
        for ((f, t), (f2, t2)) in found.iter().zip(expected) {
            assert!((f - f2).abs() < 1e-12 && (t - t2).abs() < 1e-12, "{found:?}");
        }
        assert!((jansen(&a, &b, &ab)[0].1 - expected[0].1).abs() < 1e-12);
    }
}
