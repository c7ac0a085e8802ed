//! What is said of a channel is changed.

use model::programme::Wording;
use model::{Act, Actor, Channel, Clock, Code, EventSubject, Locale};
use serde_json::json;
use store::Tx;

use super::check;
use crate::reach::outlet::Outlets;
use crate::reach::rules::channel;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What can be changed of a channel.
#[derive(Debug, Clone)]
pub struct ChannelWords {
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

/// Changes a channel. One whose page moved is no longer verified.
pub async fn change_channel(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    outlets: &Outlets,
    site: &[Locale],
    code: &Code,
    words: ChannelWords,
) -> Result<(), FlowError> {
    let before = channel(tx, code).await?;
    me.need(Act::ManageSite, Scope::of(&before.organisation))?;
    let mut after = Channel {
        names: words.names,
        address: words.address.trim().to_owned(),
        handle: words.handle.trim().to_owned(),
        locales: words.locales,
        settings: words.settings,
        ..before.clone()
    };
    if after.address != before.address {
        (after.verified_at, after.checked_at, after.check_error) = (None, None, None);
    }
    check(outlets, site, &after, "")?;
    if after == before {
        return Ok(());
    }
    store::reach::update_channel(tx, &after).await?;
    let detail = json!({
        "before": { "address": before.address, "handle": before.handle, "locales": before.locales, "settings": before.settings },
        "after": { "address": after.address, "handle": after.handle, "locales": after.locales, "settings": after.settings },
    });
    let subject = EventSubject::Channel(code.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), "change-channel", subject, detail).await?;
    Ok(())
}
