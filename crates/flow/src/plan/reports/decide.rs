//! Handing a report in, and what those above do with it.

use model::programme::{IndicatorValue, Report, ReportState, ReportStep, StepKind};
use model::{Act, Amount, Clock, Code, IndicatorValueId, Refusal, ReportId};
use serde_json::json;
use store::Tx;

use super::keep::{after, need_open};
use super::{Around, Gap, asked, counted_of, decides, find, gaps, handed_in_by, record, units, who_reports};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// What a step writes down.
struct Step<'a> {
    kind: StepKind,
    state: ReportState,
    action: &'static str,
    remark: &'a str,
    counted: Vec<(Code, Amount)>,
}

/// Hands a report in. What it lacks is told instead when it lacks something, and nothing is changed. `seen` is the
/// `edited_at`, in microseconds, of what the person saw.
pub async fn submit_report(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    around: Around<'_>,
    id: ReportId,
    seen: i64,
) -> Result<Vec<Gap>, FlowError> {
    let (report, programme, period) = find(tx, id).await?;
    me.need(Act::Plan, Scope::of(&report.organisation))?;
    need_open(&report)?;
    need_seen(&report, seen)?;
    let asked = asked(tx, &programme, &period, &report.organisation, around).await?;
    let lacking = gaps(&report.body, &asked, period.to);
    if !lacking.is_empty() {
        return Ok(lacking);
    }
    let today = around.today(clock);
    let participants = who_reports(tx, &programme, &period, around, today).await?;
    let own = units(&participants, around, std::slice::from_ref(&report.organisation));
    let counted = counted_of(tx, &asked.counted, &own, (period.from, period.to), around).await?;
    let step = Step {
        kind: StepKind::Submit,
        state: ReportState::Submitted,
        action: "submit-report",
        remark: "",
        counted,
    };
    write(tx, me, clock, report, step).await?;
    Ok(Vec::new())
}

/// Takes a report back that nobody has decided on: it is written again, as if it had not been handed in.
pub async fn take_back_report(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: ReportId,
    seen: i64,
) -> Result<(), FlowError> {
    let (report, ..) = find(tx, id).await?;
    me.need(Act::Plan, Scope::of(&report.organisation))?;
    if report.state != ReportState::Submitted {
        return Err(Refusal::Invalid { field: "report", reason: "report-not-to-take-back" }.into());
    }
    need_seen(&report, seen)?;
    let steps = store::programme::report_steps(tx, id).await?;
    let step = Step {
        kind: StepKind::TakeBack,
        state: ReportState::Open,
        action: "take-back-report",
        remark: "",
        counted: last_counted(&steps),
    };
    write(tx, me, clock, report, step).await
}

/// Gives a report back, with what is to be changed.
pub async fn return_report(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    around: Around<'_>,
    id: ReportId,
    seen: i64,
    remark: &str,
) -> Result<(), FlowError> {
    let (report, steps) = decided(tx, me, clock, around, id, true).await?;
    need_state(&report, ReportState::Submitted)?;
    need_seen(&report, seen)?;
    let step = Step {
        kind: StepKind::Return,
        state: ReportState::Returned,
        action: "return-report",
        remark: need_words(remark)?,
        counted: last_counted(&steps),
    };
    write(tx, me, clock, report, step).await
}

/// Accepts a report: its figures count from now on.
pub async fn accept_report(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    around: Around<'_>,
    id: ReportId,
    seen: i64,
    remark: &str,
) -> Result<(), FlowError> {
    let (report, steps) = decided(tx, me, clock, around, id, true).await?;
    need_state(&report, ReportState::Submitted)?;
    need_seen(&report, seen)?;
    take_figures(tx, clock, &report, handed_in_by(&steps).unwrap_or(me.person.id)).await?;
    let step = Step {
        kind: StepKind::Accept,
        state: ReportState::Accepted,
        action: "accept-report",
        remark: remark.trim(),
        counted: last_counted(&steps),
    };
    write(tx, me, clock, report, step).await
}

