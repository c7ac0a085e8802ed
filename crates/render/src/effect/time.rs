//! Over time: what happened and what would have, and what lies between.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::{Band, PAPERS, Paper, span, tick_digits};
use crate::View;
use crate::chart::labels::ems;
use crate::chart::scale::{ends, ticks};
use crate::escape::escape;

/// What is drawn over time.
pub struct Curve<'a> {
    /// The first day of each period.
    pub days: &'a [Date],
    /// What happened.
    pub observed: &'a [Option<f64>],
    /// What would have happened; nothing outside of the campaign.
    pub expected: &'a [Option<Band>],
    /// The first period of the campaign.
    pub post: usize,
    /// Name of the line of what happened, and of the other.
    pub names: (String, String),
}

/// Where things stand on the paper.
struct Plane {
    left: f64,
    right: f64,
    top: f64,
    base: f64,
    count: usize,
    values: (f64, f64),
}

impl Plane {
    fn x(&self, at: usize) -> f64 {
        let steps = self.count.max(2) - 1;
        self.left + (self.right - self.left) * at as f64 / steps as f64
    }

    fn y(&self, value: f64) -> f64 {
        let span = (self.values.1 - self.values.0).max(f64::MIN_POSITIVE);
        self.base - (self.base - self.top) * (value - self.values.0) / span
    }
}

/// What happened against what would have happened. `id` is unlike that of any other drawing on the page.
pub fn curve(v: &View<'_>, curve: &Curve<'_>, (id, title, about): (&str, &str, &str)) -> String {
    let bands = curve.expected.iter().flatten().flat_map(|b| [b.low, b.high, b.value]);
    let range = span(curve.observed.iter().flatten().copied().chain(bands));
    let draw = |paper: &Paper| {
        let (mut out, plane) =
            begin(v, paper, (id, title, about), ends(range.0, range.1), (curve.days, curve.post));
        band(&mut out, &plane, curve.expected);
        let middle: Vec<Option<f64>> = curve.expected.iter().map(|b| b.map(|b| b.value)).collect();
        line(&mut out, &plane, &middle, "ef-expected");
        line(&mut out, &plane, curve.observed, "ef-observed");
        key(&mut out, paper, &plane, &curve.names);
        out.push_str("</svg>");
        out
    };
    PAPERS.iter().map(draw).collect()
}

/// Effects over time, point by point or added up, around zero.
pub fn effects(
    v: &View<'_>,
    days: &[Date],
    found: &[Option<Band>],
    (id, title, about): (&str, &str, &str),
) -> String {
    let all = found.iter().flatten().flat_map(|b| [b.low, b.high, b.value]);
    let range = span(all.chain([0.0]));
    let draw = |paper: &Paper| {
        let (mut out, plane) = begin(v, paper, (id, title, about), ends(range.0, range.1), (days, 0));
        band(&mut out, &plane, found);
        let middle: Vec<Option<f64>> = found.iter().map(|b| b.map(|b| b.value)).collect();
        line(&mut out, &plane, &middle, "ef-effect");
        out.push_str("</svg>");
        out
    };
    PAPERS.iter().map(draw).collect()
}

