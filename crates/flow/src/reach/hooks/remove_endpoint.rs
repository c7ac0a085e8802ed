//! A program is not told anything any more, and its address is forgotten.

use model::{Actor, Clock, EventSubject, HookEndpointId};
use serde_json::json;
use store::Tx;

use super::mine;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Removes an endpoint with all that was on its way to it. The log keeps that there was one.
pub async fn remove_endpoint(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: HookEndpointId,
) -> Result<(), FlowError> {
    let before = mine(tx, me, id).await?;
    store::hook::delete_endpoint(tx, id).await?;
    let detail = json!({ "organisation": before.organisation, "name": before.name });
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(id));
    trust::record(tx, clock, &actor, "remove-hook", subject, detail).await?;
    Ok(())
}
