//! Charts as drawings, each with its table: bars and lines, labelled where they are, zero where it matters.

pub(crate) mod bar;
pub(crate) mod beside;
pub(crate) mod columns;
mod given;
pub(crate) mod heat;
pub(crate) mod labels;
pub(crate) mod lines;
pub(crate) mod ranked;
pub(crate) mod scale;
pub(crate) mod spark;
pub(crate) mod upright;

use std::fmt::Write as _;

use markup::{Chart, ChartKind};

use crate::View;
use crate::escape::escape;
use given::Paper;

/// One value of a chart.
pub struct Point {
    /// What it is of.
    pub label: String,
    /// The value.
    pub value: f64,
    /// The value with its unit, as the reader's locale writes it.
    pub shown: String,
}

/// A chart as a figure: drawing, table, source. `source` is HTML. One that stands `alone`, where our style sheet does not reach,
/// is drawn once; else a second drawing is for phones, and the sheet shows one of them.
pub fn figure(v: &View<'_>, chart: &Chart, points: &[Point], source: &str, alone: bool) -> String {
    if points.is_empty() {
        return String::new();
    }
    let draw = |paper: Paper| match chart.kind {
        ChartKind::Bar => given::bars(v, points, paper),
        ChartKind::Line => given::line(v, points, paper),
    };
    let drawings = if alone { draw(Paper::Alone) } else { draw(Paper::Wide) + &draw(Paper::Narrow) };
    let mut table = String::new();
    for p in points {
        let _ = write!(
            table,
            r#"<tr><th scope="row">{}</th><td class="num">{}</td></tr>"#,
            escape(&p.label),
            escape(&p.shown)
        );
    }
    // Both drawings are one picture: what stands for it is said once.
    format!(
        r#"<figure class="chart wide"><p class="chart-title">{}</p><div role="img" aria-label="{}">{drawings}</div><details><summary class="small">{}</summary><table><thead><tr><th scope="col">{}</th><th scope="col" class="num">{}</th></tr></thead><tbody>{table}</tbody></table></details><figcaption>{source}</figcaption></figure>"#,
        escape(&chart.title),
        escape(&sentence(&chart.title, points)),
        escape(&v.t("chart-table")),
        escape(&v.t("chart-label")),
        escape(&v.t("chart-value")),
    )
}

