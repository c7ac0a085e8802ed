//! A line through the values, ends and extremes labelled. Time runs from left to right for everybody: see `lines`.

use std::fmt::Write as _;

use super::{Paper, Point};
use crate::View;
use crate::chart::labels::{ems, folded};
use crate::escape::escape;

/// A drawing's measures.
struct Measures {
    /// Where the axis is, and the highest point.
    base: f64,
    top: f64,
    /// From the edges to the first and the last point.
    side: f64,
    /// Sizes of values, and of names below the axis.
    fonts: (f64, f64),
    /// Names stand no closer than this.
    apart: f64,
}

const WIDE: Measures = Measures { base: 286.0, top: 34.0, side: 60.0, fonts: (15.0, 14.0), apart: 78.0 };
const NARROW: Measures = Measures { base: 204.0, top: 34.0, side: 16.0, fonts: (13.0, 12.5), apart: 52.0 };

/// Where the points stand, and what is already written there.
struct Field {
    places: Vec<(f64, f64)>,
    width: f64,
    base: f64,
    font: f64,
    written: Vec<[f64; 4]>,
}

impl Field {
    /// The highest and the lowest place of the line between two places.
    fn line_between(&self, from: f64, to: f64) -> (f64, f64) {
        let mut range = (f64::MAX, f64::MIN);
        let mut reach = |y: f64| range = (range.0.min(y), range.1.max(y));
        for pair in self.places.windows(2) {
            let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
            let (start, end) = (from.max(ax), to.min(bx));
            if start <= end && bx > ax {
                reach(ay + (by - ay) * (start - ax) / (bx - ax));
                reach(ay + (by - ay) * (end - ax) / (bx - ax));
            }
        }
        range
    }

    /// Middle and baseline of a value's words: above its point, below it where the line would run through them, beside it
    /// under a steep line, or above the line. Nothing where other words are in the way.
    fn label(&mut self, at: usize, text: &str) -> Option<(f64, f64)> {
        let (own, y) = *self.places.get(at)?;
        let half = ems(text) * self.font * 0.53;
        // Inside of the paper, also when there is hardly room.
        let x = own.min(self.width - half).max(half);
        let (highest, lowest) = self.line_between(x - half, x + half);
        let (above, below) = (y - 12.0, y + self.font + 9.0);
        let (x, baseline) = if highest >= above + 6.0 || highest > lowest {
            (x, above)
        } else if lowest <= below - self.font - 2.0 && below + 4.0 < self.base {
            (x, below)
        } else {
            self.beside(at, half).unwrap_or((x, (highest - 8.0).max(self.font)))
        };
        let place = [x - half - 4.0, x + half + 4.0, baseline - self.font, baseline + 3.0];
        let free = self
            .written
            .iter()
            .all(|w| place[0] > w[1] || place[1] < w[0] || place[2] > w[3] || place[3] < w[2]);
        free.then(|| {
            self.written.push(place);
            (x, baseline)
        })
    }

    /// Middle and baseline of words beside the first or the last point, inwards, where they stand under the line.
    fn beside(&self, at: usize, half: f64) -> Option<(f64, f64)> {
        let (own, y) = *self.places.get(at)?;
        let x = match at {
            0 => own + half + 12.0,
            _ if at + 1 == self.places.len() => own - half - 12.0,
            _ => return None,
        };
        let baseline = (y + self.font * 0.35).min(self.base - 4.0);
        let lowest = self.line_between(x - half, x + half).1;
        let inside = x - half >= 0.0 && x + half <= self.width;
        (inside && lowest <= baseline - self.font * 0.8 - 2.0).then_some((x, baseline))
    }
}

