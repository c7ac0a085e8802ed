//! Reporting periods and reports.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use model::programme::{Cost, FigureLine, Progress, Report, ReportState, ReportStep, ReportingPeriod};
use model::{ActivityId, Code, Locale, PersonId, ReportId};
use serde::Deserialize;
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, to_json, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const PERIODS: &str = "SELECT code, programme, starts, ends, due, remind FROM reporting_period \
     WHERE programme = $1 ORDER BY starts, code";
const PERIOD: &str =
    "SELECT code, programme, starts, ends, due, remind FROM reporting_period WHERE code = $1";
const UPSERT_PERIOD: &str = include_str!("../../sql/programme/upsert_period.sql");
const EDITED: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM reporting_period WHERE code = $1 AND edited_at IS NOT NULL";
const REPORTS: &str = "SELECT id, programme, organisation, period, state, locale, body, opened_at, edited_at, edited_by \
     FROM report WHERE period = $1 ORDER BY organisation";
const REPORTS_OF: &str = "SELECT r.id, r.programme, r.organisation, r.period, r.state, r.locale, r.body, r.opened_at, \
     r.edited_at, r.edited_by FROM report r JOIN reporting_period p ON p.code = r.period \
     WHERE r.programme = $1 AND r.organisation = $2 ORDER BY p.starts";
const REPORT_OF: &str = "SELECT id, programme, organisation, period, state, locale, body, opened_at, edited_at, edited_by \
     FROM report WHERE period = $1 AND organisation = $2";
const REPORT: &str = "SELECT id, programme, organisation, period, state, locale, body, opened_at, edited_at, edited_by \
     FROM report WHERE id = $1";
const UPSERT: &str = include_str!("../../sql/programme/upsert_report.sql");
const STEPS: &str = "SELECT report_id, number, kind, person_id, at, remark, body, counted FROM report_step \
     WHERE report_id = $1 ORDER BY number";
const ACCEPTED: &str = include_str!("../../sql/programme/accepted_reports.sql");
const MARKS: &str = include_str!("../../sql/programme/report_marks.sql");
const MARKS_BETWEEN: &str = include_str!("../../sql/programme/marks_between.sql");
const BEGUN_BETWEEN: &str = "SELECT r.period, r.organisation FROM reporting_period p JOIN report r ON r.period = p.code \
     WHERE p.programme = $1 AND p.ends >= $2 AND p.ends <= $3 ORDER BY p.starts, r.organisation";
const ACCEPTED_BETWEEN: &str = include_str!("../../sql/programme/accepted_between.sql");
const FIGURES_BETWEEN: &str = include_str!("../../sql/programme/figures_between.sql");
const WAITING: &str = include_str!("../../sql/programme/waiting_reports.sql");
const TOLD: &str = include_str!("../../sql/programme/told_of_activities.sql");
const INSERT_STEP: &str = include_str!("../../sql/programme/insert_step.sql");

/// What holds of an organisation's report: what the newest acceptance of it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedReport {
    /// Whose.
    pub organisation: Code,
    /// The language it is written in.
    pub locale: Locale,
    /// The acceptance, with what the report said then.
    pub step: ReportStep,
}

/// What holds of an organisation's report, without its words: for pages that add up very many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedInShort {
    /// Whose.
    pub organisation: Code,
    /// Money spent in the period.
    pub spent: Vec<Cost>,
    /// How its tasks went.
    pub tasks: Vec<(Code, Progress)>,
}

/// The figures that hold of an organisation's report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedFigures {
    /// On what.
    pub period: Code,
    /// Whose.
    pub organisation: Code,
    /// The figures.
    pub figures: Vec<FigureLine>,
}

/// What holds of an organisation's report, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedLines {
    /// Its figures, with whose they are and on what.
    pub of: AcceptedFigures,
    /// How its tasks went.
    pub tasks: Vec<(Code, Progress)>,
    /// Money spent on each of its activities.
    pub spent: Vec<(ActivityId, Vec<Cost>)>,
}

