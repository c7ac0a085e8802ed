//! The hub: who wants to be told when a feed changes, and telling them.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use model::{Clock, HookDeliveryId, HookMessageId, HookTask};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use store::hook::{HookMessage, NewDelivery};
use store::{Store, Tx};

use super::{FeedBytes, Feeds, reachable};
use crate::{FlowError, Vault};

/// How long a subscription lasts when nothing is said.
pub const LEASE: SignedDuration = SignedDuration::from_hours(10 * 24);
/// At least so long, whatever is said.
pub const LEASE_SHORTEST: SignedDuration = SignedDuration::from_mins(5);
/// At most.
pub const LEASE_LONGEST: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A secret is shorter than so many bytes.
pub const SECRET_MAX: usize = 200;

/// So many subscriptions are kept.
const SUBSCRIPTIONS: i64 = 100_000;
/// So many wait to be asked.
const WAITING: i64 = 5_000;

/// What is wanted of the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// To be told.
    Subscribe,
    /// Not to be told any more.
    Unsubscribe,
}

impl Mode {
    /// The word of the standard.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Subscribe => "subscribe",
            Self::Unsubscribe => "unsubscribe",
        }
    }
}

/// A wish, until whoever can be reached at the address has said that it is theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// What is wanted.
    pub mode: Mode,
    /// Path of the feed.
    pub topic: String,
    /// The address.
    pub callback: String,
    /// For how many seconds.
    pub lease: i64,
    /// What feeds are signed with, sealed.
    pub secret: Option<String>,
}

impl Intent {
    /// Feed and address together: the same two are one subscription.
    pub(super) fn key(&self) -> String {
        hex::encode(Sha256::digest(format!("{}\n{}", self.topic, self.callback)))
    }
}

/// What a subscriber's secret is sealed for.
pub(super) fn websub_label(key: &str) -> String {
    format!("websub:{key}")
}

