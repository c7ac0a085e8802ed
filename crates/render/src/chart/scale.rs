//! From values and periods to places on paper.

/// Round numbers between two values, about so many: steps of 1, 2 or 5.
pub fn ticks(low: f64, high: f64, about: usize) -> (Vec<f64>, f64) {
    let span = high - low;
    if span <= 0.0 || !span.is_finite() {
        return (vec![low], 1.0);
    }
    let rough = span / about.max(1) as f64;
    let size = 10f64.powf(rough.log10().floor());
    let step = size * [1.0, 2.0, 5.0].into_iter().find(|m| size * m >= rough * 0.999).unwrap_or(10.0);
    let first = (low / step - 1e-9).ceil();
    let last = (high / step + 1e-9).floor();
    let mut out = Vec::new();
    let mut i = first;
    while i <= last && out.len() < 50 {
        // Counting, not adding: ten steps of 0.1 are 1. And there is no zero below zero.
        out.push(if i == 0.0 { 0.0 } else { i * step });
        i += 1.0;
    }
    (out, step)
}

/// Lower and upper end of an axis for values between `low` and `high`.
///
/// It begins at zero unless all values are far from it; then it says so.
pub fn ends(low: f64, high: f64) -> (f64, f64) {
    let (low, high) = if low > high { (0.0, 1.0) } else { (low, high) };
    let (low, high) = if (high - low).abs() < f64::EPSILON * high.abs().max(1.0) {
        if high == 0.0 { (0.0, 1.0) } else { (low.min(0.0), high.max(0.0)) }
    } else {
        (low, high)
    };
    let bottom = if low >= 0.0 && low < high * 0.6 { 0.0 } else { low };
    let top = if high <= 0.0 && high > low * 0.6 { 0.0 } else { high };
    let (marks, step) = ticks(bottom, top, 5);
    let first = marks.first().copied().unwrap_or(bottom);
    let last = marks.last().copied().unwrap_or(top);
    (
        if first > bottom + step * 1e-6 { first - step } else { first },
        if last < top - step * 1e-6 { last + step } else { last },
    )
}

/// Marks and upper end of an axis of counts up to `high`: about so many steps, from zero to a mark that nothing is above.
/// Counts are whole: a step of less than one says nothing.
pub fn counts(high: f64, about: usize) -> (Vec<f64>, f64) {
    let high = if high.is_finite() { high.max(1.0) } else { 1.0 };
    let step = ticks(0.0, high, about).1.max(1.0);
    let last = (high / step - 1e-9).ceil() as u32;
    let marks: Vec<f64> = (0..=last).map(|i| f64::from(i) * step).collect();
    (marks, f64::from(last) * step)
}

/// The usual distance of neighbours: the lower middle of all distances.
pub fn usual_step(moments: &[f64]) -> Option<f64> {
    let mut steps: Vec<f64> = moments.windows(2).map(|w| w[1] - w[0]).filter(|d| *d > 1e-9).collect();
    steps.sort_by(f64::total_cmp);
    steps.get(steps.len().saturating_sub(1) / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_inside() {
        assert_eq!(ticks(0.0, 100.0, 5), (vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0], 20.0));
        assert_eq!(ticks(-3.0, 8.0, 5).0, [0.0, 5.0]);
        let (tenths, _) = ticks(0.0, 1.0, 10);
        assert_eq!(tenths.len(), 11);
        assert_eq!(tenths[10], 1.0);
        assert_eq!(ticks(5.0, 5.0, 5).0, [5.0]);
    }

    #[test]
    fn an_axis_begins_at_zero_unless_values_are_far_from_it() {
        assert_eq!(ends(12.0, 96.0), (0.0, 100.0));
        assert_eq!(ends(70.2, 74.6), (70.0, 75.0));
        assert_eq!(ends(-4.0, 9.0), (-5.0, 10.0));
        assert_eq!(ends(-90.0, -10.0).1, 0.0);
        let (low, high) = ends(0.0, 0.0);
        assert!(low < high);
        let (low, high) = ends(7.0, 7.0);
        assert!(low <= 7.0 && high >= 7.0 && low < high);
    }

    #[test]
    fn no_count_is_above_the_last_mark() {
        assert_eq!(counts(250.0, 4), (vec![0.0, 100.0, 200.0, 300.0], 300.0));
        assert_eq!(counts(100.0, 4), (vec![0.0, 50.0, 100.0], 100.0));
        assert_eq!(counts(3.0, 4).0, [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(counts(0.0, 4), (vec![0.0, 1.0], 1.0));
        assert_eq!(counts(f64::INFINITY, 4).1, 1.0);
        for high in 1..2000 {
            let (marks, top) = counts(f64::from(high), 4);
            assert!(
                top >= f64::from(high) && marks.last() == Some(&top) && marks.len() <= 6,
                "{high}: {marks:?}"
            );
        }
    }

    #[test]
    fn the_usual_step_is_not_misled_by_a_gap() {
        assert_eq!(usual_step(&[2000.0, 2001.0, 2002.0, 2010.0, 2011.0]), Some(1.0));
        assert_eq!(usual_step(&[1992.0, 1997.0]), Some(5.0));
        assert_eq!(usual_step(&[1992.0]), None);
    }
}
