//! The secret of an account: written, never shown. It is sealed before it is stored.

use model::{Act, Actor, Channel, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::{Conn, Store, Tx};

use super::secret_label;
use crate::reach::outlet::{OutletError, Outlets, Profile};
use crate::reach::rules::{channel, wrong};
use crate::trust::{Rights, Scope};
use crate::{FlowError, Vault, trust};

/// Keeps a channel's secret, or forgets it when it is empty. The audit log says that it was done, and not what it is.
pub async fn keep_secret(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    outlets: &Outlets,
    vault: &Vault,
    code: &Code,
    secret: &str,
) -> Result<(), FlowError> {
    let of = channel(tx, code).await?;
    me.need(Act::ManageSite, Scope::of(&of.organisation))?;
    let secret = secret.trim();
    if !secret.is_empty()
        && let Some(outlet) = outlets.of(of.kind)
        && let Some((field, reason)) = outlet.check(&of, secret).into_iter().find(|(f, _)| *f == "secret")
    {
        return Err(wrong(field, reason));
    }
    store_secret(tx, vault, code, secret).await?;
    let action = if secret.is_empty() { "forget-secret" } else { "keep-secret" };
    let subject = EventSubject::Channel(code.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, json!({})).await?;
    Ok(())
}

/// Keeps a secret that the other side has changed, as some do each time one is used. A transaction of its own: the old
/// one is no longer good, whatever becomes of what it was used for.
pub async fn renew_secret(
    store: &Store,
    clock: &dyn Clock,
    vault: &Vault,
    code: &Code,
    secret: &str,
) -> Result<(), FlowError> {
    let mut tx = store.begin().await?;
    channel(&mut tx, code).await?;
    store_secret(&mut tx, vault, code, secret).await?;
    let (actor, subject) = (Actor("system:reach".into()), EventSubject::Channel(code.clone()));
    trust::record(&mut tx, clock, &actor, "renew-secret", subject, json!({})).await?;
    tx.commit().await?;
    Ok(())
}

async fn store_secret(tx: &mut Tx, vault: &Vault, code: &Code, secret: &str) -> Result<(), FlowError> {
    let sealed = match secret {
        "" => None,
        secret => Some(vault.seal(&secret_label(code), secret.as_bytes())?),
    };
    store::reach::set_channel_secret(tx, code, sealed).await?;
    Ok(())
}

/// A channel's secret, opened, to be handed to its outlet and to nobody else; empty when there is none.
pub async fn open_secret(conn: &mut Conn, vault: &Vault, code: &Code) -> Result<String, FlowError> {
    let Some(sealed) = store::reach::secret_of_channel(conn, code).await? else { return Ok(String::new()) };
    let label = secret_label(code);
    let bytes = vault.open(&label, &sealed)?;
    Ok(String::from_utf8(bytes).map_err(|_| crate::VaultError::Sealed(label))?)
}

/// Asks the other side whether it would let us in, without posting anything; answers with the name it knows us by.
pub async fn greet(
    store: &Store,
    me: &Rights,
    outlets: &Outlets,
    vault: &Vault,
    code: &Code,
) -> Result<Result<String, OutletError>, FlowError> {
    let mut conn = store.read().await?;
    let of: Channel = channel(&mut conn, code).await?;
    me.need(Act::ManageSite, Scope::of(&of.organisation))?;
    let outlet = outlets.of(of.kind).ok_or(Refusal::Invalid { field: "kind", reason: "reach-no-outlet" })?;
    let secret = open_secret(&mut conn, vault, code).await?;
    if let Some((field, reason)) = outlet.check(&of, &secret).into_iter().next() {
        return Err(wrong(field, reason));
    }
    // The other side may take its time.
    drop(conn);
    Ok(outlet.greet(&of, &secret).await)
}

/// What an account says of itself; nothing where its service does not tell us, today or at all.
pub async fn profile(
    store: &Store,
    outlets: &Outlets,
    vault: &Vault,
    channel: &Channel,
) -> Result<Option<Profile>, FlowError> {
    let Some(outlet) = outlets.of(channel.kind).filter(|_| channel.has_secret) else { return Ok(None) };
    let secret = open_secret(&mut store.read().await?, vault, &channel.code).await?;
    if !outlet.check(channel, &secret).is_empty() {
        return Ok(None);
    }
    Ok(outlet.profile(channel, &secret).await.unwrap_or_default())
}
