//! Keeping a report while it is written.

use jiff::{SignedDuration, Timestamp};
use model::programme::{Report, ReportBody, ReportState};
use model::{Act, ActivityId, Clock, Code, Refusal, ReportId};
use serde_json::json;
use store::Tx;

use super::{Around, Asked, asked, find, record};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Letters that each of the narrative's texts may have.
pub const LONGEST_TEXT: usize = 20_000;

/// Letters that a note or a source may have.
pub const LONGEST_NOTE: usize = 2_000;

/// Who goes on writing within this time writes one line of the audit log, however often the page is kept.
const SITTING: SignedDuration = SignedDuration::from_mins(10);

/// What became of a text that was to be kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Kept {
    /// It is kept; the next one is filled from this.
    Saved(Box<Report>),
    /// Nothing was different.
    Unchanged(Box<Report>),
    /// It was filled from an older report than the one that is kept. Nothing was changed; this is what is kept.
    Clash(Box<Report>),
}

/// Keeps what a report says so far. `seen` is the `edited_at` of the report that the form was filled from, in
/// microseconds; what somebody else kept since is not written over.
pub async fn keep_report(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    around: Around<'_>,
    id: ReportId,
    seen: i64,
    body: &ReportBody,
) -> Result<Kept, FlowError> {
    let (report, programme, period) = find(tx, id).await?;
    me.need(Act::Plan, Scope::of(&report.organisation))?;
    need_open(&report)?;
    if report.body == *body {
        return Ok(Kept::Unchanged(Box::new(report)));
    }
    if report.edited_at.as_microsecond() != seen {
        return Ok(Kept::Clash(Box::new(report)));
    }
    let asked = asked(tx, &programme, &period, &report.organisation, around).await?;
    check(body, &report.body, &asked)?;
    let now = after(clock, report.edited_at);
    let sitting = report.edited_by == me.person.id && now.duration_since(report.edited_at) < SITTING;
    // Where one goes on after another, the log keeps what the other had written.
    let more = if report.edited_by == me.person.id { json!({}) } else { json!({ "before": report.body }) };
    let kept = Report { body: body.clone(), edited_at: now, edited_by: me.person.id, ..report };
    store::programme::upsert_report(tx, &kept).await?;
    if !sitting {
        record(tx, me, clock, &kept, "keep-report", more).await?;
    }
    Ok(Kept::Saved(Box::new(kept)))
}

/// A moment of now that no earlier state of the report has, to the microsecond that the store keeps.
pub(super) fn after(clock: &dyn Clock, before: Timestamp) -> Timestamp {
    let next = before.as_microsecond().saturating_add(1).max(clock.now().as_microsecond());
    Timestamp::from_microsecond(next).unwrap_or(before)
}

/// Refuses what is not being written.
pub(super) fn need_open(report: &Report) -> Result<(), Refusal> {
    match report.state {
        ReportState::Open | ReportState::Returned => Ok(()),
        ReportState::Submitted | ReportState::Accepted => {
            Err(Refusal::Invalid { field: "report", reason: "report-not-open" })
        }
    }
}

/// Refuses what no form of ours sends: lines about what is not asked for and was not kept, figures that Sen counts, texts
/// past all measure.
fn check(body: &ReportBody, before: &ReportBody, asked: &Asked) -> Result<(), Refusal> {
    let foreign = || Refusal::Invalid { field: "report", reason: "report-line-foreign" };
    let activity = |key: ActivityId| {
        asked.activities.iter().any(|a| a.key == key) || before.activities.iter().any(|l| l.activity == key)
    };
    if !body.activities.iter().all(|line| activity(line.activity)) {
        return Err(foreign());
    }
    let task = |code: &Code| {
        asked.tasks.iter().any(|t| t.code == *code) || before.tasks.iter().any(|l| l.task == *code)
    };
    if !body.tasks.iter().all(|line| task(&line.task)) {
        return Err(foreign());
    }
    let figure = |code: &Code| {
        asked.figures.iter().any(|i| i.code == *code) || before.figures.iter().any(|l| l.indicator == *code)
    };
    if !body.figures.iter().all(|line| figure(&line.indicator)) {
        return Err(foreign());
    }
    let n = &body.narrative;
    let texts = [&n.done, &n.difficulties, &n.lessons, &n.next, &n.proposals];
    let notes = body.activities.iter().map(|l| &l.note).chain(body.tasks.iter().map(|l| &l.note));
    let mut notes = notes.chain(body.figures.iter().flat_map(|l| [&l.source, &l.note]));
    let too_long = texts.iter().any(|text| text.chars().count() > LONGEST_TEXT)
        || notes.any(|note| note.chars().count() > LONGEST_NOTE);
    if too_long {
        return Err(Refusal::Invalid { field: "report", reason: "report-too-long" });
    }
    Ok(())
}
