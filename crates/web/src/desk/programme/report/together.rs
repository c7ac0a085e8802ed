//! The page of what the reports of an organisation and of those below it say together.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use flow::plan::reports::{OverTime, Share, Together, put_together, put_together_over};
use model::programme::{CostSource, ReportingPeriod, Task};
use model::{Amount, Period};
use render::View;
use render::pages::desk::programme::report::{
    CountedRow, MoneyRow, NarrativeView, ShareRow, TaskSumRow, TogetherPage, Way,
};
use store::Conn;

use super::place::{
    Place, around, crumbs, desk, figure, indicator_name, money, name, period_name, place, standing_words,
    task_name,
};
use super::sums;
use super::terms::{narrative_key, progress_words, source_words};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::programme::parts::words;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// How much time a page tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    Period,
    Year,
    Programme,
}

impl Span {
    const ALL: [Self; 3] = [Self::Period, Self::Year, Self::Programme];

    fn word(self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Year => "year",
            Self::Programme => "programme",
        }
    }

    fn name(self, v: &View<'_>, place: &Place) -> String {
        let period = &place.time.period;
        match self {
            Self::Period => period_name(v, period),
            Self::Year => v.t1("report-span-year", "year", &v.period(&Period::Year(period.to.year()))),
            Self::Programme => v.t("report-span-programme"),
        }
    }
}

/// `GET …/together`; `?span=year` or `?span=programme` over several periods.
pub async fn show(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let place = place(&mut conn, &app, &staff, (&code, &period, &organisation)).await?;
    let wish = Fields::parse(query.unwrap_or_default().as_bytes());
    let span = Span::ALL.into_iter().find(|s| s.word() == wish.get("span")).unwrap_or(Span::Period);
    let v = staff.view();
    let base = format!("{}/together", place.href());
    let spans = Span::ALL.into_iter().map(|s| {
        let href = if s == Span::Period { base.clone() } else { format!("{base}?span={}", s.word()) };
        Way::new(href, s.name(&v, &place)).here(s == span)
    });
    let spans: Vec<Way> = spans.collect();
    let title = v.t1("report-together-of", "name", &name(&v, &place.organisation));
    let title = format!("{title}: {}", span.name(&v, &place));
    let together = gather(&mut conn, &v, &place).await?;
    let over = if span == Span::Period { None } else { Some(over_time(&mut conn, &v, &place, span).await?) };
    let tasks = store::programme::tasks(&mut conn, &place.time.programme.code).await?;
    drop(conn);
    let d = desk(&staff, title, &place.time.programme);
    let v = d.v;
    let mut ways = crumbs(&v, &place.time.programme, Some(&place.time.period));
    ways.push(Way::new(place.href(), name(&v, &place.organisation)));
    let papers = ["pdf", "docx", "xlsx"].map(|kind| Way::new(format!("{base}.{kind}"), kind.to_uppercase()));
    page(&TogetherPage {
        crumbs: ways,
        spans,
        said: said(&v, &together),
        missing: missing(&v, &place, &together),
        papers: papers.into(),
        figures: together.figures.iter().map(|f| sums::figure_view(&v, &place, f)).collect(),
        counted: match &over {
            Some(over) => counted(&v, &place, &over.counted, over.periods.first().zip(over.periods.last())),
            None => counted(&v, &place, &together.counted, None),
        },
        tasks: task_rows(&v, &place, &together, &tasks),
        activities: activities(&v, &together),
        money: money_rows(&v, &place.time.programme.currency, &together),
        shares: shares(&v, &place, &together),
        years: years(&v, &place.time.period),
        narratives: narratives(&v, &place, &together),
        over: over.map(|over| sums::over_view(&v, &place, &over)),
        d,
    })
}

/// What the reports say together.
pub async fn gather(conn: &mut Conn, v: &View<'_>, place: &Place) -> Result<Together, Failure> {
    let time = &place.time;
    let (who, around) = (&time.participants, around(v));
    let found =
        put_together(conn, &time.programme, who, &time.period, &place.organisation, around, time.today)
            .await?;
    Ok(found)
}

/// Figures of the year's periods up to this one, or of all up to this one.
async fn over_time(conn: &mut Conn, v: &View<'_>, place: &Place, span: Span) -> Result<OverTime, Failure> {
    let time = &place.time;
    let mut periods = store::programme::reporting_periods(conn, &time.programme.code).await?;
    periods.retain(|p| {
        p.from <= time.period.from && (span == Span::Programme || p.to.year() == time.period.to.year())
    });
    let around = around(v);
    Ok(put_together_over(conn, &time.programme, &periods, &place.organisation, around, time.today).await?)
}

/// Of how many organisations, how many reports were accepted.
pub fn said(v: &View<'_>, together: &Together) -> String {
    let (all, accepted) = together.count();
    let count = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
    v.t2("report-of-all", ("all", &count(all)), ("accepted", &count(accepted)))
}

