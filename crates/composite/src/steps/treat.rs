//! Outliers: test, winsorise, transform.

use crate::plan::{Transform, Treatment};

use super::moments::skewness_kurtosis;
use super::sums::range;

/// What treatment did to a column.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Treated {
    /// Values moved down.
    pub high: u32,
    /// Values moved up.
    pub low: u32,
    pub transformed: bool,
}

/// The maximum, scaled, is too low for the logarithm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct LogMaximum(pub f64);

/// Treats values that are all present; `before` is room of the same length.
pub(crate) fn treat(x: &mut [f64], before: &mut [f64], rule: &Treatment) -> Result<Treated, LogMaximum> {
    let mut done = Treated::default();
    if rule.always {
        done.transformed = transform(x, rule.then)?;
        return Ok(done);
    }
    let (mut skewness, kurtosis) = skewness_kurtosis(x);
    // Too few or equal values cannot be tested and are left alone.
    if skewness.is_nan() || kurtosis.is_nan() || passes(skewness, kurtosis, rule) {
        return Ok(done);
    }
    before.copy_from_slice(x);
    let mut passed = false;
    while !passed && done.high + done.low < rule.winsorise {
        let moved = if skewness >= 0.0 { lower_top(x) } else { raise_bottom(x) };
        let Some(count) = moved else { break };
        *(if skewness >= 0.0 { &mut done.high } else { &mut done.low }) = count;
        let kurtosis;
        (skewness, kurtosis) = skewness_kurtosis(x);
        passed = passes(skewness, kurtosis, rule) || skewness.is_nan();
    }
    if !passed && rule.then != Transform::None {
        if !rule.keep_winsorised {
            x.copy_from_slice(before);
            done = Treated::default();
        }
        done.transformed = transform(x, rule.then)?;
    }
    Ok(done)
}

fn passes(skewness: f64, kurtosis: f64, rule: &Treatment) -> bool {
    skewness.abs() < rule.skewness || kurtosis < rule.kurtosis
}

/// All values equal to the maximum take the next lower one; how many they are. Not if that is the minimum: then
/// all values would be equal.
fn lower_top(x: &mut [f64]) -> Option<u32> {
    let (bottom, top) = range(x);
    let next = x.iter().fold(f64::NEG_INFINITY, |best, &v| if v < top && v > best { v } else { best });
    if next <= bottom {
        return None;
    }
    Some(replace(x, top, next))
}

/// All values equal to the minimum take the next higher one, in the same way.
fn raise_bottom(x: &mut [f64]) -> Option<u32> {
    let (bottom, top) = range(x);
    let next = x.iter().fold(f64::INFINITY, |best, &v| if v > bottom && v < best { v } else { best });
    if next >= top {
        return None;
    }
    Some(replace(x, bottom, next))
}

fn replace(x: &mut [f64], from: f64, to: f64) -> u32 {
    let mut count = 0;
    for value in x.iter_mut().filter(|v| **v == from) {
        *value = to;
        count += 1;
    }
    count
}

fn transform(x: &mut [f64], how: Transform) -> Result<bool, LogMaximum> {
    let (low, high) = range(x);
    let margin = 0.01 * (high - low);
    let is_negative = || skewness_kurtosis(x).0 <= 0.0;
    match how {
        Transform::None => return Ok(false),
        Transform::LogCt => apply(x, |v| (v - low + margin).ln()),
        Transform::LogCtPlus if is_negative() => apply(x, |v| -(high + margin - v).ln()),
        Transform::LogCtPlus => apply(x, |v| (v - low + margin).ln()),
        Transform::LogShifted => apply(x, |v| (v - low + 1.0).ln()),
        Transform::LogGii { scale } => {
            let most = high * scale;
            if most <= 1.0 || high == low {
                return Err(LogMaximum(most));
            }
            let slope = (most - 1.0) / (high - low);
            if skewness_kurtosis(x).0 < 0.0 {
                apply(x, |v| -(slope * (high - v) + 1.0).ln());
            } else {
                apply(x, |v| (slope * (v - low) + 1.0).ln());
            }
        }
        Transform::BoxCox { lambda: 0.0 } => apply(x, |v| (v - low + 1.0).ln()),
        Transform::BoxCox { lambda } => apply(x, |v| ((v - low + 1.0).powf(lambda) - 1.0) / lambda),
    }
    Ok(true)
}

fn apply(x: &mut [f64], f: impl Fn(f64) -> f64) {
    for value in x {
        *value = f(*value);
    }
}
