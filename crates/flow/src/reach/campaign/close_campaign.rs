//! Nothing is sent in a campaign's name any more.

use model::{Act, Actor, Campaign, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use crate::reach::rules::campaign;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Closes a campaign. Its links go on being counted under its name.
pub async fn close_campaign(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
) -> Result<(), FlowError> {
    let before = campaign(tx, code).await?;
    me.need(Act::Plan, Scope::of(&before.organisation))?;
    if before.closed_at.is_some() {
        return Err(Refusal::WrongState { state: "closed", action: "closed" }.into());
    }
    store::reach::upsert_campaign(tx, &Campaign { closed_at: Some(clock.now()), ..before }).await?;
    let subject = EventSubject::Campaign(code.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), "close-campaign", subject, json!({})).await?;
    Ok(())
}