/// The sentence that stands for the drawing: its title and every value.
fn sentence(title: &str, points: &[Point]) -> String {
    let words: Vec<String> = points.iter().map(|p| format!("{}: {}", p.label, p.shown)).collect();
    format!("{title}. {}", words.join("; "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::sample;
    use markup::ChartData;

    fn points(rows: &[(&str, f64, &str)]) -> Vec<Point> {
        rows.iter()
            .map(|(label, value, shown)| Point {
                label: (*label).into(),
                value: *value,
                shown: (*shown).into(),
            })
            .collect()
    }

    fn drawn(tag: &str, kind: ChartKind, points: &[Point], alone: bool) -> String {
        let chart = Chart { kind, title: "Title".into(), data: ChartData::Facts(Vec::new()) };
        figure(&sample::view(sample::country(), tag), &chart, points, "", alone)
    }

    /// Values of an attribute, in the order of the drawing.
    fn all(svg: &str, name: &str) -> Vec<f64> {
        let begin = format!(" {name}=\"");
        svg.split(begin.as_str())
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
            .collect()
    }

    fn phone(html: &str) -> &str {
        let svg = html.split("<svg class=\"narrow-only\"").nth(1).unwrap();
        svg.split("</svg>").next().unwrap()
    }

    const LONG: &str = "Taking part by the end of the summer and autumn crop of 2025";

    #[test]
    fn a_phone_has_a_drawing_of_its_own_and_words_for_both_are_said_once() {
        let rows = points(&[("2024", 1.5, "1.5 million"), ("2025", 2.5, "2.5 million")]);
        for kind in [ChartKind::Bar, ChartKind::Line] {
            let html = drawn("en", kind, &rows, false);
            assert_eq!(html.matches("<svg").count(), 2);
            assert_eq!(html.matches("role=\"img\"").count(), 1);
            assert_eq!(html.matches("aria-label").count(), 1);
            assert!(!html.contains(" id="), "ids would be there twice");
            assert!(all(phone(&html), "font-size").iter().all(|size| *size >= 12.0));
            let alone = drawn("en", kind, &rows, true);
            assert_eq!(alone.matches("<svg").count(), 1);
            assert!(!alone.contains("-only") && alone.contains("viewBox=\"0 0 720"));
        }
    }

    #[test]
    fn words_of_a_phone_stay_on_its_paper() {
        let rows = points(&[
            (LONG, 3.5, "354,839 hectares"),
            ("North", -1.0, "−101,500 hectares"),
            ("Bà Rịa – Vũng Tàu", 2.0, "203,000 hectares"),
        ]);
        for tag in ["en", "ar"] {
            let html = drawn(tag, ChartKind::Bar, &rows, false);
            let svg = phone(&html);
            assert!(!svg.contains('…'), "nothing is cut: {svg}");
            let (x, width) = (all(svg, "x"), all(svg, "width"));
            assert!(x.iter().all(|x| (0.0..=328.0).contains(x)), "{tag}: {x:?}");
            assert!(width.iter().all(|w| *w <= 328.0), "{tag}: {width:?}");
            let y = all(svg, "y");
            assert!(y.windows(2).all(|pair| pair[1] >= pair[0]), "rows go down: {y:?}");
        }
    }

    #[test]
    fn bars_are_mirrored_and_time_is_not() {
        let rows = points(&[("2023", 1.0, "1"), ("2024", 2.0, "2"), ("2025", 4.0, "4")]);
        let bars = |tag: &str| {
            let html = drawn(tag, ChartKind::Bar, &rows, false);
            let svg = phone(&html);
            let first = svg.split("<rect").nth(1).unwrap();
            (all(first, "x")[0], all(first, "width")[0])
        };
        assert_eq!(bars("en"), (0.0, 82.0));
        assert_eq!(bars("ar"), (246.0, 82.0));
        let line = |tag: &str| {
            let html = drawn(tag, ChartKind::Line, &rows, false);
            phone(&html).split("class=\"ln\" d=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        assert_eq!(line("en"), line("ar"));
    }

    #[test]
    fn years_of_a_line_stand_as_far_apart_as_they_are() {
        let path = |rows: &[(&str, f64, &str)]| {
            let html = drawn("en", ChartKind::Line, &points(rows), false);
            phone(&html).split("class=\"ln\" d=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        let years = path(&[("2000", 1.0, "1"), ("2010", 2.0, "2"), ("2020", 3.0, "3"), ("2021", 4.0, "4")]);
        assert!(years.contains("L157 ") && years.contains("L298 ") && years.contains("L312 "), "{years}");
        let others = path(&[("May", 1.0, "1"), ("June", 2.0, "2"), ("July 2020", 3.0, "3")]);
        assert!(others.contains("L164 ") && others.contains("L312 "), "{others}");
    }

    #[test]
    fn labels_of_a_line_keep_off_one_another() {
        let rows: Vec<Point> = (0..61)
            .map(|i| Point {
                label: (1965 + i).to_string(),
                value: 37.0 + f64::from(i),
                shown: format!("{}.0 million people", 37 + i),
            })
            .collect();
        let html = drawn("en", ChartKind::Line, &rows, false);
        for svg in html.split("<svg").skip(1) {
            let (values, names) = svg.split_once("class=\"soft\"").unwrap();
            let values = values.split("font-weight").nth(1).unwrap();
            assert_eq!(values.matches("<text").count(), 2, "both ends: {values}");
            let x = all(names, "x");
            assert!(names.contains(">1965<") && names.contains(">2025<"));
            assert!(x.windows(2).all(|pair| pair[1] - pair[0] >= 40.0), "{x:?}");
            // Dots would touch: only those that have their value stay.
            assert_eq!(svg.matches("h.01").count(), 2);
        }
    }

    #[test]
    fn one_point_and_equal_values_can_be_drawn() {
        for rows in [points(&[("2025", 0.0, "0")]), points(&[("a", 5.0, "5"), ("b", 5.0, "5")])] {
            for kind in [ChartKind::Bar, ChartKind::Line] {
                let html = drawn("vi", kind, &rows, false);
                assert!(!html.contains("NaN") && !html.contains("inf"), "{html}");
            }
        }
    }
}
