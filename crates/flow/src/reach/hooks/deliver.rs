//! Handing one thing over: a message to a program, a feed to a subscriber.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use model::{
    Actor, EventSubject, HookAttemptId, HookDeliveryState, HookEndpoint, HookEndpointId, HookEvent,
    HookState, SubscriptionId,
};
use serde_json::json;
use store::Tx;
use store::hook::{ClaimedDelivery, HookAttempt, HookMessage, Secrets};

use super::round::{Came, Carrier, Settled, later, unanswered};
use super::sign::{hub_signature, sign};
use super::subscriptions::websub_label;
use super::{FAILED, GONE, secret_label};
use crate::fetch::Request;
use crate::{FlowError, trust};

/// Pauses between the times a message is handed over, in seconds, as Standard Webhooks proposes them: ten times in all,
/// over some three days.
const MESSAGE_PAUSES: &[i64] = &[5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
/// The same of feeds: a later one says all that an earlier one did.
const FEED_PAUSES: &[i64] = &[30, 120, 600, 3_600, 14_400, 43_200];
/// A program that has taken nothing for so long is told nothing any more.
const FAILING: SignedDuration = SignedDuration::from_hours(5 * 24);
/// Answers are not read, only looked at.
const ANSWER_MAX: usize = 64 << 10;
const PATIENCE: Duration = Duration::from_secs(20);

/// What the other side did.
struct Answer {
    status: Option<u16>,
    after: Option<u64>,
    error: Option<String>,
    /// It will never be taken there.
    never: bool,
    millis: i64,
}

impl Answer {
    fn gone(&self) -> bool {
        self.status == Some(410)
    }
}

async fn post(c: &Carrier, mut request: Request<'_>) -> Answer {
    request.timeout = PATIENCE;
    let began = Instant::now();
    let reply = c.fetcher.send(request, ANSWER_MAX).await;
    let millis = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
    match reply {
        Ok(reply) => {
            let taken = (200..300).contains(&reply.status);
            Answer {
                status: Some(reply.status),
                after: reply.retry_after,
                error: (!taken).then(|| format!("answered {}", reply.status)),
                never: false,
                millis,
            }
        }
        Err(error) => {
            let (said, never) = unanswered(&error);
            Answer { status: None, after: None, error: Some(said), never, millis }
        }
    }
}

fn settled(one: &ClaimedDelivery, answer: &Answer, pauses: &[i64]) -> Settled {
    match &answer.error {
        None => Settled::done(),
        Some(said) if answer.gone() => Settled::ended(HookDeliveryState::Dropped, said),
        Some(said) if answer.never => Settled::ended(HookDeliveryState::Failed, said),
        Some(said) => later(one.tries, pauses, answer.after, said),
    }
}

async fn attempt(c: &Carrier, tx: &mut Tx, one: &ClaimedDelivery, answer: &Answer) -> Result<(), FlowError> {
    let at = c.clock.now();
    let row = HookAttempt {
        id: HookAttemptId::new(at),
        delivery: one.id,
        at,
        status: answer.status.map(i64::from),
        millis: answer.millis,
        error: answer.error.clone(),
    };
    Ok(store::hook::add_attempt(tx, &row).await?)
}

fn dropped(why: &str) -> Settled {
    Settled::ended(HookDeliveryState::Dropped, why)
}

/// A message to a program.
pub(super) async fn message(c: &Carrier, claim: &str, one: &ClaimedDelivery) -> Result<Came, FlowError> {
    let (Some(message), Ok(id)) = (&one.message, one.target.parse::<HookEndpointId>()) else {
        return c.settle(claim, one, dropped("nothing is left of it")).await;
    };
    let mut conn = c.store.read().await?;
    let endpoint = store::hook::find_endpoint(&mut conn, id).await?;
    let secrets = store::hook::endpoint_secrets(&mut conn, id).await?;
    drop(conn);
    let (Some(endpoint), Some(secrets)) = (endpoint, secrets) else {
        return c.settle(claim, one, dropped("nobody is told any more")).await;
    };
    // A test shows whether messages arrive before it is switched on again.
    if endpoint.state != HookState::On && message.event != Some(HookEvent::Test) {
        return c.settle(claim, one, dropped("switched off")).await;
    }
    let now = c.clock.now();
    let Some(signatures) = signatures(c, id, secrets, message, now) else {
        // Another key than when it was made: a person has to make a new secret.
        let unread = Settled::ended(HookDeliveryState::Failed, "its secret cannot be opened with this key");
        return c.settle(claim, one, unread).await;
    };
    let request = Request::new("POST", &endpoint.address)
        .body(&message.content_type, message.body.clone().into_bytes())
        .header("webhook-id", message.id.to_string())
        .header("webhook-timestamp", now.as_second().to_string())
        .header("webhook-signature", signatures);
    let answer = post(c, request).await;
    let settled = settled(one, &answer, MESSAGE_PAUSES);
    let mut tx = c.store.begin().await?;
    if !c.settled(&mut tx, claim, one, &settled).await? {
        tx.rollback().await?;
        return Ok(Came::Nothing);
    }
    attempt(c, &mut tx, one, &answer).await?;
    follow(c, &mut tx, &endpoint, message, &answer).await?;
    tx.commit().await?;
    Ok(settled.came())
}

/// The signature of a message, and beside it that under the former secret while it is in use.
fn signatures(
    c: &Carrier,
    id: HookEndpointId,
    secrets: Secrets,
    message: &HookMessage,
    now: Timestamp,
) -> Option<String> {
    let label = secret_label(id);
    let signature = |sealed: &str| {
        let secret = String::from_utf8(c.vault.open(&label, sealed).ok()?).ok()?;
        sign(&secret, &message.id.to_string(), now.as_second(), &message.body)
    };
    let first = signature(&secrets.secret)?;
    let former = secrets.former.filter(|_| secrets.former_until.is_some_and(|until| now < until));
    Some(match former.as_deref().and_then(signature) {
        Some(second) => format!("{first} {second}"),
        None => first,
    })
}

/// What the answer says of the program itself.
async fn follow(
    c: &Carrier,
    tx: &mut Tx,
    endpoint: &HookEndpoint,
    message: &HookMessage,
    answer: &Answer,
) -> Result<(), FlowError> {
    let (id, now) = (endpoint.id, c.clock.now());
    let Some(said) = &answer.error else {
        store::hook::hook_arrived(tx, id, now).await?;
        return Ok(());
    };
    store::hook::hook_not_arrived(tx, id, now, said).await?;
    if message.event == Some(HookEvent::Test) && !answer.gone() {
        return Ok(());
    }
    let since = endpoint.failing_since.unwrap_or(now);
    let (state, action) = if answer.gone() {
        (HookState::Gone, GONE)
    } else if now.duration_since(since) >= FAILING {
        (HookState::Failed, FAILED)
    } else {
        return Ok(());
    };
    if !store::hook::set_hook_state(tx, id, HookState::On, state).await? {
        return Ok(());
    }
    store::hook::drop_waiting(tx, &id.to_string(), now, said).await?;
    let detail = json!({ "organisation": endpoint.organisation, "name": endpoint.name, "said": said });
    let (actor, subject) = (Actor("system:reach".into()), EventSubject::Hook(id));
    trust::record(tx, c.clock.as_ref(), &actor, action, subject, detail).await?;
    Ok(())
}

/// A feed to a subscriber.
pub(super) async fn content(c: &Carrier, claim: &str, one: &ClaimedDelivery) -> Result<Came, FlowError> {
    let (Some(message), Ok(id)) = (&one.message, one.target.parse::<SubscriptionId>()) else {
        return c.settle(claim, one, dropped("nothing is left of it")).await;
    };
    let found = store::hook::find_subscription(&mut c.store.read().await?, id).await?;
    let Some(subscription) = found.filter(|s| c.clock.now() < s.until) else {
        return c.settle(claim, one, dropped("its lease has ended")).await;
    };
    let body = message.body.clone().into_bytes();
    let base = &c.base_url;
    let links = format!("<{base}/hub>; rel=\"hub\", <{base}{}>; rel=\"self\"", subscription.topic);
    let mut request = Request::new("POST", &subscription.callback).header("link", links);
    if let Some(sealed) = &subscription.secret {
        let Ok(secret) = c.vault.open(&websub_label(&subscription.key), sealed) else {
            let unread =
                Settled::ended(HookDeliveryState::Failed, "its secret cannot be opened with this key");
            return c.settle(claim, one, unread).await;
        };
        request = request.header("x-hub-signature", hub_signature(&secret, &body));
    }
    let answer = post(c, request.body(&message.content_type, body)).await;
    let settled = settled(one, &answer, FEED_PAUSES);
    let mut tx = c.store.begin().await?;
    if !c.settled(&mut tx, claim, one, &settled).await? {
        tx.rollback().await?;
        return Ok(Came::Nothing);
    }
    attempt(c, &mut tx, one, &answer).await?;
    if answer.gone() {
        store::hook::delete_subscription(&mut tx, &subscription.key).await?;
    }
    tx.commit().await?;
    Ok(settled.came())
}