/// Where a report stands, without what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportMark {
    /// Whose.
    pub organisation: Code,
    /// Where it stands.
    pub state: ReportState,
    /// When its newest step was; none when it was never handed in.
    pub since: Option<Timestamp>,
    /// It was handed in at least once, and not only to be taken back.
    pub handed_in: bool,
    /// It was accepted at least once: what was accepted holds.
    pub accepted: bool,
}

/// A report that was handed in and waits for a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingReport {
    /// On what.
    pub period: Code,
    /// Whose.
    pub organisation: Code,
    /// Who handed it in.
    pub handed_in_by: Option<PersonId>,
}

/// The reporting periods of a programme, the oldest first.
pub async fn reporting_periods(
    conn: &mut Conn,
    programme: &Code,
) -> Result<Vec<ReportingPeriod>, StoreError> {
    conn.fetch_map(PERIODS, args![programme], period).await
}

/// One reporting period.
pub async fn find_period(conn: &mut Conn, code: &Code) -> Result<Option<ReportingPeriod>, StoreError> {
    conn.fetch_optional(PERIOD, args![code]).await?.as_ref().map(period).transpose()
}

/// Writes a period by its code; `edited_at` says that a person did.
pub async fn upsert_reporting_period(
    tx: &mut Tx,
    p: &ReportingPeriod,
    edited_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    let remind = to_json("remind", &p.remind)?;
    tx.execute(UPSERT_PERIOD, args![&p.code, &p.programme, p.from, p.to, p.due, remind, edited_at]).await?;
    Ok(())
}

/// Whether a person has changed the period.
pub async fn period_is_edited(conn: &mut Conn, code: &Code) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(EDITED, args![code]).await? > 0)
}

/// The reports on a period, by organisation.
pub async fn reports(conn: &mut Conn, period: &Code) -> Result<Vec<Report>, StoreError> {
    conn.fetch_map(REPORTS, args![period], report).await
}

/// Where the reports on a period stand, by organisation.
pub async fn report_marks(conn: &mut Conn, period: &Code) -> Result<Vec<ReportMark>, StoreError> {
    conn.fetch_map(MARKS, args![period], mark).await
}

/// An organisation's reports, the oldest period first.
pub async fn reports_of(
    conn: &mut Conn,
    programme: &Code,
    organisation: &Code,
) -> Result<Vec<Report>, StoreError> {
    conn.fetch_map(REPORTS_OF, args![programme, organisation], report).await
}

/// An organisation's report on a period.
pub async fn report_of(
    conn: &mut Conn,
    period: &Code,
    organisation: &Code,
) -> Result<Option<Report>, StoreError> {
    conn.fetch_optional(REPORT_OF, args![period, organisation]).await?.as_ref().map(report).transpose()
}

/// One report.
pub async fn find_report(conn: &mut Conn, id: ReportId) -> Result<Option<Report>, StoreError> {
    conn.fetch_optional(REPORT, args![id]).await?.as_ref().map(report).transpose()
}

