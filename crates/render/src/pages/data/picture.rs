//! The drawing of a choice of figures: lines, bars or tiles, with what is needed to read it.

use std::fmt::Write as _;

use super::{Figures, Presentation, sentence};
use crate::chart::{lines, ranked};
use crate::escape::escape;
use crate::format::era_once;
use crate::measure::{self, Measure};
use crate::{View, tiles};

/// The figure with its title; empty where there is nothing to draw, or only the table is wanted.
pub(super) fn figure(v: &View<'_>, figures: &Figures, how: Presentation) -> String {
    if figures.is_empty() || how == Presentation::Table {
        return String::new();
    }
    let periods = figures.periods();
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return String::new() };
    let greatest =
        figures.series.iter().flat_map(|s| s.known()).map(|(_, value)| value.abs()).fold(0.0, f64::max);
    // Areas without a place on the map are drawn as bars.
    let how = if tiles::has_place(v, figures) { how } else { Presentation::Chart };
    let measure = match how {
        Presentation::Map => Measure::brief(*v, &figures.unit, greatest),
        _ => Measure::new(*v, &figures.unit, greatest),
    };
    let one_period = first == last || how == Presentation::Map;
    let span = if one_period {
        measure::period(v, last)
    } else {
        format!("{}–{}", measure::period(v, first), era_once(&measure::period(v, last)))
    };
    let unit =
        [measure.unit_line(), span].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ");
    let (title, told) = (&figures.indicator.name, sentence::sentences(v, figures, how).join(" "));
    let mut drawing = String::new();
    let mut notes: Vec<String> = Vec::new();
    if how == Presentation::Map {
        drawing = tiles::figure_map(v, figures, &measure, last);
        notes.push(v.t("data-map-note"));
    } else if one_period {
        let rows = ranked::at(figures, last);
        drawing += &ranked::bars(v, &measure, &rows, (760.0, "wide-only"), ("fig-w", title, &told));
        drawing += &ranked::bars(v, &measure, &rows, (328.0, "narrow-only"), ("fig-n", title, &told));
    } else {
        drawing += &lines::lines(v, figures, &measure, &lines::WIDE, ("fig-w", title, &told));
        drawing += &lines::lines(v, figures, &measure, &lines::NARROW, ("fig-n", title, &told));
        if lines::leaves_zero_out(figures) {
            notes.push(v.t("data-axis-not-zero"));
        }
        if figures.series.len() > lines::NAMED_LINES {
            notes.push(v.t("data-lines-unnamed"));
        }
        if figures.series.iter().flat_map(|s| &s.observations).any(|o| o.status == "B") {
            notes.push(v.t("data-break-note"));
        }
    }
    let hollow = |o: &super::Observation| o.is_tentative() && o.number().is_some();
    if how != Presentation::Map && figures.series.iter().flat_map(|s| &s.observations).any(hollow) {
        notes.push(v.t("data-hollow-note"));
    }
    let mut out = format!(
        r#"<figure class="chart data-figure"><h2 class="chart-title">{}</h2><p class="unit">{}</p>{drawing}"#,
        escape(title),
        escape(&unit)
    );
    if !notes.is_empty() {
        let _ = write!(out, "<figcaption>{}</figcaption>", escape(&notes.join(" ")));
    }
    out.push_str("</figure>");
    out
}
