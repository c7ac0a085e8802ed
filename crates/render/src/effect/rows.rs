//! Row by row: methods with their intervals, what can be seen at all, trials where nothing ran.

use std::fmt::Write as _;

use super::{Band, PAPERS, Paper, span, tick_digits};
use crate::View;
use crate::chart::labels::{ems, folded};
use crate::chart::scale::{ends, ticks};
use crate::escape::escape;

/// A row with an interval; nothing where there is none.
pub struct Bar {
    /// What it is of.
    pub name: String,
    /// The value as shown, or why there is none.
    pub shown: String,
    /// The interval.
    pub band: Option<Band>,
}

/// The smallest effect that a method sees.
pub struct Reach {
    /// The method.
    pub name: String,
    /// As shown, or why there is none.
    pub shown: String,
    /// The effect.
    pub smallest: Option<f64>,
}

/// A trial: how large an effect was for its error.
pub struct Dot {
    /// The effect over its error.
    pub value: f64,
    /// It is the campaign itself.
    pub real: bool,
    /// It is a control, not another time.
    pub place: bool,
    /// What it is.
    pub name: String,
}

struct Scale {
    left: f64,
    right: f64,
    values: (f64, f64),
    rtl: bool,
}

impl Scale {
    fn new(v: &View<'_>, paper: &Paper, values: (f64, f64)) -> Self {
        Self { left: 14.0, right: paper.width - 14.0, values, rtl: v.dir() == "rtl" }
    }

    fn x(&self, value: f64) -> f64 {
        let span = (self.values.1 - self.values.0).max(f64::MIN_POSITIVE);
        let x = self.left + (self.right - self.left) * (value - self.values.0) / span;
        if self.rtl { self.left + self.right - x } else { x }
    }
}

type Said<'a> = (&'a str, &'a str, &'a str);

fn open(v: &View<'_>, paper: &Paper, height: f64, (id, title, about): Said<'_>) -> String {
    let (width, class, dir) = (paper.width, paper.class, v.dir());
    format!(
        r#"<svg viewBox="0 0 {width} {height:.0}" class="ef-svg {class}" direction="{dir}" role="img" aria-labelledby="{id}{class}-t {id}{class}-d"><title id="{id}{class}-t">{}</title><desc id="{id}{class}-d">{}</desc>"#,
        escape(title),
        escape(about)
    )
}

/// Where the marks of each row stand, below its words: lines of the axis stay out of the words.
fn lanes(paper: &Paper, row: f64, count: usize) -> Vec<(f64, f64)> {
    let end = |i: usize| row * (i as f64 + 1.0) + if i + 1 == count { 4.0 } else { 0.0 };
    (0..count).map(|i| (row * i as f64 + paper.font * 1.45, end(i))).collect()
}

/// Marks of the axis below the rows, and the lines up from them.
fn axis(out: &mut String, v: &View<'_>, paper: &Paper, scale: &Scale, lanes: &[(f64, f64)]) {
    let base = lanes.last().map_or(0.0, |lane| lane.1);
    let (marks, step) = ticks(scale.values.0, scale.values.1, if paper.width > 500.0 { 7 } else { 4 });
    for mark in marks {
        let x = scale.x(mark);
        let class = if mark == 0.0 { "ef-zero" } else { "ef-axis" };
        for lane in lanes {
            line(out, x, *lane, class);
        }
        let _ = write!(
            out,
            r#"<text x="{x:.1}" y="{:.1}" font-size="{}" class="ef-soft" text-anchor="middle">{}</text>"#,
            base + paper.font * 1.3,
            paper.font - 1.0,
            escape(&v.real(mark, tick_digits(step)))
        );
    }
}

