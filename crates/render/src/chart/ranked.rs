//! Bars for one period: areas from the highest value to the lowest, each with its name above and its value beside it.

use std::fmt::Write as _;

use super::labels::ems;
use crate::View;
use crate::escape::escape;
use crate::measure::Measure;
use crate::pages::data::{Figures, Observation, Series};

const ROW: f64 = 42.0;

/// Values at a period, highest first.
pub fn at<'a>(figures: &'a Figures, period: &str) -> Vec<(&'a Series, &'a Observation, f64)> {
    let mut rows: Vec<(&Series, &Observation, f64)> = figures
        .series
        .iter()
        .filter_map(|s| s.known().find(|(o, _)| o.period == period).map(|(o, value)| (s, o, value)))
        .collect();
    rows.sort_by(|a, b| b.2.total_cmp(&a.2));
    rows
}

/// The drawing, as wide as `width`. Mirrored for right-to-left readers: a length is read from where reading starts.
pub fn bars(
    v: &View<'_>,
    measure: &Measure<'_>,
    rows: &[(&Series, &Observation, f64)],
    (width, class): (f64, &str),
    (id, title, description): (&str, &str, &str),
) -> String {
    let rtl = v.dir() == "rtl";
    let height = ROW * rows.len() as f64 + 4.0;
    let high = rows.iter().map(|r| r.2).fold(0.0, f64::max);
    let low = rows.iter().map(|r| r.2).fold(0.0, f64::min);
    let span = if high - low > 0.0 { high - low } else { 1.0 };
    let room = rows.iter().map(|r| ems(&measure.on_axis(r.2))).fold(0.0, f64::max) * 15.0 + 14.0;
    let scale = (width - room - 1.0) / span;
    let zero = -low * scale + 1.0;
    let mirrored = |x: f64| if rtl { width - x } else { x };
    let mut out = format!(
        r#"<svg viewBox="0 0 {width} {height:.0}" class="{class}" direction="{}" role="img" aria-labelledby="{id}-t {id}-d"><title id="{id}-t">{}</title><desc id="{id}-d">{}</desc>"#,
        v.dir(),
        escape(title),
        escape(description)
    );
    for (i, (series, observation, value)) in rows.iter().enumerate() {
        let y = ROW * i as f64;
        let length = (value.abs() * scale).max(1.0);
        let start = if *value < 0.0 { zero - length } else { zero };
        let x = if rtl { width - start - length } else { start };
        let hollow = if observation.is_tentative() { " hollow" } else { "" };
        let home = if series.home { "home" } else { "other" };
        let _ = write!(
            out,
            r#"<text x="{:.1}" y="{:.1}" font-size="14" class="{home}">{}</text><rect x="{x:.1}" y="{:.1}" width="{length:.1}" height="13" class="bar {home}{hollow}"/><text x="{:.1}" y="{:.1}" font-size="14" font-weight="600">{}</text>"#,
            // A hair's breadth from the axis, which would otherwise strike through the first letter.
            mirrored(zero + 4.0),
            y + 14.5,
            escape(&series.area.name),
            y + 22.0,
            mirrored(start.max(zero - 1.0) + if *value < 0.0 { 8.0 } else { length + 7.0 }),
            y + 33.5,
            escape(&measure.on_axis(*value)),
        );
    }
    let x = mirrored(zero);
    let _ = write!(out, r#"<line x1="{x:.1}" x2="{x:.1}" y1="0" y2="{height:.0}" class="zero"/></svg>"#);
    out
}
