//! A plan is handed in, and approved or returned by whom its organisation reports to.

use model::programme::PlanState;
use model::{Act, Clock, Code, PlanId, Refusal};
use serde_json::json;
use store::Tx;

use super::check::{Known, plan_problems};
use super::opened::{Opened, is_open, participants};
use super::{PlanError, PlanProblem};
use crate::FlowError;
use crate::plan::Participants;
use crate::trust::{Rights, Scope};

/// Letters of a remark.
const REMARK: usize = 4000;

/// Whether somebody may decide on what an organisation hands in: who oversees the organisation it reports to, and
/// for the one at the top who oversees the whole country.
pub fn may_decide(me: &Rights, who: &Participants, organisation: &Code) -> Result<(), Refusal> {
    me.need(Act::Oversee, who.above(organisation).map_or(Scope::COUNTRY, Scope::of))
}

/// Hands a plan in. What must be put right first is told of, activity by activity, and nothing changes.
pub async fn submit_plan(tx: &mut Tx, me: &Rights, clock: &dyn Clock, plan: PlanId) -> Result<(), PlanError> {
    let mut opened = Opened::load(tx, plan).await?;
    me.need(Act::Plan, Scope::of(&opened.plan.organisation))?;
    if !is_open(opened.version.state) {
        return Err(opened.wrong_state("submitted").into());
    }
    let activities = opened.activities(tx).await?;
    let known = Known::load(tx, &opened.programme).await?;
    let problems: Vec<PlanProblem> = plan_problems(&activities, &known, opened.plan.year);
    if !problems.is_empty() {
        return Err(PlanError::Problems(problems));
    }
    opened.version.state = PlanState::Submitted;
    opened.version.submitted_by = Some(me.person.id);
    opened.version.submitted_at = Some(clock.now());
    opened.version.decided_by = None;
    opened.version.decided_at = None;
    opened.keep(tx, clock).await?;
    opened.record(tx, me, clock, "submit-plan", json!({ "activities": activities.len() })).await?;
    Ok(())
}

/// A plan that waits for a decision of this person.
async fn to_decide(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    action: &'static str,
) -> Result<Opened, FlowError> {
    let opened = Opened::load(tx, plan).await?;
    let who = participants(tx, &opened.programme, clock).await?;
    may_decide(me, &who, &opened.plan.organisation)?;
    if opened.version.state != PlanState::Submitted {
        return Err(opened.wrong_state(action));
    }
    if opened.version.submitted_by == Some(me.person.id) {
        return Err(Refusal::FourEyes.into());
    }
    Ok(opened)
}

/// Gives a plan back with remarks: it is written again.
pub async fn return_plan(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    remark: &str,
) -> Result<(), FlowError> {
    let mut opened = to_decide(tx, me, clock, plan, "returned").await?;
    let remark = remark.trim();
    if remark.is_empty() {
        return Err(Refusal::Missing("remark").into());
    }
    if remark.chars().count() > REMARK {
        return Err(Refusal::Invalid { field: "remark", reason: "plans-too-long" }.into());
    }
    decided(&mut opened, me, clock, PlanState::Returned, remark);
    opened.keep(tx, clock).await?;
    opened.record(tx, me, clock, "return-plan", json!({ "remark": remark })).await
}

/// Approves a plan: from now on this version holds, and the one that held before is kept as replaced.
pub async fn approve_plan(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    remark: &str,
) -> Result<(), FlowError> {
    let mut opened = to_decide(tx, me, clock, plan, "approved").await?;
    let remark = remark.trim();
    if remark.chars().count() > REMARK {
        return Err(Refusal::Invalid { field: "remark", reason: "plans-too-long" }.into());
    }
    if let Some(held) = opened.plan.approved
        && let Some(before) = store::programme::plan_version(tx, plan, held).await?
    {
        let replaced = model::programme::PlanVersion { state: PlanState::Replaced, ..before };
        store::programme::upsert_plan_version(tx, &replaced).await?;
    }
    decided(&mut opened, me, clock, PlanState::Approved, remark);
    opened.keep(tx, clock).await?;
    let number = opened.version.number;
    store::programme::set_plan_numbers(tx, plan, opened.plan.newest, Some(number)).await?;
    let detail = json!({ "remark": remark, "replaces": opened.plan.approved });
    opened.record(tx, me, clock, "approve-plan", detail).await
}

fn decided(opened: &mut Opened, me: &Rights, clock: &dyn Clock, state: PlanState, remark: &str) {
    opened.version.state = state;
    opened.version.decided_by = Some(me.person.id);
    opened.version.decided_at = Some(clock.now());
    opened.version.remark = remark.to_owned();
}
