//! The same figures as a table, with every digit of the source, and what its marks mean.

use std::fmt::Write as _;

use super::{Figures, Named, Observation};
use crate::View;
use crate::escape::escape;
use crate::measure;

/// Statuses the interface has words for; others are shown by their code.
const STATUSES: [&str; 12] = ["A", "B", "D", "E", "F", "I", "M", "N", "O", "P", "Q", "U"];

/// A status in words.
pub(super) fn status(v: &View<'_>, code: &str) -> String {
    let code = if code.is_empty() { "A" } else { code };
    if STATUSES.contains(&code) { v.word("observation", code) } else { code.to_owned() }
}

/// Statuses that occur, other than normal, with their words.
pub(super) fn statuses(v: &View<'_>, figures: &Figures) -> Vec<Named> {
    let mut found: Vec<&str> = figures
        .series
        .iter()
        .flat_map(|s| &s.observations)
        .map(|o| o.status.as_str())
        .filter(|s| !matches!(*s, "" | "A"))
        .collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|code| Named::new(code, status(v, code))).collect()
}

/// Remarks of the source on single values, each once.
pub(super) fn remarks(v: &View<'_>, figures: &Figures) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for series in &figures.series {
        for o in &series.observations {
            let Some(comment) = o.comment.as_deref().filter(|c| !c.is_empty()) else { continue };
            let said = format!("{}, {}: {comment}", series.area.name, measure::period(v, &o.period));
            if !out.contains(&said) {
                out.push(said);
            }
        }
    }
    out
}

/// The table. Time runs down, newest first, unless there are more areas than periods: then areas run down.
pub(super) fn table(v: &View<'_>, figures: &Figures) -> String {
    let mut periods = figures.periods();
    periods.reverse();
    let series = figures.home_first();
    let areas_down = series.len() > 6 && series.len() > periods.len();
    let unit = &figures.unit.name;
    let caption = if unit.is_empty() {
        figures.indicator.name.clone()
    } else {
        format!("{} · {unit}", figures.indicator.name)
    };
    let corner = v.t(if areas_down { "data-area" } else { "data-period" });
    let mut out = format!(
        r#"<table class="figures"><caption>{}</caption><thead><tr><th scope="col">{}</th>"#,
        escape(&caption),
        escape(&corner)
    );
    let heads: Vec<String> = if areas_down {
        periods.iter().map(|p| measure::period(v, p)).collect()
    } else {
        series.iter().map(|s| s.area.name.clone()).collect()
    };
    for head in heads {
        let _ = write!(out, r#"<th scope="col" class="num">{}</th>"#, escape(&head));
    }
    out.push_str("</tr></thead><tbody>");
    let find = |s: usize, period: &str| series[s].observations.iter().find(|o| o.period == period);
    if areas_down {
        for (i, s) in series.iter().enumerate() {
            let _ = write!(out, r#"<tr><th scope="row">{}</th>"#, escape(&s.area.name));
            periods.iter().for_each(|p| cell(v, &mut out, find(i, p)));
            out.push_str("</tr>");
        }
    } else {
        for p in periods {
            let _ = write!(out, r#"<tr><th scope="row">{}</th>"#, escape(&measure::period(v, p)));
            (0..series.len()).for_each(|i| cell(v, &mut out, find(i, p)));
            out.push_str("</tr>");
        }
    }
    out.push_str("</tbody></table>");
    out
}

fn cell(v: &View<'_>, out: &mut String, observation: Option<&Observation>) {
    let value = observation.and_then(|o| o.value.as_deref());
    let shown = value.map_or_else(|| "–".to_owned(), |text| measure::exact(v, text));
    let _ = write!(out, r#"<td class="num">{}"#, escape(&shown));
    if let Some(code) = observation.map(|o| o.status.as_str()).filter(|s| !matches!(*s, "" | "A")) {
        let _ = write!(out, r#" <abbr title="{}">{}</abbr>"#, escape(&status(v, code)), escape(code));
    }
    out.push_str("</td>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::data::{Series, Unit};
    use crate::sample;

    #[test]
    fn every_digit_is_kept_and_a_missing_value_is_a_dash() {
        let country = sample::country();
        let v = sample::view(country, "en");
        let at = |period: &str, value: Option<&str>, status: &str| Observation {
            period: period.into(),
            value: value.map(str::to_owned),
            status: status.into(),
            comment: None,
        };
        let figures = Figures {
            indicator: Named::new("X", "Area <of> land"),
            unit: Unit { name: "km²".into(), percent: false },
            series: vec![Series {
                area: Named::new("a", "A"),
                home: true,
                observations: vec![
                    at("2020", Some("93759.60"), ""),
                    at("2021", None, "M"),
                    at("2022", Some("1"), "P"),
                ],
            }],
        };
        let html = table(&v, &figures);
        assert!(html.contains("93,759.60") && html.contains("Area &lt;of&gt; land · km²"));
        assert!(html.contains(r#"<td class="num">– <abbr title="#));
        assert!(html.find("2022").unwrap_or(0) < html.find("2020").unwrap_or(0), "newest first");
        assert_eq!(statuses(&v, &figures).iter().map(|s| s.code.as_str()).collect::<Vec<_>>(), ["M", "P"]);
    }
}
