//! What a chart shows, in words.

use super::{Figures, Presentation, Series};
use crate::View;
use crate::measure::{self, Measure};

/// More lines than this are not told one by one.
const TOLD: usize = 4;

/// From this ratio on, “so many times” says more than a percentage.
const TIMES_FROM: f64 = 3.0;

/// A sentence for each series, the home country's first; highest and lowest where there is one period only.
pub(super) fn sentences(v: &View<'_>, figures: &Figures, how: Presentation) -> Vec<String> {
    let periods = figures.periods();
    if let Some(last) = periods.last()
        && (how == Presentation::Map || periods.len() == 1)
        && figures.series.len() > 2
    {
        return extremes(v, figures, last);
    }
    let told = figures.home_first().into_iter().filter_map(|s| sentence(v, figures, s));
    told.take(TOLD).collect()
}

fn sentence(v: &View<'_>, figures: &Figures, series: &Series) -> Option<String> {
    let (first, from) = series.known().next()?;
    let (last, to) = series.known().next_back()?;
    let measure = Measure::new(*v, &figures.unit, to);
    let (first_shown, last_shown) = (measure.alone(from), measure.alone(to));
    let (first_period, last_period) = (measure::period(v, &first.period), measure::period(v, &last.period));
    let mut args = vec![
        ("area", series.area.name.as_str()),
        ("last", last_shown.as_str()),
        ("to", last_period.as_str()),
    ];
    if first.period == last.period {
        return Some(v.local.messages.with("data-says-one", &args));
    }
    args.extend([("first", first_shown.as_str()), ("from", first_period.as_str())]);
    // What looks alike to readers is told as alike.
    if first_shown == last_shown {
        return Some(v.local.messages.with("data-says-same", &args));
    }
    let ratio = to / from;
    if !figures.unit.percent && from > 0.0 && ratio >= TIMES_FROM {
        let times = v.real(ratio, usize::from(ratio < 10.0));
        args.push(("times", times.as_str()));
        return Some(v.local.messages.with("data-says-times", &args));
    }
    let Some(change) = measure.change(from, to) else {
        return Some(v.local.messages.with("data-says-plain", &args));
    };
    args.push(("change", change.as_str()));
    let key = if to > from { "data-says-rise" } else { "data-says-fall" };
    Some(v.local.messages.with(key, &args))
}

fn extremes(v: &View<'_>, figures: &Figures, period: &str) -> Vec<String> {
    let rows = crate::chart::ranked::at(figures, period);
    let (Some((high, _, most)), Some((low, _, least))) = (rows.first(), rows.last()) else {
        return Vec::new();
    };
    let measure = Measure::new(*v, &figures.unit, *most);
    let mut out = vec![v.local.messages.with(
        "data-says-extremes",
        &[
            ("period", &measure::period(v, period)),
            ("high", &high.area.name),
            ("most", &measure.alone(*most)),
            ("low", &low.area.name),
            ("least", &measure.alone(*least)),
        ],
    )];
    let home = rows.iter().enumerate().find(|(_, (series, ..))| series.home);
    if let Some((place, (series, _, value))) = home.filter(|(place, _)| *place > 0 && place + 1 < rows.len())
    {
        let count = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
        out.push(v.local.messages.with(
            "data-says-place",
            &[
                ("area", &series.area.name),
                ("value", &measure.alone(*value)),
                ("place", &count(place + 1)),
                ("all", &count(rows.len())),
            ],
        ));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::data::{Named, Observation, Unit};
    use crate::sample;

    fn series(name: &str, values: &[(&str, &str)]) -> Series {
        Series {
            area: Named::new(name, name),
            home: name == "Home",
            observations: values
                .iter()
                .map(|(period, value)| Observation {
                    period: (*period).into(),
                    value: Some((*value).into()),
                    ..Observation::default()
                })
                .collect(),
        }
    }

    fn told(tag: &str, percent: bool, series: Vec<Series>) -> Vec<String> {
        let country = sample::country();
        let figures = Figures { unit: Unit { name: String::new(), percent }, series, ..Figures::default() };
        let v = sample::view(country, tag);
        sentences(&v, &figures, Presentation::Chart)
            .iter()
            .map(|s| s.replace(['\u{2068}', '\u{2069}'], ""))
            .collect()
    }

    fn one(percent: bool, values: &[(&str, &str)]) -> String {
        told("en", percent, vec![series("Home", values)]).join("|")
    }

    #[test]
    fn a_line_is_told_by_its_ends_and_its_change() {
        assert_eq!(
            one(false, &[("2000", "31000000000"), ("2010", "5"), ("2012", "40300000000")]),
            "Home: from 31 billion (2000) to 40.3 billion (2012), up 30%."
        );
        assert_eq!(
            one(true, &[("2000", "60"), ("2020", "40.5")]),
            "Home: from 60% (2000) to 40.5% (2020), down 19.5 percentage points."
        );
        assert_eq!(
            one(false, &[("2000", "10"), ("2020", "45")]),
            "Home: from 10 (2000) to 45 (2020), 4.5 times as high."
        );
        assert_eq!(one(false, &[("2000", "-10"), ("2020", "45")]), "Home: from -10 (2000) to 45 (2020).");
        assert_eq!(
            one(false, &[("2000", "7.001"), ("2020", "7.002")]),
            "Home: unchanged at 7 (2000 and 2020)."
        );
        assert_eq!(one(false, &[("2020", "7")]), "Home: 7 (2020).");
        assert_eq!(one(false, &[]), "");
    }

    #[test]
    fn one_period_is_told_by_its_highest_and_lowest() {
        let told = told(
            "en",
            false,
            vec![
                series("A", &[("2024", "5")]),
                series("Home", &[("2024", "7")]),
                series("C", &[("2024", "9")]),
            ],
        );
        assert_eq!(told, ["2024: highest in C (9), lowest in A (5).", "Home: 7, number 2 of 3."]);
    }

    #[test]
    fn every_locale_tells_every_change() {
        for tag in crate::interface_locales() {
            let rows = told(
                tag,
                true,
                vec![
                    series("Home", &[("2000", "60"), ("2020", "41")]),
                    series("B", &[("2000", "60"), ("2020", "61")]),
                    series("C", &[("2000", "60"), ("2020", "60")]),
                ],
            );
            assert_eq!(rows.len(), 3, "{tag}");
            for row in rows {
                assert!(!row.contains("data-") && !row.contains('{'), "{tag}: {row}");
            }
        }
    }
}
