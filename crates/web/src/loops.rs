//! Loops that do what is due for as long as the portal runs: begun together, resting between two rounds, stopped together.

use std::fmt::Display;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use jiff::{SignedDuration, Timestamp};
use model::Event;
use store::event::EventFeed;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::App;

/// Events that are told of in one transaction: after a large import there are a hundred thousand, and whoever saves a text
/// would wait for all of them.
pub const TOLD_AT_ONCE: usize = 200;

/// How long a loop rests when something failed, or when the other side cannot be reached.
pub const REST: Duration = Duration::from_secs(15);

/// The loops of a part, while they run; none at first.
#[derive(Default)]
pub struct Loops {
    stopping: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Loops {
    /// Begins one, which ends soon after it is told to stop.
    pub fn begin<F>(&mut self, app: &Arc<App>, run: impl FnOnce(Arc<App>, watch::Receiver<bool>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.tasks.push(tokio::spawn(run(Arc::clone(app), self.stopping.subscribe())));
    }

    /// Takes nothing more, and waits until what is being handed over is: cut off in the middle, nobody would know whether
    /// it arrived.
    pub async fn stop(self, patience: Duration) {
        let _ = self.stopping.send(true);
        let _ = tokio::time::timeout(patience, async {
            for one in self.tasks {
                let _ = one.await;
            }
        })
        .await;
    }
}

/// Waits; answers early, and with yes, when it is time to stop or nobody is left who could say so.
pub async fn rest(stopped: &mut watch::Receiver<bool>, time: Duration) -> bool {
    tokio::time::timeout(time, stopped.wait_for(|stop| *stop)).await.is_ok()
}

/// How long to rest after a round: not at all while there may be more, for `every` when there was nothing, and longer after
/// a failure, which is logged as one of `what`.
pub fn pause<E: Display>(what: &str, round: Result<bool, E>, every: Duration) -> Duration {
    match round {
        Ok(true) => Duration::ZERO,
        Ok(false) => every,
        Err(e) => {
            tracing::error!("{what}: {e}");
            REST
        }
    }
}

/// What a loop stands on, as soon as it can be made; nothing when it is time to stop before that.
pub async fn made<T, E: Display>(
    stopped: &mut watch::Receiver<bool>,
    what: &str,
    make: impl Fn() -> Result<T, E>,
) -> Option<T> {
    loop {
        match make() {
            Ok(made) => return Some(made),
            Err(e) => tracing::error!("{what}: {e}"),
        }
        if rest(stopped, REST).await {
            return None;
        }
    }
}

/// What is done in a round now and then only, beginning with the first.
pub struct Sometimes {
    every: SignedDuration,
    last: Option<Timestamp>,
}

impl Sometimes {
    /// At most once in this time.
    pub fn new(every: SignedDuration) -> Self {
        Self { every, last: None }
    }

    /// Whether it is to be done now.
    pub fn is_due(&mut self, now: Timestamp) -> bool {
        let due = self.last.is_none_or(|at| at + self.every <= now);
        if due {
            self.last = Some(now);
        }
        due
    }
}

/// The log of events, read on from where its follower has told of it last, in this process or one before.
pub struct Followed {
    follower: &'static str,
    news: SignedDuration,
    feed: Option<EventFeed>,
}

impl Followed {
    /// Under the follower's name. What is older than `news` is told by nobody, however long no process has looked.
    pub fn new(follower: &'static str, news: SignedDuration) -> Self {
        Self { follower, news, feed: None }
    }

    /// What has happened since.
    pub async fn poll(&mut self, app: &App) -> Result<Vec<Event>, FlowError> {
        if self.feed.is_none() {
            self.feed = Some(EventFeed::from(self.begin(app).await?));
        }
        let Some(feed) = &mut self.feed else { return Ok(Vec::new()) };
        Ok(feed.poll(&mut app.store.read().await?).await?)
    }

    /// What was read and not told is read again from where it was told last.
    pub fn again(&mut self) {
        self.feed = None;
    }

    /// Where to read on; from now on when nobody has read under this name before.
    async fn begin(&self, app: &App) -> Result<Timestamp, FlowError> {
        let now = app.clock.now();
        let read = store::mail::mail_read_up_to(&mut app.store.read().await?, self.follower).await?;
        if let Some(at) = read {
            return Ok(at.max(now - self.news));
        }
        let mut tx = app.store.begin().await?;
        store::mail::set_mail_read_up_to(&mut tx, self.follower, now).await?;
        tx.commit().await?;
        Ok(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_now_and_then_is_done_at_first() {
        let mut clearing = Sometimes::new(SignedDuration::from_mins(5));
        let start = Timestamp::UNIX_EPOCH;
        let at = |seconds| start + SignedDuration::from_secs(seconds);
        let due = [0, 1, 299, 300, 301, 700].map(|s| clearing.is_due(at(s)));
        assert_eq!(due, [true, false, false, true, false, true]);
    }

    #[test]
    fn a_round_that_failed_is_rested_from() {
        let every = Duration::from_secs(1);
        assert_eq!(pause("x", Ok::<_, String>(true), every), Duration::ZERO);
        assert_eq!(pause("x", Ok::<_, String>(false), every), every);
        assert_eq!(pause("x", Err("gone"), every), REST);
    }
}