/// Opens the drawing: axes, the time of the campaign, days at both ends and at its beginning.
fn begin(
    v: &View<'_>,
    paper: &Paper,
    (id, title, about): (&str, &str, &str),
    values: (f64, f64),
    (days, post): (&[Date], usize),
) -> (String, Plane) {
    let height = if paper.width > 500.0 { 320.0 } else { 240.0 };
    let (marks, step) = ticks(values.0, values.1, 5);
    let shown: Vec<(f64, String)> = marks.iter().map(|m| (*m, v.real(*m, tick_digits(step)))).collect();
    let longest = shown.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(1);
    let plane = Plane {
        left: longest as f64 * paper.font * 0.6 + 10.0,
        right: paper.width - 6.0,
        top: paper.font * 2.2,
        base: height - paper.font * 2.0,
        count: days.len(),
        values,
    };
    let (width, class, font) = (paper.width, paper.class, paper.font);
    let mut out = format!(
        r#"<svg viewBox="0 0 {width} {height}" class="ef-svg {class}" direction="ltr" role="img" aria-labelledby="{id}{class}-t {id}{class}-d"><title id="{id}{class}-t">{}</title><desc id="{id}{class}-d">{}</desc>"#,
        escape(title),
        escape(about)
    );
    if post > 0 && post < days.len() {
        let x = plane.x(post);
        let _ = write!(
            out,
            r#"<rect x="{x:.1}" y="{:.1}" width="{:.1}" height="{:.1}" class="ef-zone"/><line x1="{x:.1}" x2="{x:.1}" y1="{:.1}" y2="{:.1}" class="ef-start"/>"#,
            plane.top,
            (plane.right - x).max(1.0),
            plane.base - plane.top,
            plane.top,
            plane.base
        );
    }
    for (value, text) in &shown {
        let y = plane.y(*value);
        let zero = if *value == 0.0 { "ef-zero" } else { "ef-axis" };
        let _ = write!(
            out,
            r#"<line x1="{:.1}" x2="{:.1}" y1="{y:.1}" y2="{y:.1}" class="{zero}"/><text x="{:.1}" y="{:.1}" font-size="{}" class="ef-soft" text-anchor="end">{}</text>"#,
            plane.left,
            plane.right,
            plane.left - 6.0,
            y + font * 0.34,
            font - 1.0,
            escape(text)
        );
    }
    let at = |place: usize| days.get(place).map(|day| v.date(*day)).unwrap_or_default();
    let mut label = |x: f64, anchor: &str, text: &str| {
        let _ = write!(
            out,
            r#"<text x="{x:.1}" y="{:.1}" font-size="{}" class="ef-soft" text-anchor="{anchor}">{}</text>"#,
            plane.base + font * 1.5,
            font - 1.0,
            escape(text)
        );
    };
    let (first, last) = (at(0), at(days.len().saturating_sub(1)));
    // Long days on narrow paper: the first one moves below the figures of the axis.
    let both = (ems(&first) + ems(&last)) * (font - 1.0) + 8.0;
    label(if both > plane.right - plane.left { 0.0 } else { plane.left }, "start", &first);
    label(plane.right, "end", &last);
    // The beginning in the middle, where there is room for it.
    let x = plane.x(post);
    if post > 0 && x - plane.left > width * 0.3 && plane.right - x > width * 0.3 {
        label(x, "middle", &at(post));
    }
    (out, plane)
}

/// A line; it ends where a value is missing.
fn line(out: &mut String, plane: &Plane, values: &[Option<f64>], class: &str) {
    let mut path = String::new();
    let mut joined = false;
    for (at, value) in values.iter().enumerate() {
        match value {
            Some(value) => {
                let sign = if joined { 'L' } else { 'M' };
                let _ = write!(path, "{sign}{:.1} {:.1}", plane.x(at), plane.y(*value));
                joined = true;
            }
            None => joined = false,
        }
    }
    let _ = write!(out, r#"<path class="{class}" d="{path}"/>"#);
}

/// The interval as a ground, in as many pieces as there are gaps.
fn band(out: &mut String, plane: &Plane, found: &[Option<Band>]) {
    let mut pieces: Vec<Vec<(usize, Band)>> = vec![Vec::new()];
    for (at, here) in found.iter().enumerate() {
        match (here, pieces.last_mut()) {
            (Some(here), Some(piece)) => piece.push((at, *here)),
            (None, Some(piece)) if !piece.is_empty() => pieces.push(Vec::new()),
            _ => {}
        }
    }
    for piece in pieces.iter().filter(|piece| piece.len() > 1) {
        let mut path = String::new();
        for (i, (at, here)) in piece.iter().enumerate() {
            let sign = if i == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{sign}{:.1} {:.1}", plane.x(*at), plane.y(here.high));
        }
        for (at, here) in piece.iter().rev() {
            let _ = write!(path, "L{:.1} {:.1}", plane.x(*at), plane.y(here.low));
        }
        let _ = write!(out, r#"<path class="ef-band" d="{path}Z"/>"#);
    }
}

/// The names of both lines, each with a piece of it.
fn key(out: &mut String, paper: &Paper, plane: &Plane, names: &(String, String)) {
    let mut y = paper.font * 0.9;
    let mut x = plane.left;
    for (class, name) in [("ef-observed", &names.0), ("ef-expected", &names.1)] {
        let room = 28.0 + ems(name) * (paper.font - 1.0);
        if x > plane.left && x + room > paper.width {
            (x, y) = (plane.left, y + paper.font * 1.3);
        }
        let _ = write!(
            out,
            r#"<path class="{class}" d="M{x:.1} {:.1}h22"/><text x="{:.1}" y="{y:.1}" font-size="{}">{}</text>"#,
            y - paper.font * 0.32,
            x + 28.0,
            paper.font - 1.0,
            escape(name)
        );
        x += room + 22.0;
    }
}
