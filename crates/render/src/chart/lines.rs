//! Lines over time for several areas, each with its name and last value at its end.
//!
//! Time runs from left to right for every reader. Numbers do in every script of the interface, and line charts in
//! Arabic mostly do too, even in school books whose formulas run from the right: a mirrored line would turn every rise
//! into a fall for whoever compares it with them, or with the page's edition in another language. Names and sentences
//! keep their own direction; the axis' figures stand left, the names at the right end. What has no time in it (bars, ranges,
//! shares) follows the page: docs/decisions/013.

use std::fmt::Write as _;

use super::labels::{ems, spread, wrapped};
use super::scale::{ends, ticks, usual_step};
use crate::View;
use crate::escape::escape;
use crate::measure::{self, Measure};
use crate::pages::data::{Figures, Observation, Series};

/// So many lines are told apart by colour and dash; the rest stay thin and unnamed.
pub const NAMED_LINES: usize = 8;

/// A drawing's measures: one for wide windows, one for phones, of which the style sheet shows one.
pub struct Paper {
    width: f64,
    height: f64,
    font: f64,
    /// Room for the names at the end of lines, in ems.
    names: f64,
    class: &'static str,
}

/// For windows of a desk or a tablet.
pub const WIDE: Paper = Paper { width: 760.0, height: 430.0, font: 14.0, names: 12.0, class: "wide-only" };
/// For a phone: on the narrowest there is just this room, and its smallest words are 12 pixels high.
pub const NARROW: Paper = Paper { width: 328.0, height: 380.0, font: 13.0, names: 7.4, class: "narrow-only" };

/// A known value on the axis of time.
#[derive(Clone, Copy)]
struct Dot<'a> {
    at: f64,
    value: f64,
    from: &'a Observation,
    /// Reached by a line from the value before.
    joined: bool,
}

/// The values of a series, and which of them a line may join.
///
/// It joins neighbours only: not across a period without a value, and not across a break in the series.
fn dots(series: &Series) -> Vec<Dot<'_>> {
    let mut known: Vec<(f64, Option<f64>, &Observation)> =
        series.observations.iter().filter_map(|o| Some((o.moment()?, o.number(), o))).collect();
    known.sort_by(|a, b| a.0.total_cmp(&b.0));
    let moments: Vec<f64> = known.iter().map(|k| k.0).collect();
    let reach = usual_step(&moments).unwrap_or(1.0) * 1.5;
    let mut out: Vec<Dot<'_>> = Vec::new();
    let mut before: Option<f64> = None;
    for (at, value, from) in known {
        match value {
            None => before = None,
            Some(value) => {
                let joined = from.status != "B" && before.is_some_and(|b| at - b <= reach);
                out.push(Dot { at, value, from, joined });
                before = Some(at);
            }
        }
    }
    out
}

struct Track<'a> {
    series: &'a Series,
    dots: Vec<Dot<'a>>,
    class: String,
}

/// Where values and moments stand on the paper.
struct Plane {
    left: f64,
    right: f64,
    top: f64,
    base: f64,
    times: (f64, f64),
    values: (f64, f64),
}

impl Plane {
    fn x(&self, at: f64) -> f64 {
        let span = self.times.1 - self.times.0;
        if span <= 0.0 {
            return f64::midpoint(self.left, self.right);
        }
        self.left + (self.right - self.left) * (at - self.times.0) / span
    }

    fn y(&self, value: f64) -> f64 {
        let span = self.values.1 - self.values.0;
        self.base - (self.base - self.top) * (value - self.values.0) / span
    }
}

/// Whether the axis leaves zero out, which readers are told.
pub fn leaves_zero_out(figures: &Figures) -> bool {
    let (low, high) = range(figures);
    let (low, high) = ends(low, high);
    low > 0.0 || high < 0.0
}

fn range(figures: &Figures) -> (f64, f64) {
    figures
        .series
        .iter()
        .flat_map(Series::known)
        .fold((f64::MAX, f64::MIN), |(low, high), (_, v)| (low.min(v), high.max(v)))
}

