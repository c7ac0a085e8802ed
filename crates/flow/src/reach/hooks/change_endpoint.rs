//! A program is told other things, or elsewhere.

use model::{Actor, Clock, EventSubject, HookEndpoint, HookEndpointId, Locale};
use serde_json::json;
use store::Tx;

use super::{EndpointWords, check, mine};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Changes an endpoint; `false` when nothing changed. Its organisation and its secret stay.
pub async fn change_endpoint(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    site: &[Locale],
    id: HookEndpointId,
    words: EndpointWords,
) -> Result<bool, FlowError> {
    let before = mine(tx, me, id).await?;
    check(site, &words)?;
    let EndpointWords { name, address, events, locales } = words;
    let after = HookEndpoint { name, address, events, locales, ..before.clone() };
    if after == before {
        return Ok(false);
    }
    store::hook::update_endpoint(tx, &after).await?;
    let detail = json!({
        "from": { "name": before.name, "address": before.address, "events": before.events, "locales": before.locales },
        "to": { "name": after.name, "address": after.address, "events": after.events, "locales": after.locales },
    });
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(id));
    trust::record(tx, clock, &actor, "change-hook", subject, detail).await?;
    Ok(true)
}
