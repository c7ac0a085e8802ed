//! Whose report on what, and the words that its pages share.

use flow::plan::Participants;
use flow::plan::reports::{Standing, who_reports};
use jiff::civil::Date;
use model::programme::{Indicator, Programme, Report, ReportState, ReportStep, ReportingPeriod, Task};
use model::{Amount, Code, Period};
use render::View;
use render::pages::desk::programme::report::Way;
use render::pages::desk::{Desk, StateTag};
use store::Conn;

use crate::app::App;
use crate::desk::programme::parts::{PART, programme, today, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;
pub use crate::pages::programme::source::is_address;
pub use crate::scorecard::around;

/// A period of a programme, and who reports on it.
pub struct Time {
    /// The programme.
    pub programme: Programme,
    /// The period.
    pub period: ReportingPeriod,
    /// Who reports to whom.
    pub participants: Participants,
    /// The day it is.
    pub today: Date,
}

/// An organisation's report on a period.
pub struct Place {
    /// The period.
    pub time: Time,
    /// Whose.
    pub organisation: Code,
    /// The report, once it is opened.
    pub report: Option<Report>,
    /// What happened to it, the oldest first.
    pub steps: Vec<ReportStep>,
}

/// The period of an address.
pub async fn time(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
    (code, period): (&str, &str),
) -> Result<Time, Failure> {
    let programme = programme(conn, code).await?;
    let period = Code::new(period).map_err(|_| Failure::NotFound)?;
    let period = store::programme::find_period(conn, &period).await?;
    let period = period.filter(|p| p.programme == programme.code).ok_or(Failure::NotFound)?;
    let v = staff.view();
    let today = today(app, &v);
    let participants = who_reports(conn, &programme, &period, around(&v), today).await?;
    Ok(Time { programme, period, participants, today })
}

/// The report of an address, for those who may see it.
pub async fn place(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
    (code, period, organisation): (&str, &str, &str),
) -> Result<Place, Failure> {
    let time = time(conn, app, staff, (code, period)).await?;
    let organisation = Code::new(organisation).map_err(|_| Failure::NotFound)?;
    if !time.participants.has(&organisation) {
        return Err(Failure::NotFound);
    }
    if !time.participants.lets_see(&staff.me.rights, &organisation) {
        return Err(Failure::Forbidden);
    }
    let report = store::programme::report_of(conn, &time.period.code, &organisation).await?;
    let steps = match &report {
        Some(report) => store::programme::report_steps(conn, report.id).await?,
        None => Vec::new(),
    };
    Ok(Place { time, organisation, report, steps })
}

impl Time {
    /// Address of the period's overview.
    pub fn href(&self) -> String {
        format!("/desk/programme/{}/reports/{}", self.programme.code, self.period.code)
    }

    /// Address of an organisation's report.
    pub fn of(&self, organisation: &Code) -> String {
        format!("{}/{organisation}", self.href())
    }
}

impl Place {
    /// Address of the report.
    pub fn href(&self) -> String {
        self.time.of(&self.organisation)
    }

    /// Whether others report to the organisation.
    pub fn is_above(&self) -> bool {
        self.time.participants.below(&self.organisation).next().is_some()
    }
}

/// The frame of a page of a programme.
pub fn desk<'a>(staff: &'a Staff, title: String, programme: &Programme) -> Desk<'a> {
    let mut d = staff.desk(title, PART);
    if programme.example {
        d.notice = Some(d.v.t("report-example"));
    }
    d
}

/// The ways up from a period.
pub fn crumbs(v: &View<'_>, programme: &Programme, period: Option<&ReportingPeriod>) -> Vec<Way> {
    let base = format!("/desk/programme/{}", programme.code);
    let mut ways = vec![Way::new(base.as_str(), words(v, &programme.titles))];
    ways.push(Way::new(format!("{base}/periods"), v.t("report-periods")));
    if let Some(period) = period {
        ways.push(Way::new(format!("{base}/reports/{}", period.code), period_name(v, period)));
    }
    ways
}

