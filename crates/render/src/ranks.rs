//! Places over the editions of an index as drawings: better is higher, and where the method broke the line is broken. Time
//! runs from left to right for every reader: see `chart::lines`.

use std::fmt::Write as _;

use crate::View;
use crate::chart::labels::folded;
use crate::escape::escape;

/// A country in one edition.
#[derive(Debug, Clone)]
pub struct RankPoint {
    /// When, as years with a fraction.
    pub at: f64,
    /// The edition in words.
    pub edition: String,
    /// Place or score.
    pub value: f64,
    /// As the reader's locale writes it.
    pub shown: String,
    /// What other pages say instead.
    pub others: Vec<f64>,
}

/// A country over the editions, oldest first.
#[derive(Debug, Clone)]
pub struct RankLine {
    /// Its name.
    pub name: String,
    /// It is the country the page is about.
    pub home: bool,
    /// What is known.
    pub points: Vec<RankPoint>,
}

/// Where the method broke.
#[derive(Debug, Clone)]
pub struct RankBreak {
    /// Between the editions it parts.
    pub at: f64,
    /// The letters under which the page speaks of it.
    pub letters: String,
}

/// A drawing's contents.
#[derive(Debug, Clone)]
pub struct RankChart {
    /// What it shows.
    pub title: String,
    /// The home country last, so that it lies on top.
    pub lines: Vec<RankLine>,
    /// Breaks in order of time.
    pub breaks: Vec<RankBreak>,
    /// Small numbers are the good ones: places, or scores of which a lower one is better.
    pub low_is_good: bool,
    /// Dots lead the eye across a break. Not for scores: their scale may have changed there.
    pub bridged: bool,
    /// Years to write below: when, and as the reader's locale writes it.
    pub years: Vec<(f64, String)>,
    /// A whole number as the reader's locale writes it.
    pub number: fn(&View<'_>, f64) -> String,
}

/// Where things stand in a drawing.
struct Frame {
    width: f64,
    height: f64,
    top: f64,
    bottom: f64,
    start: f64,
    end: f64,
    from: f64,
    to: f64,
    low: f64,
    high: f64,
    low_is_good: bool,
}

impl Frame {
    fn new(chart: &RankChart, width: f64, height: f64, room: [f64; 4]) -> Self {
        let points = || chart.lines.iter().flat_map(|l| &l.points);
        let values = || points().flat_map(|p| p.others.iter().copied().chain([p.value]));
        let (from, to) = (
            points().map(|p| p.at).fold(f64::MAX, f64::min),
            points().map(|p| p.at).fold(f64::MIN, f64::max),
        );
        let (low, high) = (values().fold(f64::MAX, f64::min), values().fold(f64::MIN, f64::max));
        // A line that hardly moves must not look like a leap.
        let least = if high > 3.0 { 4.0 } else { high.abs() * 0.1 + 0.01 };
        let pad = ((least - (high - low)) / 2.0).max(0.0);
        let [top, end, bottom, start] = room;
        Self {
            width,
            height,
            top,
            bottom,
            start,
            end,
            from,
            to,
            low: low - pad,
            high: high + pad,
            low_is_good: chart.low_is_good,
        }
    }

    fn x(&self, at: f64) -> f64 {
        let span = self.to - self.from;
        let inner = self.width - self.start - self.end;
        self.start + if span > 0.0 { inner * (at - self.from) / span } else { inner / 2.0 }
    }

    fn y(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low).max(f64::EPSILON);
        let down = if self.low_is_good { share } else { 1.0 - share };
        self.top + (self.height - self.top - self.bottom) * down
    }

    /// Values worth a hairline: three to five round ones.
    fn ticks(&self) -> Vec<f64> {
        let span = self.high - self.low;
        let step = [0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0]
            .into_iter()
            .find(|step| span / step <= 5.0)
            .unwrap_or(1000.0);
        let first = (self.low / step).ceil() as i64;
        let last = (self.high / step).floor() as i64;
        (first..=last).map(|n| n as f64 * step).collect()
    }
}

