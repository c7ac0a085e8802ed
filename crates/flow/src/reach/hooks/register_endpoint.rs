//! A program of others is registered.

use model::{
    Act, Actor, Clock, Code, EventSubject, HookEndpoint, HookEndpointId, HookEvent, HookState, Locale,
};
use serde_json::json;
use store::Tx;

use super::sign::new_secret;
use super::{check, secret_label};
use crate::reach::rules::working;
use crate::trust::{Rights, Scope};
use crate::{FlowError, Vault, trust};

/// What is said of a program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EndpointWords {
    /// What people call it.
    pub name: String,
    /// Where messages go.
    pub address: String,
    /// What it is told.
    pub events: Vec<HookEvent>,
    /// In which languages; in all when there is none.
    pub locales: Vec<Locale>,
}

/// Registers an endpoint. Its secret is told once, here, and sealed.
pub async fn register_endpoint(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    site: &[Locale],
    organisation: &Code,
    words: EndpointWords,
) -> Result<(HookEndpoint, String), FlowError> {
    me.need(Act::ManageSite, Scope::of(organisation))?;
    working(tx, organisation).await?;
    check(site, &words)?;
    let now = clock.now();
    let endpoint = HookEndpoint {
        id: HookEndpointId::new(now),
        organisation: organisation.clone(),
        name: words.name,
        address: words.address,
        events: words.events,
        locales: words.locales,
        state: HookState::On,
        failing_since: None,
        delivered_at: None,
        last_error: None,
        former_until: None,
        made_by: me.person.id,
        made_at: now,
    };
    let secret = new_secret()?;
    let sealed = vault.seal(&secret_label(endpoint.id), secret.as_bytes())?;
    store::hook::insert_endpoint(tx, &endpoint, &sealed).await?;
    let detail = json!({
        "organisation": endpoint.organisation, "name": endpoint.name, "address": endpoint.address,
        "events": endpoint.events, "locales": endpoint.locales,
    });
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Hook(endpoint.id));
    trust::record(tx, clock, &actor, "register-hook", subject, detail).await?;
    Ok((endpoint, secret))
}
