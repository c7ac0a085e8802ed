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
use flow::reach::press_list::{self, notice_refusals};
use jiff::SignedDuration;
use model::{EditionId, Event, EventSubject};
use store::event::EventFeed;
use tokio::sync::watch;

use crate::app::App;
use crate::loops::{Loops, Sometimes, made, pause, rest};

pub use hooks::SiteFeeds;
pub use links::{labelled, our_pages};
pub use packing::Packing;
pub use verifying::look;

/// How often it is looked whether something's turn has come, and whether a text changed.
const EVERY: Duration = Duration::from_millis(500);
/// How often what is left lying is taken up.
const CLEAR: SignedDuration = SignedDuration::from_mins(5);

/// How often it is looked whether mail servers refused the address of a newsroom.
const REFUSED: SignedDuration = SignedDuration::from_secs(20);

/// Begins to send, to follow, and to look.
pub fn start(app: &Arc<App>) -> Loops {
    let mut loops = Loops::default();
    loops.begin(app, send);
    loops.begin(app, follow);
    loops.begin(app, delivering::run);
    loops.begin(app, verifying::run);
    loops.begin(app, hooks::deliver);
    loops.begin(app, hooks::follow);
    loops
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
    let sender = made(&mut stopped, "nothing is sent through channels", || sender(&app)).await;
    let Some(sender) = sender.map(Arc::new) else { return };
    let (mut clearing, mut refused) = (Sometimes::new(CLEAR), Sometimes::new(REFUSED));
    loop {
        if clearing.is_due(app.clock.now()) {
            if let Err(e) = clear_away(&app.store, app.clock.as_ref()).await {
                tracing::error!("dispatches left lying: {e}");
            }
            if let Err(e) = newsrooms::follow(&app).await {
                tracing::error!("telling newsrooms: {e}");
            }
            if let Err(e) = press_list::clear_away(&app.store, app.clock.as_ref()).await {
                tracing::error!("letters to newsrooms that have left: {e}");
            }
        }
        if refused.is_due(app.clock.now())
            && let Err(e) = notice_refusals(&app.store, app.clock.as_ref()).await
        {
            tracing::error!("addresses of newsrooms: {e}");
        }
        let round = send_round(&sender, &stopped).await;
        let time = pause("sending through channels", round.map(|r| r.done + r.ended + r.later > 0), EVERY);
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
        let time = pause("following texts that were sent out", done.await.map(|()| false), EVERY);
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
