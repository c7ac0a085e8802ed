//! Columns that stand side by side on an axis of counts: what the drawings of them share.
//!
//! Time runs from left to right for every reader: see `lines`.

use std::fmt::Write as _;

use super::scale::counts;
use crate::View;
use crate::escape::escape;

/// A drawing that is being made.
pub struct Upright {
    out: String,
    width: f64,
    font: f64,
    left: f64,
    base: f64,
    roof: f64,
    step: f64,
    top: f64,
}

impl Upright {
    /// Draws the axis for `many` columns, of which the highest is `high`. The size is width, height and that of the font;
    /// `said` is HTML and stands for the drawing.
    pub fn new(
        v: &View<'_>,
        (width, height, font): (f64, f64, f64),
        class: &str,
        said: &str,
        high: f64,
        many: usize,
    ) -> Self {
        let (marks, top) = counts(high, 4);
        let marks: Vec<(f64, String)> = marks.into_iter().map(|m| (m, v.num(m as i64))).collect();
        let longest = marks.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(1) as f64;
        let left = longest * font * 0.62 + 10.0;
        let step = (width - left) / many.max(1) as f64;
        let out = format!(
            r#"<svg class="{class}" viewBox="0 0 {width:.0} {height:.0}" direction="ltr" role="img" aria-label="{said}">"#
        );
        let mut made = Self { out, width, font, left, base: height - font * 2.0, roof: 10.0, step, top };
        for (value, text) in &marks {
            made.mark(*value, text);
        }
        made
    }

    fn mark(&mut self, value: f64, text: &str) {
        let Self { width, font, left, .. } = *self;
        let at = self.y(value);
        let line = if value == 0.0 { "zero" } else { "ax" };
        let _ = write!(
            self.out,
            r#"<line x1="{left:.1}" x2="{width:.1}" y1="{at:.1}" y2="{at:.1}" class="{line}"/><text x="{:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="end">{}</text>"#,
            left - 6.0,
            at + font * 0.35,
            escape(text)
        );
    }

    /// How much room each column has.
    pub fn step(&self) -> f64 {
        self.step
    }

    fn y(&self, value: f64) -> f64 {
        self.base - (self.base - self.roof) * value / self.top
    }

    fn x(&self, i: usize) -> f64 {
        self.left + self.step * i as f64
    }

    /// Draws the column at a place; a mark where nothing is told of its value.
    pub fn column(&mut self, i: usize, value: Option<f64>, thick: f64) {
        let Self { font, base, step, .. } = *self;
        let x = self.x(i);
        let _ = match value {
            Some(value) => {
                let y = self.y(value);
                write!(
                    self.out,
                    r#"<rect x="{:.1}" y="{y:.1}" width="{thick:.1}" height="{:.1}" class="mark"/>"#,
                    x + (step - thick) / 2.0,
                    (base - y).max(0.0)
                )
            }
            None => write!(
                self.out,
                r#"<text x="{:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="middle">–</text>"#,
                x + step * 0.5,
                base - 4.0
            ),
        };
    }

    /// Draws a line across a column of this thickness at a place, at another value.
    pub fn across(&mut self, i: usize, value: f64, thick: f64, class: &str) {
        let (middle, y) = (self.x(i) + self.step * 0.5, self.y(value));
        let _ = write!(
            self.out,
            r#"<path d="M{:.1} {y:.1}H{:.1}" class="{class}"/>"#,
            middle - thick * 0.68,
            middle + thick * 0.68
        );
    }

    /// Writes the names of the columns below them, as many as have room, and ends the drawing.
    pub fn named(mut self, names: &[&str]) -> String {
        let Self { width, font, base, step, .. } = self;
        let room =
            names.iter().map(|name| name.chars().count()).max().unwrap_or(1) as f64 * font * 0.62 + 10.0;
        // The label at an edge moves inwards, towards its neighbour.
        let moved = (room * 0.42 - step * 0.5).max(0.0);
        let every = ((room + moved) / step).ceil().max(1.0) as usize;
        for (i, name) in names.iter().enumerate() {
            // Counted from the last one, which is the one readers look for.
            if (names.len() - 1 - i).is_multiple_of(every) {
                let middle = (self.x(i) + step * 0.5).min(width - room * 0.42).max(room * 0.42);
                let _ = write!(
                    self.out,
                    r#"<text x="{middle:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="middle">{}</text>"#,
                    base + font * 1.4,
                    escape(name)
                );
            }
        }
        self.out.push_str("</svg>");
        self.out
    }
}
