//! Normalisation of one column.

use crate::model::ScaleRule;
use crate::plan::Constant;

use super::rank::from_lowest;
use super::sums::{present, range, sum_by};

/// Why a column cannot be normalised.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ScaleFault {
    Constant(f64),
    ReferenceMissing,
    ReferenceIsWorst(f64),
    TargetNotBetter {
        target: f64,
        worst: f64,
    },
    /// With the row.
    NonPositive(usize, f64),
}

/// Scales `x`, with more as better after multiplication by `sign`, into `out`. The formulas are those of
/// [`Scale`](crate::plan::Scale).
pub(crate) fn scale(
    x: &[f64],
    out: &mut [f64],
    rule: &ScaleRule,
    sign: f64,
    constant: Constant,
    room: &mut Vec<f64>,
) -> Result<(), ScaleFault> {
    match *rule {
        ScaleRule::Keep => each(x, out, |v| v * sign),
        ScaleRule::MinMax { low, high } => {
            let (min, max) = signed_range(x, sign);
            if min == max {
                return flat(x, out, constant, (low + high) / 2.0);
            }
            each(x, out, |v| (v * sign - min) / (max - min) * (high - low) + low);
        }
        ScaleRule::ZScore { mean, sd } => {
            let n = present(x) as f64;
            let centre = sum_by(x, |v| if v.is_nan() { 0.0 } else { v * sign }) / n;
            let square = sum_by(x, |v| if v.is_nan() { 0.0 } else { (v * sign - centre).powi(2) });
            let (min, max) = signed_range(x, sign);
            if min == max {
                return flat(x, out, constant, mean);
            }
            let spread = (square / (n - 1.0)).sqrt();
            each(x, out, |v| (v * sign - centre) / spread * sd + mean);
        }
        ScaleRule::Rank | ScaleRule::Borda | ScaleRule::PercentileRank => {
            return ranks(x, out, *rule, sign, constant, room);
        }
        ScaleRule::DistanceToMax => {
            let (min, max) = signed_range(x, sign);
            if min == max {
                return flat(x, out, constant, 0.5);
            }
            each(x, out, |v| 1.0 - (max - v * sign) / (max - min));
        }
        ScaleRule::FractionOfBest => {
            if let Some((row, &value)) = x.iter().enumerate().find(|(_, v)| **v <= 0.0) {
                return Err(ScaleFault::NonPositive(row, value));
            }
            let (min, max) = range(x);
            if sign > 0.0 { each(x, out, |v| v / max) } else { each(x, out, |v| min / v) }
        }
        ScaleRule::Reference { row, cap } => {
            let reference = x[row] * sign;
            let (min, _) = signed_range(x, sign);
            if reference.is_nan() {
                return Err(ScaleFault::ReferenceMissing);
            }
            if reference == min {
                return Err(ScaleFault::ReferenceIsWorst(x[row]));
            }
            let most = if cap { 1.0 } else { f64::INFINITY };
            each(x, out, |v| at_most(1.0 - (reference - v * sign) / (reference - min), most));
        }
        ScaleRule::Target { target, cap } => {
            let (min, max) = range(x);
            let (worst, reach) = if sign > 0.0 { (min, target - min) } else { (max, max - target) };
            // Not “reach <= 0”, so that NaN is refused too.
            if reach.partial_cmp(&0.0) != Some(std::cmp::Ordering::Greater) {
                return Err(ScaleFault::TargetNotBetter { target, worst });
            }
            let most = if cap { 1.0 } else { f64::INFINITY };
            each(x, out, |v| at_most((v - worst) * sign / reach, most));
        }
        ScaleRule::Between { low, high, scale, cut } => {
            let reach = high - low;
            let worst = if sign > 0.0 { low } else { high };
            let (least, most) = if cut { (0.0, 1.0) } else { (f64::NEG_INFINITY, f64::INFINITY) };
            each(x, out, |v| {
                let y = at_most((v - worst) * sign / reach, most);
                (if y < least { least } else { y }) * scale
            });
        }
    }
    Ok(())
}

#[inline]
fn each(x: &[f64], out: &mut [f64], f: impl Fn(f64) -> f64) {
    for (to, &from) in out.iter_mut().zip(x) {
        *to = f(from);
    }
}

/// The value or the limit; NaN stays NaN.
#[inline]
fn at_most(value: f64, most: f64) -> f64 {
    if value > most { most } else { value }
}

fn signed_range(x: &[f64], sign: f64) -> (f64, f64) {
    let (low, high) = range(x);
    if sign > 0.0 { (low, high) } else { (-high, -low) }
}

fn ranks(
    x: &[f64],
    out: &mut [f64],
    rule: ScaleRule,
    sign: f64,
    constant: Constant,
    room: &mut Vec<f64>,
) -> Result<(), ScaleFault> {
    let n = present(x) as f64;
    if sign > 0.0 {
        from_lowest(x, out, room);
    } else {
        // From the lowest of −x: one more than the number of values above x.
        from_lowest(x, out, room);
        for (rank, &value) in out.iter_mut().zip(x).filter(|(_, v)| !v.is_nan()) {
            *rank = 1.0 + n - room.partition_point(|&v| v <= value) as f64;
        }
    }
    match rule {
        ScaleRule::Borda => out.iter_mut().for_each(|rank| *rank -= 1.0),
        ScaleRule::PercentileRank if n == 1.0 => return flat(x, out, constant, 0.5),
        ScaleRule::PercentileRank => out.iter_mut().for_each(|rank| *rank = (*rank - 1.0) / (n - 1.0)),
        _ => {}
    }
    Ok(())
}

/// A column without spread.
fn flat(x: &[f64], out: &mut [f64], constant: Constant, middle: f64) -> Result<(), ScaleFault> {
    if constant == Constant::Refuse {
        let value = x.iter().copied().find(|v| !v.is_nan()).unwrap_or(f64::NAN);
        return Err(ScaleFault::Constant(value));
    }
    each(x, out, |v| if v.is_nan() { v } else { middle });
    Ok(())
}