/// Writes a report by its id; a second one of the same organisation and period is refused by the database.
pub async fn upsert_report(tx: &mut Tx, r: &Report) -> Result<(), StoreError> {
    let args = args![
        r.id,
        &r.programme,
        &r.organisation,
        &r.period,
        r.state.as_str(),
        &r.locale,
        to_json("body", &r.body)?,
        r.opened_at,
        r.edited_at,
        r.edited_by,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// What happened to a report, the oldest first.
pub async fn report_steps(conn: &mut Conn, report: ReportId) -> Result<Vec<ReportStep>, StoreError> {
    conn.fetch_map(STEPS, args![report], step).await
}

/// What holds of the reports on a period, by organisation: also while a report that was accepted is open again.
pub async fn accepted_reports(conn: &mut Conn, period: &Code) -> Result<Vec<AcceptedReport>, StoreError> {
    conn.fetch_map(ACCEPTED, args![period], accepted).await
}

/// Where the reports on every period stand that ends within these days, with the period, the oldest first.
pub async fn report_marks_between(
    conn: &mut Conn,
    programme: &Code,
    (first, last): (Date, Date),
) -> Result<Vec<(Code, ReportMark)>, StoreError> {
    let args = args![programme, first, last];
    conn.fetch_map(MARKS_BETWEEN, args, |row| Ok((row.parse("period")?, mark(row)?))).await
}

/// Which reports were begun on every period that ends within these days: period and organisation, the oldest period first.
pub async fn reports_begun(
    conn: &mut Conn,
    programme: &Code,
    (first, last): (Date, Date),
) -> Result<Vec<(Code, Code)>, StoreError> {
    let args = args![programme, first, last];
    conn.fetch_map(BEGUN_BETWEEN, args, |row| Ok((row.parse("period")?, row.parse("organisation")?))).await
}

/// What holds of the reports on every period that ends within these days, without their words, the oldest period first.
pub async fn accepted_lines(
    conn: &mut Conn,
    programme: &Code,
    (first, last): (Date, Date),
) -> Result<Vec<AcceptedLines>, StoreError> {
    conn.fetch_map(FIGURES_BETWEEN, args![programme, first, last], lines).await
}

/// What holds of the reports on every period that ends within these days, in short, the oldest period first.
pub async fn accepted_in_short(
    conn: &mut Conn,
    programme: &Code,
    (first, last): (Date, Date),
) -> Result<Vec<AcceptedInShort>, StoreError> {
    conn.fetch_map(ACCEPTED_BETWEEN, args![programme, first, last], in_short).await
}

/// The figures that hold of the reports on every period that ends within these days, the oldest period first.
pub async fn accepted_figures(
    conn: &mut Conn,
    programme: &Code,
    (first, last): (Date, Date),
) -> Result<Vec<AcceptedFigures>, StoreError> {
    conn.fetch_map(FIGURES_BETWEEN, args![programme, first, last], figures).await
}

/// Reports of a programme that wait for a decision, the oldest period first.
pub async fn waiting_reports(conn: &mut Conn, programme: &Code) -> Result<Vec<WaitingReport>, StoreError> {
    conn.fetch_map(WAITING, args![programme], waiting).await
}

/// What the newest report that speaks of an activity says of it, of the activities of these organisations.
pub async fn told_of_activities(
    conn: &mut Conn,
    programme: &Code,
    organisations: &[Code],
) -> Result<HashMap<ActivityId, Progress>, StoreError> {
    /// What is read of a report: its words are passed over.
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Lines {
        activities: Vec<Line>,
    }
    #[derive(Deserialize)]
    struct Line {
        activity: ActivityId,
        progress: Progress,
    }
    let mut told = HashMap::new();
    for keys in organisations.chunks(LIST_MAX) {
        let mut args = vec![Value::from(programme)];
        let sql = with_list(TOLD, &mut args, keys.iter().map(Value::from));
        let read = |row: &Row| row.json::<Lines>("body");
        for lines in conn.fetch_map(AssertSqlSafe(sql), &args, read).await? {
            // The oldest comes first: what a later one says replaces it.
            told.extend(lines.activities.into_iter().map(|line| (line.activity, line.progress)));
        }
    }
    Ok(told)
}

/// Adds a step; its number must be the next one.
pub async fn insert_report_step(tx: &mut Tx, s: &ReportStep) -> Result<(), StoreError> {
    let args = args![
        s.report,
        s.number,
        s.kind.as_str(),
        s.by,
        s.at,
        &s.remark,
        to_json("body", &s.body)?,
        to_json("counted", &s.counted)?,
    ];
    tx.execute(INSERT_STEP, args).await?;
    Ok(())
}

fn period(row: &Row) -> Result<ReportingPeriod, StoreError> {
    Ok(ReportingPeriod {
        code: row.parse("code")?,
        programme: row.parse("programme")?,
        from: row.parse("starts")?,
        to: row.parse("ends")?,
        due: row.parse("due")?,
        remind: row.json("remind")?,
    })
}

fn report(row: &Row) -> Result<Report, StoreError> {
    Ok(Report {
        id: row.parse("id")?,
        programme: row.parse("programme")?,
        organisation: row.parse("organisation")?,
        period: row.parse("period")?,
        state: row.parse("state")?,
        locale: row.parse("locale")?,
        body: row.json("body")?,
        opened_at: row.instant("opened_at")?,
        edited_at: row.instant("edited_at")?,
        edited_by: row.parse("edited_by")?,
    })
}

fn mark(row: &Row) -> Result<ReportMark, StoreError> {
    Ok(ReportMark {
        organisation: row.parse("organisation")?,
        state: row.parse("state")?,
        since: row.opt_instant("since")?,
        handed_in: row.int("handed_in")? > 0,
        accepted: row.int("accepted")? > 0,
    })
}

fn in_short(row: &Row) -> Result<AcceptedInShort, StoreError> {
    /// What is read of a body: its words and notes are passed over.
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Short {
        activities: Vec<Spent>,
        tasks: Vec<Went>,
    }
    #[derive(Deserialize)]
    struct Spent {
        #[serde(default)]
        spent: Vec<Cost>,
    }
    #[derive(Deserialize)]
    struct Went {
        task: Code,
        progress: Progress,
    }
    let body: Short = row.json("body")?;
    Ok(AcceptedInShort {
        organisation: row.parse("organisation")?,
        spent: body.activities.into_iter().flat_map(|line| line.spent).collect(),
        tasks: body.tasks.into_iter().map(|line| (line.task, line.progress)).collect(),
    })
}

fn figures(row: &Row) -> Result<AcceptedFigures, StoreError> {
    /// What is read of a body.
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Short {
        figures: Vec<FigureLine>,
    }
    Ok(AcceptedFigures {
        period: row.parse("period")?,
        organisation: row.parse("organisation")?,
        figures: row.json::<Short>("body")?.figures,
    })
}

fn lines(row: &Row) -> Result<AcceptedLines, StoreError> {
    /// What is read of a body: its words and notes are passed over.
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Short {
        figures: Vec<FigureLine>,
        tasks: Vec<Went>,
        activities: Vec<Spent>,
    }
    #[derive(Deserialize)]
    struct Went {
        task: Code,
        progress: Progress,
    }
    #[derive(Deserialize)]
    struct Spent {
        activity: ActivityId,
        #[serde(default)]
        spent: Vec<Cost>,
    }
    let body: Short = row.json("body")?;
    Ok(AcceptedLines {
        of: AcceptedFigures {
            period: row.parse("period")?,
            organisation: row.parse("organisation")?,
            figures: body.figures,
        },
        tasks: body.tasks.into_iter().map(|line| (line.task, line.progress)).collect(),
        spent: body.activities.into_iter().map(|line| (line.activity, line.spent)).collect(),
    })
}

fn waiting(row: &Row) -> Result<WaitingReport, StoreError> {
    Ok(WaitingReport {
        period: row.parse("period")?,
        organisation: row.parse("organisation")?,
        handed_in_by: row.opt_parse("handed_in_by")?,
    })
}

fn accepted(row: &Row) -> Result<AcceptedReport, StoreError> {
    Ok(AcceptedReport {
        organisation: row.parse("organisation")?,
        locale: row.parse("locale")?,
        step: step(row)?,
    })
}

fn step(row: &Row) -> Result<ReportStep, StoreError> {
    Ok(ReportStep {
        report: row.parse("report_id")?,
        number: row.small("number")?,
        kind: row.parse("kind")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
        remark: row.text("remark")?,
        body: row.json("body")?,
        counted: row.json("counted")?,
    })
}