/// The drawing.
pub fn line(v: &View<'_>, points: &[Point], paper: Paper) -> String {
    let m = if paper == Paper::Narrow { NARROW } else { WIDE };
    let width = paper.width();
    // Names that would fill more than their part of the paper take two lines.
    let names: Vec<Vec<String>> =
        points.iter().map(|p| folded(&p.label, width * 0.44 / m.fonts.1, 2)).collect();
    let below = names.iter().map(Vec::len).max().unwrap_or(1) as f64 * (m.fonts.1 + 4.0);
    let (base, height) = (m.base, m.base + below + 8.0);
    let high = points.iter().map(|p| p.value).fold(f64::MIN, f64::max);
    let low = points.iter().map(|p| p.value).fold(f64::MAX, f64::min);
    // The axis starts at zero unless the values stay far above it.
    let floor = if low >= 0.0 && low < high * 0.6 { 0.0 } else { low - (high - low) * 0.15 };
    let span = if high - floor > 0.0 { high - floor } else { 1.0 };
    let place = |(share, p): (f64, &Point)| {
        (m.side + (width - 2.0 * m.side) * share, m.top + (base - m.top) * (1.0 - (p.value - floor) / span))
    };
    let places: Vec<(f64, f64)> = shares(points).into_iter().zip(points).map(place).collect();
    let step = places.windows(2).map(|pair| pair[1].0 - pair[0].0).fold(f64::MAX, f64::min);
    let mut out = paper.open(v.dir(), height);
    let class = if floor == 0.0 { "zero" } else { "ax" };
    let _ = write!(
        out,
        r#"<path d="M0 {base:.0}H{width}" class="{class}"{}/><path class="ln"{} d=""#,
        paper.stroke("1"),
        paper.stroke("3")
    );
    for (i, (x, y)) in places.iter().enumerate() {
        let _ = write!(out, "{}{x:.0} {y:.1}", if i == 0 { "M" } else { "L" });
    }
    out.push_str(r#""/>"#);

    let mut field = Field { places, width, base, font: m.fonts.0, written: Vec::new() };
    let mut words = String::new();
    let mut told = vec![false; points.len()];
    for i in order(points, high, low) {
        let Some((x, y)) = field.label(i, &points[i].shown) else { continue };
        told[i] = true;
        let _ = write!(words, r#"<text x="{x:.0}" y="{y:.0}">{}</text>"#, escape(&points[i].shown));
    }
    // Dots that would touch one another say nothing: then only those that have a value.
    let _ = write!(out, r#"<path class="ln pt"{} d=""#, paper.stroke("9"));
    for (i, (x, y)) in field.places.iter().enumerate() {
        if step >= 11.0 || told[i] {
            let _ = write!(out, "M{x:.0} {y:.1}h.01");
        }
    }
    let _ = write!(
        out,
        r#""/><g font-size="{}" font-weight="600" text-anchor="middle">{words}</g><g font-size="{}" class="soft" text-anchor="middle">"#,
        m.fonts.0, m.fonts.1
    );
    below_axis(&mut out, &field, &m, &names);
    out.push_str("</g></svg>");
    out
}

/// Where each value stands from first to last: by its year where every name has one, else at even distances.
fn shares(points: &[Point]) -> Vec<f64> {
    let years: Option<Vec<f64>> = points.iter().map(|p| year(&p.label)).collect();
    match years {
        Some(years) if years.len() > 1 && years.windows(2).all(|pair| pair[0] < pair[1]) => {
            let (first, last) = (years[0], years[years.len() - 1]);
            years.iter().map(|year| (year - first) / (last - first)).collect()
        }
        _ => (0..points.len()).map(|i| i as f64 / (points.len().max(2) - 1) as f64).collect(),
    }
}

/// The year in a name with four digits and no more, as “2025” and “2025年”.
fn year(name: &str) -> Option<f64> {
    let digits: String = name.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 4 { digits.parse().ok() } else { None }
}

/// The ends first, then the highest and the lowest: where there is no room for all, the first ones stay.
fn order(points: &[Point], high: f64, low: f64) -> Vec<usize> {
    let last = points.len().saturating_sub(1);
    let mut out = vec![last];
    let highest = points.iter().position(|p| p.value >= high);
    let lowest = points.iter().position(|p| p.value <= low).filter(|_| points.len() > 4);
    for i in [Some(0), highest, lowest].into_iter().flatten() {
        if !out.contains(&i) {
            out.push(i);
        }
    }
    out
}

/// Names of the points: both ends, and between them as many as have room.
fn below_axis(out: &mut String, field: &Field, m: &Measures, names: &[Vec<String>]) {
    let wide = |name: &Vec<String>| name.iter().map(|part| ems(part)).fold(0.0, f64::max) * m.fonts.1;
    let widest = names.iter().map(wide).fold(0.0, f64::max);
    // A name at an edge moves inwards, towards its neighbour.
    let moved = (widest / 2.0 - m.side).max(0.0);
    let need = (widest + 12.0).max(m.apart) + moved - 0.01;
    let last = names.len().saturating_sub(1);
    let end = field.places.last().map_or(0.0, |place| place.0);
    let mut before = f64::MIN;
    for (i, (name, (x, _))) in names.iter().zip(&field.places).enumerate() {
        if i != 0 && i != last && (x - before < need || end - x < need) {
            continue;
        }
        before = *x;
        let half = wide(name) / 2.0;
        let x = x.min(field.width - half).max(half);
        for (n, part) in name.iter().enumerate() {
            let y = field.base + (m.fonts.1 + 4.0) * (n as f64 + 1.0) + 2.0;
            let _ = write!(out, r#"<text x="{x:.0}" y="{y:.0}">{}</text>"#, escape(part));
        }
    }
}
