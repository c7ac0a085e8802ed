//! Distribution functions: Student's t, F and binomial.
//!
//! The incomplete beta function is Lentz's continued fraction (Abramowitz and Stegun 26.5.8).

/// Student's t distribution function with `df` degrees of freedom, which need not be whole.
pub(crate) fn t_cdf(x: f64, df: f64) -> f64 {
    if !x.is_finite() {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    let tail = 0.5 * beta(df / (df + x * x), 0.5 * df, 0.5);
    if x > 0.0 { 1.0 - tail } else { tail }
}

/// Student's t quantile.
pub(crate) fn t_quantile(p: f64, df: f64) -> f64 {
    invert(p, |x| t_cdf(x, df))
}

/// Probability that |t| is at least `x`.
pub(crate) fn t_two_sided(x: f64, df: f64) -> f64 {
    2.0 * t_cdf(-x.abs(), df)
}

/// Probability that an F with `a` and `b` degrees of freedom is at least `x`.
pub(crate) fn f_tail(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 { 1.0 } else { beta(b / (b + a * x), 0.5 * b, 0.5 * a) }
}

/// Probability that of `n` trials, each a success with probability `p`, at least `k` are one.
pub(crate) fn binomial_tail(k: usize, n: usize, p: f64) -> f64 {
    match k {
        0 => 1.0,
        k if k > n => 0.0,
        k => beta(p, k as f64, (n - k + 1) as f64),
    }
}

/// Regularised incomplete beta function.
fn beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = libm::exp(
        libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b) + a * libm::log(x) + b * libm::log1p(-x),
    );
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(x, a, b) / a
    } else {
        1.0 - front * fraction(1.0 - x, b, a) / b
    }
}

fn fraction(x: f64, a: f64, b: f64) -> f64 {
    let mut c = 1.0;
    let mut d = 1.0 / keep_off_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut h = d;
    for m in 1..1000 {
        let m = f64::from(m);
        for step in [
            m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0)),
        ] {
            d = 1.0 / keep_off_zero(1.0 + step * d);
            c = keep_off_zero(1.0 + step / c);
            h *= d * c;
        }
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    h
}

fn keep_off_zero(x: f64) -> f64 {
    if x.abs() < 1e-300 { 1e-300 } else { x }
}

/// The argument at which an increasing distribution function is `p`, by halving.
pub(crate) fn invert(p: f64, cdf: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (-1.0, 1.0);
    for _ in 0..200 {
        if cdf(low) < p {
            break;
        }
        low *= 2.0;
    }
    for _ in 0..200 {
        if cdf(high) > p {
            break;
        }
        high *= 2.0;
    }
    while high - low > 1e-13 * low.abs().max(high.abs()).max(1.0) {
        let middle = 0.5 * (low + high);
        if cdf(middle) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: f64, want: f64) {
        assert!((got - want).abs() <= 1e-10 * want.abs().max(1e-3), "{got} is not {want}");
    }

    /// Values of scipy.stats 1.17.1.
    #[test]
    fn same_as_scipy() {
        close(t_cdf(-2.1, 7.5), 0.035618535729039044); // t.cdf(-2.1, 7.5)
        close(t_quantile(0.975, 4.0), 2.776_445_105_197_793); // t.ppf(.975, 4)
        close(binomial_tail(3, 12, 0.05), 0.019_568_261_997_154_53); // binom.sf(2, 12, .05)
        close(f_tail(3.2, 3.0, 17.0), 0.04985801504489658); // f.sf(3.2, 3, 17)
    }
}
