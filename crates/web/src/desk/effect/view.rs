//! Series and power, as the page of a study shows them.

use flow::measure::effect::{Ability, read_power};
use model::effect::{
    EffectStudy, OwnSeries, Reading, ResultKind, SeriesRole, SeriesSource, StudyResult, StudySeries,
};
use render::View;
use render::effect::{Reach, reach};
use render::pages::desk::Choice;
use render::pages::desk::effect::{PowerView, ReachRow, SeriesView};

use crate::pages::effect::result::{method, number, refusal};
use crate::pages::effect::spoken;

/// Roles to choose from.
pub fn roles(v: &View<'_>, current: SeriesRole) -> Vec<Choice> {
    let one = |role: &SeriesRole| {
        Choice::new(role.as_str(), v.word("effect-role", role.as_str()), current.as_str())
    };
    SeriesRole::ALL.iter().map(one).collect()
}

/// What Sen counts, to choose from.
pub fn own(v: &View<'_>) -> Vec<Choice> {
    OwnSeries::ALL.iter().map(|w| Choice::new(w.as_str(), v.word("effect-own", w.as_str()), "")).collect()
}

/// Where a series comes from.
pub fn source(v: &View<'_>, source: &SeriesSource) -> String {
    match source {
        SeriesSource::Own { what, organisation: None } => v.word("effect-own", what.as_str()),
        SeriesSource::Own { what, organisation: Some(whose) } => {
            format!("{}: {}", v.word("effect-own", what.as_str()), v.name("organisation", whose.as_str()))
        }
        SeriesSource::Dataflow { flow, key } => format!("{}: {key}", v.name("flow", flow.as_str())),
        SeriesSource::Uploaded { column } => format!("CSV: {column}"),
    }
}

/// The series of a study with their newest readings.
pub fn series(v: &View<'_>, all: &[StudySeries], readings: &[Reading]) -> Vec<SeriesView> {
    let one = |s: &StudySeries| {
        let own: Vec<&Reading> = readings.iter().filter(|r| r.series == s.number).collect();
        let values = own.last().map_or_else(String::new, |r| {
            let known = r.points.iter().filter(|(_, value)| value.is_some()).count();
            let day = |point: Option<&(jiff::civil::Date, Option<f64>)>| {
                point.map(|(day, _)| v.date(*day)).unwrap_or_default()
            };
            v.said(
                "effect-read",
                &[
                    ("n", &v.num(i64::try_from(known).unwrap_or(0))),
                    ("from", &day(r.points.first())),
                    ("until", &day(r.points.last())),
                    ("times", &v.num(i64::from(r.number))),
                ],
            )
        });
        SeriesView {
            number: s.number,
            name: s.name.clone(),
            role: v.word("effect-role", s.role.as_str()),
            roles: roles(v, s.role),
            source: source(v, &s.source),
            values,
            again: !matches!(s.source, SeriesSource::Uploaded { .. }),
        }
    };
    all.iter().map(one).collect()
}

/// What can be seen at all, by the newest result; it is old where other figures have come since.
pub fn power(
    v: &View<'_>,
    study: &EffectStudy,
    results: &[StudyResult],
    readings: &[Reading],
    series: &[StudySeries],
) -> Option<PowerView> {
    let newest = results.iter().rfind(|r| r.kind == ResultKind::Power)?;
    let answer = read_power(newest)?;
    let outlook = &answer.outlook;
    let now = |s: &StudySeries| {
        let last = readings.iter().rfind(|r| r.series == s.number).map_or(0, |r| r.number);
        newest.readings.contains(&(s.number, last))
    };
    let same =
        series.len() == newest.readings.len() && series.iter().all(now) && newest.at >= study.edited_at;
    let key = match (outlook.by_any, outlook.by_all) {
        (_, true) => "effect-power-all",
        (true, false) => "effect-power-some",
        (false, false) => "effect-power-none",
    };
    let unit = spoken(v, &study.body.unit).text;
    let mut bars = Vec::new();
    let mut rows = Vec::new();
    for (named, able) in &outlook.lines {
        let name = method(v, *named);
        let (smallest, shown, said) = match able {
            Ability::Sees(power) => {
                let value = number(v, power.smallest);
                let said = v.t2("effect-power-sees", ("value", &value), ("unit", &unit));
                (Some(power.smallest), value, said)
            }
            Ability::Refuses(why) => (None, "–".to_owned(), refusal(v, why)),
        };
        bars.push(Reach { name: name.clone(), shown, smallest });
        rows.push(ReachRow { name, said });
    }
    let said = v.t2(key, ("value", &number(v, study.body.smallest)), ("unit", &unit));
    let picture = if bars.iter().all(|bar| bar.smallest.is_none()) {
        String::new()
    } else {
        reach(v, &bars, study.body.smallest, ("efpower", &v.t("effect-power"), &said))
    };
    // Once registered, nothing that comes later makes it old.
    Some(PowerView { said, picture, rows, old: !same && study.registration.is_none() })
}
