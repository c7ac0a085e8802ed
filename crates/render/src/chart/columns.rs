//! Columns over time, one for each period; a period of which nothing is told has a mark in place of its column.
//!
//! Time runs from left to right for every reader: see `lines`.

use std::fmt::Write as _;

use super::scale::{ends, ticks};
use crate::View;
use crate::escape::escape;

/// A period.
pub struct Column {
    /// Its name.
    pub label: String,
    /// Its value; none where it is withheld.
    pub value: Option<f64>,
    /// The value as the reader's locale writes it, or the word for what is withheld.
    pub shown: String,
    /// A second value, for the table.
    pub second: String,
}

/// Heads of the table: period, value, second value.
pub struct Heads {
    /// Of the periods.
    pub period: String,
    /// Of the values.
    pub value: String,
    /// Of the second values.
    pub second: String,
}

/// The drawing in two sizes, of which the style sheet shows one, and the table. Nothing where there is no period.
pub fn columns(v: &View<'_>, title: &str, heads: &Heads, points: &[Column]) -> String {
    if points.is_empty() {
        return String::new();
    }
    let said: Vec<String> = points.iter().map(|p| format!("{}: {}", p.label, p.shown)).collect();
    let said = escape(&format!("{title}. {}", said.join("; ")));
    let wide = drawing(v, points, &said, (760.0, 300.0, 14.0), "wide-only");
    let narrow = drawing(v, points, &said, (344.0, 260.0, 12.5), "narrow-only");
    let mut table = String::new();
    for p in points {
        let _ = write!(
            table,
            r#"<tr><th scope="row">{}</th><td class="num">{}</td><td class="num">{}</td></tr>"#,
            escape(&p.label),
            escape(&p.shown),
            escape(&p.second)
        );
    }
    format!(
        r#"<figure class="chart data-figure"><p class="chart-title">{}</p>{wide}{narrow}<details><summary class="small">{}</summary><div class="table" tabindex="0" role="region" aria-label="{}"><table class="figures"><thead><tr><th scope="col">{}</th><th scope="col" class="num">{}</th><th scope="col" class="num">{}</th></tr></thead><tbody>{table}</tbody></table></div></details></figure>"#,
        escape(title),
        escape(&v.t("chart-table")),
        escape(title),
        escape(&heads.period),
        escape(&heads.value),
        escape(&heads.second),
    )
}

fn drawing(
    v: &View<'_>,
    points: &[Column],
    said: &str,
    (width, height, font): (f64, f64, f64),
    class: &str,
) -> String {
    let high = points.iter().filter_map(|p| p.value).fold(0.0, f64::max);
    let (_, top) = ends(0.0, high.max(1.0));
    let (marks, _) = ticks(0.0, top, 4);
    // Counts are whole: a scale of less than one says nothing.
    let marks: Vec<(f64, String)> =
        marks.iter().filter(|m| m.fract() == 0.0).map(|m| (*m, v.num(*m as i64))).collect();
    let longest = marks.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(1) as f64;
    let (left, base, roof) = (longest * font * 0.62 + 10.0, height - font * 2.0, 10.0);
    let step = (width - left) / points.len() as f64;
    let y = |value: f64| base - (base - roof) * value / top;
    let mut out = format!(
        r#"<svg class="{class}" viewBox="0 0 {width:.0} {height:.0}" direction="ltr" role="img" aria-label="{said}">"#
    );
    for (value, text) in &marks {
        let at = y(*value);
        let line = if *value == 0.0 { "zero" } else { "ax" };
        let _ = write!(
            out,
            r#"<line x1="{left:.1}" x2="{width:.1}" y1="{at:.1}" y2="{at:.1}" class="{line}"/><text x="{:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="end">{}</text>"#,
            left - 6.0,
            at + font * 0.35,
            escape(text)
        );
    }
    let room = points.iter().map(|p| p.label.chars().count()).max().unwrap_or(1) as f64 * font * 0.62 + 10.0;
    // The label at an edge moves inwards, towards its neighbour.
    let moved = (room * 0.42 - step * 0.5).max(0.0);
    let every = ((room + moved) / step).ceil().max(1.0) as usize;
    for (i, p) in points.iter().enumerate() {
        let x = left + step * i as f64;
        // A few periods are columns still, not walls.
        let thick = (step * 0.72).min(font * 5.0);
        match p.value {
            Some(value) => {
                let _ = write!(
                    out,
                    r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" class="mark"/>"#,
                    x + (step - thick) / 2.0,
                    y(value),
                    thick,
                    base - y(value)
                );
            }
            None => {
                let _ = write!(
                    out,
                    r#"<text x="{:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="middle">–</text>"#,
                    x + step * 0.5,
                    base - 4.0
                );
            }
        }
        // Counted from the last one, which is the one readers look for.
        if (points.len() - 1 - i).is_multiple_of(every) {
            let middle = (x + step * 0.5).min(width - room * 0.42).max(room * 0.42);
            let _ = write!(
                out,
                r#"<text x="{middle:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="middle">{}</text>"#,
                base + font * 1.4,
                escape(&p.label)
            );
        }
    }
    out.push_str("</svg>");
    out
}
