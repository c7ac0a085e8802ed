//! The page of one programme.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::extract::{Path, State};
use flow::plan::Participants;
use flow::plan::duty::counted;
use jiff::civil::Date;
use model::Code;
use model::programme::{
    Criterion, Indicator, ProgrammePart, SchemeCriteria, Task, TaskKind, TaskState, total_by_source,
};
use render::View;
use render::pages::desk::programme::duty::Spoken;
use render::pages::programme::{
    CountedSeries, CriteriaEntry, CriterionEntry, ProgrammePage, TaskEntry, TaskGroup, YearPlans,
};
use render::pages::{Link, Pair};
use store::Conn;
use store::programme::PlannedActivity;

use super::evaluation::{links, published};
use super::words::{document, fewer, is_of_readers, leads, part_name, period, span, spoken, told};
use super::{Loaded, tags};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

/// Periods that what was counted is shown for: the newest ones that have begun.
const PERIODS: usize = 8;
/// Years of plans that are shown.
const YEARS: usize = 3;

/// `/{locale}/programme/{p}`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let loaded = Loaded::find(&mut conn, &app, &v, &code).await?;
    let shows = |part| loaded.programme.shows(part);
    let served = if shows(ProgrammePart::Activities) {
        store::programme::activity_counts(&mut conn, &loaded.programme.code).await?
    } else {
        BTreeMap::new()
    };
    let (periods, series) = counted_series(&mut conn, &v, &loaded).await?;
    let years = if shows(ProgrammePart::Plans) { years(&mut conn, &v, &loaded).await? } else { Vec::new() };
    let criteria = store::programme::newest_criteria(&mut conn, &loaded.programme.code).await?;
    let evaluations = published(&mut conn, &loaded.programme.code).await?;
    drop(conn);
    let of = &loaded.programme;
    let path = format!("/programme/{}", of.code);
    let title = spoken(&v, &of.titles).text;
    let about = spoken(&v, &of.about);
    let first: String = about.text.lines().next().unwrap_or_default().chars().take(300).collect();
    let csv =
        |what: &str, file: &str| Link::new(v.href(&format!("{path}/{file}")), v.aside(&v.t(what), "CSV"));
    let mut c = reader.chrome(title.clone(), &path, "programme").described(first.clone()).with_jsonld(
        &serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": title,
            "description": first,
            "url": v.absolute(&v.href(&path)),
            "creator": { "@type": "GovernmentOrganization", "name": v.name("organisation", of.lead.as_str()) },
            "distribution": [
                download(&v, &format!("{path}/tasks.csv")),
                download(&v, &format!("{path}/indicators.csv")),
            ],
        }),
    );
    if of.example {
        c.notice = Some(v.t("duty-example"));
    }
    let page = ProgrammePage {
        up: Link::new(v.href("/programme"), v.t("nav-programme")),
        basis: Link::new(v.href(&format!("/documents/{}", of.basis.document)), document(&v, &of.basis)),
        place: of.basis.place.clone(),
        facts: facts(&v, &loaded),
        groups: groups(&v, &loaded, &served),
        indicators: loaded.indicators.iter().map(|i| loaded.entry(&v, i)).collect(),
        periods,
        series,
        criteria: criteria.map(|held| judged_by(&v, &held)),
        unknown: unknown(&v, &loaded),
        years,
        evaluations: links(&v, &evaluations),
        sources: of.sources.clone(),
        data: vec![
            csv("duty-tasks", "tasks.csv"),
            csv("duty-indicators", "indicators.csv"),
            Link::new(format!("/api/v1/programmes/{}?locale={}", of.code, reader.locale()), "JSON"),
        ],
        about,
        c,
    };
    Answer::page(&page, tags(&reader.shown))
}

fn download(v: &View<'_>, path: &str) -> serde_json::Value {
    serde_json::json!({
        "@type": "DataDownload",
        "encodingFormat": "text/csv",
        "contentUrl": v.absolute(&v.href(path)),
    })
}

fn facts(v: &View<'_>, loaded: &Loaded) -> Vec<Pair> {
    let of = &loaded.programme;
    let mut facts = vec![
        pair(v.t("duty-lead"), v.name("organisation", of.lead.as_str())),
        pair(v.t("duty-time"), span(v, Some(of.from), of.to)),
    ];
    let judged: Vec<String> = of
        .horizons
        .iter()
        .map(|h| v.aside(&v.n("duty-years-count", i64::from(h.years)), &v.date(h.on)))
        .collect();
    if !judged.is_empty() {
        facts.push(pair(v.t("duty-horizons"), v.local.formats.list(&judged)));
    }
    let withheld: Vec<String> = of.withheld.iter().map(|part| part_name(v, *part)).collect();
    if !withheld.is_empty() {
        facts.push(pair(v.t("programme-withheld"), v.local.formats.list(&withheld)));
    }
    facts
}

