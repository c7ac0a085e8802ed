//! A program gets another secret.

use jiff::SignedDuration;
use model::{Actor, Clock, EventSubject, HookEndpointId, Refusal};
use serde_json::json;
use store::Tx;
use store::hook::Secrets;

use super::sign::new_secret;
use super::{mine, secret_label};
use crate::trust::Rights;
use crate::{FlowError, Vault, trust};

/// How long messages are signed with the former secret as well, so that the other side can change without haste.
pub const FORMER_FOR: SignedDuration = SignedDuration::from_hours(24);

/// Gives an endpoint a new secret, which is told once, here. `at_once` when the former one is known to others: it is not
/// used any more.
pub async fn rotate_secret(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    id: HookEndpointId,
    at_once: bool,
) -> Result<String, FlowError> {
    let endpoint = mine(tx, me, id).await?;
    let before = store::hook::endpoint_secrets(tx, id)
        .await?
        .ok_or(Refusal::NotFound { what: "endpoint", key: endpoint.id.to_string() })?;
    let secret = new_secret()?;
    let after = Secrets {
        secret: vault.seal(&secret_label(id), secret.as_bytes())?,
        former: (!at_once).then_some(before.secret),
        former_until: (!at_once).then(|| clock.now() + FORMER_FOR),
    };
    store::hook::set_endpoint_secrets(tx, id, &after).await?;
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(id));
    trust::record(tx, clock, &actor, "rotate-hook-secret", subject, json!({ "at_once": at_once })).await?;
    Ok(secret)
}
