//! Something is said to the programs that want to know it.

use jiff::Timestamp;
use model::{
    Clock, Code, HookDeliveryId, HookEndpoint, HookEvent, HookMessageId, HookState, HookTask, Locale,
};
use serde_json::{Value, json};
use store::Tx;
use store::hook::{HookMessage, NewDelivery};

use crate::FlowError;

/// What is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// What makes it this message: the same is never said twice.
    pub key: String,
    /// What happened.
    pub event: HookEvent,
    /// When it happened.
    pub at: Timestamp,
    /// In which language, where only those who want that one are told.
    pub locale: Option<Locale>,
    /// Whose programs alone are told.
    pub organisation: Option<Code>,
    /// About what: a few particulars and an address, no text.
    pub data: Value,
}

impl Said {
    pub(super) fn message(self, now: Timestamp) -> (String, HookMessage) {
        let body = json!({ "type": self.event, "timestamp": self.at.to_string(), "data": self.data });
        let message = HookMessage {
            id: HookMessageId::new(now),
            event: Some(self.event),
            topic: None,
            locale: self.locale,
            organisation: self.organisation,
            content_type: "application/json".into(),
            body: body.to_string(),
            made_at: now,
        };
        (self.key, message)
    }
}

/// Whether an endpoint is to be told of a message.
pub(super) fn wanted(endpoint: &HookEndpoint, message: &HookMessage) -> bool {
    endpoint.state == HookState::On
        && message
            .event
            .is_some_and(|e| endpoint.wants(e, message.locale.as_ref(), message.organisation.as_ref()))
}

/// Queues a message for every program that wants it; answers with its id and how many there are. Nothing when it was said
/// before.
pub async fn say(
    tx: &mut Tx,
    clock: &dyn Clock,
    said: Said,
) -> Result<Option<(HookMessageId, usize)>, FlowError> {
    let (key, message) = said.message(clock.now());
    if !store::hook::insert_message(tx, &key, &message).await? {
        return Ok(None);
    }
    let mut told = 0;
    for endpoint in store::hook::endpoints(tx).await? {
        if wanted(&endpoint, &message) && queue(tx, clock, &endpoint, message.id).await? {
            told += 1;
        }
    }
    Ok(Some((message.id, told)))
}

/// Queues a message for one program; `false` if it was queued for it before.
pub(super) async fn queue(
    tx: &mut Tx,
    clock: &dyn Clock,
    endpoint: &HookEndpoint,
    message: HookMessageId,
) -> Result<bool, FlowError> {
    let now = clock.now();
    let new = NewDelivery {
        id: HookDeliveryId::new(now),
        task: HookTask::Message,
        target: endpoint.id.to_string(),
        message: Some(message),
        detail: None,
        at: now,
    };
    Ok(store::hook::insert_delivery(tx, &new).await?)
}
