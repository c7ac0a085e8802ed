//! Somebody tries whether messages arrive.

use model::{Actor, Clock, EventSubject, HookEndpointId, HookEvent, HookMessageId};
use serde_json::json;
use store::Tx;

use super::mine;
use super::say::{Said, queue};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Queues a test for one endpoint, whether it is on or not.
pub async fn test_endpoint(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: HookEndpointId,
) -> Result<HookMessageId, FlowError> {
    let endpoint = mine(tx, me, id).await?;
    let said = Said {
        key: String::new(),
        event: HookEvent::Test,
        at: clock.now(),
        locale: None,
        organisation: None,
        data: json!({ "endpoint": id, "what": "test" }),
    };
    let (_, message) = said.message(clock.now());
    store::hook::insert_message(tx, &format!("test:{}", message.id), &message).await?;
    queue(tx, clock, &endpoint, message.id).await?;
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(id));
    trust::record(tx, clock, &actor, "test-hook", subject, json!({ "message": message.id })).await?;
    Ok(message.id)
}
