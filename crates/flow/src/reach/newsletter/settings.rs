//! Opening a newsletter, changing what it offers, closing it.

use model::{Act, Actor, Clock, Code, EventSubject, Newsletter, Refusal};
use serde_json::json;
use store::Tx;

use crate::reach::rules::not_reserved;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Most interests among which one can choose: past that, nobody reads the list, and sets multiply.
const INTERESTS: usize = 40;

/// What cannot be.
fn check(n: &Newsletter) -> Result<(), Refusal> {
    if n.names.is_empty() {
        return Err(Refusal::Missing("name"));
    }
    if n.locales.is_empty() {
        return Err(Refusal::Invalid { field: "language", reason: "newsletter-language-none" });
    }
    if n.interests.0.len() > INTERESTS {
        return Err(Refusal::Invalid { field: "interests", reason: "newsletter-interests-many" });
    }
    if !(1..=7).contains(&n.weekday) || !(0..=23).contains(&n.hour) {
        return Err(Refusal::Invalid { field: "hour", reason: "time-wrong" });
    }
    Ok(())
}

/// Opens a newsletter: a channel of its kind. `address` is its public page.
pub async fn open_newsletter(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    new: &Newsletter,
    address: &str,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::of(&new.organisation))?;
    check(new)?;
    not_reserved(&new.channel)?;
    if !store::newsletter::open_newsletter_channel(tx, new, address, clock.now()).await? {
        return Err(Refusal::AddressTaken(new.channel.to_string()).into());
    }
    store::newsletter::set_newsletter(tx, &Newsletter { built_until: clock.now(), ..new.clone() }).await?;
    let detail = json!({ "kind": "newsletter", "organisation": new.organisation });
    tell(tx, me, clock, &new.channel, "open-newsletter", detail).await
}

/// Changes what a newsletter is called, offers, and how often it is written.
pub async fn change_newsletter(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    wanted: &Newsletter,
) -> Result<(), FlowError> {
    let stored = store::newsletter::find_newsletter(tx, &wanted.channel).await?;
    let stored = stored.ok_or_else(|| missing(&wanted.channel))?;
    me.need(Act::ManageSite, Scope::of(&stored.organisation))?;
    check(wanted)?;
    let (names, locales) = (&wanted.names, &wanted.locales);
    store::newsletter::rename_newsletter_channel(tx, &wanted.channel, names, locales).await?;
    store::newsletter::set_newsletter(tx, wanted).await?;
    let detail = json!({
        "interests": wanted.interests.to_string(), "rhythm": wanted.rhythm, "filling": wanted.filling,
        "locales": wanted.locales,
    });
    tell(tx, me, clock, &wanted.channel, "change-newsletter", detail).await
}

/// Closes a newsletter: nothing is written any more, and nobody can ask for it. Its issues stay readable.
pub async fn close_newsletter(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    channel: &Code,
) -> Result<(), FlowError> {
    let stored = store::newsletter::find_newsletter(tx, channel).await?.ok_or_else(|| missing(channel))?;
    me.need(Act::ManageSite, Scope::of(&stored.organisation))?;
    if store::newsletter::close_newsletter_channel(tx, channel, clock.now()).await? {
        tell(tx, me, clock, channel, "close-newsletter", json!({})).await?;
    }
    Ok(())
}

fn missing(channel: &Code) -> Refusal {
    Refusal::NotFound { what: "newsletter", key: channel.to_string() }
}

async fn tell(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    channel: &Code,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Channel(channel.clone());
    Ok(trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?)
}
