//! What a missing cell is filled with.

use super::sums::{mean, median};

/// The mean of the values present among those that `take` accepts, or NaN.
pub(crate) fn present_mean(x: &[f64], room: &mut Vec<f64>, take: impl Fn(usize) -> bool) -> f64 {
    gather(x, room, take);
    if room.is_empty() { f64::NAN } else { mean(room) }
}

/// Their median, or NaN.
pub(crate) fn present_median(x: &[f64], room: &mut Vec<f64>, take: impl Fn(usize) -> bool) -> f64 {
    gather(x, room, take);
    median(room)
}

/// The values present among those that `take` accepts.
pub(crate) fn gather(x: &[f64], room: &mut Vec<f64>, take: impl Fn(usize) -> bool) {
    room.clear();
    room.extend(x.iter().enumerate().filter(|(row, v)| !v.is_nan() && take(*row)).map(|(_, v)| *v));
}
