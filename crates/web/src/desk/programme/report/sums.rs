//! Figures put together, in words: what they are, of whom, and what they were made of.

use flow::plan::reports::{Heir, Made, NotAdded, OverCell, OverTime, TogetherFigure};
use model::programme::Indicator;
use model::{Amount, Code};
use render::View;
use render::pages::desk::programme::report::{
    FigureView, HeirRow, OverCellView, OverFigureView, OverRowView, OverView, PartRow, Way,
};

use super::place::{Place, figure, indicator_name, name, period_name};
use crate::desk::programme::parts::words;
use crate::pages::programme::source;

fn count(v: &View<'_>, n: usize) -> String {
    v.num(i64::try_from(n).unwrap_or(i64::MAX))
}

/// How an indicator's figures are put together, across organisations and over time.
fn rule(v: &View<'_>, indicator: &Indicator) -> String {
    let across = v.word("report-across", indicator.across.as_str());
    let over = v.word("report-over", indicator.over.as_str());
    format!("{across} · {over}")
}

fn made(v: &View<'_>, made: &Made) -> String {
    match made {
        Made::One(amount) => figure(v, amount),
        Made::Apart | Made::Nothing => String::new(),
    }
}

fn names(v: &View<'_>, codes: &[Code]) -> String {
    let names: Vec<String> = codes.iter().map(|code| name(v, code)).collect();
    v.local.formats.list(&names)
}

/// Who reported what on a period; each opens the report that says so.
fn of(v: &View<'_>, period: &str, parts: &[(Code, Amount)]) -> Vec<(Way, String)> {
    let part = |(code, amount): &(Code, Amount)| {
        (Way::new(format!("{period}/{code}"), name(v, code)), figure(v, amount))
    };
    parts.iter().map(part).collect()
}

fn why(v: &View<'_>, not: Option<&NotAdded>) -> String {
    match not {
        None => String::new(),
        Some(NotAdded::Apart) => v.t("report-apart"),
        Some(NotAdded::Missing(codes)) => v.t1("report-part-missing", "names", &names(v, codes)),
    }
}

/// A figure of a period.
pub fn figure_view(v: &View<'_>, place: &Place, f: &TogetherFigure) -> FigureView {
    let way = |code: &Code| place.time.of(code);
    let reported =
        v.t2("report-of-asked", ("all", &count(v, f.asked)), ("reported", &count(v, f.parts.len())));
    FigureView {
        title: indicator_name(v, &f.indicator),
        unit: words(v, &f.indicator.unit).to_owned(),
        rule: v.word("report-across", f.indicator.across.as_str()),
        value: made(v, &f.made),
        said: match f.made {
            Made::Apart => format!("{} {reported}", v.t("report-apart")),
            _ => reported,
        },
        parts: f
            .parts
            .iter()
            .map(|part| PartRow {
                name: name(v, &part.organisation),
                href: way(&part.organisation),
                value: figure(v, &part.value),
                source: source::lines(&part.source),
                note: part.note.clone(),
            })
            .collect(),
        not_measured: f.not_measured.iter().map(|(code, note)| (name(v, code), note.clone())).collect(),
        missing: f.missing.iter().map(|code| Way::new(way(code), name(v, code))).collect(),
        on_today: f.on_today.iter().map(|heir| heir_row(v, place, heir)).collect(),
    }
}

fn heir_row(v: &View<'_>, place: &Place, heir: &Heir) -> HeirRow {
    HeirRow {
        name: name(v, &heir.organisation),
        value: heir.value.as_ref().map(|amount| figure(v, amount)).unwrap_or_default(),
        of: of(v, &place.time.href(), &heir.of),
        why: why(v, heir.not.as_ref()),
    }
}

fn cell(v: &View<'_>, period: &str, cell: Option<&OverCell>) -> OverCellView {
    let Some(cell) = cell else { return OverCellView::default() };
    OverCellView {
        value: cell.value.as_ref().map_or_else(|| "–".to_owned(), |amount| figure(v, amount)),
        of: of(v, period, &cell.of),
        why: why(v, cell.not.as_ref()),
    }
}

/// Figures over several periods.
pub fn over_view(v: &View<'_>, place: &Place, over: &OverTime) -> OverView {
    let base = format!("/desk/programme/{}/reports", place.time.programme.code);
    // An organisation has no page of a period that was over before it began.
    let began = v.country.nation.organisations.iter().find(|o| o.code == place.organisation);
    let began = began.and_then(|o| o.valid_from);
    let period = |p: &model::programme::ReportingPeriod| {
        let href = match began {
            Some(day) if day > p.to => String::new(),
            _ => format!("{base}/{}/{}/together", p.code, place.organisation),
        };
        Way::new(href, period_name(v, p))
    };
    let figures = over.figures.iter().map(|f| OverFigureView {
        title: indicator_name(v, &f.indicator),
        unit: words(v, &f.indicator.unit).to_owned(),
        rule: rule(v, &f.indicator),
        cells: f
            .by_period
            .iter()
            .zip(&f.counts)
            .map(|(one, (asked, reported))| {
                let value = made(v, one);
                let value = if value.is_empty() { "–".to_owned() } else { value };
                let said =
                    v.t2("report-of-asked", ("all", &count(v, *asked)), ("reported", &count(v, *reported)));
                (value, said)
            })
            .collect(),
        whole: made(v, &f.whole),
        rows: f
            .rows
            .iter()
            .map(|row| OverRowView {
                name: name(v, &row.organisation),
                cells: row
                    .cells
                    .iter()
                    .zip(&over.periods)
                    .map(|(c, p)| cell(v, &format!("{base}/{}", p.code), c.as_ref()))
                    .collect(),
                whole: row.whole.as_ref().map_or_else(|| "–".to_owned(), |amount| figure(v, amount)),
            })
            .collect(),
    });
    OverView { periods: over.periods.iter().map(period).collect(), figures: figures.collect() }
}
