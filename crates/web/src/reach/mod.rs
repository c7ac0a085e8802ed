//! What leaves the portal through channels: the loop that hands it over, the one that follows what becomes of the texts, and
//! the one that looks whether accounts link back to us.

mod delivering;
mod hooks;
mod keeping;
mod links;
pub mod newsrooms;
pub mod outlets;
mod packing;
mod verifying;

use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::publish::SEEN_BY_READERS;
use flow::reach::dispatch::{Packer, Sender, clear_away, follow_edition, send_round};
use jiff::{SignedDuration, Timestamp};
use model::{EditionId, Event, EventSubject};
use store::event::EventFeed;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::App;

pub use hooks::SiteFeeds;
pub use links::{labelled, our_pages};
pub use packing::Packing;
pub use verifying::look;

/// How often it is looked whether something's turn has come, and whether a text changed.
const EVERY: Duration = Duration::from_millis(500);
/// How long it rests when something failed.
const REST: Duration = Duration::from_secs(15);
/// How often what is left lying is taken up.
const CLEAR: SignedDuration = SignedDuration::from_mins(5);

/// The loops, while they run.
pub struct Running {
    stopping: watch::Sender<bool>,
    loops: Vec<JoinHandle<()>>,
}

impl Running {
    /// Takes nothing more, and waits until what is being handed over is.
    pub async fn stop(self, patience: Duration) {
        let _ = self.stopping.send(true);
        let _ = tokio::time::timeout(patience, async {
            for one in self.loops {
                let _ = one.await;
            }
        })
        .await;
    }
}

/// Begins to send, to follow, and to look.
pub fn start(app: &Arc<App>) -> Running {
    let (stopping, stopped) = watch::channel(false);
    let loops = vec![
        tokio::spawn(send(Arc::clone(app), stopped.clone())),
        tokio::spawn(follow(Arc::clone(app), stopped.clone())),
        tokio::spawn(delivering::run(Arc::clone(app), stopped.clone())),
        tokio::spawn(verifying::run(Arc::clone(app), stopped.clone())),
        tokio::spawn(hooks::deliver(Arc::clone(app), stopped.clone())),
        tokio::spawn(hooks::follow(Arc::clone(app), stopped)),
    ];
    Running { stopping, loops }
}

/// What sending stands on.
pub fn sender(app: &Arc<App>) -> Result<Sender, flow::VaultError> {
    let packer: Arc<dyn Packer> = Arc::new(Packing(Arc::clone(app)));
    Ok(Sender {
        store: app.store.clone(),
        clock: Arc::clone(&app.clock),
        outlets: app.outlets().clone(),
        vault: app.vault()?,
        packer,
    })
}

/// Hands over what is due until it is told to stop.
async fn send(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let sender = loop {
        match sender(&app) {
            Ok(sender) => break Arc::new(sender),
            Err(e) => tracing::error!("nothing is sent through channels: {e}"),
        }
        if rest(&mut stopped, REST).await {
            return;
        }
    };
    let mut cleared: Option<Timestamp> = None;
    loop {
        let now = app.clock.now();
        if cleared.is_none_or(|at| at + CLEAR <= now) {
            cleared = Some(now);
            if let Err(e) = clear_away(&app.store, app.clock.as_ref()).await {
                tracing::error!("dispatches left lying: {e}");
            }
            if let Err(e) = newsrooms::follow(&app).await {
                tracing::error!("telling newsrooms: {e}");
            }
        }
        let time = match send_round(&sender, &stopped).await {
            // There may be more.
            Ok(round) if round.done + round.ended + round.later > 0 => Duration::ZERO,
            Ok(_) => EVERY,
            Err(e) => {
                tracing::error!("sending through channels: {e}");
                REST
            }
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

/// Follows what becomes of texts until it is told to stop. What happened while no process looked is found by
/// [`clear_away`], which looks at every text.
async fn follow(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut feed = EventFeed::from(app.clock.now());
    loop {
        let done = async {
            let events = feed.poll(&mut app.store.read().await?).await?;
            take(&app, &events).await
        };
        let time = match done.await {
            Ok(()) => EVERY,
            Err(e) => {
                tracing::error!("following texts that were sent out: {e}");
                REST
            }
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

/// Brings dispatches up to date with what happened to texts.
pub async fn take(app: &App, events: &[Event]) -> Result<(), FlowError> {
    let mut editions: Vec<EditionId> = Vec::new();
    let mut conn = app.store.read().await?;
    let mut seen = false;
    for event in events.iter().filter(|e| SEEN_BY_READERS.contains(&e.action.as_str())) {
        let EventSubject::Edition { item, locale } = &event.subject else { continue };
        seen = true;
        let Some(item) = store::item::find_item(&mut conn, item).await? else { continue };
        let Some(edition) = store::edition::edition_of(&mut conn, item.id, locale).await? else { continue };
        if !editions.contains(&edition.id)
            && !store::reach::unfollowed(&mut conn, Some(edition.id), 1).await?.is_empty()
        {
            editions.push(edition.id);
        }
    }
    drop(conn);
    for edition in editions {
        let mut tx = app.store.begin().await?;
        follow_edition(&mut tx, app.clock.as_ref(), Some(edition)).await?;
        tx.commit().await?;
    }
    if seen {
        newsrooms::follow(app).await?;
    }
    Ok(())
}

/// Waits; answers early, and with yes, when it is time to stop or nobody is left who could say so.
async fn rest(stopped: &mut watch::Receiver<bool>, time: Duration) -> bool {
    tokio::time::timeout(time, stopped.wait_for(|stop| *stop)).await.is_ok()
}
