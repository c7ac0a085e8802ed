//! A programme in a year: everybody's plan and reports, tasks, money, what is late, what comes when.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::plans::years;
use flow::plan::standing::{LateWhat, Line, Mark, Month, PlanMark, YearStanding, standing_of_year};
use model::programme::{PlanState, Programme, Progress, ReportState, ReportingPeriod, TaskState};
use model::{Code, Period};
use render::View;
use render::pages::desk::programme::report::Way;
use render::pages::desk::programme::standing::{
    Counted, HeatCell, HeatRow, LateGroup, LateRow, MonthView, StandingPage,
};
use serde::Deserialize;

use super::money::money;
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::parts::{programme, today, words};
use crate::desk::programme::plans::labels::{progress_tag, state_tag};
use crate::desk::programme::plans::year::tree;
use crate::desk::programme::report::place::{desk, period_name, standing as report_standing};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Height of the tallest bar of a month.
const TALL: f64 = 60.0;
/// So many who are late are shown without being asked for.
const OPEN: usize = 12;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    year: String,
}

/// `GET /desk/programme/{programme}/standing?year=`
pub async fn standing(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, &code).await?;
    let v = staff.view();
    let on = today(&app, &v);
    let span = years(&of, on);
    let year = if wish.year.is_empty() {
        on.year().clamp(*span.start(), (*span.end()).max(*span.start()))
    } else {
        wish.year.parse::<i16>().ok().filter(|year| span.contains(year)).ok_or(Failure::NotFound)?
    };
    let organisations = &v.country.nation.organisations;
    let found = standing_of_year(&mut conn, &staff.me.rights, &of, organisations, (year, on)).await?;
    drop(conn);
    if found.lines.is_empty() {
        return Err(Failure::Forbidden);
    }
    let room = Room { v: &v, base: format!("/desk/programme/{}", of.code), year, found: &found };
    let order: Vec<(usize, Code)> = tree(&v, &found.who);
    let lines: Vec<(usize, &Code, &Line)> =
        order.iter().filter_map(|(level, code)| Some((*level, code, found.lines.get(code)?))).collect();
    let of_money: Vec<(&Code, &Line)> = lines.iter().map(|(_, code, line)| (*code, *line)).collect();
    let around = [year - 1, year + 1].into_iter().filter(|year| span.contains(year));
    let all = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    page(&StandingPage {
        up: Way::new(room.base.as_str(), words(&v, &of.titles)),
        around: around
            .map(|year| Way::new(format!("{}/standing?year={year}", room.base), v.local.formats.year(year)))
            .collect(),
        scope: v.t1("standing-scope", "number", &v.num(all)),
        late: room.late(),
        heads: room.heads(),
        rows: lines.iter().map(|(level, code, line)| room.row(*level, code, line)).collect(),
        legend: legend(&v),
        tasks: tasks(&v, &found),
        told: told(&v, &found),
        money: money(&v, &of_money, &of.currency, |code| room.plan(code)),
        months: room.months(),
        d: desk(&staff, title(&v, &of, year), &of),
    })
}

fn title(v: &View<'_>, of: &Programme, year: i16) -> String {
    let year = v.local.formats.year(year);
    v.t2("standing-title", ("programme", words(v, &of.titles)), ("year", &year))
}

fn number(v: &View<'_>, n: usize) -> String {
    v.num(i64::try_from(n).unwrap_or(i64::MAX))
}

/// What the parts of the page are made of.
struct Room<'a> {
    v: &'a View<'a>,
    base: String,
    year: i16,
    found: &'a YearStanding,
}

