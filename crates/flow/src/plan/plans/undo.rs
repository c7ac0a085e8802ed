//! What whoever writes a plan may undo by themselves: handing it in, and an amendment that has not been approved.

use jiff::Timestamp;
use model::programme::PlanState;
use model::{Act, Clock, PlanId};
use serde_json::json;
use store::Tx;

use super::opened::Opened;
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Takes a plan back that nobody has decided on: it is a draft again.
pub async fn take_back_plan(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let mut opened = Opened::load(tx, plan).await?;
    me.need(Act::Plan, Scope::of(&opened.plan.organisation))?;
    if opened.version.state != PlanState::Submitted {
        return Err(opened.wrong_state("taken-back"));
    }
    opened.seen(seen)?;
    opened.version.state = PlanState::Draft;
    opened.version.submitted_by = None;
    opened.version.submitted_at = None;
    opened.keep(tx, clock).await?;
    opened.record(tx, me, clock, "take-back-plan", json!({})).await
}

/// Throws away what was to replace an approved plan; the approved version is the newest one again. Nothing hangs on what
/// was only in the amendment: outputs and reports are of activities that were approved once.
pub async fn discard_amendment(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let opened = Opened::to_write(tx, me, plan).await?;
    let number = opened.version.number;
    let Some(held) = opened.plan.approved.filter(|held| *held < number) else {
        return Err(opened.wrong_state("discarded"));
    };
    opened.seen(seen)?;
    let activities = opened.activities(tx).await?;
    let titles: Vec<&str> = activities.iter().map(|activity| activity.title.as_str()).collect();
    let detail = json!({ "holds": held, "aims": opened.version.aims, "activities": titles });
    store::programme::remove_plan_version(tx, plan, number).await?;
    store::programme::set_plan_numbers(tx, plan, held, Some(held)).await?;
    opened.record(tx, me, clock, "discard-plan", detail).await
}