/// The drawing. `id` is unlike that of any other on the page, `title` and `description` are read out.
pub fn lines(
    v: &View<'_>,
    figures: &Figures,
    measure: &Measure<'_>,
    paper: &Paper,
    (id, title, description): (&str, &str, &str),
) -> String {
    let tracks = tracks(figures);
    let times = tracks
        .iter()
        .flat_map(|t| &t.dots)
        .fold((f64::MAX, f64::MIN), |(a, b), dot| (a.min(dot.at), b.max(dot.at)));
    let (low, high) = range(figures);
    let values = ends(low, high);
    let (marks, step) = ticks(values.0, values.1, 5);
    let ticked: Vec<(f64, String)> = marks.iter().map(|m| (*m, measure.tick(*m, step))).collect();
    let room = ticked.iter().map(|(_, text)| ems(text)).fold(0.0, f64::max) * paper.font + 13.0;
    let plane = Plane {
        left: room,
        right: paper.width - paper.names * paper.font - 20.0,
        top: 12.0,
        base: paper.height - paper.font * 2.0,
        times,
        values,
    };
    let mut out = format!(
        r#"<svg viewBox="0 0 {} {}" class="{}" direction="ltr" role="img" aria-labelledby="{id}-t {id}-d"><title id="{id}-t">{}</title><desc id="{id}-d">{}</desc>"#,
        paper.width,
        paper.height,
        paper.class,
        escape(title),
        escape(description)
    );
    grid(&mut out, &plane, paper, &ticked);
    time_axis(&mut out, v, figures, &plane, paper);
    // Those in front are drawn last.
    for track in tracks.iter().rev() {
        draw(&mut out, v, measure, track, &plane, paper);
    }
    names(&mut out, measure, &tracks, &plane, paper);
    out.push_str("</svg>");
    out
}

/// The value below which a line is not named, where there are too many: eyes go to the top first.
fn least_named(figures: &Figures) -> f64 {
    let others = figures.series.iter().filter(|s| !s.home);
    let mut ends: Vec<f64> = others.filter_map(|s| s.known().next_back()).map(|(_, value)| value).collect();
    ends.sort_by(|a, b| b.total_cmp(a));
    ends.get(NAMED_LINES - 2).copied().unwrap_or(f64::MIN)
}

fn tracks(figures: &Figures) -> Vec<Track<'_>> {
    let mut colour = 0;
    let least = least_named(figures);
    figures
        .home_first()
        .into_iter()
        .map(|series| {
            let high = series.known().next_back().is_some_and(|(_, value)| value >= least);
            let class = if series.home && colour == 0 {
                "s0".to_owned()
            } else if high && colour + 1 < NAMED_LINES {
                colour += 1;
                format!("s{colour}")
            } else {
                "rest".to_owned()
            };
            Track { series, dots: dots(series), class }
        })
        .filter(|t| !t.dots.is_empty())
        .collect()
}

fn grid(out: &mut String, plane: &Plane, paper: &Paper, ticked: &[(f64, String)]) {
    for (value, text) in ticked {
        let y = plane.y(*value);
        let class = if *value == 0.0 { "zero" } else { "ax" };
        let _ = write!(
            out,
            r#"<line x1="{:.1}" x2="{:.1}" y1="{y:.1}" y2="{y:.1}" class="{class}"/><text x="{:.1}" y="{:.1}" font-size="{}" class="soft" text-anchor="end">{}</text>"#,
            plane.left,
            plane.right + 6.0,
            // Clear of the first mark, which stands on the axis.
            plane.left - 9.0,
            y + paper.font * 0.34,
            paper.font - 1.0,
            escape(text)
        );
    }
}

