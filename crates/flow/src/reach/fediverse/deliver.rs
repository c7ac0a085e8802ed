//! Bringing what is told to the inboxes of others.

use std::ops::ControlFlow;
use std::sync::Arc;

use jiff::SignedDuration;
use store::fediverse::ClaimedDelivery;
use tokio::sync::watch;

use super::Fediverse;
use crate::FlowError;
use crate::fetch::FetchError;
use crate::lines::in_lines;
use crate::trust::token::Token;

/// How many are delivered at a time.
const LINES: usize = 8;
/// How many are taken at a time.
const TAKEN: u32 = 32;
/// So long an activity is tried to be delivered.
const TRIED: SignedDuration = SignedDuration::from_hours(5 * 24);
/// A server that took nothing for so long is gone.
const GONE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A server that does not believe us may have failed to ask for our key: it is asked again a few times.
const DOUBTED: i64 = 3;
/// The longest text of an error that is kept.
const SAID_MAX: usize = 300;

/// What came of a delivery.
enum Came {
    Taken,
    Later(String, Option<u64>),
    Never(String),
    /// There is no such inbox any more.
    Gone,
}

impl Fediverse {
    /// Delivers what is due, at most so much as one process takes at a time; tells how much it took. When `stopping` says
    /// so, what is not begun is given back.
    pub async fn deliver_round(
        self: &Arc<Self>,
        stopping: &watch::Receiver<bool>,
    ) -> Result<usize, FlowError> {
        let now = self.clock.now();
        if !store::fediverse::delivery_due(&mut self.store.read().await?, now).await? {
            return Ok(0);
        }
        let claim = Token::new()?.as_str().to_owned();
        let mut tx = self.store.begin().await?;
        let taken = store::fediverse::claim_deliveries(&mut tx, &claim, now, TAKEN).await?;
        tx.commit().await?;
        let n = taken.len();
        let each = |one: ClaimedDelivery| {
            let us = Arc::clone(self);
            async move { us.deliver(&one).await }
        };
        let done = in_lines(LINES, stopping, taken, each, |()| ControlFlow::Continue(())).await;
        let mut tx = self.store.begin().await?;
        store::fediverse::give_back_deliveries(&mut tx, &claim).await?;
        tx.commit().await?;
        done.map(|()| n)
    }

    async fn deliver(&self, one: &ClaimedDelivery) -> Result<(), FlowError> {
        let came = self.bring(one).await?;
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        match came {
            Came::Taken => {
                store::fediverse::note_reached(&mut tx, &one.server).await?;
                store::fediverse::delivery_done(&mut tx, one).await?;
            }
            Came::Gone => {
                store::fediverse::forget_followers_of_inbox(&mut tx, &one.inbox).await?;
                store::fediverse::drop_deliveries_to_inbox(&mut tx, &one.inbox).await?;
            }
            Came::Never(why) => store::fediverse::delivery_failed(&mut tx, one, &why).await?,
            Came::Later(why, after) => {
                let since = store::fediverse::note_failing(&mut tx, &one.server, now).await?;
                if now.duration_since(since) > GONE {
                    store::fediverse::forget_unreachable(&mut tx, &one.server).await?;
                    store::fediverse::drop_deliveries_to_server(&mut tx, &one.server).await?;
                } else if now.duration_since(one.made_at) > TRIED {
                    store::fediverse::delivery_failed(&mut tx, one, &why).await?;
                } else {
                    let next = now + wait(one.tries, after);
                    store::fediverse::delivery_later(&mut tx, one, next, &why).await?;
                }
            }
        }
        tx.commit().await?;
        Ok(())
    }

    async fn bring(&self, one: &ClaimedDelivery) -> Result<Came, FlowError> {
        Ok(match self.ask(&one.channel, &one.inbox, Some(one.body.clone().into_bytes())).await {
            Ok(reply) => match reply.status {
                200..=299 => Came::Taken,
                410 => Came::Gone,
                401 | 403 if one.tries < DOUBTED => Came::Later(said(&reply.status), reply.retry_after),
                408 | 425 | 429 | 500..=599 => Came::Later(said(&reply.status), reply.retry_after),
                status => Came::Never(said(&status)),
            },
            Err(FlowError::Fetch(FetchError::Refused(why))) => Came::Never(said(&why)),
            Err(FlowError::Fetch(FetchError::TooLarge { .. })) => Came::Taken,
            Err(FlowError::Fetch(e)) => Came::Later(said(&e), None),
            // Our fault, not their server's.
            Err(e) => return Err(e),
        })
    }
}

fn said(what: &impl std::fmt::Display) -> String {
    what.to_string().chars().take(SAID_MAX).collect()
}

/// How long to wait after so many tries: one minute, four, sixteen … twelve hours, a fifth more or less, so that what failed
/// together does not come together again; and not sooner than the other side said, within a day.
fn wait(tries: i64, after: Option<u64>) -> SignedDuration {
    let step = u32::try_from(tries.clamp(0, 8)).unwrap_or(0);
    let seconds = (60 * 4_i64.pow(step)).min(12 * 3600);
    let mut random = [0_u8; 1];
    // Without random numbers everything waits equally long, which does no harm.
    let _ = getrandom::fill(&mut random);
    let ours = seconds * (80 + i64::from(random[0]) * 40 / 255) / 100;
    let theirs = after.map_or(0, |s| i64::try_from(s).unwrap_or(i64::MAX).min(24 * 3600));
    SignedDuration::from_secs(ours.max(theirs))
}
