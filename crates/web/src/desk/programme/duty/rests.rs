//! What rests on an organisation now, and what of a programme waits for a person.

use flow::plan::Participants;
use flow::plan::reports::who_reports;
use flow::trust::{Rights, Scope};
use jiff::ToSpan as _;
use jiff::civil::Date;
use model::programme::{PlanState, Programme, Report, ReportState, ReportingPeriod, StepKind};
use model::{Act, Code, Role};
use render::View;
use render::pages::desk::programme::duty::RestRow;
use render::pages::desk::{StateTag, WaitingGroup, WaitingRow};
use store::Conn;

use super::words::home;
use crate::app::App;
use crate::desk::programme::parts::{participants, today};
use crate::desk::programme::report::place::around;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::{period, spoken};

/// A report is told of so many days before it is due.
const DAYS_BEFORE: i64 = 30;
/// Rows that the start page shows of a programme.
const ROWS: usize = 30;

fn plan_tag(v: &View<'_>, state: Option<PlanState>) -> StateTag {
    let class = match state {
        None | Some(PlanState::Draft) => "draft",
        Some(PlanState::Submitted) => "in-review",
        Some(PlanState::Returned) => "returned",
        Some(PlanState::Approved) => "approved",
        Some(PlanState::Replaced) => "withdrawn",
    };
    StateTag { class, text: v.word("duty-plan", state.map_or("none", PlanState::as_str)) }
}

fn report_tag(v: &View<'_>, state: Option<ReportState>) -> StateTag {
    let class = match state {
        None | Some(ReportState::Open) => "draft",
        Some(ReportState::Submitted) => "in-review",
        Some(ReportState::Returned) => "returned",
        Some(ReportState::Accepted) => "approved",
    };
    StateTag { class, text: v.word("duty-report", state.map_or("none", ReportState::as_str)) }
}

/// Days a programme plans for: this year and the next, as far as it goes.
fn years(of: &Programme, today: Date) -> Vec<i16> {
    let last = of.to.map_or(i16::MAX, |to| to.year());
    let next = today.year().saturating_add(1);
    [today.year(), next].into_iter().filter(|year| (of.from.year()..=last).contains(year)).collect()
}

/// Something that rests on an organisation.
pub struct Rest {
    /// As a line.
    pub row: RestRow,
    /// It was given back, or its day comes near and nothing was handed in.
    pub presses: bool,
}

/// Plans and reports of an organisation that are not done with, with where they stand.
pub async fn rests(
    conn: &mut Conn,
    v: &View<'_>,
    of: &Programme,
    organisation: &Code,
    today: Date,
) -> Result<Vec<Rest>, Failure> {
    let mut rests = Vec::new();
    for year in years(of, today) {
        let plan = store::programme::plan_of(conn, &of.code, organisation, year).await?;
        let version = match &plan {
            Some(plan) => store::programme::plan_version(conn, plan.id, plan.newest).await?,
            None => None,
        };
        let state = version.as_ref().map(|version| version.state);
        let remark = version.filter(|v| v.state == PlanState::Returned).map(|v| v.remark);
        let row = RestRow {
            href: format!("{}/plans/{organisation}/{year}", home(of)),
            text: v.t1("duty-plan-of", "year", &v.local.formats.year(year)),
            state: plan_tag(v, state),
            due: String::new(),
            late: false,
            remark: remark.unwrap_or_default(),
        };
        rests.push(Rest { row, presses: state == Some(PlanState::Returned) });
    }
    let reports = store::programme::reports_of(conn, &of.code, organisation).await?;
    for period in store::programme::reporting_periods(conn, &of.code).await? {
        let report = reports.iter().find(|r| r.period == period.code);
        let state = report.map(|r| r.state);
        if period.from > today || state == Some(ReportState::Accepted) {
            continue;
        }
        // Who had no part in a period owes nothing on it.
        if report.is_none() && !who_reports(conn, of, &period, around(v), today).await?.has(organisation) {
            continue;
        }
        let remark = match report.filter(|r| r.state == ReportState::Returned) {
            Some(report) => returned(conn, report).await?,
            None => String::new(),
        };
        let near = period.due.checked_sub(DAYS_BEFORE.days()).is_ok_and(|day| day <= today);
        let presses = near && matches!(state, None | Some(ReportState::Open | ReportState::Returned));
        rests.push(Rest { row: report_row(v, of, organisation, &period, state, remark, today), presses });
    }
    Ok(rests)
}

