//! Charts as drawings, each with its table: bars and lines, labelled where they are, zero where it matters.

pub(crate) mod bar;
pub(crate) mod beside;
pub(crate) mod columns;
pub(crate) mod heat;
pub(crate) mod labels;
pub(crate) mod lines;
pub(crate) mod ranked;
pub(crate) mod scale;
pub(crate) mod spark;
pub(crate) mod upright;

use std::fmt::Write as _;

use markup::{Chart, ChartKind};

use crate::View;
use crate::escape::escape;

/// One value of a chart.
pub struct Point {
    /// What it is of.
    pub label: String,
    /// The value.
    pub value: f64,
    /// The value with its unit, as the reader's locale writes it.
    pub shown: String,
}

/// A chart as a figure: drawing, table, source. `source` is HTML.
pub fn figure(v: &View<'_>, chart: &Chart, points: &[Point], source: &str) -> String {
    if points.is_empty() {
        return String::new();
    }
    let drawing = match chart.kind {
        ChartKind::Bar => bars(v, &chart.title, points),
        ChartKind::Line => line(&chart.title, points),
    };
    let mut table = String::new();
    for p in points {
        let _ = write!(
            table,
            r#"<tr><th scope="row">{}</th><td class="num">{}</td></tr>"#,
            escape(&p.label),
            escape(&p.shown)
        );
    }
    format!(
        r#"<figure class="chart wide"><p class="chart-title">{}</p>{drawing}<details><summary class="small">{}</summary><table><thead><tr><th scope="col">{}</th><th scope="col" class="num">{}</th></tr></thead><tbody>{table}</tbody></table></details><figcaption>{source}</figcaption></figure>"#,
        escape(&chart.title),
        escape(&v.t("chart-table")),
        escape(&v.t("chart-label")),
        escape(&v.t("chart-value")),
    )
}

/// The sentence that stands for the drawing: first and last, or highest and lowest.
fn sentence(title: &str, points: &[Point]) -> String {
    let words: Vec<String> = points.iter().map(|p| format!("{}: {}", p.label, p.shown)).collect();
    format!("{title}. {}", words.join("; "))
}

const WIDTH: f64 = 720.0;