/// The line of one country, begun anew after every break, and its points.
fn line(out: &mut String, f: &Frame, chart: &RankChart, line: &RankLine) {
    let class = if line.home { "rk-home" } else { "rk-by" };
    let (mut path, mut gaps) = (String::new(), String::new());
    for (i, p) in line.points.iter().enumerate() {
        let (x, y) = (f.x(p.at), f.y(p.value));
        let before = i.checked_sub(1).map(|b| &line.points[b]);
        let broken = before.is_none_or(|b| chart.breaks.iter().any(|k| k.at > b.at && k.at < p.at));
        let _ = write!(path, "{}{x:.1} {y:.1}", if broken { "M" } else { "L" });
        if let (true, Some(b)) = (broken, before) {
            let _ = write!(gaps, "M{:.1} {:.1}L{x:.1} {y:.1}", f.x(b.at), f.y(b.value));
        }
    }
    // Across a break the eye may follow, along dots: what lies between them is no measured change.
    if chart.bridged && !gaps.is_empty() {
        let _ = write!(out, r#"<path class="{class} gap" d="{gaps}"/>"#);
    }
    let _ = write!(out, r#"<path class="{class}" d="{path}"/>"#);
    for p in &line.points {
        let r = if line.home { 4.5 } else { 2.6 };
        let _ = write!(
            out,
            r#"<circle class="{class}" cx="{:.1}" cy="{:.1}" r="{r}"/>"#,
            f.x(p.at),
            f.y(p.value)
        );
        for other in &p.others {
            let _ = write!(
                out,
                r#"<circle class="{class} open" cx="{:.1}" cy="{:.1}" r="{r}"/>"#,
                f.x(p.at),
                f.y(*other)
            );
        }
    }
}

fn breaks(out: &mut String, f: &Frame, chart: &RankChart, size: f64) {
    for b in chart.breaks.iter().filter(|b| b.at > f.from && b.at < f.to) {
        let x = f.x(b.at);
        let _ = write!(
            out,
            r#"<line class="rk-break" x1="{x:.1}" x2="{x:.1}" y1="{:.1}" y2="{:.1}"/>"#,
            if size > 0.0 { size + 6.0 } else { 2.0 },
            f.height - f.bottom + 4.0
        );
        if size > 0.0 {
            let _ = write!(
                out,
                r#"<text x="{x:.1}" y="{size:.1}" font-size="{size}" text-anchor="middle" class="soft">{}</text>"#,
                escape(&b.letters)
            );
        }
    }
}

fn years(out: &mut String, f: &Frame, chart: &RankChart, size: f64) {
    let mut last = f64::NEG_INFINITY;
    let shown: Vec<&(f64, String)> =
        chart.years.iter().filter(|(at, _)| *at >= f.from && *at <= f.to).collect();
    // The newest edition is always named; the others where there is room, newest first.
    for (at, year) in shown.into_iter().rev() {
        let x = f.x(*at);
        let room = wide(year, size) + 10.0;
        if last.is_finite() && (x - last).abs() < room {
            continue;
        }
        last = x;
        let half = wide(year, size) / 2.0;
        let _ = write!(
            out,
            r#"<text x="{:.1}" y="{:.1}" font-size="{size}" text-anchor="middle" class="soft">{}</text>"#,
            x.clamp(half, f.width - half),
            f.height - 4.0,
            escape(year)
        );
    }
}

/// About how wide words are.
fn wide(text: &str, size: f64) -> f64 {
    text.chars().map(|c| if ('\u{2e80}'..'\u{ffff}').contains(&c) { 1.0 } else { 0.58 }).sum::<f64>() * size
}

/// What the drawing shows, in a sentence: the home country edition by edition, then where the others are now.
fn sentence(chart: &RankChart) -> String {
    let mut words = vec![chart.title.clone()];
    for line in chart.lines.iter().rev() {
        let told: Vec<String> = if line.home {
            line.points.iter().map(|p| format!("{}: {}", p.edition, p.shown)).collect()
        } else {
            line.points.last().map(|p| format!("{}: {}", p.edition, p.shown)).into_iter().collect()
        };
        words.push(format!("{} – {}", line.name, told.join("; ")));
    }
    words.join(". ")
}

fn open(chart: &RankChart, f: &Frame, class: &str) -> String {
    format!(
        r#"<svg viewBox="0 0 {} {}" class="{class}" direction="ltr" role="img" aria-label="{}">"#,
        f.width,
        f.height,
        escape(&sentence(chart))
    )
}

/// The home country's line with its first and last place, others as hairlines.
pub fn small(chart: &RankChart) -> String {
    let Some(home) = chart.lines.iter().find(|l| l.home && !l.points.is_empty()) else {
        return String::new();
    };
    let size = 14.0;
    let f = Frame::new(chart, 320.0, 122.0, [24.0, 26.0, 42.0, 26.0]);
    let mut out = open(chart, &f, "rk-small");
    breaks(&mut out, &f, chart, 0.0);
    chart.lines.iter().for_each(|l| line(&mut out, &f, chart, l));
    let best = home.points.iter().map(|p| f.y(p.value)).fold(f64::MAX, f64::min);
    let worst = home.points.iter().map(|p| f.y(p.value)).fold(f64::MIN, f64::max);
    let last = home.points.len() - 1;
    // The ends first, then what was best and worst, where there is room: a low is as plain as a high.
    let extreme = |i: &usize| f.y(home.points[*i].value) <= best || f.y(home.points[*i].value) >= worst;
    let mut labelled: Vec<f64> = Vec::new();
    for i in [last, 0].into_iter().chain((1..last).filter(extreme)) {
        let p = &home.points[i];
        let x = f.x(p.at);
        if labelled.iter().any(|other| (other - x).abs() < wide(&p.shown, size) + 8.0) {
            continue;
        }
        labelled.push(x);
        value_label(&mut out, &f, home, i, size);
    }
    years(&mut out, &f, chart, 12.5);
    out.push_str("</svg>");
    out
}

/// The whole chart, once for wide windows and once for narrow ones, so that its words can be read on both.
pub fn large(v: &View<'_>, chart: &RankChart) -> String {
    if chart.lines.iter().all(|l| l.points.is_empty()) {
        return String::new();
    }
    let label = |size: f64| chart.lines.iter().map(|l| wide(&named(l), size)).fold(0.0, f64::max);
    let wide_one = drawing(v, chart, "rk-wide", (960.0, 430.0), (15.0, label(15.0).min(280.0)));
    let narrow = drawing(v, chart, "rk-narrow", (328.0, 400.0), (12.5, label(12.5).min(124.0)));
    format!(r#"<figure class="chart">{wide_one}{narrow}</figure>"#)
}

fn named(line: &RankLine) -> String {
    let last = line.points.last().map(|p| p.shown.as_str()).unwrap_or_default();
    format!("{} {last}", line.name)
}

/// The same in so much room: the name gives way, its value does not.
fn named_within(line: &RankLine, size: f64, room: f64) -> String {
    if wide(&named(line), size) <= room + 0.5 {
        return named(line);
    }
    let last = line.points.last().map(|p| p.shown.as_str()).unwrap_or_default();
    let left = (room - wide(last, size)) / size - 0.5;
    let name = folded(&line.name, left.max(2.0), 1).concat();
    format!("{name} {last}")
}

fn drawing(
    v: &View<'_>,
    chart: &RankChart,
    class: &str,
    (width, height): (f64, f64),
    (size, label): (f64, f64),
) -> String {
    let letters = if chart.breaks.is_empty() { 0.0 } else { size };
    let f = Frame::new(
        chart,
        width,
        height,
        [size + letters + 12.0, label + 26.0, size + 22.0, size * 2.6 + 8.0],
    );
    let mut out = open(chart, &f, class);
    let (a, b) = (size * 2.6 - 2.0, width - label - 18.0);
    for tick in f.ticks() {
        let y = f.y(tick);
        let _ = write!(
            out,
            r#"<line class="ax" x1="{a:.1}" x2="{b:.1}" y1="{y:.1}" y2="{y:.1}"/><text x="{:.1}" y="{:.1}" font-size="{size}" class="soft" text-anchor="end">{}</text>"#,
            size * 2.6 - 8.0,
            y + size * 0.36,
            escape(&(chart.number)(v, tick))
        );
    }
    breaks(&mut out, &f, chart, size);
    names(&mut out, &f, chart, (size, label));
    chart.lines.iter().for_each(|l| line(&mut out, &f, chart, l));
    if let Some(home) = chart.lines.iter().find(|l| l.home) {
        own_values(&mut out, &f, home, size);
    }
    years(&mut out, &f, chart, size);
    out.push_str("</svg>");
    out
}

/// The value at a point of the home country: above it, unless the line comes down from there and there is room below.
fn value_label(out: &mut String, f: &Frame, home: &RankLine, i: usize, size: f64) {
    let p = &home.points[i];
    let (x, y) = (f.x(p.at), f.y(p.value));
    let higher =
        |at: Option<usize>| at.and_then(|at| home.points.get(at)).is_some_and(|n| f.y(n.value) < y - 6.0);
    let lower =
        |at: Option<usize>| at.and_then(|at| home.points.get(at)).is_some_and(|n| f.y(n.value) > y + 6.0);
    let (before, after) = (i.checked_sub(1), Some(i + 1));
    let crowded = higher(before) || higher(after);
    let free_below = !lower(before) && !lower(after) && y + size + 5.0 <= f.height - size - 8.0;
    let label = if crowded && free_below { y + size + 5.0 } else { y - 10.0 };
    // Twice: first as a rim of the ground, so that no line runs through it.
    for rim in [r#" class="halo" aria-hidden="true""#, ""] {
        let _ = write!(
            out,
            r#"<text{rim} x="{x:.1}" y="{label:.1}" font-size="{size}" font-weight="600" text-anchor="middle">{}</text>"#,
            escape(&p.shown)
        );
    }
}

/// The home country's values at its points, as far as there is room; the last one stands at its name.
fn own_values(out: &mut String, f: &Frame, home: &RankLine, size: f64) {
    let mut last = f64::NEG_INFINITY;
    for (i, p) in home.points.iter().enumerate().take(home.points.len().saturating_sub(1)) {
        let x = f.x(p.at);
        if last.is_finite() && (x - last).abs() < wide(&p.shown, size) + 6.0 {
            continue;
        }
        last = x;
        value_label(out, f, home, i, size);
    }
}

/// Each line's name in a column at the end, kept apart, with a hairline back to a line that ends earlier.
fn names(out: &mut String, f: &Frame, chart: &RankChart, (size, label): (f64, f64)) {
    let mut wanted: Vec<(f64, &RankLine, f64)> = Vec::new();
    for line in &chart.lines {
        if let Some(p) = line.points.last() {
            wanted.push((f.y(p.value), line, f.x(p.at)));
        }
    }
    wanted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let step = size + 4.0;
    let mut places: Vec<f64> = Vec::new();
    for (y, ..) in &wanted {
        places.push(places.last().map_or(*y, |above| y.max(above + step)));
    }
    // What was pushed past the bottom moves up again.
    let mut floor = f.height - f.bottom + size;
    for place in places.iter_mut().rev() {
        *place = place.min(floor);
        floor = *place - step;
    }
    for ((y, line, x), place) in wanted.into_iter().zip(places) {
        let column = f.width - label - 14.0;
        let edge = column - 5.0;
        let _ = write!(out, r#"<path class="rk-lead" d="M{x:.1} {y:.1}L{edge:.1} {place:.1}"/>"#);
        let weight = if line.home { r#" font-weight="600""# } else { r#" class="soft""# };
        let _ = write!(
            out,
            r#"<text x="{column:.1}" y="{:.1}" font-size="{size}"{weight}>{}</text>"#,
            place + size * 0.36,
            escape(&named_within(line, size, label))
        );
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::sample;

    #[test]
    fn time_runs_from_left_to_right_for_every_reader() {
        let point = |at: f64, value: f64| RankPoint {
            at,
            edition: format!("{at:.0}"),
            value,
            shown: format!("{value:.0}"),
            others: Vec::new(),
        };
        let home = vec![point(2023.0, 60.0), point(2024.0, 48.0), point(2025.0, 44.0)];
        let chart = RankChart {
            title: "Places".into(),
            lines: vec![RankLine { name: "Us".into(), home: true, points: home }],
            breaks: Vec::new(),
            low_is_good: true,
            bridged: false,
            years: vec![(2023.0, "2023".into()), (2025.0, "2025".into())],
            number: |_, value| format!("{value:.0}"),
        };
        let large = |tag: &str| large(&sample::view(sample::country(), tag), &chart);
        assert_eq!(large("en"), large("ar"));
        for svg in [large("ar"), small(&chart)] {
            assert!(svg.contains("direction=\"ltr\""));
            let line = svg.split("<path class=\"rk-home\" d=\"M").nth(1).unwrap().split('"').next().unwrap();
            let x: Vec<f64> =
                line.split('L').map(|p| p.split(' ').next().unwrap().parse().unwrap()).collect();
            assert!(x.windows(2).all(|pair| pair[0] < pair[1]), "{line}");
        }
    }
}