fn report_row(
    v: &View<'_>,
    of: &Programme,
    organisation: &Code,
    of_period: &ReportingPeriod,
    state: Option<ReportState>,
    remark: String,
    today: Date,
) -> RestRow {
    RestRow {
        href: format!("{}/reports/{}/{organisation}", home(of), of_period.code),
        text: v.t1("duty-report-of", "period", &period(v, of_period)),
        state: report_tag(v, state),
        due: v.t1("duty-due", "date", &v.date(of_period.due)),
        late: of_period.due < today && state != Some(ReportState::Submitted),
        remark,
    }
}

/// What was said when a report was given back.
async fn returned(conn: &mut Conn, report: &Report) -> Result<String, Failure> {
    let steps = store::programme::report_steps(conn, report.id).await?;
    let last = steps.into_iter().rev().find(|step| step.kind == StepKind::Return);
    Ok(last.map(|step| step.remark).unwrap_or_default())
}

/// Organisations a person plans for by name; the lead where they plan for the whole country.
fn own(rights: &Rights, of: &Programme, all: &Participants) -> Vec<Code> {
    let planners = rights.grants.iter().filter(|grant| grant.role == Role::Planner);
    let named = planners.map(|grant| grant.organisation.clone().unwrap_or_else(|| of.lead.clone()));
    let mut codes: Vec<Code> = named.filter(|code| all.has(code)).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// Whether a person decides on what an organisation hands in.
fn decides(rights: &Rights, all: &Participants, organisation: &Code) -> bool {
    match all.above(organisation) {
        Some(above) => rights.may(Act::Oversee, Scope::of(above)),
        None => rights.may(Act::Oversee, Scope::COUNTRY),
    }
}

/// What of every programme waits for a person: plans and reports to be written or put right, and those to be decided on.
pub async fn waits(conn: &mut Conn, app: &App, staff: &Staff) -> Result<Vec<WaitingGroup>, Failure> {
    let rights = &staff.me.rights;
    if !rights.anywhere(Act::Plan) {
        return Ok(Vec::new());
    }
    let v = staff.view();
    let on = today(app, &v);
    let mut rows = Vec::new();
    for of in store::programme::programmes(conn).await? {
        let all = participants(conn, app, staff, &of).await?;
        for organisation in own(rights, &of, &all) {
            for rest in rests(conn, &v, &of, &organisation, on).await? {
                if rest.presses {
                    rows.push(waiting(&v, &of, &organisation, rest.row));
                }
            }
        }
        handed_in(conn, &v, staff, &of, &all, on, &mut rows).await?;
    }
    rows.truncate(ROWS);
    Ok(vec![WaitingGroup { title: v.t("desk-programme"), rows }])
}

fn waiting(v: &View<'_>, of: &Programme, organisation: &Code, row: RestRow) -> WaitingRow {
    let name = v.name("organisation", organisation.as_str());
    WaitingRow {
        href: row.href,
        title: row.text,
        lang: v.local.locale.to_string(),
        about: format!("{name} · {}", spoken(v, &of.titles).text),
        state: row.state,
        due: row.due,
        late: row.late,
        remark: row.remark,
    }
}

/// Plans and reports that were handed in and wait for the person's decision; never what they handed in themselves.
async fn handed_in(
    conn: &mut Conn,
    v: &View<'_>,
    staff: &Staff,
    of: &Programme,
    all: &Participants,
    on: Date,
    rows: &mut Vec<WaitingRow>,
) -> Result<(), Failure> {
    let rights = &staff.me.rights;
    let me = rights.person.id;
    for (plan, by) in store::programme::submitted_plans(conn, &of.code).await? {
        if by == Some(me) || !decides(rights, all, &plan.organisation) {
            continue;
        }
        let row = RestRow {
            href: format!("{}/plans/{}/{}", home(of), plan.organisation, plan.year),
            text: v.t1("duty-plan-of", "year", &v.local.formats.year(plan.year)),
            state: plan_tag(v, Some(PlanState::Submitted)),
            due: String::new(),
            late: false,
            remark: String::new(),
        };
        rows.push(waiting(v, of, &plan.organisation, row));
    }
    let periods = store::programme::reporting_periods(conn, &of.code).await?;
    for report in store::programme::waiting_reports(conn, &of.code).await? {
        let period = periods.iter().find(|period| period.code == report.period && period.from <= on);
        let Some(period) = period else { continue };
        let whose = &report.organisation;
        if report.handed_in_by != Some(me) && decides(rights, all, whose) {
            let row = report_row(v, of, whose, period, Some(ReportState::Submitted), String::new(), on);
            rows.push(waiting(v, of, whose, row));
        }
    }
    Ok(())
}
