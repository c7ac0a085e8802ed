//! Horizontal bars from zero, each with its name above it. Mirrored for right-to-left readers.

use std::fmt::Write as _;

use super::{Paper, Point, around_zero};
use crate::View;
use crate::chart::labels::{ems, folded};
use crate::escape::escape;

/// Where zero stands from the edge that reading begins at, and how long one is.
struct Scale {
    zero: f64,
    one: f64,
}

impl Scale {
    fn new(points: &[Point], room: f64) -> Self {
        let (low, high) = around_zero(points);
        let one = room / if high - low > 0.0 { high - low } else { 1.0 };
        Self { zero: (0.0 - low) * one, one }
    }

    /// Where a bar begins, and how long it is.
    fn bar(&self, value: f64) -> (f64, f64) {
        let length = value.abs() * self.one;
        (if value < 0.0 { self.zero - length } else { self.zero }, length.max(1.0))
    }
}

/// The drawing.
pub fn bars(v: &View<'_>, points: &[Point], paper: Paper) -> String {
    if paper == Paper::Narrow { narrow(v, points) } else { wide(v, points, paper) }
}

/// The highest of several stands out.
fn class(p: &Point, points: &[Point]) -> &'static str {
    let high = around_zero(points).1;
    if p.value >= high && points.len() > 2 { "mark hi" } else { "mark" }
}

/// How large values are beside their bars.
const VALUE: f64 = 16.0;

/// Each bar with its value beside it.
fn wide(v: &View<'_>, points: &[Point], paper: Paper) -> String {
    let width = paper.width();
    let row = 46.0;
    let height = row * points.len() as f64 + 6.0;
    // Values stand behind their bars: keep room for the longest.
    let longest = points.iter().map(|p| ems(&p.shown)).fold(0.0, f64::max) * VALUE * 1.06;
    let scale = Scale::new(points, width - (longest + 12.0).min(width * 0.45));
    let rtl = v.dir() == "rtl";
    let turned = |x: f64| if rtl { width - x } else { x };
    let mut out = paper.open(v.dir(), height);
    for (i, p) in points.iter().enumerate() {
        let y = row * i as f64;
        let (start, length) = scale.bar(p.value);
        let _ = write!(
            out,
            // A hair's breadth from the axis, which would otherwise strike through the first letter.
            r#"<text x="{:.1}" y="{:.0}" font-size="15" class="soft">{}</text><rect x="{:.1}" y="{:.0}" width="{length:.1}" height="16" class="{}"/><text x="{:.1}" y="{:.0}" font-size="{VALUE}" font-weight="600">{}</text>"#,
            turned(scale.zero + 5.0),
            y + 15.0,
            escape(&p.label),
            if rtl { width - start - length } else { start },
            y + 21.0,
            class(p, points),
            turned(start + length + 8.0),
            y + 34.0,
            escape(&p.shown),
        );
    }
    let _ = write!(
        out,
        r#"<path d="M{:.1} 0V{height:.0}" class="zero"{}/></svg>"#,
        turned(scale.zero),
        paper.stroke("1")
    );
    out
}

const FONT: f64 = 13.0;
const LINE: f64 = 17.0;
const THICK: f64 = 14.0;

/// Each bar as long as the paper allows, with name and value above it: the value at the far edge where both have room
/// in one line, else below the name.
fn narrow(v: &View<'_>, points: &[Point]) -> String {
    let paper = Paper::Narrow;
    let width = paper.width();
    // Bold words are a little wider.
    let values = points.iter().map(|p| ems(&p.shown)).fold(0.0, f64::max) * FONT * 1.06;
    let beside = values < width * 0.5;
    let room = if beside { width - values - 10.0 } else { width };
    let scale = Scale::new(points, width);
    let rtl = v.dir() == "rtl";
    let turned = |x: f64| if rtl { width - x } else { x };
    let (mut inner, mut axis, mut y) = (String::new(), String::new(), 0.0);
    for p in points {
        for part in folded(&p.label, room / FONT, 3) {
            y += LINE;
            let _ = write!(
                inner,
                r#"<text x="{:.0}" y="{:.0}" class="soft">{}</text>"#,
                turned(0.0),
                y - 4.0,
                escape(&part)
            );
        }
        let (at, anchor) = if beside {
            (width, r#" text-anchor="end""#)
        } else {
            y += LINE;
            (0.0, "")
        };
        let (start, length) = scale.bar(p.value);
        let _ = write!(
            inner,
            r#"<text x="{:.0}" y="{:.0}" font-weight="600"{anchor}>{}</text><rect x="{:.1}" y="{:.0}" width="{length:.1}" height="{THICK}" class="{}"/>"#,
            turned(at),
            y - 4.0,
            escape(&p.shown),
            if rtl { width - start - length } else { start },
            y + 2.0,
            class(p, points),
        );
        // Beside the bars alone: it would strike through words.
        let _ = write!(axis, "M{:.1} {:.0}V{:.0}", turned(scale.zero), y, y + THICK + 4.0);
        y += THICK + 12.0;
    }
    let mut out = paper.open(v.dir(), (y - 6.0).max(1.0));
    let _ = write!(out, r#"<g font-size="{FONT}">{inner}</g><path d="{axis}" class="zero"/></svg>"#);
    out
}