fn pair(text: String, value: String) -> Pair {
    Pair { text, value }
}

/// A task as an entry of a list.
pub fn entry(v: &View<'_>, loaded: &Loaded, task: &Task, served: &BTreeMap<Code, i64>) -> TaskEntry {
    let mut meta = Vec::new();
    let time = span(v, task.from, task.to);
    if !time.is_empty() {
        meta.push(time);
    }
    if task.state != TaskState::Open {
        meta.push(v.word("duty-state", task.state.as_str()));
    }
    if let Some(n) = served.get(&task.code) {
        meta.push(v.n("duty-activities-count", *n));
    }
    TaskEntry {
        href: v.href(&format!("/programme/{}/tasks/{}", loaded.programme.code, task.code)),
        number: task.number.clone(),
        title: spoken(v, &task.titles),
        leads: match &task.organisation {
            Some(code) => v.name("organisation", code.as_str()),
            None => leads(v, task),
        },
        meta: meta.join(" · "),
    }
}

/// How many activities serve each task or something below it.
pub fn with_below(loaded: &Loaded, served: &BTreeMap<Code, i64>) -> BTreeMap<Code, i64> {
    let tasks = by_code(loaded);
    let mut whole: BTreeMap<Code, i64> = BTreeMap::new();
    for (code, n) in served {
        let mut at = tasks.get(code);
        // A pack may err into a circle; no real tree is deeper.
        for _ in 0..32 {
            let Some(task) = at else { break };
            *whole.entry(task.code.clone()).or_default() += n;
            at = task.parent.as_ref().and_then(|up| tasks.get(up));
        }
    }
    whole
}

fn by_code(loaded: &Loaded) -> HashMap<&Code, &Task> {
    loaded.tasks.iter().map(|task| (&task.code, task)).collect()
}

/// The group that a task stands in.
fn group_of<'a>(task: &'a Task, tasks: &HashMap<&Code, &'a Task>) -> Option<&'a Code> {
    let up = |task: &'a Task| tasks.get(task.parent.as_ref()?).copied();
    let mut at = up(task);
    for _ in 0..32 {
        match at {
            Some(found) if found.kind == TaskKind::Group => return Some(&found.code),
            Some(found) => at = up(found),
            None => break,
        }
    }
    None
}

