//! Reporting periods.

use model::programme::ReportingPeriod;
use model::{Act, Actor, Clock, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Days before and after the due day on which people can be reminded.
const REMIND: std::ops::RangeInclusive<i16> = -60..=120;

/// Writes a reporting period; begins one when `new`.
pub async fn save_period(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    period: &ReportingPeriod,
    new: bool,
) -> Result<(), FlowError> {
    let programme = store::programme::find_programme(tx, &period.programme).await?;
    let programme = programme
        .ok_or_else(|| Refusal::NotFound { what: "programme", key: period.programme.to_string() })?;
    me.need(Act::Oversee, Scope::of(&programme.lead))?;
    let stored = store::programme::find_period(tx, &period.code).await?;
    match &stored {
        Some(_) if new => return Err(Refusal::AddressTaken(period.code.to_string()).into()),
        Some(s) if s.programme != period.programme => {
            return Err(Refusal::AddressTaken(period.code.to_string()).into());
        }
        None if !new => {
            return Err(Refusal::NotFound { what: "period", key: period.code.to_string() }.into());
        }
        _ => {}
    }
    let wrong = |field: &'static str, reason: &'static str| Refusal::Invalid { field, reason };
    if period.to < period.from {
        return Err(wrong("to", "days-order").into());
    }
    if period.due < period.from {
        return Err(wrong("due", "period-due-early").into());
    }
    if period.remind.iter().any(|days| !REMIND.contains(days)) {
        return Err(wrong("remind", "period-remind-range").into());
    }
    let others = store::programme::reporting_periods(tx, &period.programme).await?;
    let overlaps = |o: &ReportingPeriod| o.code != period.code && o.from <= period.to && period.from <= o.to;
    if others.iter().any(overlaps) {
        return Err(wrong("from", "period-overlaps").into());
    }
    let moved = stored.as_ref().is_some_and(|s| (s.from, s.to) != (period.from, period.to));
    if moved && !store::programme::reports(tx, &period.code).await?.is_empty() {
        return Err(wrong("from", "period-has-reports").into());
    }
    let mut period = period.clone();
    period.remind.sort_unstable_by(|a, b| b.cmp(a));
    period.remind.dedup();
    if stored.as_ref() == Some(&period) {
        return Ok(());
    }
    store::programme::upsert_reporting_period(tx, &period, Some(clock.now())).await?;
    let subject = EventSubject::Programme(period.programme.clone());
    let detail = json!({ "period": period, "before": stored });
    trust::record(tx, clock, &Actor::person(me.person.id), "save-period", subject, detail).await?;
    Ok(())
}
