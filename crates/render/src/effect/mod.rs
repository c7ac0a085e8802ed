//! Pictures of effects: what happened against what would have happened, methods side by side, trials where nothing ran.
//!
//! Time runs from left to right for every reader, as in all line charts here. What stands row by row is mirrored for those who
//! read from the right, like bars: a distance is read from where reading starts.

mod rows;
mod time;

pub use rows::{Bar, Dot, Reach, dots, intervals, reach};
pub use time::{Curve, curve, effects};

/// A value with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The value.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A drawing's measures: one for wide windows, one for phones, of which the style sheet shows one.
struct Paper {
    width: f64,
    font: f64,
    class: &'static str,
}

const PAPERS: [Paper; 2] = [
    Paper { width: 760.0, font: 14.0, class: "ef-wide" },
    Paper { width: 328.0, font: 13.0, class: "ef-narrow" },
];

/// So many decimals show a number of this size with three figures or more.
pub fn digits(size: f64) -> usize {
    let size = size.abs();
    if size >= 100.0 || size == 0.0 {
        0
    } else if size >= 10.0 {
        1
    } else if size >= 1.0 {
        2
    } else if size >= 0.1 {
        3
    } else {
        4
    }
}

/// The decimals of marks with this distance.
fn tick_digits(step: f64) -> usize {
    if step <= 0.0 || !step.is_finite() {
        return 0;
    }
    // At most six: a size of a hundredth of a thousandth is no outcome's.
    (-step.log10().floor()).clamp(0.0, 6.0) as usize
}

/// The smallest and largest of values; nothing for none.
fn span(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.filter(|v| v.is_finite()).fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
}
