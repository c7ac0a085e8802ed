//! A line the size of a word: where a figure came from.

use std::fmt::Write as _;

use crate::pages::data::Series;

const WIDTH: f64 = 132.0;
const HEIGHT: f64 = 34.0;

/// The drawing, hidden from those who cannot see it: the figures stand beside it. Empty below two values.
pub fn spark(series: &Series) -> String {
    let known: Vec<(f64, f64)> = series.known().filter_map(|(o, value)| Some((o.moment()?, value))).collect();
    let (Some(first), Some(last)) = (known.first(), known.last()) else { return String::new() };
    if last.0 <= first.0 {
        return String::new();
    }
    let (low, high) = known
        .iter()
        .fold((f64::MAX, f64::MIN), |(low, high), (_, value)| (low.min(*value), high.max(*value)));
    let span = if high > low { high - low } else { 1.0 };
    let place = |(at, value): &(f64, f64)| {
        (
            4.0 + (WIDTH - 8.0) * (at - first.0) / (last.0 - first.0),
            4.0 + (HEIGHT - 8.0) * (1.0 - (value - low) / span),
        )
    };
    let mut path = String::new();
    for (i, point) in known.iter().enumerate() {
        let (x, y) = place(point);
        let _ = write!(path, "{}{x:.1} {y:.1}", if i == 0 { 'M' } else { 'L' });
    }
    let (x, y) = place(last);
    format!(
        r#"<svg class="spark" viewBox="0 0 {WIDTH} {HEIGHT}" aria-hidden="true" focusable="false"><path d="{path}"/><circle cx="{x:.1}" cy="{y:.1}" r="3"/></svg>"#
    )
}
