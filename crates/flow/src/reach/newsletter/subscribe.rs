//! Asking for a newsletter, confirming, choosing, leaving.

use jiff::{SignedDuration, Timestamp};
use model::{
    Act, Actor, Clock, Code, EventSubject, Interests, Locale, Newsletter, Refusal, SubscriberId,
    SubscriberState,
};
use serde_json::json;
use store::newsletter::{Rendering, Subscriber};
use store::{Conn, Tx};

use super::fill::Words;
use super::links::confirms;
use super::{ADDRESS, hash};
use crate::trust::{Rights, Scope};
use crate::{FlowError, Vault, trust};

/// How long the link of a confirmation works.
const LINK: SignedDuration = SignedDuration::from_hours(48);
/// So long nobody is sent the link again.
const AGAIN: SignedDuration = SignedDuration::from_mins(15);
/// So long nobody is told again that they are a subscriber already.
const KNOWN_AGAIN: SignedDuration = SignedDuration::from_hours(24);

/// What somebody asks for.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// Address as it was typed.
    pub address: &'a str,
    /// Language in which they want to be written to.
    pub locale: &'a Locale,
    /// What they want to read of.
    pub interests: &'a Interests,
    /// The letter with the link.
    pub confirm: Words,
    /// The letter that says that they are a subscriber already.
    pub known: Words,
}

/// Takes down what somebody asks for, and queues the letter that answers. Says nothing of whether the address is known: that
/// stands in the letter alone. Refuses what is no address, and a newsletter that has closed or does not speak the language.
pub async fn ask(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    newsletter: &Newsletter,
    wish: &Wish<'_>,
) -> Result<(), FlowError> {
    let address =
        model::email(wish.address).map_err(|_| Refusal::Invalid { field: "email", reason: "email-wrong" })?;
    if newsletter.closed_at.is_some() {
        return Err(Refusal::NotFound { what: "newsletter", key: newsletter.channel.to_string() }.into());
    }
    if !newsletter.locales.contains(wish.locale) {
        return Err(Refusal::Invalid { field: "language", reason: "newsletter-language-wrong" }.into());
    }
    let now = clock.now();
    let (channel, interests) = (&newsletter.channel, wish.interests.among(&newsletter.interests));
    let hash = hash(vault, &address);
    let sealed = vault.seal(ADDRESS, address.as_bytes())?;
    let found = store::newsletter::subscriber_by_address(tx, channel, &hash).await?;
    let id = match &found {
        Some(found) if found.state == SubscriberState::Confirmed => {
            let name = format!("known:{channel}");
            answer(tx, &name, found.id, wish.locale, &wish.known, now, KNOWN_AGAIN).await?;
            return Ok(());
        }
        // Asked a moment ago: the letter is on its way, and its link must go on working.
        Some(found) if found.state == SubscriberState::Pending && found.asked_at + AGAIN > now => {
            return Ok(());
        }
        Some(found) => {
            store::newsletter::ask_again(tx, found.id, &sealed, wish.locale, &interests, now).await?;
            found.id
        }
        None => {
            let new = Subscriber {
                id: SubscriberId::new(now),
                channel: channel.clone(),
                address: sealed,
                address_hash: hash,
                locale: wish.locale.clone(),
                interests,
                state: SubscriberState::Pending,
                asked_at: now,
                confirmed_at: None,
                changed_at: now,
            };
            store::newsletter::subscribe(tx, &new).await?;
            new.id
        }
    };
    answer(tx, &format!("confirm:{channel}"), id, wish.locale, &wish.confirm, now, AGAIN).await
}

/// Queues a letter that answers the form.
async fn answer(
    tx: &mut Tx,
    name: &str,
    to: SubscriberId,
    locale: &Locale,
    words: &Words,
    now: Timestamp,
    gap: SignedDuration,
) -> Result<(), FlowError> {
    let rendering = Rendering {
        issue: name.to_owned(),
        locale: locale.clone(),
        interests: Interests::default(),
        subject: words.subject.clone(),
        text: words.text.clone(),
        html: words.html.clone(),
    };
    store::newsletter::keep_rendering(tx, &rendering, now).await?;
    store::newsletter::address_one(tx, name, to, locale, now, now - gap).await?;
    Ok(())
}

/// The subscription that a link confirms, while it does: for 48 hours, and once.
pub async fn pending(
    conn: &mut Conn,
    clock: &dyn Clock,
    vault: &Vault,
    token: &str,
) -> Result<Option<Subscriber>, FlowError> {
    let Some((id, asked_at)) = confirms(vault, token) else { return Ok(None) };
    if asked_at + LINK <= clock.now() {
        return Ok(None);
    }
    let found = store::newsletter::find_subscriber(conn, id).await?;
    Ok(found.filter(|s| s.state == SubscriberState::Pending && s.asked_at == asked_at))
}

/// Confirms by the link of the letter. An address that was not written to any more is again.
pub async fn confirm(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    token: &str,
) -> Result<Subscriber, FlowError> {
    let gone = || Refusal::NotFound { what: "link", key: String::new() };
    let found = pending(tx, clock, vault, token).await?.ok_or_else(gone)?;
    if !store::newsletter::confirm(tx, found.id, clock.now()).await? {
        return Err(gone().into());
    }
    store::newsletter::release(tx, &found.address_hash).await?;
    Ok(found)
}

/// Changes interests and language of a subscription.
pub async fn choose(
    tx: &mut Tx,
    clock: &dyn Clock,
    newsletter: &Newsletter,
    subscriber: SubscriberId,
    locale: &Locale,
    interests: &Interests,
) -> Result<(), FlowError> {
    if !newsletter.locales.contains(locale) {
        return Err(Refusal::Invalid { field: "language", reason: "newsletter-language-wrong" }.into());
    }
    let interests = interests.among(&newsletter.interests);
    if !store::newsletter::choose(tx, subscriber, locale, &interests, clock.now()).await? {
        return Err(Refusal::NotFound { what: "link", key: String::new() }.into());
    }
    Ok(())
}

/// Ends a subscription. Ending one that has ended is well, too.
pub async fn leave(tx: &mut Tx, clock: &dyn Clock, subscriber: SubscriberId) -> Result<(), FlowError> {
    store::newsletter::leave(tx, subscriber, clock.now()).await?;
    Ok(())
}

/// Ends every subscription of an address, because its owner asked for it by another way; tells how many there were.
pub async fn erase_address(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    address: &str,
) -> Result<usize, FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    let address =
        model::email(address).map_err(|_| Refusal::Invalid { field: "email", reason: "email-wrong" })?;
    let found = store::newsletter::subscriptions_of(tx, &hash(vault, &address)).await?;
    for id in &found {
        store::newsletter::leave(tx, *id, clock.now()).await?;
    }
    let subject = EventSubject::Site(Code::new("newsletters").map_err(|e| FlowError::Letter(e.to_string()))?);
    // That it was done, and not for whom.
    let detail = json!({ "subscriptions": found.len() });
    trust::record(tx, clock, &Actor::person(me.person.id), "erase-subscriber", subject, detail).await?;
    Ok(found.len())
}
