//! Reports: opened with what is known, kept, handed up, put together.
//!
//! A report goes `open` → `submitted` → `accepted`, or back as `returned`. Every step keeps what the report said and what Sen
//! had counted then; what the newest accepted step says holds until another one is accepted, also while the report is open
//! again. Figures become [`model::programme::IndicatorValue`]s when they are accepted, and not before.

mod asked;
mod attach;
mod check;
mod decide;
mod keep;
mod merged;
mod number;
mod open;
mod over;
mod period;
mod remind;
#[cfg(test)]
mod tests;
mod together;
mod units;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::{Plan, Programme, Report, ReportStep, ReportingPeriod, StepKind};
use model::{Act, Actor, Clock, Code, EventSubject, Lineage, Organisation, Refusal, ReportId};
use serde_json::{Value, json};
use store::{Conn, StoreError, Tx};

use crate::plan::Participants;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

pub use asked::{Asked, asked};
pub use attach::{Attached, attach_document};
pub use check::{Gap, Place, Want, gaps};
pub use decide::{accept_report, reopen_report, return_report, submit_report, take_back_report};
pub use keep::{Kept, LONGEST_NOTE, LONGEST_TEXT, keep_report};
pub use merged::{Heir, NotAdded, heirs, under_heirs};
pub use number::{across, over};
pub use open::open_report;
pub use over::{OverCell, OverFigure, OverRow, OverTime, figures_over, put_together_over};
pub use period::save_period;
pub use remind::{Reminder, due_reminders};
pub use together::{
    Made, Part, PeriodStandings, Share, Standing, TaskSum, Together, TogetherFigure, put_together, standings,
    standings_of_all,
};
pub use units::{counted_of, units};

/// The country round a report.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// Every organisation, past and present.
    pub organisations: &'a [Organisation],
    /// How they came of one another.
    pub lineage: &'a [Lineage],
    /// Where days begin and end.
    pub zone: &'a TimeZone,
}

impl Around<'_> {
    /// The day it is.
    pub fn today(&self, clock: &dyn Clock) -> Date {
        clock.now().to_zoned(self.zone.clone()).date()
    }

    /// The kind of an organisation; empty for one that is not known.
    fn kind(&self, organisation: &Code) -> &str {
        self.organisations.iter().find(|o| o.code == *organisation).map_or("", |o| o.kind.as_str())
    }
}

/// Who reports on a period: as it stood on the period's last day, or stands today while it runs. Whoever has a plan of its
/// years or has begun a report does in any case.
pub async fn who_reports(
    conn: &mut Conn,
    programme: &Programme,
    period: &ReportingPeriod,
    around: Around<'_>,
    today: Date,
) -> Result<Participants, StoreError> {
    let mut besides: Vec<Code> = Vec::new();
    for year in period.from.year()..=period.to.year() {
        let plans = store::programme::plans_of_year(conn, &programme.code, year).await?;
        besides.extend(plans.into_iter().map(|plan| plan.organisation));
    }
    let marks = store::programme::report_marks(conn, &period.code).await?;
    besides.extend(marks.into_iter().map(|mark| mark.organisation));
    Ok(reporting_on(programme, period, around, &besides, today))
}

/// The same where it is known who has a plan of the period's years or has begun a report.
fn reporting_on(
    programme: &Programme,
    period: &ReportingPeriod,
    around: Around<'_>,
    besides: &[Code],
    today: Date,
) -> Participants {
    let on = today.min(period.to).max(period.from);
    Participants::new(programme, around.organisations, besides, on)
}

/// Who reports on a period in any case: whoever has a plan of its years, and those who have begun a report.
fn in_any_case<'a>(
    plans: &[Plan],
    begun: impl Iterator<Item = &'a Code>,
    period: &ReportingPeriod,
) -> Vec<Code> {
    let years = period.from.year()..=period.to.year();
    let planning =
        plans.iter().filter(|plan| years.contains(&plan.year)).map(|plan| plan.organisation.clone());
    planning.chain(begun.cloned()).collect()
}

/// Where one must be able to oversee to decide on an organisation's report: at the one it reports to, and for the whole
/// country where it reports to nobody.
pub fn decides<'a>(participants: &'a Participants, organisation: &Code) -> Scope<'a> {
    participants.above(organisation).map_or(Scope::COUNTRY, Scope::of)
}

/// Whether somebody may decide on a report as it stands; what they handed in themselves, they may not.
pub fn may_decide(
    me: &Rights,
    participants: &Participants,
    organisation: &Code,
    steps: &[ReportStep],
) -> bool {
    me.may(Act::Oversee, decides(participants, organisation)) && handed_in_by(steps) != Some(me.person.id)
}

fn handed_in_by(steps: &[ReportStep]) -> Option<model::PersonId> {
    steps.iter().rev().find(|step| step.kind == StepKind::Submit).map(|step| step.by)
}

/// A report with its programme and period.
async fn find(tx: &mut Tx, id: ReportId) -> Result<(Report, Programme, ReportingPeriod), FlowError> {
    let missing = |what: &'static str, key: String| Refusal::NotFound { what, key };
    let report = store::programme::find_report(tx, id).await?;
    let report = report.ok_or_else(|| missing("report", id.to_string()))?;
    let programme = store::programme::find_programme(tx, &report.programme).await?;
    let programme = programme.ok_or_else(|| missing("programme", report.programme.to_string()))?;
    let period = store::programme::find_period(tx, &report.period).await?;
    let period = period.ok_or_else(|| missing("period", report.period.to_string()))?;
    Ok((report, programme, period))
}

/// Writes what was done with a report into the audit log, under the organisation whose it is.
async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    report: &Report,
    action: &str,
    more: Value,
) -> Result<(), FlowError> {
    let mut detail = json!({ "programme": report.programme, "period": report.period, "report": report.id });
    if let (Value::Object(detail), Value::Object(more)) = (&mut detail, more) {
        detail.extend(more);
    }
    let subject = EventSubject::Programme(report.organisation.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