/// The programme's own tasks by the group they stand in; what organisations made of them is on the tasks' pages, and
/// activities that serve it are counted with the task.
fn groups(v: &View<'_>, loaded: &Loaded, served: &BTreeMap<Code, i64>) -> Vec<TaskGroup> {
    let tasks = by_code(loaded);
    let whole = with_below(loaded, served);
    let mut own: HashMap<Option<&Code>, Vec<&Task>> = HashMap::new();
    for task in loaded.tasks.iter().filter(|t| t.kind == TaskKind::Task) {
        own.entry(group_of(task, &tasks)).or_default().push(task);
    }
    let rows = |group: Option<&Code>| -> Vec<TaskEntry> {
        own.get(&group).into_iter().flatten().map(|t| entry(v, loaded, t, &whole)).collect()
    };
    let mut groups = vec![TaskGroup {
        id: String::new(),
        number: String::new(),
        title: Spoken::default(),
        rows: rows(None),
    }];
    for group in loaded.tasks.iter().filter(|t| t.kind == TaskKind::Group) {
        groups.push(TaskGroup {
            id: format!("group-{}", group.code),
            number: group.number.clone(),
            title: spoken(v, &group.titles),
            rows: rows(Some(&group.code)),
        });
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// What Sen counts, period by period.
async fn counted_series(
    conn: &mut Conn,
    v: &View<'_>,
    loaded: &Loaded,
) -> Result<(Vec<String>, Vec<CountedSeries>), Failure> {
    let begun: Vec<_> = loaded.figures.periods.iter().filter(|p| p.from <= loaded.figures.today).collect();
    let shown = begun.get(begun.len().saturating_sub(PERIODS)..).unwrap_or_default();
    if shown.is_empty() || !loaded.programme.shows(ProgrammePart::Figures) {
        return Ok((Vec::new(), Vec::new()));
    }
    let mut series = Vec::new();
    for indicator in loaded.indicators.iter().filter(|i| i.counted.is_some()) {
        let whose = loaded.figures.of(indicator);
        let mut figures = Vec::with_capacity(shown.len());
        for period in shown {
            let zone = &v.country.time_zone;
            let number = counted(conn, indicator, whose, period.from, period.to, zone).await?;
            figures.push(match told(indicator, &number, loaded.k) {
                Some(number) => (super::figure(v, &number), number.to_f64()),
                None => (fewer(v, loaded.k), 0.0),
            });
        }
        series.push(CountedSeries::new(spoken(v, &indicator.titles), figures));
    }
    Ok((shown.iter().map(|p| period(v, p)).collect(), series))
}

/// The approved plans, the newest year first.
async fn years(conn: &mut Conn, v: &View<'_>, loaded: &Loaded) -> Result<Vec<YearPlans>, Failure> {
    let of = &loaded.programme;
    let plans = store::programme::plans(conn, &of.code).await?;
    let mut years: Vec<i16> = plans.iter().filter(|p| p.approved.is_some()).map(|p| p.year).collect();
    years.sort_unstable();
    years.dedup();
    let mut out = Vec::new();
    for year in years.into_iter().rev().take(YEARS) {
        let activities = store::programme::planned_of_year(conn, &of.code, year).await?;
        let approved = plans.iter().filter(|p| p.year == year && p.approved.is_some());
        let planning: Vec<Code> =
            plans.iter().filter(|p| p.year == year).map(|p| p.organisation.clone()).collect();
        // Who took part then: some of them may have merged since.
        let on = Date::new(year, 12, 31).unwrap_or(loaded.figures.today).min(loaded.figures.today);
        let who = Participants::new(of, &v.country.nation.organisations, &planning, on);
        let mut rows: Vec<Pair> = approved
            .map(|plan| {
                let own = activities.iter().filter(|a| a.plan == plan.id).count();
                let name = v.name("organisation", plan.organisation.as_str());
                pair(name, v.n("duty-activities-count", i64::try_from(own).unwrap_or(0)))
            })
            .collect();
        v.local.formats.sort_by_name(&mut rows, |row| &row.text);
        let number = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
        let words =
            v.t2("programme-plans-of", ("plans", &number(rows.len())), ("all", &number(who.all().count())));
        let totals = totals(v, loaded, &activities);
        let year = v.local.formats.year(year);
        out.push(YearPlans { year, words, totals, rows });
    }
    Ok(out)
}

fn totals(v: &View<'_>, loaded: &Loaded, activities: &[PlannedActivity]) -> Vec<Pair> {
    let count = i64::try_from(activities.len()).unwrap_or(i64::MAX);
    let mut totals = vec![pair(v.t("duty-activities"), v.num(count))];
    if !loaded.programme.shows(ProgrammePart::Money) {
        return totals;
    }
    let money = total_by_source(activities.iter().flat_map(|a| &a.costs));
    for (source, amount) in money {
        let label = v.word("programme-money", source.as_str());
        let value = format!("{} {}", super::figure(v, &amount), loaded.programme.currency);
        totals.push(pair(label, value));
    }
    totals
}

/// The criteria that schemes are judged by.
fn judged_by(v: &View<'_>, held: &SchemeCriteria) -> CriteriaEntry {
    let row = |criterion: &Criterion| CriterionEntry {
        title: spoken(v, &criterion.titles),
        about: spoken(v, &criterion.about),
        weight: v.num(i64::from(criterion.weight)),
    };
    let number = v.num(i64::from(held.version));
    CriteriaEntry {
        since: v.t2("programme-criteria-since", ("number", &number), ("date", &v.day(held.at))),
        rows: held.criteria.iter().map(row).collect(),
    }
}

/// What no page and nobody told so far.
fn unknown(v: &View<'_>, loaded: &Loaded) -> Vec<String> {
    let of_lead = |t: &&Task| t.kind == TaskKind::Task && t.leads.is_empty();
    let told = loaded.programme.shows(ProgrammePart::Figures);
    let no_figure = |i: &&Indicator| told && !is_of_readers(i) && !loaded.now.contains_key(&i.code);
    let counts = [
        ("programme-unknown-leads-count", loaded.tasks.iter().filter(of_lead).count()),
        ("programme-unknown-figures-count", loaded.indicators.iter().filter(no_figure).count()),
    ];
    let told = counts.into_iter().filter(|(_, n)| *n > 0);
    told.map(|(key, n)| v.n(key, i64::try_from(n).unwrap_or(i64::MAX))).collect()
}