/// Years where there are several; else the periods themselves, as many as there is room for.
fn time_axis(out: &mut String, v: &View<'_>, figures: &Figures, plane: &Plane, paper: &Paper) {
    let (first, last) = plane.times;
    let mut marks: Vec<(f64, String)> = Vec::new();
    if last - first >= 2.0 {
        let shown = v.local.formats.year(2000);
        let room = (plane.right - plane.left) / (ems(&shown).max(2.4) * paper.font * 1.35);
        let steps = [1.0, 2.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0];
        let step = steps.into_iter().find(|s| (last - first) / s <= room.clamp(2.0, 9.0)).unwrap_or(500.0);
        let mut year = (first / step).ceil() * step;
        while year <= last {
            marks.push((year, v.local.formats.year(year as i16)));
            year += step;
        }
        if marks.len() < 2 {
            // Where a step is too long for the time shown, its first and last year say more.
            marks = Vec::from([first, last].map(|at| (at, v.local.formats.year(at.floor() as i16))));
        }
    }
    if marks.is_empty() {
        let mut known: Vec<(f64, &str)> = figures
            .series
            .iter()
            .flat_map(|s| &s.observations)
            .filter_map(|o| Some((o.moment()?, o.period.as_str())))
            .filter(|(at, _)| *at >= first && *at <= last)
            .collect();
        known.sort_by(|a, b| a.0.total_cmp(&b.0));
        known.dedup_by(|a, b| a.1 == b.1);
        let texts: Vec<(f64, String)> =
            known.into_iter().map(|(at, p)| (at, measure::period(v, p))).collect();
        let widest = texts.iter().map(|(_, t)| ems(t)).fold(1.0, f64::max) * paper.font + 14.0;
        let fit = (((plane.right - plane.left) / widest).floor() as usize).max(2);
        let every = texts.len().div_ceil(fit).max(1);
        marks.extend(texts.into_iter().step_by(every));
    }
    for (at, text) in marks {
        let x = plane.x(at);
        let half = ems(&text) * paper.font / 2.0;
        let anchored = x.clamp(half.min(plane.left), (plane.right + 16.0 - half).max(plane.left));
        let _ = write!(
            out,
            r#"<line x1="{x:.1}" x2="{x:.1}" y1="{:.1}" y2="{:.1}" class="ax"/><text x="{anchored:.1}" y="{:.1}" font-size="{}" class="soft" text-anchor="middle">{}</text>"#,
            plane.base,
            plane.base + 5.0,
            plane.base + paper.font * 1.5,
            paper.font - 1.0,
            escape(&text)
        );
    }
}

