//! An official account, list or other way out is registered.

use model::programme::Wording;
use model::{Act, Actor, Channel, ChannelKind, Clock, Code, EventSubject, Locale, Refusal};
use serde_json::json;
use store::Tx;

use super::{check, secret_label};
use crate::reach::outlet::Outlets;
use crate::reach::rules::{label, not_reserved, working};
use crate::trust::{Rights, Scope};
use crate::{FlowError, Vault, trust};

/// What is registered.
#[derive(Debug, Clone)]
pub struct NewChannel {
    /// Key, address, and label of its links; never changes.
    pub code: Code,
    /// What it is; never changes.
    pub kind: ChannelKind,
    /// Who speaks there; never changes.
    pub organisation: Code,
    /// What it is called.
    pub names: Wording,
    /// Its public page; may be empty.
    pub address: String,
    /// Its account's name; may be empty.
    pub handle: String,
    /// Languages it speaks.
    pub locales: Vec<Locale>,
    /// What its kind wants to know.
    pub settings: serde_json::Value,
}

/// Opens a channel. `site` are the languages of the portal; a secret that is given is sealed by the vault.
#[expect(clippy::too_many_arguments, reason = "the ground of the house, and what is registered")]
pub async fn open_channel(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    outlets: &Outlets,
    vault: &Vault,
    site: &[Locale],
    new: NewChannel,
    secret: &str,
) -> Result<Channel, FlowError> {
    me.need(Act::ManageSite, Scope::of(&new.organisation))?;
    label(&new.code)?;
    not_reserved(&new.code)?;
    working(tx, &new.organisation).await?;
    let channel = Channel {
        code: new.code,
        kind: new.kind,
        organisation: new.organisation,
        names: new.names,
        address: new.address.trim().to_owned(),
        handle: new.handle.trim().to_owned(),
        locales: new.locales,
        settings: new.settings,
        has_secret: !secret.is_empty(),
        opened_at: clock.now(),
        closed_at: None,
        verified_at: None,
        checked_at: None,
        check_error: None,
    };
    check(outlets, site, &channel, secret)?;
    if store::reach::find_channel(tx, &channel.code).await?.is_some() {
        return Err(Refusal::AddressTaken(channel.code.to_string()).into());
    }
    let sealed = match secret {
        "" => None,
        secret => Some(vault.seal(&secret_label(&channel.code), secret.as_bytes())?),
    };
    store::reach::insert_channel(tx, &channel, sealed).await?;
    let detail = json!({
        "kind": channel.kind, "organisation": channel.organisation, "address": channel.address,
        "handle": channel.handle, "secret": channel.has_secret,
    });
    let subject = EventSubject::Channel(channel.code.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), "open-channel", subject, detail).await?;
    Ok(channel)
}
