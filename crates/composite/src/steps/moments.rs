use super::sums::mean;

/// Sample-corrected skewness and kurtosis of values that are all present.
///
/// G1 = √n Σe³ / (Σe²)^1.5 · √(n(n−1)) / (n−2);
/// G2 = ((n+1)(r−3) + 6)(n−1) / ((n−2)(n−3)) with r = n Σe⁴ / (Σe²)², e = x − mean.
///
/// Joanes and Gill, “Comparing measures of sample skewness and kurtosis”, 1998. NaN if there are too few values
/// (3 and 4) or all are the same.
pub(crate) fn skewness_kurtosis(x: &[f64]) -> (f64, f64) {
    let n = x.len() as f64;
    let centre = mean(x);
    let mut lanes = [[0.0; 4]; 3];
    let chunks = x.chunks_exact(4);
    let rest = chunks.remainder();
    for chunk in chunks {
        for lane in 0..4 {
            let e = chunk[lane] - centre;
            let e2 = e * e;
            lanes[0][lane] += e2;
            lanes[1][lane] += e2 * e;
            lanes[2][lane] += e2 * e2;
        }
    }
    for &value in rest {
        let e = value - centre;
        let e2 = e * e;
        lanes[0][0] += e2;
        lanes[1][0] += e2 * e;
        lanes[2][0] += e2 * e2;
    }
    let [s2, s3, s4] = lanes.map(|l| (l[0] + l[1]) + (l[2] + l[3]));
    if s2 == 0.0 {
        return (f64::NAN, f64::NAN);
    }
    let skewness = if n < 3.0 {
        f64::NAN
    } else {
        n.sqrt() * s3 / (s2 * s2.sqrt()) * (n * (n - 1.0)).sqrt() / (n - 2.0)
    };
    let kurtosis = if n < 4.0 {
        f64::NAN
    } else {
        let r = n * s4 / (s2 * s2);
        ((n + 1.0) * (r - 3.0) + 6.0) * (n - 1.0) / ((n - 2.0) * (n - 3.0))
    };
    (skewness, kurtosis)
}
