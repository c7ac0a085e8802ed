//! Delivering what is due.

use std::ops::ControlFlow;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use model::{Clock, HookDeliveryState, HookTask};
use store::hook::ClaimedDelivery;
use store::{Store, Tx};
use tokio::sync::watch;

use super::Feeds;
use super::deliver::{content, message};
use super::verify::verify;
use crate::fetch::{FetchError, Fetcher};
use crate::lines::in_lines;
use crate::trust::token::Token;
use crate::{FlowError, Vault};

/// How many are delivered at a time.
const LINES: usize = 16;
/// How many are taken at a time.
const TAKEN: u32 = 64;
/// A process that has taken something and says nothing for so long is gone: all that it can have taken is over by then.
const GONE_AFTER: SignedDuration = SignedDuration::from_mins(10);
/// How long messages and what became of them are kept, and can be replayed.
pub const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Longest that is waited because the other side says so.
const RETRY_AFTER_MAX: i64 = 24 * 3600;

/// What delivering stands on.
pub struct Carrier {
    /// Database.
    pub store: Store,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Where secrets are opened.
    pub vault: Arc<Vault>,
    /// The way out.
    pub fetcher: Arc<Fetcher>,
    /// The site's address.
    pub base_url: String,
    /// Its feeds.
    pub feeds: Arc<dyn Feeds>,
}

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Taken by the other side.
    pub done: usize,
    /// Come to an end without that.
    pub ended: usize,
    /// Tried again later.
    pub later: usize,
}

/// What came of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    Done,
    Ended,
    Later,
    Nothing,
}

/// How a delivery stands afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settled {
    pub state: HookDeliveryState,
    /// Seconds until it is tried again, while it waits.
    pub pause: i64,
    pub error: Option<String>,
}

impl Settled {
    pub fn done() -> Self {
        Self { state: HookDeliveryState::Done, pause: 0, error: None }
    }

    pub fn ended(state: HookDeliveryState, error: &str) -> Self {
        Self { state, pause: 0, error: Some(error.to_owned()) }
    }

    pub fn came(&self) -> Came {
        match self.state {
            HookDeliveryState::Done => Came::Done,
            HookDeliveryState::Waiting => Came::Later,
            HookDeliveryState::Failed | HookDeliveryState::Dropped => Came::Ended,
        }
    }
}

/// It was not taken: it waits for the pause that follows as many tries, or has come to an end after the last of them. No
/// earlier than the other side says.
pub(super) fn later(tries: i64, pauses: &[i64], after: Option<u64>, error: &str) -> Settled {
    let pause = usize::try_from(tries).ok().and_then(|n| pauses.get(n)).copied();
    let Some(pause) = pause else { return Settled::ended(HookDeliveryState::Failed, error) };
    let after = after.and_then(|n| i64::try_from(n).ok()).unwrap_or(0).min(RETRY_AFTER_MAX);
    Settled { state: HookDeliveryState::Waiting, pause: pause.max(after), error: Some(error.to_owned()) }
}

/// Why no answer came, in words that hold no address, and whether none ever will.
pub(super) fn unanswered(error: &FetchError) -> (String, bool) {
    match error {
        FetchError::Refused(_) => ("an address we do not go to".into(), true),
        FetchError::TooLarge { .. } => ("the answer is too long".into(), false),
        FetchError::Failed { source, .. } if source.is_timeout() => ("no answer in time".into(), false),
        FetchError::Failed { source, .. } if source.is_connect() => ("no connection".into(), false),
        _ => ("the connection broke".into(), false),
    }
}

impl Carrier {
    /// Writes down what came of something, in a transaction that does more; `false` if it is no longer ours.
    pub(super) async fn settled(
        &self,
        tx: &mut Tx,
        claim: &str,
        one: &ClaimedDelivery,
        settled: &Settled,
    ) -> Result<bool, FlowError> {
        let now = self.clock.now();
        // Those that failed together do not come back together.
        let spread = settled.pause / 10;
        let spread = if spread > 0 { now.as_microsecond().rem_euclid(spread) } else { 0 };
        let at: Timestamp = now + SignedDuration::from_secs(settled.pause + spread);
        let error = settled.error.as_deref();
        let tries = one.tries + 1;
        Ok(store::hook::settle_delivery(tx, claim, one, settled.state, tries, at, error).await?)
    }

    /// The same, where there is nothing more to do.
    pub(super) async fn settle(
        &self,
        claim: &str,
        one: &ClaimedDelivery,
        settled: Settled,
    ) -> Result<Came, FlowError> {
        let mut tx = self.store.begin().await?;
        let ours = self.settled(&mut tx, claim, one, &settled).await?;
        tx.commit().await?;
        Ok(if ours { settled.came() } else { Came::Nothing })
    }

    async fn carry(&self, claim: &str, one: &ClaimedDelivery) -> Result<Came, FlowError> {
        match one.task {
            HookTask::Message => message(self, claim, one).await,
            HookTask::Content => content(self, claim, one).await,
            HookTask::Verify => verify(self, claim, one).await,
        }
    }
}

/// Delivers what is due, at most so much as one process takes at a time. When `stopping` says so, what is not begun is given
/// back.
pub async fn deliver_round(c: &Arc<Carrier>, stopping: &watch::Receiver<bool>) -> Result<Round, FlowError> {
    let mut round = Round::default();
    if !store::hook::delivery_due(&mut c.store.read().await?, c.clock.now()).await? {
        return Ok(round);
    }
    let claim = Token::new()?.as_str().to_owned();
    let mut tx = c.store.begin().await?;
    let taken = store::hook::claim_deliveries(&mut tx, &claim, c.clock.now(), TAKEN).await?;
    tx.commit().await?;
    let each = |one: ClaimedDelivery| {
        let (carrier, claim) = (Arc::clone(c), claim.clone());
        async move { carrier.carry(&claim, &one).await }
    };
    let done = in_lines(LINES, stopping, taken, each, |came| round.count(came)).await;
    let mut tx = c.store.begin().await?;
    store::hook::give_back_deliveries(&mut tx, &claim).await?;
    tx.commit().await?;
    done.map(|()| round)
}

impl Round {
    fn count(&mut self, came: Came) -> ControlFlow<()> {
        match came {
            Came::Done => self.done += 1,
            Came::Ended => self.ended += 1,
            Came::Later => self.later += 1,
            Came::Nothing => {}
        }
        ControlFlow::Continue(())
    }
}

/// Takes up what processes that are gone had taken, forgets subscriptions that have ended, and erases what is older than
/// [`KEPT`].
pub async fn clear_hooks(store: &Store, clock: &dyn Clock) -> Result<(), FlowError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    store::hook::take_up_deliveries(&mut tx, now - GONE_AFTER).await?;
    store::hook::forget_ended(&mut tx, now).await?;
    store::hook::clear_hooks(&mut tx, now - KEPT).await?;
    tx.commit().await?;
    Ok(())
}