/// Why the hub does not take a wish; said in English, to programs.
#[derive(Debug, thiserror::Error)]
pub enum HubRefusal {
    /// A field is missing or cannot be meant.
    #[error("{0}")]
    Bad(String),
    /// There are too many.
    #[error("too many subscriptions wait to be verified; try again later")]
    Full,
    /// Something failed here.
    #[error(transparent)]
    Failed(#[from] FlowError),
}

fn bad(words: &str) -> HubRefusal {
    HubRefusal::Bad(words.to_owned())
}

/// Reads a wish as it was sent (WebSub, 5.1) and queues the question whether it is meant. `base` is the site's address.
pub async fn ask(
    store: &Store,
    clock: &dyn Clock,
    vault: &Vault,
    feeds: &dyn Feeds,
    base: &str,
    sent: &BTreeMap<String, String>,
) -> Result<(), HubRefusal> {
    let mut intent = read(base, sent)?;
    if intent.mode == Mode::Subscribe && feeds.read(&intent.topic).await?.is_none() {
        return Err(bad("hub.topic is not a feed of this site"));
    }
    let secret = sent.get("hub.secret").filter(|s| !s.is_empty() && intent.mode == Mode::Subscribe);
    if let Some(secret) = secret {
        if secret.len() >= SECRET_MAX {
            return Err(bad("hub.secret must be shorter than 200 bytes"));
        }
        let sealed = vault.seal(&websub_label(&intent.key()), secret.as_bytes()).map_err(FlowError::from)?;
        intent.secret = Some(sealed);
    }
    let mut tx = store.begin().await.map_err(FlowError::from)?;
    queue(&mut tx, clock, &intent).await?;
    tx.commit().await.map_err(FlowError::from)?;
    Ok(())
}

fn read(base: &str, sent: &BTreeMap<String, String>) -> Result<Intent, HubRefusal> {
    let field = |name: &str| sent.get(name).map(String::as_str).filter(|text| !text.is_empty());
    let mode = match field("hub.mode") {
        Some("subscribe") => Mode::Subscribe,
        Some("unsubscribe") => Mode::Unsubscribe,
        Some(_) => return Err(bad("hub.mode must be subscribe or unsubscribe")),
        None => return Err(bad("hub.mode is missing")),
    };
    let callback = field("hub.callback").ok_or_else(|| bad("hub.callback is missing"))?;
    if !reachable(callback) {
        return Err(bad("hub.callback must be a public http or https address without fragment"));
    }
    let topic = field("hub.topic").ok_or_else(|| bad("hub.topic is missing"))?;
    let topic = topic
        .strip_prefix(base)
        .filter(|path| path.starts_with('/') && path.len() < 500 && !path.contains(['?', '#']))
        .ok_or_else(|| bad("hub.topic is not a feed of this site"))?;
    let lease = match field("hub.lease_seconds") {
        None => LEASE.as_secs(),
        Some(text) => text
            .parse::<u32>()
            .map(i64::from)
            .map_err(|_| bad("hub.lease_seconds must be a number of seconds"))?
            .clamp(LEASE_SHORTEST.as_secs(), LEASE_LONGEST.as_secs()),
    };
    Ok(Intent { mode, topic: topic.to_owned(), callback: callback.to_owned(), lease, secret: None })
}

async fn queue(tx: &mut Tx, clock: &dyn Clock, intent: &Intent) -> Result<(), HubRefusal> {
    let failed = FlowError::from;
    if store::hook::waiting_verifications(tx).await.map_err(failed)? >= WAITING
        || store::hook::count_subscriptions(tx).await.map_err(failed)? >= SUBSCRIPTIONS
    {
        return Err(HubRefusal::Full);
    }
    let now = clock.now();
    let target = intent.key();
    // Whoever changes their mind before they are asked is asked about the last wish alone.
    store::hook::drop_waiting(tx, &target, now, "asked for something else").await.map_err(failed)?;
    let detail = serde_json::to_string(intent).map_err(|e| bad(&e.to_string()))?;
    let new = NewDelivery {
        id: HookDeliveryId::new(now),
        task: HookTask::Verify,
        target,
        message: None,
        detail: Some(detail),
        at: now,
    };
    store::hook::insert_delivery(tx, &new).await.map_err(failed)?;
    Ok(())
}

/// The digest by which it is known whether a feed has changed.
pub(super) fn digest(feed: &FeedBytes) -> String {
    hex::encode(Sha256::digest(feed.body.as_bytes()))
}

/// Queues a feed for everybody who is told of it, if it is not as it was when they were told last. Answers how many are told.
pub async fn tell_subscribers(
    tx: &mut Tx,
    clock: &dyn Clock,
    topic: &str,
    feed: &FeedBytes,
) -> Result<usize, FlowError> {
    let now = clock.now();
    if !store::hook::set_topic(tx, topic, &digest(feed), now).await? {
        return Ok(0);
    }
    let message = HookMessage {
        id: HookMessageId::new(now),
        event: None,
        topic: Some(topic.to_owned()),
        locale: None,
        organisation: None,
        content_type: feed.content_type.clone(),
        body: feed.body.clone(),
        made_at: now,
    };
    let subscribers = store::hook::subscribers_of(tx, topic, now).await?;
    if subscribers.is_empty() {
        return Ok(0);
    }
    store::hook::insert_message(tx, &format!("feed:{}", message.id), &message).await?;
    for subscriber in &subscribers {
        let target = subscriber.id.to_string();
        // The newest feed says all that an older one would have.
        store::hook::drop_waiting(tx, &target, now, "a newer one is on its way").await?;
        let new = NewDelivery {
            id: HookDeliveryId::new(now),
            task: HookTask::Content,
            target,
            message: Some(message.id),
            detail: None,
            at: now,
        };
        store::hook::insert_delivery(tx, &new).await?;
    }
    Ok(subscribers.len())
}
