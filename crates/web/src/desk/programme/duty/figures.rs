//! An indicator's figures: by organisation and period, and what each of them rests on.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use model::programme::{Indicator, IndicatorValue, Programme};
use model::{Amount, Code, EditionState, PersonId};
use render::View;
use render::pages::desk::programme::duty::{FigureCell, FigureRow, IndicatorLine, ShownFigure};
use store::Conn;
use store::programme::{CountQuestion, CountedRow, CountedThing, sum_of_rows};

use crate::desk::parts::moment;
use crate::failure::Failure;
use crate::pages::programme::source;
use crate::pages::programme::words::{Figures, bar, dated, figure, period, read_on, spoken};

/// Rows of a counted figure that are listed.
const ROWS: usize = 500;

/// An indicator as lists show it.
pub fn line(v: &View<'_>, home: &str, indicator: &Indicator, now: Option<&Amount>) -> IndicatorLine {
    let whose = match indicator.counted {
        Some(counted) => v.word("duty-counted", counted.as_str()),
        None => v.t("duty-counted-none"),
    };
    let unit = spoken(v, &indicator.unit);
    IndicatorLine {
        href: format!("{home}/indicators/{}", indicator.code),
        title: spoken(v, &indicator.titles),
        about: format!("{} · {whose} · {}", v.word("duty-level", indicator.level.as_str()), unit.text),
        unit,
        baseline: indicator.baseline.as_ref().map(|b| dated(v, &b.value, b.on)).unwrap_or_default(),
        now: now.map(|now| figure(v, now)).unwrap_or_default(),
        target: indicator.target.as_ref().map(|t| dated(v, &t.value, t.by)).unwrap_or_default(),
        bar: bar(v, indicator, now),
        retired: indicator.retired_on.is_some(),
    }
}

/// A span of the table: a reporting period, or all the time there was where no period is set.
pub struct Span {
    /// Its code in addresses.
    pub code: String,
    /// In words.
    pub name: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// The spans of a programme's table.
pub fn spans(v: &View<'_>, of: &Programme, figures: &Figures) -> Vec<Span> {
    if figures.periods.is_empty() {
        let to = of.to.map_or(figures.today, |to| to.min(figures.today)).max(of.from);
        return vec![Span { code: "all".into(), name: v.t("duty-since-begin"), from: of.from, to }];
    }
    let span = |p: &model::programme::ReportingPeriod| Span {
        code: p.code.to_string(),
        name: period(v, p),
        from: p.from,
        to: p.to,
    };
    figures.periods.iter().map(span).collect()
}

fn question<'a>(
    v: &View<'_>,
    indicator: &Indicator,
    organisations: &'a [Code],
    span: &Span,
) -> Result<Option<CountQuestion<'a>>, Failure> {
    let Some(counted) = indicator.counted else { return Ok(None) };
    let begin = |day: Date| day.to_zoned(v.country.time_zone.clone()).map(|at| at.timestamp());
    let from = begin(span.from).map_err(Failure::internal)?;
    let after = span.to.tomorrow().and_then(begin).map_err(Failure::internal)?;
    let days = (span.from, span.to);
    Ok(Some(CountQuestion { counted, organisations, from, until: after, days }))
}

/// The table: organisations that have a figure, and below them what they make together.
pub async fn table(
    conn: &mut Conn,
    v: &View<'_>,
    of: &Programme,
    indicator: &Indicator,
    figures: &Figures,
    spans: &[Span],
) -> Result<Vec<FigureRow>, Failure> {
    let home = super::words::home(of);
    let mut cells: BTreeMap<&Code, Vec<String>> = BTreeMap::new();
    let mut sum = vec![String::new(); spans.len()];
    let whose = figures.of(indicator);
    for (at, span) in spans.iter().enumerate() {
        if let Some(question) = question(v, indicator, whose, span)? {
            let each = store::programme::count_each(conn, &question).await?;
            for code in whose {
                if let Some(n) = each.get(code) {
                    put(&mut cells, code, at, spans.len(), v.num(*n));
                }
            }
            if let Some(place) = sum.get_mut(at) {
                *place = v.num(store::programme::count(conn, &question).await?);
            }
        } else {
            let here = |value: &&IndicatorValue| {
                value.indicator == indicator.code && value.period.as_str() == span.code
            };
            let mine: Vec<&IndicatorValue> = figures.values.iter().filter(here).collect();
            for value in &mine {
                put(&mut cells, &value.organisation, at, spans.len(), figure(v, &value.value));
            }
            let own: Vec<IndicatorValue> = mine.into_iter().cloned().collect();
            // Of one period: those who reported then, as they were then.
            let then = BTreeMap::new();
            let together = flow::plan::duty::together(indicator, &own, &figures.periods, &then);
            if let Some(place) = sum.get_mut(at) {
                *place = together.map(|amount| figure(v, &amount)).unwrap_or_default();
            }
        }
    }
    if cells.is_empty() {
        return Ok(Vec::new());
    }
    let href = |code: &str, span: &Span, shown: &str| match shown {
        "" => String::new(),
        _ => format!("{home}/indicators/{}?org={code}&period={}#rows", indicator.code, span.code),
    };
    let row = |name: String, to: String, code: &str, shown: Vec<String>, opens: bool| FigureRow {
        name,
        href: to,
        cells: shown
            .into_iter()
            .zip(spans)
            .map(|(shown, span)| FigureCell {
                href: if opens { href(code, span, &shown) } else { String::new() },
                shown,
            })
            .collect(),
    };
    let mut rows: Vec<FigureRow> = cells
        .into_iter()
        .map(|(code, shown)| {
            let to = format!("{home}/organisations/{code}");
            row(v.name("organisation", code.as_str()), to, code.as_str(), shown, true)
        })
        .collect();
    v.local.formats.sort_by_name(&mut rows, |row| &row.name);
    // What was reported is opened with whoever reported it.
    rows.push(row(v.t("duty-together"), String::new(), "", sum, indicator.counted.is_some()));
    Ok(rows)
}

