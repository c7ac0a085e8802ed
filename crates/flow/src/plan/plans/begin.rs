//! A plan begins, empty or as last year's was; an approved one is amended.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use model::programme::{Activity, Plan, PlanState, PlanVersion, Programme};
use model::{Act, ActivityId, Clock, Code, Locale, PersonId, PlanId, Refusal};
use serde_json::json;
use store::{Conn, StoreError, Tx};

use super::opened::{Opened, today};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Years ahead for which a plan may begin while a programme has no last day.
const AHEAD: i16 = 5;

/// A plan that is to begin.
#[derive(Debug, Clone)]
pub struct NewPlan {
    /// Its programme.
    pub programme: Code,
    /// Whose.
    pub organisation: Code,
    /// The year.
    pub year: i16,
    /// The language it is written in.
    pub locale: Locale,
    /// Begins as what was approved for the year before, its dates moved by a year.
    pub copy: bool,
}

/// The years in which a programme has plans.
pub fn years(programme: &Programme, today: Date) -> RangeInclusive<i16> {
    let last = programme.to.map_or_else(|| today.year().max(programme.from.year()) + AHEAD, |to| to.year());
    programme.from.year()..=last
}

/// Begins an organisation's plan for a year.
pub async fn begin_plan(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    new: &NewPlan,
) -> Result<PlanId, FlowError> {
    me.need(Act::Plan, Scope::of(&new.organisation))?;
    let missing = |what, code: &Code| Refusal::NotFound { what, key: code.to_string() };
    let programme = store::programme::find_programme(tx, &new.programme).await?;
    let programme = programme.ok_or_else(|| missing("programme", &new.programme))?;
    if !store::nation::organisations(tx).await?.iter().any(|o| o.code == new.organisation) {
        return Err(missing("organisation", &new.organisation).into());
    }
    if !years(&programme, today(tx, clock).await?).contains(&new.year) {
        return Err(Refusal::Invalid { field: "year", reason: "plans-year-outside" }.into());
    }
    if store::programme::plan_of(tx, &new.programme, &new.organisation, new.year).await?.is_some() {
        return Err(Refusal::Invalid { field: "year", reason: "plans-there-already" }.into());
    }
    let now = clock.now();
    let plan = Plan {
        id: PlanId::new(now),
        programme: new.programme.clone(),
        organisation: new.organisation.clone(),
        year: new.year,
        newest: 1,
        approved: None,
    };
    let (aims, rows) = if new.copy { last_year(tx, new).await? } else { (String::new(), Vec::new()) };
    let version = draft(&plan, 1, (&aims, &new.locale), me.person.id, now);
    store::programme::insert_plan(tx, &plan).await?;
    store::programme::upsert_plan_version(tx, &version).await?;
    for row in &rows {
        let id = ActivityId::new(now);
        // An activity of another year is another one: nothing of last year hangs on it.
        let moved = Activity {
            id,
            key: id,
            plan: plan.id,
            version: 1,
            from: row.from.map(year_later),
            to: row.to.map(year_later),
            ..row.clone()
        };
        store::programme::upsert_activity(tx, &moved).await?;
    }
    let opened = Opened { programme, plan, version };
    let detail = json!({ "copied": new.copy, "activities": rows.len() });
    opened.record(tx, me, clock, "begin-plan", detail).await?;
    Ok(opened.plan.id)
}

/// Aims and activities of what was approved for the year before.
async fn last_year(conn: &mut Conn, new: &NewPlan) -> Result<(String, Vec<Activity>), FlowError> {
    let none = Refusal::Invalid { field: "copy", reason: "plans-nothing-to-copy" };
    let before = new.year.saturating_sub(1);
    let plan = store::programme::plan_of(conn, &new.programme, &new.organisation, before).await?;
    let Some((plan, number)) = plan.and_then(|plan| plan.approved.map(|number| (plan, number))) else {
        return Err(none.into());
    };
    let version = store::programme::plan_version(conn, plan.id, number).await?.ok_or(none)?;
    let rows = store::programme::activities(conn, plan.id, number).await?;
    Ok((version.aims, rows))
}

/// The same day a year later; the last of February where there is no 29th.
fn year_later(day: Date) -> Date {
    day.checked_add(1.year()).unwrap_or(day)
}

fn draft(
    plan: &Plan,
    number: u32,
    (aims, locale): (&str, &Locale),
    by: PersonId,
    at: Timestamp,
) -> PlanVersion {
    PlanVersion {
        plan: plan.id,
        number,
        state: PlanState::Draft,
        aims: aims.to_owned(),
        locale: locale.clone(),
        begun_by: by,
        begun_at: at,
        edited_at: at,
        submitted_by: None,
        submitted_at: None,
        decided_by: None,
        decided_at: None,
        remark: String::new(),
    }
}

/// Begins the next version of an approved plan, which holds until the new one is approved.
pub async fn amend_plan(tx: &mut Tx, me: &Rights, clock: &dyn Clock, plan: PlanId) -> Result<u32, FlowError> {
    let mut opened = Opened::load(tx, plan).await?;
    me.need(Act::Plan, Scope::of(&opened.plan.organisation))?;
    if opened.version.state != PlanState::Approved {
        return Err(opened.wrong_state("amended"));
    }
    let rows = opened.activities(tx).await?;
    let number = opened.plan.newest + 1;
    let now = clock.now();
    let words = (opened.version.aims.as_str(), &opened.version.locale);
    let version = draft(&opened.plan, number, words, me.person.id, now);
    store::programme::upsert_plan_version(tx, &version).await?;
    store::programme::set_plan_numbers(tx, plan, number, opened.plan.approved).await?;
    copy_rows(tx, &rows, number, now).await?;
    (opened.plan.newest, opened.version) = (number, version);
    opened.record(tx, me, clock, "amend-plan", json!({})).await?;
    Ok(number)
}

/// Activities of the version before, under their own keys.
async fn copy_rows(tx: &mut Tx, rows: &[Activity], number: u32, now: Timestamp) -> Result<(), StoreError> {
    for row in rows {
        let copy = Activity { id: ActivityId::new(now), version: number, ..row.clone() };
        store::programme::upsert_activity(tx, &copy).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::year_later;

    #[test]
    fn a_day_moves_by_a_year_also_from_the_last_of_february() {
        assert_eq!(year_later(date(2026, 11, 26)), date(2027, 11, 26));
        assert_eq!(year_later(date(2028, 2, 29)), date(2029, 2, 28));
    }
}