/// A period by the name that its days have: a year, a half, a quarter; else its first and last day.
pub fn period_name(v: &View<'_>, period: &ReportingPeriod) -> String {
    let (from, to) = (period.from, period.to);
    let whole = from.year() == to.year() && from.day() == 1 && to == to.last_of_month();
    let year = || v.period(&Period::Year(from.year()));
    match (from.month(), to.month()) {
        (1, 12) if whole => year(),
        (1, 6) if whole => v.t1("report-half-first", "year", &year()),
        (7, 12) if whole => v.t1("report-half-second", "year", &year()),
        (a, b) if whole && a % 3 == 1 && b == a + 2 => v.period(&Period::Quarter(from.year(), b / 3)),
        (a, b) if whole && a == b => v.period(&Period::Month(from.year(), a)),
        _ => dates(v, period),
    }
}

/// First and last day.
pub fn dates(v: &View<'_>, period: &ReportingPeriod) -> String {
    format!("{} – {}", v.date(period.from), v.date(period.to))
}

fn due_day(v: &View<'_>, period: &ReportingPeriod) -> String {
    v.t1("report-due-on", "day", &v.date(period.due))
}

/// By when a report is due. What was handed in is not overdue, whatever the day.
pub fn due_of(v: &View<'_>, time: &Time, state: Option<ReportState>) -> String {
    match state {
        Some(ReportState::Submitted | ReportState::Accepted) => due_day(v, &time.period),
        _ => due(v, &time.period, time.today),
    }
}

/// By when reports are due, with the days that are left or over.
pub fn due(v: &View<'_>, period: &ReportingPeriod, today: Date) -> String {
    let days = today.until(period.due).map_or(0, |span| i64::from(span.get_days()));
    format!("{} · {}", due_day(v, period), days_words(v, days))
}

/// How many days are left, or over.
pub fn days_words(v: &View<'_>, days: i64) -> String {
    match days {
        0 => v.t("report-due-today"),
        days if days > 0 => v.n("report-days-left-count", days),
        days => v.n("report-days-over-count", -days),
    }
}

/// The name of an organisation.
pub fn name(v: &View<'_>, organisation: &Code) -> String {
    v.name("organisation", organisation.as_str())
}

/// Number and name of a task.
pub fn task_name(v: &View<'_>, task: &Task) -> String {
    format!("{} {}", task.number, words(v, &task.titles)).trim().to_owned()
}

/// The name of an indicator.
pub fn indicator_name(v: &View<'_>, indicator: &Indicator) -> String {
    match words(v, &indicator.titles) {
        "" => indicator.code.to_string(),
        title => title.to_owned(),
    }
}

/// An amount of money.
pub fn money(v: &View<'_>, amount: &Amount, currency: &str) -> String {
    format!("{}\u{a0}{currency}", v.local.formats.amount(amount))
}

/// A figure.
pub fn figure(v: &View<'_>, amount: &Amount) -> String {
    v.local.formats.amount(amount)
}

/// Style, sign and word of where a report stands.
pub fn standing(state: Option<ReportState>, late: bool) -> (&'static str, &'static str, &'static str) {
    match state {
        _ if late => ("late", "!", "report-state-late"),
        None => ("none", "·", "report-state-none"),
        Some(ReportState::Open) => ("open", "…", "report-state-open"),
        Some(ReportState::Submitted) => ("submitted", "▲", "report-state-submitted"),
        Some(ReportState::Returned) => ("returned", "↩", "report-state-returned"),
        Some(ReportState::Accepted) => ("accepted", "✓", "report-state-accepted"),
    }
}

/// The tag of where a report stands.
pub fn state_tag(v: &View<'_>, state: Option<ReportState>, late: bool) -> StateTag {
    let (class, _, key) = standing(state, late);
    let class = match class {
        "none" | "open" => "draft",
        "submitted" => "in-review",
        "accepted" => "approved",
        other => other,
    };
    StateTag { class, text: v.t(key) }
}

/// Where an organisation stands, in words.
pub fn standing_words(v: &View<'_>, s: &Standing) -> String {
    let (_, _, key) = standing(s.state, s.late);
    let word = v.t(key);
    if s.handed_in { word } else { format!("{word}, {}", days_words(v, s.days)) }
}