/// Horizontal bars from zero, each with its name above and its value beside it. Mirrored for right-to-left readers.
fn bars(v: &View<'_>, title: &str, points: &[Point]) -> String {
    let rtl = v.dir() == "rtl";
    let row = 46.0;
    let height = row * points.len() as f64 + 6.0;
    let high = points.iter().map(|p| p.value).fold(0.0, f64::max);
    let low = points.iter().map(|p| p.value).fold(0.0, f64::min);
    let span = if high - low > 0.0 { high - low } else { 1.0 };
    // Values stand right of their bars: keep room for the longest.
    let longest = points.iter().map(|p| p.shown.chars().count()).max().unwrap_or(0) as f64;
    let room = (longest * 9.5 + 16.0).min(WIDTH * 0.45);
    let scale = (WIDTH - room) / span;
    let zero = -low * scale;
    let mut out = open(title, points, height);
    for (i, p) in points.iter().enumerate() {
        let y = row * i as f64;
        let length = p.value.abs() * scale;
        let start = if p.value < 0.0 { zero - length } else { zero };
        let x = if rtl { WIDTH - start - length } else { start };
        let end = if rtl { x - 8.0 } else { x + length + 8.0 };
        // A hair's breadth from the axis, which would otherwise strike through the first letter.
        let name_x = if rtl { WIDTH - zero - 5.0 } else { zero + 5.0 };
        // The drawing itself runs from left to right, so "start" is left for everybody.
        let anchor = if rtl { "end" } else { "start" };
        let top = p.value >= high && points.len() > 2;
        let _ = write!(
            out,
            r#"<text x="{name_x:.1}" y="{:.1}" font-size="15" class="soft" text-anchor="{anchor}">{}</text><rect x="{x:.1}" y="{:.1}" width="{:.1}" height="16" class="mark{}"/><text x="{end:.1}" y="{:.1}" font-size="16" font-weight="600" text-anchor="{anchor}">{}</text>"#,
            y + 15.0,
            escape(&p.label),
            y + 21.0,
            length.max(1.0),
            if top { " hi" } else { "" },
            y + 34.5,
            escape(&p.shown),
        );
    }
    let x = if rtl { WIDTH - zero } else { zero };
    let _ = write!(out, r#"<line x1="{x:.1}" x2="{x:.1}" y1="0" y2="{height:.1}" class="zero"/></svg>"#);
    out
}

/// A line through the values, ends and extremes labelled. Time runs from left to right for everybody: see `lines`.
fn line(title: &str, points: &[Point]) -> String {
    let (height, top, bottom, side) = (320.0, 34.0, 34.0, 60.0);
    let high = points.iter().map(|p| p.value).fold(f64::MIN, f64::max);
    let low = points.iter().map(|p| p.value).fold(f64::MAX, f64::min);
    // The axis starts at zero unless the values stay far above it.
    let floor = if low >= 0.0 && low < high * 0.6 { 0.0 } else { low - (high - low) * 0.15 };
    let span = if high - floor > 0.0 { high - floor } else { 1.0 };
    let step = (WIDTH - 2.0 * side) / (points.len().max(2) - 1) as f64;
    let place = |i: usize| {
        let x = side + step * i as f64;
        (x, top + (height - top - bottom) * (1.0 - (points[i].value - floor) / span))
    };
    let mut out = open(title, points, height);
    let base = height - bottom;
    let class = if floor == 0.0 { "zero" } else { "ax" };
    let _ = write!(
        out,
        r#"<line x1="0" x2="{WIDTH}" y1="{base:.1}" y2="{base:.1}" class="{class}"/><path class="ln" d=""#
    );
    for i in 0..points.len() {
        let (x, y) = place(i);
        let _ = write!(out, "{}{x:.1} {y:.1}", if i == 0 { "M" } else { "L" });
    }
    out.push_str(r#""/>"#);
    let extreme = |i: usize| {
        let value = points[i].value;
        i == 0 || i + 1 == points.len() || value >= high || (value <= low && points.len() > 4)
    };
    // A label keeps its distance from the one before it.
    let mut last_x = f64::NEG_INFINITY;
    let every = (points.len() as f64 * 78.0 / WIDTH).ceil().max(1.0) as usize;
    for (i, p) in points.iter().enumerate() {
        let (x, y) = place(i);
        let _ = write!(out, r#"<circle cx="{x:.1}" cy="{y:.1}" r="4.5" class="mark"/>"#);
        let far = (x - last_x).abs() > p.shown.chars().count() as f64 * 8.5 + 6.0;
        if extreme(i) && (far || i + 1 == points.len() && points.len() < 3) {
            last_x = x;
            // Above the point, but below it where the line climbs away through that place.
            let climbs = i + 1 < points.len() && place(i + 1).1 < y - 14.0;
            let label_y = if climbs && p.value < high && y + 26.0 < base { y + 24.0 } else { y - 12.0 };
            let _ = write!(
                out,
                r#"<text x="{x:.1}" y="{:.1}" font-size="15" font-weight="600" text-anchor="middle">{}</text>"#,
                label_y,
                escape(&p.shown)
            );
        }
        if i % every == 0 || i + 1 == points.len() && i % every > every / 2 {
            let _ = write!(
                out,
                r#"<text x="{x:.1}" y="{:.1}" font-size="14" class="soft" text-anchor="middle">{}</text>"#,
                base + 22.0,
                escape(&p.label)
            );
        }
    }
    out.push_str("</svg>");
    out
}

fn open(title: &str, points: &[Point], height: f64) -> String {
    let words = escape(&sentence(title, points));
    format!(r#"<svg viewBox="0 0 {WIDTH} {height:.0}" direction="ltr" role="img" aria-label="{words}">"#)
}