/// Opens an accepted report again, with a reason. What was accepted holds until another one is.
pub async fn reopen_report(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    around: Around<'_>,
    id: ReportId,
    seen: i64,
    reason: &str,
) -> Result<(), FlowError> {
    let (report, steps) = decided(tx, me, clock, around, id, false).await?;
    need_state(&report, ReportState::Accepted)?;
    need_seen(&report, seen)?;
    let step = Step {
        kind: StepKind::Reopen,
        state: ReportState::Open,
        action: "reopen-report",
        remark: need_words(reason)?,
        counted: last_counted(&steps),
    };
    write(tx, me, clock, report, step).await
}

/// A report on which the person may decide. Whoever handed it in neither accepts nor returns it.
async fn decided(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    around: Around<'_>,
    id: ReportId,
    four_eyes: bool,
) -> Result<(Report, Vec<ReportStep>), FlowError> {
    let (report, programme, period) = find(tx, id).await?;
    let participants = who_reports(tx, &programme, &period, around, around.today(clock)).await?;
    me.need(Act::Oversee, decides(&participants, &report.organisation))?;
    let steps = store::programme::report_steps(tx, id).await?;
    if four_eyes && handed_in_by(&steps) == Some(me.person.id) {
        return Err(Refusal::FourEyes.into());
    }
    Ok((report, steps))
}

fn need_state(report: &Report, state: ReportState) -> Result<(), Refusal> {
    if report.state == state {
        return Ok(());
    }
    let reason = match state {
        ReportState::Accepted => "report-not-accepted",
        _ => "report-not-handed-in",
    };
    Err(Refusal::Invalid { field: "report", reason })
}

/// Refuses where somebody changed the report after the person saw it.
fn need_seen(report: &Report, seen: i64) -> Result<(), Refusal> {
    if report.edited_at.as_microsecond() == seen {
        Ok(())
    } else {
        Err(Refusal::Invalid { field: "report", reason: "report-changed-since" })
    }
}

fn need_words(text: &str) -> Result<&str, Refusal> {
    let text = text.trim();
    if text.is_empty() { Err(Refusal::Missing("remark")) } else { Ok(text) }
}

/// What had been counted when it was handed in: whoever decides sees the same.
fn last_counted(steps: &[ReportStep]) -> Vec<(Code, Amount)> {
    let submitted = steps.iter().rev().find(|step| step.kind == StepKind::Submit);
    submitted.map(|step| step.counted.clone()).unwrap_or_default()
}

/// Writes the figures of a report that is accepted. Those that are as they were stay; one that was accepted before and is
/// not measured any more is taken back by a row without a source.
async fn take_figures(
    tx: &mut Tx,
    clock: &dyn Clock,
    report: &Report,
    by: model::PersonId,
) -> Result<(), FlowError> {
    for line in &report.body.figures {
        let history = store::programme::indicator_history(tx, &line.indicator, &report.organisation).await?;
        let now = history.iter().rev().find(|v| v.period == report.period);
        let (value, source) = match (&line.value, now) {
            (Some(value), Some(v)) if v.value == *value && v.source == line.source && v.note == line.note => {
                continue;
            }
            (Some(value), _) => (value.clone(), line.source.clone()),
            (None, Some(v)) if !v.source.is_empty() => (v.value.clone(), String::new()),
            (None, _) => continue,
        };
        let at = clock.now();
        let new = IndicatorValue {
            id: IndicatorValueId::new(at),
            indicator: line.indicator.clone(),
            organisation: report.organisation.clone(),
            period: report.period.clone(),
            value,
            source,
            note: line.note.clone(),
            by,
            at,
        };
        store::programme::insert_indicator_value(tx, &new).await?;
    }
    Ok(())
}

async fn write(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    report: Report,
    step: Step<'_>,
) -> Result<(), FlowError> {
    let steps = store::programme::report_steps(tx, report.id).await?;
    let at = after(clock, report.edited_at);
    let report = Report { state: step.state, edited_at: at, ..report };
    store::programme::upsert_report(tx, &report).await?;
    let new = ReportStep {
        report: report.id,
        number: steps.last().map_or(1, |last| last.number + 1),
        kind: step.kind,
        by: me.person.id,
        at,
        remark: step.remark.to_owned(),
        body: report.body.clone(),
        counted: step.counted,
    };
    store::programme::insert_report_step(tx, &new).await?;
    record(tx, me, clock, &report, step.action, json!({ "remark": step.remark, "step": new.number })).await
}