/// Who is missing, those who are late first.
pub fn missing(v: &View<'_>, place: &Place, together: &Together) -> Vec<(Way, String)> {
    let mut found: Vec<_> = together.standings.iter().filter(|s| !s.accepted).collect();
    found.sort_by_key(|s| !s.late);
    let way = |s: &flow::plan::reports::Standing| {
        Way::new(place.time.of(&s.organisation), name(v, &s.organisation))
    };
    found.into_iter().map(|s| (way(s), standing_words(v, s))).collect()
}

/// The years whose plans are meant.
pub fn years(v: &View<'_>, period: &ReportingPeriod) -> String {
    let year = |year: i16| v.period(&Period::Year(year));
    let (from, to) = (period.from.year(), period.to.year());
    if from == to { year(from) } else { format!("{}–{}", year(from), year(to)) }
}

fn counted(
    v: &View<'_>,
    place: &Place,
    counted: &[(model::programme::Indicator, Amount)],
    time: Option<(&ReportingPeriod, &ReportingPeriod)>,
) -> Vec<CountedRow> {
    let days = time.map(|(first, last)| format!("&from={}&to={}", first.from, last.to)).unwrap_or_default();
    counted
        .iter()
        .map(|(indicator, amount)| CountedRow {
            title: indicator_name(v, indicator),
            unit: words(v, &indicator.unit).to_owned(),
            value: figure(v, amount),
            href: format!("{}/rows/{}?all=1{days}", place.href(), indicator.code),
        })
        .collect()
}

fn task_rows(v: &View<'_>, place: &Place, together: &Together, tasks: &[Task]) -> Vec<TaskSumRow> {
    together
        .tasks
        .iter()
        .map(|sum| {
            let task = tasks.iter().find(|t| t.code == sum.task);
            let count = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
            TaskSumRow {
                title: task.map_or_else(|| sum.task.to_string(), |t| task_name(v, t)),
                href: format!("/desk/programme/{}/tasks/{}", place.time.programme.code, sum.task),
                counts: sum.progress.iter().map(|(p, n)| (progress_words(v, *p), count(*n))).collect(),
            }
        })
        .collect()
}

/// How many activities stand how, and of how many nobody has told.
pub fn activities(v: &View<'_>, together: &Together) -> Vec<(String, String)> {
    let count = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
    let mut rows: Vec<(String, String)> =
        together.activities.iter().map(|(p, n)| (progress_words(v, *p), count(*n))).collect();
    if together.untold > 0 {
        rows.push((v.t("report-untold"), count(together.untold)));
    }
    rows
}

/// Money planned and spent, by source.
pub fn money_rows(v: &View<'_>, currency: &str, together: &Together) -> Vec<MoneyRow> {
    let mut sources: Vec<_> = together.planned.keys().chain(together.spent.keys()).copied().collect();
    sources.sort();
    sources.dedup();
    let shown = |amount: Option<&Amount>| amount.map(|a| money(v, a, currency));
    sources
        .into_iter()
        .map(|source| {
            let (planned, spent) = (together.planned.get(&source), together.spent.get(&source));
            let share = match (planned.map(Amount::to_f64), spent.map(Amount::to_f64)) {
                (Some(planned), Some(spent)) if planned > 0.0 => (spent / planned * 100.0).clamp(0.0, 100.0),
                _ => 0.0,
            };
            MoneyRow {
                source: source_words(v, source),
                planned: shown(planned).unwrap_or_else(|| "–".into()),
                spent: shown(spent).unwrap_or_else(|| "–".into()),
                // For drawing only; the numbers stand beside it.
                share: share as i64,
            }
        })
        .collect()
}

/// Of whom activities and money are.
fn shares(v: &View<'_>, place: &Place, together: &Together) -> Vec<ShareRow> {
    let count = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
    let currency = &place.time.programme.currency;
    let by_source = |sums: &BTreeMap<CostSource, Amount>| {
        let parts = sums.iter().map(|(s, a)| format!("{}: {}", source_words(v, *s), money(v, a, currency)));
        parts.collect::<Vec<_>>().join(" · ")
    };
    let row = |share: &Share| {
        let mut told: Vec<String> = share
            .activities
            .iter()
            .map(|(p, n)| format!("{}: {}", progress_words(v, *p), count(*n)))
            .collect();
        if share.untold > 0 {
            told.push(format!("{}: {}", v.t("report-untold"), count(share.untold)));
        }
        ShareRow {
            name: name(v, &share.organisation),
            href: place.time.of(&share.organisation),
            activities: told.join(" · "),
            planned: by_source(&share.planned),
            spent: by_source(&share.spent),
        }
    };
    together.shares.iter().map(row).collect()
}

/// The words of those who report to the organisation, as far as there are any.
pub fn narratives(v: &View<'_>, place: &Place, together: &Together) -> Vec<NarrativeView> {
    together
        .narratives
        .iter()
        .map(|(organisation, locale, n)| NarrativeView {
            name: name(v, organisation),
            href: place.time.of(organisation),
            lang: locale.to_string(),
            dir: locale.direction().as_str(),
            texts: [
                ("done", &n.done),
                ("difficulties", &n.difficulties),
                ("lessons", &n.lessons),
                ("next", &n.next),
                ("proposals", &n.proposals),
            ]
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(key, text)| (v.t(narrative_key(key)), text.clone()))
            .collect(),
        })
        .collect()
}