fn draw(
    out: &mut String,
    v: &View<'_>,
    measure: &Measure<'_>,
    track: &Track<'_>,
    plane: &Plane,
    paper: &Paper,
) {
    let mut path = String::new();
    for dot in &track.dots {
        let start = if dot.joined { 'L' } else { 'M' };
        let _ = write!(path, "{start}{:.1} {:.1}", plane.x(dot.at), plane.y(dot.value));
    }
    let _ = write!(out, r#"<g class="{}"><path class="ln" d="{path}"/>"#, track.class);
    let sparse = track.dots.len() <= 24 && track.class != "rest";
    for (i, dot) in track.dots.iter().enumerate() {
        let alone = !dot.joined && track.dots.get(i + 1).is_none_or(|next| !next.joined);
        let tentative = dot.from.is_tentative();
        let last = i + 1 == track.dots.len();
        let class = match (tentative, alone || sparse || last) {
            (true, _) => "dot hollow",
            (false, true) => "dot",
            // Not seen, but it answers to the pointer.
            (false, false) => "hit",
        };
        if class == "hit" && paper.class != WIDE.class {
            continue;
        }
        let (x, y) = (plane.x(dot.at), plane.y(dot.value));
        if dot.from.status == "B" {
            let _ = write!(out, r#"<path class="break" d="M{x:.1} {:.1}V{:.1}"/>"#, y - 11.0, y + 11.0);
        }
        let _ = write!(
            out,
            r#"<circle cx="{x:.1}" cy="{y:.1}" r="{}" class="{class}">"#,
            if class == "hit" { 7.0 } else { 3.6 }
        );
        if paper.class == WIDE.class {
            let said = format!(
                "{} · {}: {}",
                track.series.area.name,
                measure::period(v, &dot.from.period),
                measure.alone(dot.value)
            );
            let _ = write!(out, "<title>{}</title>", escape(&said));
        }
        out.push_str("</circle>");
    }
    out.push_str("</g>");
}

fn names(out: &mut String, measure: &Measure<'_>, tracks: &[Track<'_>], plane: &Plane, paper: &Paper) {
    let line = paper.font * 1.22;
    let mut named: Vec<(&Track<'_>, &Dot<'_>, Vec<String>)> = tracks
        .iter()
        .filter(|t| t.class != "rest")
        .filter_map(|t| {
            let mut text = wrapped(&t.series.area.name, paper.names);
            let value = measure.on_axis(t.dots.last()?.value);
            // The value on the name's last line, or below it.
            let fits = text.last().is_some_and(|l| ems(l) + ems(&value) + 0.5 <= paper.names);
            if !fits {
                text.push(String::new());
            }
            Some((t, t.dots.last()?, text))
        })
        .collect();
    let room = paper.height - 2.0;
    if named.iter().map(|(.., text)| line * text.len() as f64 + 3.0).sum::<f64>() > room {
        // Too many long names for the paper: each gives up its second line.
        named.iter_mut().filter(|(.., text)| text.len() > 2).for_each(|(.., text)| {
            text[0].push('…');
            text.remove(1);
        });
    }
    let wishes: Vec<f64> = named.iter().map(|(_, dot, _)| plane.y(dot.value)).collect();
    let heights: Vec<f64> = named.iter().map(|(.., text)| line * text.len() as f64 + 3.0).collect();
    let places = spread(&wishes, &heights, 0.0, room);
    for ((track, dot, text), (y, height)) in named.iter().zip(places.iter().zip(&heights)) {
        let (x, from) = (plane.x(dot.at), plane.y(dot.value));
        let start = plane.right + 20.0;
        // A hairline leads from the end of the line to its name wherever the two are not side by side.
        if (y - from).abs() > 3.0 || plane.right - x > 3.0 {
            let _ = write!(
                out,
                r#"<path class="lead-line" d="M{:.1} {from:.1}H{:.1}L{:.1} {y:.1}"/>"#,
                x + 6.0,
                (plane.right + 6.0).max(x + 6.0),
                start - 4.0
            );
        }
        let value = measure.on_axis(dot.value);
        let mut baseline = y - height / 2.0 + line * 0.82;
        let _ = write!(out, r#"<text font-size="{}" class="name {}">"#, paper.font, track.class);
        for (i, part) in text.iter().enumerate() {
            let _ = write!(out, r#"<tspan x="{start:.1}" y="{baseline:.1}">{}"#, escape(part));
            if i + 1 == text.len() {
                let gap = if part.is_empty() { "" } else { " " };
                let _ = write!(out, r#"{gap}<tspan font-weight="600">{}</tspan>"#, escape(&value));
            }
            out.push_str("</tspan>");
            baseline += line;
        }
        out.push_str("</text>");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::pages::data::{Named, Unit};
    use crate::sample;

    fn series(name: &str, home: bool, values: &[(&str, Option<&str>, &str)]) -> Series {
        Series {
            area: Named::new(name, name),
            home,
            observations: values
                .iter()
                .map(|(period, value, status)| Observation {
                    period: (*period).into(),
                    value: value.map(str::to_owned),
                    status: (*status).into(),
                    comment: None,
                })
                .collect(),
        }
    }

    fn joined(values: &[(&str, Option<&str>, &str)]) -> Vec<bool> {
        dots(&series("a", true, values)).iter().map(|d| d.joined).collect()
    }

    #[test]
    fn gaps_and_breaks_stay_gaps() {
        let v = Some("1");
        assert_eq!(joined(&[("2000", v, "A"), ("2001", v, "A"), ("2002", v, "A")]), [false, true, true]);
        // A year without a line in the source.
        assert_eq!(
            joined(&[("2000", v, ""), ("2001", v, ""), ("2003", v, ""), ("2004", v, "")]),
            [false, true, false, true]
        );
        // A year whose value is missing.
        assert_eq!(joined(&[("2000", v, ""), ("2001", None, "M"), ("2002", v, "")]), [false, false]);
        // Another method from here on.
        assert_eq!(joined(&[("2000", v, ""), ("2001", v, "B"), ("2002", v, "")]), [false, false, true]);
        // A survey every five years is no series of gaps.
        assert_eq!(joined(&[("1992", v, ""), ("1997", v, ""), ("2002", v, "")]), [false, true, true]);
        assert_eq!(
            joined(&[("2024-11", v, ""), ("2024-12", v, ""), ("2025-01", v, "")]),
            [false, true, true]
        );
    }

    fn drawing(tag: &str, figures: &Figures) -> String {
        let country = sample::country();
        let v = sample::view(country, tag);
        let measure = Measure::new(v, &figures.unit, 100.0);
        lines(&v, figures, &measure, &WIDE, ("c", "Title", "What it says"))
    }

    fn figures() -> Figures {
        Figures {
            indicator: Named::new("X", "Index"),
            unit: Unit::default(),
            series: vec![
                series("Other", false, &[("2000", Some("20"), ""), ("2001", Some("50"), "")]),
                series("Home", true, &[("2000", Some("10"), ""), ("2001", Some("52"), "P")]),
            ],
        }
    }

    #[test]
    fn names_stand_outside_the_field_of_lines() {
        let svg = drawing("en", &figures());
        let field = svg.split("<line x1=").nth(1).and_then(|l| l.split("x2=\"").nth(1)).unwrap();
        let right: f64 = field.split('"').next().unwrap().parse().unwrap();
        for name in svg.split("class=\"name").skip(1) {
            let x: f64 = name.split("tspan x=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
            assert!(x > right, "a name at {x} in a field that ends at {right}");
        }
        assert_eq!(svg.matches("class=\"name").count(), 2);
    }

    #[test]
    fn time_runs_from_left_to_right_for_everybody() {
        for tag in ["en", "ar"] {
            let svg = drawing(tag, &figures());
            let path = svg.split("class=\"ln\" d=\"M").nth(1).unwrap();
            let first: f64 = path.split(' ').next().unwrap().parse().unwrap();
            let second: f64 = path.split('L').nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
            assert!(first < second, "{tag}: {first} {second}");
        }
    }

    #[test]
    fn home_is_in_front_and_tentative_values_are_hollow() {
        let svg = drawing("en", &figures());
        assert!(svg.find("<g class=\"s1\"").unwrap() < svg.find("<g class=\"s0\"").unwrap());
        assert_eq!(svg.matches("dot hollow").count(), 1);
    }

    #[test]
    fn the_ninth_line_is_not_named() {
        let mut many = figures();
        many.series = (0..10)
            .map(|i| series(&format!("N{i}"), i == 0, &[("2000", Some("1"), ""), ("2001", Some("2"), "")]))
            .collect();
        let svg = drawing("en", &many);
        assert_eq!(svg.matches("class=\"name").count(), NAMED_LINES);
        assert_eq!(svg.matches("<g class=\"rest\"").count(), 2);
    }

    #[test]
    fn of_many_lines_the_highest_are_named() {
        let mut many = figures();
        let ends: Vec<String> = (1..=9).map(|i| (i * 10).to_string()).collect();
        let line = |end: &String| {
            series(&format!("N{end}"), false, &[("2000", Some("1"), ""), ("2001", Some(end.as_str()), "")])
        };
        many.series = ends.iter().map(line).collect();
        let svg = drawing("en", &many);
        assert_eq!(svg.matches("class=\"name").count(), NAMED_LINES - 1);
        let rest: Vec<&str> = svg.split("<g class=\"rest\"").skip(1).collect();
        assert_eq!(rest.len(), 2);
        assert!(rest[0].contains("N20 ") && rest[1].contains("N10 "));
    }
}