impl Room<'_> {
    fn name(&self, organisation: &Code) -> String {
        self.v.name("organisation", organisation.as_str())
    }

    fn plan(&self, organisation: &Code) -> String {
        format!("{}/plans/{organisation}/{}", self.base, self.year)
    }

    fn report(&self, period: &Code, organisation: &Code) -> String {
        format!("{}/reports/{period}/{organisation}", self.base)
    }

    /// The columns: the plan, then each period with the day on which its reports are due.
    fn heads(&self) -> Vec<(Way, String)> {
        let v = self.v;
        let plans = format!("{}/plans?year={}", self.base, self.year);
        let mut heads = vec![(Way::new(plans, v.t("standing-plan")), String::new())];
        heads.extend(self.found.periods.iter().map(|period| {
            let way = Way::new(format!("{}/reports/{}", self.base, period.code), period_name(v, period));
            (way, v.t1("report-due-on", "day", &v.date(period.due)))
        }));
        heads
    }

    fn row(&self, level: usize, organisation: &Code, line: &Line) -> HeatRow {
        let v = self.v;
        let mut cells = vec![plan_cell(v, line.plan, self.plan(organisation))];
        for (period, mark) in self.found.periods.iter().zip(&line.reports) {
            cells.push(report_cell(v, *mark, self.report(&period.code, organisation)));
        }
        HeatRow {
            level: level.min(4),
            name: self.name(organisation),
            href: format!("{}/organisations/{organisation}", self.base),
            cells,
        }
    }

    /// What is late, by kind; a kind of which nothing is late is left out.
    fn late(&self) -> Vec<LateGroup> {
        let v = self.v;
        let period = |code: &Code| self.found.periods.iter().find(|p| p.code == *code);
        let (mut plans, mut reports, mut recommendations) = (Vec::new(), Vec::new(), Vec::new());
        for late in &self.found.late {
            let name = self.name(&late.organisation);
            let days = v.n("report-days-over-count", late.days);
            match &late.what {
                LateWhat::Plan => {
                    let about = v.t1("plans-year", "year", &v.local.formats.year(self.year));
                    plans.push(LateRow { href: self.plan(&late.organisation), name, about, days });
                }
                LateWhat::Report(code) => {
                    let about = period(code).map(|p: &ReportingPeriod| period_name(v, p));
                    let href = self.report(code, &late.organisation);
                    reports.push(LateRow { href, name, about: about.unwrap_or_default(), days });
                }
                LateWhat::Recommendation(inspection, words) => {
                    let href = format!("/desk/inspections/{inspection}");
                    recommendations.push(LateRow { href, name, about: words.clone(), days });
                }
            }
        }
        let group = |title: String, rows: Vec<LateRow>| LateGroup {
            count: number(v, rows.len()),
            open: rows.len() <= OPEN,
            title,
            rows,
        };
        let mut groups = vec![
            group(v.t("standing-late-reports"), reports),
            group(v.t("standing-late-plans"), plans),
            group(v.t("standing-late-recommendations"), recommendations),
        ];
        groups.retain(|group| !group.rows.is_empty());
        groups
    }

    fn months(&self) -> Vec<MonthView> {
        let most = self.found.months.iter().map(|month| month.running).max().unwrap_or(0);
        self.found.months.iter().map(|month| self.month(month, most)).collect()
    }

    fn month(&self, month: &Month, most: usize) -> MonthView {
        let v = self.v;
        let share = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        let height = if most == 0 { 0.0 } else { share(month.running) / share(most) * TALL };
        let due = |period: &ReportingPeriod| {
            let text = format!("{}: {}", v.date(period.due), period_name(v, period));
            Way::new(format!("{}/reports/{}", self.base, period.code), text)
        };
        MonthView {
            name: v.period(&Period::Month(month.first.year(), month.first.month())),
            y: format!("{:.1}", TALL - height),
            height: format!("{height:.1}"),
            running: number(v, month.running),
            ending: number(v, month.ending),
            reports: month.reports.iter().map(due).collect(),
            recommendations: if month.recommendations == 0 {
                String::new()
            } else {
                number(v, month.recommendations)
            },
        }
    }
}

fn plan_cell(v: &View<'_>, mark: PlanMark, href: String) -> HeatCell {
    let (class, sign) = plan_shape(mark);
    let text = mark.state.map_or_else(|| v.t("plans-state-none"), |state| state_tag(v, state).text);
    let more = if mark.late { v.t("report-state-late") } else { String::new() };
    HeatCell { class, sign, text, more, href }
}

fn plan_shape(mark: PlanMark) -> (&'static str, &'static str) {
    match mark.state {
        _ if mark.late => ("late", "!"),
        None => ("none", "·"),
        Some(PlanState::Draft) => ("open", "…"),
        Some(PlanState::Submitted) => ("submitted", "▲"),
        Some(PlanState::Returned) => ("returned", "↩"),
        Some(PlanState::Approved | PlanState::Replaced) => ("accepted", "✓"),
    }
}

/// Who is not asked has an empty cell without a way.
fn report_cell(v: &View<'_>, mark: Mark, href: String) -> HeatCell {
    if !mark.asked && mark.state.is_none() {
        let text = v.t("standing-not-asked");
        return HeatCell { class: "none", sign: "–", text, more: String::new(), href: String::new() };
    }
    let (class, sign, key) = report_standing(mark.state, mark.late);
    HeatCell { class, sign, text: v.t(key), more: String::new(), href }
}

/// What the shapes say: style, sign, word.
fn legend(v: &View<'_>) -> Vec<(&'static str, &'static str, String)> {
    let states = [
        (None, true),
        (None, false),
        (Some(ReportState::Open), false),
        (Some(ReportState::Submitted), false),
        (Some(ReportState::Returned), false),
        (Some(ReportState::Accepted), false),
    ];
    let shape = |(state, late)| {
        let (class, sign, key) = report_standing(state, late);
        let word = v.t(key);
        let word =
            if class == "accepted" { format!("{} / {word}", v.t("plans-state-approved")) } else { word };
        (class, sign, word)
    };
    states.into_iter().map(shape).collect()
}

fn tasks(v: &View<'_>, found: &YearStanding) -> Vec<Counted> {
    let count = |state: &TaskState| found.tasks.get(state).copied().unwrap_or(0);
    let counted = |state: &TaskState| Counted {
        text: v.word("duty-state", state.as_str()),
        number: number(v, count(state)),
    };
    TaskState::ALL.iter().map(counted).collect()
}

fn told(v: &View<'_>, found: &YearStanding) -> Vec<Counted> {
    let count = |progress: &Progress| found.told.get(progress).copied().unwrap_or(0);
    let counted = |progress: &Progress| Counted {
        text: progress_tag(v, *progress).text,
        number: number(v, count(progress)),
    };
    let mut all: Vec<Counted> = Progress::ALL.iter().map(counted).collect();
    all.push(Counted { text: v.t("standing-untold"), number: number(v, found.untold) });
    all
}
