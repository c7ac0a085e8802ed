//! What was said is said again, with the same id: a program that has it already knows it.

use jiff::Timestamp;
use model::{Actor, Clock, EventSubject, HookDeliveryId, HookEndpoint, HookEndpointId, HookState, Refusal};
use serde_json::json;
use store::Tx;

use super::mine;
use super::say::{queue, wanted};
use crate::reach::rules::wrong;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// So many at a time; who wants more asks again from where it ended.
const MOST: u32 = 10_000;

/// Delivers one message again.
pub async fn replay_one(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: HookEndpointId,
    delivery: HookDeliveryId,
) -> Result<(), FlowError> {
    let endpoint = mine(tx, me, id).await?;
    listening(&endpoint)?;
    let of = store::hook::find_delivery(tx, delivery).await?;
    if of.as_deref() != Some(id.to_string().as_str()) {
        return Err(Refusal::NotFound { what: "delivery", key: delivery.to_string() }.into());
    }
    if !store::hook::send_again(tx, delivery, clock.now()).await? {
        return Err(Refusal::Conflict.into());
    }
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(id));
    trust::record(tx, clock, &actor, "replay-hook", subject, json!({ "delivery": delivery })).await?;
    Ok(())
}

/// Delivers again whatever was said since a moment and fits what the endpoint wants now, also what it was not told then.
/// Answers how many messages that is.
pub async fn replay_since(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: HookEndpointId,
    since: Timestamp,
) -> Result<usize, FlowError> {
    let endpoint = mine(tx, me, id).await?;
    listening(&endpoint)?;
    if since > clock.now() {
        return Err(wrong("since", "hooks-since-wrong"));
    }
    let mut before = std::collections::HashMap::new();
    for one in store::hook::deliveries_of(tx, &id.to_string(), u32::MAX >> 1).await? {
        before.insert(one.message, one.id);
    }
    let mut count = 0;
    for message in store::hook::messages_since(tx, since, MOST).await? {
        if !wanted(&endpoint, &message) {
            continue;
        }
        let again = match before.get(&message.id) {
            Some(delivery) => store::hook::send_again(tx, *delivery, clock.now()).await?,
            None => queue(tx, clock, &endpoint, message.id).await?,
        };
        count += usize::from(again);
    }
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(id));
    let detail = json!({ "since": since, "messages": count });
    trust::record(tx, clock, &actor, "replay-hooks", subject, detail).await?;
    Ok(count)
}

fn listening(endpoint: &HookEndpoint) -> Result<(), FlowError> {
    if endpoint.state == HookState::On { Ok(()) } else { Err(wrong("state", "hooks-is-off")) }
}
