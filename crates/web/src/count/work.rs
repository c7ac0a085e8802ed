//! The task that counts, a step five times a second and a batch a second; and the one that rolls up every two seconds,
//! for which counting never waits.

use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use flow::FlowError;
use flow::measure::readers::{Gathering, Pace, close_days, roll_up, send_on, take_in};
use tally::{Salt, Visitor};
use tokio::task::JoinHandle;

use super::Hit;
use super::describe::Describer;
use crate::app::App;
use crate::cache::Tag;

/// How often is looked what waits.
const STEP: Duration = Duration::from_millis(200);
/// Steps from batch to batch.
const BATCH: u64 = 5;
/// From roll-up to roll-up.
const ROLL: Duration = Duration::from_secs(2);
/// Roll-ups until pages are drawn anew, and from close to close.
const REDRAW: u64 = 5;
const CLOSE: u64 = 30;
/// How long until a warehouse is tried again.
const SEND: Duration = Duration::from_secs(2);

/// What the task has in hand.
pub(super) struct Work {
    gathering: Gathering,
    describer: Describer,
    hasher: RandomState,
}

impl Work {
    fn new(app: &App) -> Result<Self, FlowError> {
        let zone = app.shown().country.time_zone.clone();
        Ok(Self {
            gathering: Gathering::new(app.clock.now(), &zone)?,
            describer: Describer::new(),
            hasher: RandomState::new(),
        })
    }

    async fn take_in(&mut self, app: &App) -> Result<(), FlowError> {
        let to_send = app.count.how().warehouse.is_some();
        app.count.lost.fetch_add(self.gathering.take_lost(), Ordering::Relaxed);
        take_in(&app.store, app.clock.as_ref(), &mut self.gathering, to_send).await.map(drop)
    }

    /// Counts what waits; with `flush` it is kept at once.
    async fn step(&mut self, app: &App, flush: bool) -> Result<(), FlowError> {
        let shown = app.shown();
        let (now, zone) = (app.clock.now(), &shown.country.time_zone);
        if self.gathering.is_over(now, zone) {
            let kept = self.take_in(app).await;
            // Whatever became of the old hour, the new one begins.
            self.gathering.turn(now, zone)?;
            kept?;
        }
        let mut waiting = Vec::new();
        app.count.queue.drain(|list| waiting.push(list));
        for hit in waiting.into_iter().flatten() {
            let country = hit.address.and_then(|ip| app.count.how().countries.as_ref()?.find(ip));
            let group = self.hasher.hash_one((hit.alike(), country));
            let visitor = visitor(self.gathering.salt(), &hit);
            if !self.gathering.again(group, visitor) {
                let hour = self.gathering.hour();
                let seen = self.describer.describe(app, &shown, &hit, country, hour).await;
                self.gathering.add(group, seen, visitor);
            }
            app.count.taken.fetch_add(1, Ordering::Relaxed);
        }
        if flush { self.take_in(app).await } else { Ok(()) }
    }
}

/// The reader behind a hit, for as long as the salt lives; none who wishes not to be told apart.
pub(super) fn visitor(salt: &Salt, hit: &Hit) -> Option<Visitor> {
    let address = hit.address.filter(|_| !hit.still)?.to_canonical();
    Some(match address {
        IpAddr::V4(v4) => salt.visitor(&v4.octets(), hit.agent().as_bytes(), hit.host().as_bytes()),
        // The half that a machine changes by itself in the course of a day says nothing.
        IpAddr::V6(v6) => salt.visitor(&v6.octets()[..8], hit.agent().as_bytes(), hit.host().as_bytes()),
    })
}

/// Counts what waits in this process; with `flush` it is kept at once.
pub(super) async fn step(app: &App, flush: bool) -> Result<(), FlowError> {
    let mut work = app.count.work.lock().await;
    let work = match &mut *work {
        Some(work) => work,
        none => none.insert(Work::new(app)?),
    };
    work.step(app, flush).await
}

/// Counts, keeps and rolls up whatever waits, now.
pub async fn settle(app: &App) -> Result<(), FlowError> {
    step(app, true).await?;
    roll_up(&app.store, Pace::Straight).await?;
    app.cache.drop_tags(&[Tag::Readers]);
    Ok(())
}

/// The tasks, and the one that sends on.
pub(crate) struct Running(Vec<JoinHandle<()>>);

/// Begins to count.
pub(crate) fn start(app: &Arc<App>) -> Running {
    let mut tasks = vec![tokio::spawn(run(Arc::clone(app))), tokio::spawn(roll(Arc::clone(app)))];
    if app.count.how().warehouse.is_some() {
        tasks.push(tokio::spawn(send(Arc::clone(app))));
    }
    Running(tasks)
}

impl Running {
    /// Stops, and keeps what was counted until then.
    pub(crate) async fn stop(self, app: &App, patience: Duration) {
        for task in self.0 {
            task.abort();
            // Until it is gone, it may hold what is in hand.
            let _ = task.await;
        }
        match tokio::time::timeout(patience, settle(app)).await {
            Ok(Ok(())) => {}
            Ok(Err(e)) => tracing::error!("counting readers: {e}"),
            Err(_) => tracing::error!("counting readers: the last views could not be kept in time"),
        }
    }
}

async fn run(app: Arc<App>) {
    let mut beat = 0_u64;
    loop {
        tokio::time::sleep(STEP).await;
        beat = beat.wrapping_add(1);
        if let Err(e) = step(&app, beat.is_multiple_of(BATCH)).await {
            tracing::error!("counting readers: {e}");
        }
    }
}

async fn roll(app: Arc<App>) {
    let mut beat = 0_u64;
    loop {
        tokio::time::sleep(ROLL).await;
        beat = beat.wrapping_add(1);
        match roll_up(&app.store, Pace::Gentle).await {
            Ok(rolled) if rolled > 0 || beat.is_multiple_of(REDRAW) => app.cache.drop_tags(&[Tag::Readers]),
            Ok(_) => {}
            Err(e) => tracing::error!("rolling up what was counted: {e}"),
        }
        if beat.is_multiple_of(CLOSE)
            && let Err(e) = close(&app).await
        {
            tracing::error!("closing a day of what was counted: {e}");
        }
    }
}

async fn close(app: &App) -> Result<(), FlowError> {
    let how = app.count.how();
    let Some(folder) = &how.folder else { return Ok(()) };
    let today = app.clock.now().to_zoned(app.shown().country.time_zone.clone()).date();
    close_days(&app.store, folder, today, &how.settings).await.map(drop)
}

async fn send(app: Arc<App>) {
    let Some(warehouse) = &app.count.how().warehouse else { return };
    let mut failed = false;
    loop {
        tokio::time::sleep(SEND).await;
        match send_on(&app.store, warehouse).await {
            Ok(_) => failed = false,
            // Once, and not every two seconds.
            Err(e) if !failed => {
                failed = true;
                tracing::error!("sending on what was counted: {e}");
            }
            Err(_) => {}
        }
    }
}
