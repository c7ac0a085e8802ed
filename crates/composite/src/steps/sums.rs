//! Sums in an order that never changes, four at a time so that the processor can add them side by side.

/// Σ f(x) over all values. The order of additions depends on the length alone.
#[inline]
pub(crate) fn sum_by(x: &[f64], f: impl Fn(f64) -> f64) -> f64 {
    let mut lanes = [0.0; 4];
    let chunks = x.chunks_exact(4);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (lane, &value) in lanes.iter_mut().zip(chunk) {
            *lane += f(value);
        }
    }
    let tail = rest.iter().fold(0.0, |sum, &value| sum + f(value));
    (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]) + tail
}

#[inline]
pub(crate) fn mean(x: &[f64]) -> f64 {
    sum_by(x, |v| v) / x.len() as f64
}

/// Least and greatest value; infinite and inverted if there is none. NaN is passed over.
#[inline]
pub(crate) fn range(x: &[f64]) -> (f64, f64) {
    let (mut low, mut high) = ([f64::INFINITY; 4], [f64::NEG_INFINITY; 4]);
    let chunks = x.chunks_exact(4);
    let rest = chunks.remainder();
    for chunk in chunks {
        for lane in 0..4 {
            // Written so that a NaN compares false and changes nothing.
            low[lane] = if chunk[lane] < low[lane] { chunk[lane] } else { low[lane] };
            high[lane] = if chunk[lane] > high[lane] { chunk[lane] } else { high[lane] };
        }
    }
    for &value in rest {
        low[0] = if value < low[0] { value } else { low[0] };
        high[0] = if value > high[0] { value } else { high[0] };
    }
    let least = low.into_iter().fold(f64::INFINITY, |a, b| if b < a { b } else { a });
    let most = high.into_iter().fold(f64::NEG_INFINITY, |a, b| if b > a { b } else { a });
    (least, most)
}

/// How many values are present.
#[inline]
pub(crate) fn present(x: &[f64]) -> usize {
    x.iter().map(|v| usize::from(!v.is_nan())).sum()
}

/// The median, which reorders the values; NaN if there is none.
pub(crate) fn median(x: &mut [f64]) -> f64 {
    let n = x.len();
    if n == 0 {
        return f64::NAN;
    }
    x.sort_unstable_by(f64::total_cmp);
    if n % 2 == 1 { x[n / 2] } else { (x[n / 2 - 1] + x[n / 2]) / 2.0 }
}
