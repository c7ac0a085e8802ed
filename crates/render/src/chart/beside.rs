//! Columns over time, and a step over each for what it is held against.
//!
//! Time runs from left to right for every reader: see `lines`.

use std::fmt::Write as _;

use super::upright::Upright;
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
    let narrow = drawing(v, steps, &said, (328.0, 220.0, 12.5), "readership-narrow");
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

fn drawing(v: &View<'_>, steps: &[Step], said: &str, size: (f64, f64, f64), class: &str) -> String {
    let values = steps.iter().filter_map(|s| s.value);
    let others = steps.iter().filter_map(|s| s.other.as_ref()?.1);
    let high = values.chain(others).fold(0.0, f64::max);
    let mut out = Upright::new(v, size, class, said, high, steps.len());
    let (_, _, font) = size;
    // A few stretches are columns still, not walls.
    let thick = (out.step() * 0.68).min(font * 5.0);
    for (i, s) in steps.iter().enumerate() {
        out.column(i, s.value, thick);
        if let Some((_, Some(value), _)) = &s.other {
            out.across(i, *value, thick, "readership-other");
        }
    }
    let names: Vec<&str> = steps.iter().map(|s| s.short.as_str()).collect();
    out.named(&names)
}
