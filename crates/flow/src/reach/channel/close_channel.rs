//! Nothing leaves through a channel any more. It stays in the public list, with everything that was posted through it.

use model::{Act, Actor, Channel, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use crate::reach::rules::channel;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Closes a channel, for good: an account that is used again is registered again. Its secret is kept for taking down what
/// was posted, until somebody removes it.
pub async fn close_channel(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    reason: &str,
) -> Result<(), FlowError> {
    let before = channel(tx, code).await?;
    me.need(Act::ManageSite, Scope::of(&before.organisation))?;
    if before.closed_at.is_some() {
        return Err(Refusal::WrongState { state: "closed", action: "closed" }.into());
    }
    let reason: String = reason.trim().chars().take(500).collect();
    if reason.is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    store::reach::update_channel(tx, &Channel { closed_at: Some(clock.now()), ..before }).await?;
    let subject = EventSubject::Channel(code.clone());
    let detail = json!({ "reason": reason });
    trust::record(tx, clock, &Actor::person(me.person.id), "close-channel", subject, detail).await?;
    Ok(())
}
