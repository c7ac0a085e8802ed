//! Columns over time, and a step over each for what it is held against.
//!
//! Time runs from left to right for every reader: see `lines`.

use std::fmt::Write as _;

use super::scale::{ends, ticks};
use crate::View;
use crate::escape::escape;

/// A stretch of time.
pub struct Step {
    /// Its name.
    pub label: String,
    /// A name for the axis, where the whole one has no room.
    pub short: String,
    /// Its value; none where it is withheld.
    pub value: Option<f64>,
    /// The value as the reader's locale writes it, or the word for what is withheld.
    pub shown: String,
    /// What it is held against: its name, value and words; nothing where there is none.
    pub other: Option<(String, Option<f64>, String)>,
}

/// What stands above the columns of the table.
pub struct Heads {
    /// Of the stretches of time.
    pub period: String,
    /// Of the values.
    pub value: String,
    /// Of what they are held against; empty where they are not.
    pub other: String,
}

/// The drawing in two sizes, of which the style sheet shows one, and the table. Nothing where there is no stretch.
pub fn beside(v: &View<'_>, title: &str, heads: &Heads, steps: &[Step]) -> String {
    if steps.is_empty() {
        return String::new();
    }
    let said: Vec<String> = steps.iter().map(|s| format!("{}: {}", s.label, s.shown)).collect();
    let said = escape(&format!("{title}. {}", said.join("; ")));
    let wide = drawing(v, steps, &said, (760.0, 250.0, 13.0), "readership-wide");
    let narrow = drawing(v, steps, &said, (344.0, 220.0, 12.0), "readership-narrow");
    let compared = !heads.other.is_empty() && steps.iter().any(|s| s.other.is_some());
    let mut rows = String::new();
    for s in steps {
        let _ = write!(
            rows,
            r#"<tr><th scope="row">{}</th><td class="num">{}</td>"#,
            escape(&s.label),
            escape(&s.shown)
        );
        if compared {
            let (name, shown) =
                s.other.as_ref().map_or(("", "–"), |(name, _, shown)| (name.as_str(), shown.as_str()));
            let _ = write!(rows, r#"<td>{}</td><td class="num">{}</td>"#, escape(name), escape(shown));
        }
        rows.push_str("</tr>");
    }
    let mut head = format!(
        r#"<th scope="col">{}</th><th scope="col" class="num">{}</th>"#,
        escape(&heads.period),
        escape(&heads.value)
    );
    let mut key = String::new();
    if compared {
        let (period, other) = (escape(&heads.period), escape(&heads.other));
        let _ = write!(head, r#"<th scope="col">{period}</th><th scope="col" class="num">{other}</th>"#);
        key = format!(
            r#"<p class="readership-key small"><span><svg viewBox="0 0 22 12" aria-hidden="true"><rect x="6" y="1" width="10" height="11" class="mark"/></svg>{}</span> <span><svg viewBox="0 0 22 12" aria-hidden="true"><path d="M1 6H21" class="readership-other"/></svg>{other}</span></p>"#,
            escape(&heads.value),
        );
    }
    format!(
        r#"<figure class="chart"><figcaption class="chart-title">{}</figcaption>{key}{wide}{narrow}<details><summary class="small">{}</summary><div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div></details></figure>"#,
        escape(title),
        escape(&v.t("chart-table")),
    )
}

fn drawing(
    v: &View<'_>,
    steps: &[Step],
    said: &str,
    (width, height, font): (f64, f64, f64),
    class: &str,
) -> String {
    let values = steps.iter().filter_map(|s| s.value);
    let others = steps.iter().filter_map(|s| s.other.as_ref()?.1);
    let high = values.chain(others).fold(0.0, f64::max);
    let (_, top) = ends(0.0, high.max(1.0));
    let (marks, _) = ticks(0.0, top, 4);
    // Counts are whole: a scale of less than one says nothing.
    let marks: Vec<(f64, String)> =
        marks.iter().filter(|m| m.fract() == 0.0).map(|m| (*m, v.num(*m as i64))).collect();
    let longest = marks.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(1) as f64;
    let (left, base, roof) = (longest * font * 0.62 + 10.0, height - font * 2.0, 10.0);
    let step = (width - left) / steps.len() as f64;
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
    let room = steps.iter().map(|s| s.short.chars().count()).max().unwrap_or(1) as f64 * font * 0.62 + 10.0;
    let every = (room / step).ceil().max(1.0) as usize;
    for (i, s) in steps.iter().enumerate() {
        let x = left + step * i as f64;
        let middle = x + step * 0.5;
        // A few stretches are columns still, not walls.
        let thick = (step * 0.68).min(font * 5.0);
        match s.value {
            Some(value) => {
                let _ = write!(
                    out,
                    r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" class="mark"/>"#,
                    middle - thick * 0.5,
                    y(value),
                    thick,
                    (base - y(value)).max(0.0)
                );
            }
            None => {
                let _ = write!(
                    out,
                    r#"<text x="{middle:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="middle">–</text>"#,
                    base - 4.0
                );
            }
        }
        if let Some((_, Some(value), _)) = &s.other {
            let at = y(*value);
            let _ = write!(
                out,
                r#"<path d="M{:.1} {at:.1}H{:.1}" class="readership-other"/>"#,
                middle - thick * 0.68,
                middle + thick * 0.68
            );
        }
        // Counted from the last one, which is the one readers look for.
        if (steps.len() - 1 - i).is_multiple_of(every) {
            let middle = middle.min(width - room * 0.42).max(room * 0.42);
            let _ = write!(
                out,
                r#"<text x="{middle:.1}" y="{:.1}" font-size="{font}" class="soft" text-anchor="middle">{}</text>"#,
                base + font * 1.4,
                escape(&s.short)
            );
        }
    }
    out.push_str("</svg>");
    out
}
