//! Opening a report, filled with what is known.

use model::programme::{Report, ReportState};
use model::{Act, Clock, Code, Locale, Refusal, ReportId};
use serde_json::json;
use store::Tx;

use super::{Around, asked, record, who_reports};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Opens an organisation's report on a period, filled with what is known; the one that was opened before when there is one.
pub async fn open_report(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    around: Around<'_>,
    period: &Code,
    organisation: &Code,
    locale: &Locale,
) -> Result<Report, FlowError> {
    me.need(Act::Plan, Scope::of(organisation))?;
    if let Some(report) = store::programme::report_of(tx, period, organisation).await? {
        return Ok(report);
    }
    let missing = |what: &'static str, key: &Code| Refusal::NotFound { what, key: key.to_string() };
    let found = store::programme::find_period(tx, period).await?;
    let period = found.ok_or_else(|| missing("period", period))?;
    let programme = store::programme::find_programme(tx, &period.programme).await?;
    let programme = programme.ok_or_else(|| missing("programme", &period.programme))?;
    let today = around.today(clock);
    if !who_reports(tx, &programme, &period, around, today).await?.has(organisation) {
        return Err(missing("organisation", organisation).into());
    }
    if period.from > today {
        return Err(Refusal::Invalid { field: "period", reason: "report-too-early" }.into());
    }
    let asked = asked(tx, &programme, &period, organisation, around).await?;
    let now = clock.now();
    let report = Report {
        id: ReportId::new(now),
        programme: programme.code,
        organisation: organisation.clone(),
        period: period.code,
        state: ReportState::Open,
        locale: locale.clone(),
        body: asked.beginning(),
        opened_at: now,
        edited_at: now,
        edited_by: me.person.id,
    };
    store::programme::upsert_report(tx, &report).await?;
    record(tx, me, clock, &report, "open-report", json!({})).await?;
    Ok(report)
}
