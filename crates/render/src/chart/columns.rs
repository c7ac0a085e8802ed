//! Columns over time, one for each period; a period of which nothing is told has a mark in place of its column.
//!
//! Time runs from left to right for every reader: see `lines`.

use std::fmt::Write as _;

use super::upright::Upright;
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
    let narrow = drawing(v, points, &said, (328.0, 260.0, 12.5), "narrow-only");
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
    let mut out = Upright::new(v, (width, height, font), class, said, high, points.len());
    // A few periods are columns still, not walls.
    let thick = (out.step() * 0.72).min(font * 5.0);
    for (i, p) in points.iter().enumerate() {
        out.column(i, p.value, thick);
    }
    let names: Vec<&str> = points.iter().map(|p| p.label.as_str()).collect();
    out.named(&names)
}