fn line(out: &mut String, x: f64, (top, base): (f64, f64), class: &str) {
    let _ = write!(out, r#"<line x1="{x:.1}" x2="{x:.1}" y1="{top:.1}" y2="{base:.1}" class="{class}"/>"#);
}

/// A name at the start and a value at the end.
fn label(out: &mut String, scale: &Scale, paper: &Paper, y: f64, (name, shown): (&str, &str)) {
    let (start, end) = if scale.rtl { (paper.width, 0.0) } else { (0.0, paper.width) };
    // The value stays whole: it is the name that gives way.
    let room = paper.width / paper.font - ems(shown) * 1.06 - 0.8;
    let name = folded(name, room.max(4.0), 1).concat();
    let _ = write!(
        out,
        r#"<text x="{start:.1}" y="{y:.1}" font-size="{0}">{1}</text><text x="{end:.1}" y="{y:.1}" font-size="{0}" font-weight="600" text-anchor="end">{2}</text>"#,
        paper.font,
        escape(&name),
        escape(shown)
    );
}

fn limit(out: &mut String, scale: &Scale, value: f64, lanes: &[(f64, f64)]) {
    for lane in lanes {
        line(out, scale.x(value), *lane, "ef-limit");
    }
}

/// Estimates of methods below one another, with zero and the smallest effect worth having.
pub fn intervals(v: &View<'_>, rows: &[Bar], smallest: f64, said: Said<'_>) -> String {
    let all = rows.iter().filter_map(|r| r.band).flat_map(|b| [b.low, b.high]);
    let (low, high) = span(all.chain([0.0, smallest, -smallest]));
    let draw = |paper: &Paper| {
        let row = paper.font * 3.2;
        let base = row * rows.len() as f64 + 4.0;
        let scale = Scale::new(v, paper, ends(low, high));
        let mut out = open(v, paper, base + paper.font * 1.8, said);
        let lanes = lanes(paper, row, rows.len());
        axis(&mut out, v, paper, &scale, &lanes);
        limit(&mut out, &scale, smallest, &lanes);
        limit(&mut out, &scale, -smallest, &lanes);
        for (i, bar) in rows.iter().enumerate() {
            let top = row * i as f64;
            label(&mut out, &scale, paper, top + paper.font * 1.1, (&bar.name, &bar.shown));
            let Some(band) = bar.band else { continue };
            let y = top + paper.font * 2.1;
            let _ = write!(
                out,
                r#"<line x1="{:.1}" x2="{:.1}" y1="{y:.1}" y2="{y:.1}" class="ef-whisker"/><circle cx="{:.1}" cy="{y:.1}" r="5.5" class="ef-dot"/>"#,
                scale.x(band.low),
                scale.x(band.high),
                scale.x(band.value)
            );
        }
        out.push_str("</svg>");
        out
    };
    PAPERS.iter().map(draw).collect()
}

/// What each method can see, from zero, with the smallest effect worth having.
pub fn reach(v: &View<'_>, rows: &[Reach], smallest: f64, said: Said<'_>) -> String {
    let (_, high) = span(rows.iter().filter_map(|r| r.smallest).chain([smallest]));
    let draw = |paper: &Paper| {
        let row = paper.font * 3.2;
        let base = row * rows.len() as f64 + 4.0;
        let scale = Scale::new(v, paper, ends(0.0, high));
        let mut out = open(v, paper, base + paper.font * 1.8, said);
        let lanes = lanes(paper, row, rows.len());
        axis(&mut out, v, paper, &scale, &lanes);
        for (i, bar) in rows.iter().enumerate() {
            let top = row * i as f64;
            label(&mut out, &scale, paper, top + paper.font * 1.1, (&bar.name, &bar.shown));
            let Some(size) = bar.smallest else { continue };
            let class = if size <= smallest { "ef-able" } else { "ef-blind" };
            let (zero, end) = (scale.x(0.0), scale.x(size));
            let _ = write!(
                out,
                r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" class="{class}"/>"#,
                zero.min(end),
                top + paper.font * 1.6,
                (end - zero).abs().max(1.0),
                paper.font * 0.9
            );
        }
        limit(&mut out, &scale, smallest, &lanes);
        out.push_str("</svg>");
        out
    };
    PAPERS.iter().map(draw).collect()
}

/// Trials where nothing ran, and the campaign among them: times as dots, places as squares.
pub fn dots(v: &View<'_>, found: &[Dot], said: Said<'_>) -> String {
    let (low, high) = span(found.iter().map(|d| d.value).chain([0.0]));
    let draw = |paper: &Paper| {
        let base = paper.font * 4.4;
        let scale = Scale::new(v, paper, ends(low, high));
        let mut out = open(v, paper, base + paper.font * 1.8, said);
        axis(&mut out, v, paper, &scale, &[(0.0, base)]);
        // Neighbours would hide one another on one line.
        for (i, dot) in found.iter().enumerate() {
            let (x, y) = (scale.x(dot.value), paper.font * (1.0 + (i % 3) as f64 * 1.2));
            let class = if dot.real { "ef-dot ef-real" } else { "ef-dot ef-trial" };
            let name = escape(&dot.name);
            let _ = if dot.place {
                write!(
                    out,
                    r#"<rect x="{:.1}" y="{:.1}" width="9" height="9" class="{class}"><title>{name}</title></rect>"#,
                    x - 4.5,
                    y - 4.5
                )
            } else {
                let r = if dot.real { 7.0 } else { 4.5 };
                write!(
                    out,
                    r#"<circle cx="{x:.1}" cy="{y:.1}" r="{r}" class="{class}"><title>{name}</title></circle>"#
                )
            };
        }
        out.push_str("</svg>");
        out
    };
    PAPERS.iter().map(draw).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::effect::digits;

    #[test]
    fn sizes_have_their_decimals() {
        assert_eq!([0.0, 1234.0, 12.3, 1.23, 0.5, 0.012].map(digits), [0, 0, 1, 2, 3, 4]);
        assert_eq!([100.0, 1.0, 0.5, 0.02].map(tick_digits), [0, 0, 1, 2]);
        let scale = Scale { left: 10.0, right: 110.0, values: (-1.0, 1.0), rtl: false };
        assert!((scale.x(0.0) - 60.0).abs() < 1e-9);
    }

    #[test]
    fn rows_begin_where_reading_begins() {
        let rows = [
            Bar {
                name: "First".into(),
                shown: "2 [1; 3]".into(),
                band: Some(Band { value: 2.0, low: 1.0, high: 3.0 }),
            },
            Bar { name: "Second".into(), shown: "–".into(), band: None },
        ];
        let dots = |tag: &str| -> Vec<f64> {
            let v = crate::sample::view(crate::sample::country(), tag);
            let svg = intervals(&v, &rows, 0.5, ("id", "Title", "What it says"));
            assert_eq!(svg.matches("<svg").count(), 2);
            svg.split("<circle cx=\"")
                .skip(1)
                .map(|c| c.split('"').next().unwrap().parse().unwrap())
                .collect()
        };
        let (from_left, from_right) = (dots("en"), dots("ar"));
        for (i, paper) in PAPERS.iter().enumerate() {
            assert!((from_left[i] + from_right[i] - paper.width).abs() < 0.2, "{from_left:?} {from_right:?}");
        }
        assert!(from_left[0] > PAPERS[0].width / 2.0 && from_right[0] < PAPERS[0].width / 2.0);
    }
}