fn put<'a>(
    cells: &mut BTreeMap<&'a Code, Vec<String>>,
    code: &'a Code,
    at: usize,
    width: usize,
    shown: String,
) {
    let row = cells.entry(code).or_insert_with(|| vec![String::new(); width]);
    if let Some(cell) = row.get_mut(at) {
        *cell = shown;
    }
}

/// What a figure rests on: the rows it was counted from, or what was reported. An empty organisation means all. `k` is under
/// how many readers a day is not told of.
pub async fn opened(
    conn: &mut Conn,
    v: &View<'_>,
    indicator: &Indicator,
    figures: &Figures,
    span: &Span,
    organisation: Option<&Code>,
    (people, k): (&HashMap<PersonId, String>, i64),
) -> Result<Option<ShownFigure>, Failure> {
    let whose = organisation.map_or_else(|| figures.of(indicator), std::slice::from_ref);
    let name =
        organisation.map_or_else(|| v.t("duty-together"), |code| v.name("organisation", code.as_str()));
    let title = format!("{name}, {}", span.name);
    if let Some(question) = question(v, indicator, whose, span)? {
        let rows = store::programme::counted_rows(conn, &question).await?;
        let number = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
        let shown = number(rows.len().min(ROWS));
        return Ok(Some(ShownFigure {
            title,
            value: v.num(sum_of_rows(&rows)),
            count: v.t2("load-shown", ("shown", &shown), ("all", &number(rows.len()))),
            rows: rows.iter().take(ROWS).map(|row| counted_row(v, row, k)).collect(),
            reported: Vec::new(),
        }));
    }
    let Some(code) = organisation else { return Ok(None) };
    let mut all = store::programme::indicator_history(conn, &indicator.code, code).await?;
    all.retain(|value| value.period.as_str() == span.code);
    all.reverse();
    let Some(newest) = all.first() else { return Ok(None) };
    let value = figure(v, &newest.value);
    let reported = all.iter().map(|value| reported_row(v, value, people)).collect();
    Ok(Some(ShownFigure { title, value, count: String::new(), rows: Vec::new(), reported }))
}

/// Address (empty when it has none), words, and when.
pub fn counted_row(v: &View<'_>, row: &CountedRow, k: i64) -> (String, String, String) {
    let at = moment(v, row.at);
    match &row.thing {
        CountedThing::Edition { item, locale, title, publisher, state, .. } => {
            let mut about =
                format!("{} · {} · {at}", v.name("organisation", publisher.as_str()), v.language(locale));
            if *state == EditionState::Withdrawn {
                about = format!("{about} · {}", v.word("state", state.as_str()));
            }
            (format!("/desk/items/{item}/{locale}"), title.clone(), about)
        }
        CountedThing::Language { locale, editions } => {
            (String::new(), v.language(locale), format!("{} · {at}", v.n("editions-count", *editions)))
        }
        CountedThing::Vintage { flow, number, note, .. } => {
            let name = v.t1("load-vintage", "number", &v.num(*number));
            let words = format!("{} – {name}", v.name("flow", flow.as_str()));
            let about = if note.is_empty() { at } else { format!("{at} · {note}") };
            (v.href(&format!("/data/{flow}")), words, about)
        }
        CountedThing::Dispatch { id, channel, organisation, locale, title, .. } => {
            let whose = v.name("organisation", organisation.as_str());
            let about = format!("{whose} · {channel} · {} · {at}", v.language(locale));
            (format!("/desk/dispatches/{id}"), title.clone(), about)
        }
        CountedThing::Reading { organisation, day, n } => {
            let whose = v.name("organisation", organisation.as_str());
            (String::new(), v.date(*day), format!("{whose} · {}", read_on(v, *n, k)))
        }
    }
}

fn reported_row(
    v: &View<'_>,
    value: &IndicatorValue,
    people: &HashMap<PersonId, String>,
) -> (String, String) {
    let source = v.t1("source-is", "source", &source::words(&value.source));
    let words = format!("{} – {source}", figure(v, &value.value));
    let who = people.get(&value.by).cloned().unwrap_or_default();
    let mut about = format!("{who} · {}", moment(v, value.at));
    if !value.note.is_empty() {
        about = format!("{about} · {}", value.note);
    }
    (words, about)
}
