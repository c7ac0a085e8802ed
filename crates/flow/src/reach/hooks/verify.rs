//! A subscriber is asked whether the wish is theirs (WebSub, 5.3).

use std::time::Duration;

use jiff::SignedDuration;
use model::{HookDeliveryState, SubscriptionId};
use store::hook::{ClaimedDelivery, Subscription};
use url::Url;

use super::round::{Came, Carrier, Settled, later, unanswered};
use super::subscriptions::{Intent, Mode, digest};
use crate::FlowError;
use crate::fetch::Request;
use crate::trust::token::Token;

/// Pauses between the times somebody is asked who does not answer, in seconds.
const PAUSES: &[i64] = &[30, 300];
/// An answer is a challenge and no more.
const ANSWER_MAX: usize = 4096;
const PATIENCE: Duration = Duration::from_secs(15);

/// Asks, and keeps or ends the subscription.
pub(super) async fn verify(c: &Carrier, claim: &str, one: &ClaimedDelivery) -> Result<Came, FlowError> {
    let intent = one.detail.as_deref().and_then(|text| serde_json::from_str::<Intent>(text).ok());
    let Some(intent) = intent else {
        return c.settle(claim, one, Settled::ended(HookDeliveryState::Dropped, "nothing was asked")).await;
    };
    let settled = match asked(c, &intent).await? {
        Asked::Yes => return keep(c, claim, one, &intent).await,
        Asked::No(said) => Settled::ended(HookDeliveryState::Failed, &said),
        Asked::Nothing(said) => later(one.tries, PAUSES, None, &said),
    };
    c.settle(claim, one, settled).await
}

enum Asked {
    Yes,
    No(String),
    Nothing(String),
}

async fn asked(c: &Carrier, intent: &Intent) -> Result<Asked, FlowError> {
    let challenge = Token::new()?;
    let Ok(mut address) = Url::parse(&intent.callback) else {
        return Ok(Asked::No("not an address".into()));
    };
    {
        // What the address asks for itself stays.
        let mut query = address.query_pairs_mut();
        query.append_pair("hub.mode", intent.mode.as_str());
        query.append_pair("hub.topic", &format!("{}{}", c.base_url, intent.topic));
        query.append_pair("hub.challenge", challenge.as_str());
        if intent.mode == Mode::Subscribe {
            query.append_pair("hub.lease_seconds", &intent.lease.to_string());
        }
    }
    let mut request = Request::new("GET", address.as_str());
    request.timeout = PATIENCE;
    Ok(match c.fetcher.send(request, ANSWER_MAX).await {
        Ok(reply) if (200..300).contains(&reply.status) => {
            if reply.bytes.trim_ascii() == challenge.as_str().as_bytes() {
                Asked::Yes
            } else {
                Asked::No("the challenge was not repeated".into())
            }
        }
        Ok(reply) if matches!(reply.status, 408 | 425 | 429 | 500..=599) => {
            Asked::Nothing(format!("answered {}", reply.status))
        }
        Ok(reply) => Asked::No(format!("answered {}", reply.status)),
        Err(error) => {
            let (said, never) = unanswered(&error);
            if never { Asked::No(said) } else { Asked::Nothing(said) }
        }
    })
}

async fn keep(c: &Carrier, claim: &str, one: &ClaimedDelivery, intent: &Intent) -> Result<Came, FlowError> {
    // How the feed is now: whatever it says from now on is told.
    let feed = c.feeds.read(&intent.topic).await?;
    let now = c.clock.now();
    let key = intent.key();
    let mut tx = c.store.begin().await?;
    if !c.settled(&mut tx, claim, one, &Settled::done()).await? {
        // Somebody else asked meanwhile.
        tx.rollback().await?;
        return Ok(Came::Nothing);
    }
    match (intent.mode, feed) {
        (Mode::Subscribe, Some(feed)) => {
            let first = store::hook::subscribers_of(&mut tx, &intent.topic, now).await?.is_empty();
            let subscription = Subscription {
                id: SubscriptionId::new(now),
                key,
                topic: intent.topic.clone(),
                callback: intent.callback.clone(),
                secret: intent.secret.clone(),
                until: now + SignedDuration::from_secs(intent.lease),
                made_at: now,
            };
            store::hook::subscribe(&mut tx, &subscription).await?;
            if first {
                store::hook::set_topic(&mut tx, &intent.topic, &digest(&feed), now).await?;
            }
        }
        // The feed went while it was asked.
        (Mode::Subscribe, None) => {}
        (Mode::Unsubscribe, _) => {
            store::hook::delete_subscription(&mut tx, &key).await?;
        }
    }
    tx.commit().await?;
    Ok(Came::Done)
}
