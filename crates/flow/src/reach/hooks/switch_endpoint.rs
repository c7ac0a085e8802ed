//! A program is told nothing for a while, or again.

use model::{Actor, Clock, EventSubject, HookEndpointId, HookState, Refusal};
use serde_json::json;
use store::Tx;

use super::mine;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Switches an endpoint on or off. What waits for it when it is switched off is not delivered; it can be replayed.
pub async fn switch_endpoint(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: HookEndpointId,
    on: bool,
) -> Result<(), FlowError> {
    let before = mine(tx, me, id).await?;
    let to = if on { HookState::On } else { HookState::Off };
    if before.state == to {
        return Ok(());
    }
    if !store::hook::set_hook_state(tx, id, before.state, to).await? {
        return Err(Refusal::Conflict.into());
    }
    if on {
        // Days that it failed before are not held against it.
        store::hook::hook_forgiven(tx, id).await?;
    } else {
        store::hook::drop_waiting(tx, &id.to_string(), clock.now(), "switched off").await?;
    }
    let action = if on { "switch-hook-on" } else { "switch-hook-off" };
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(id));
    trust::record(tx, clock, &actor, action, subject, json!({ "from": before.state })).await?;
    Ok(())
}
