//! Web hooks and the hub of the running portal: the loop that delivers, and the one that follows the log of events.

mod letters;
mod news;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::reach::hooks::{Carrier, FeedBytes, Feeds, clear_hooks, deliver_round, tell_subscribers};
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use model::{Event, EventSubject, Refusal};
use store::event::EventFeed;
use tokio::sync::watch;

use super::rest;
use crate::app::App;

/// Our name among those who read the log.
const FOLLOWER: &str = "hooks";
/// How often it is looked whether something's turn has come, and whether something happened.
const EVERY: Duration = Duration::from_millis(300);
/// How long it rests when something failed.
const REST: Duration = Duration::from_secs(15);
/// How often what is over is cleared away.
const CLEAR: SignedDuration = SignedDuration::from_mins(5);
/// After a longer pause older news are told by nobody; programs read the lists again.
const NEWS: SignedDuration = SignedDuration::from_hours(72);

/// The feeds of the site.
pub struct SiteFeeds(pub Arc<App>);

impl Feeds for SiteFeeds {
    fn read<'a>(&'a self, topic: &'a str) -> BoxFuture<'a, Result<Option<FeedBytes>, FlowError>> {
        Box::pin(async move {
            let found = crate::machines::feeds::at(&self.0, topic).await;
            // It has been logged where it happened.
            let gone = |_| Refusal::NotFound { what: "feed", key: topic.to_owned() };
            let Some((content_type, bytes)) = found.map_err(gone)? else { return Ok(None) };
            let body = String::from_utf8_lossy(&bytes).into_owned();
            Ok(Some(FeedBytes { content_type: content_type.to_owned(), body }))
        })
    }
}

fn carrier(app: &Arc<App>) -> Result<Carrier, FlowError> {
    Ok(Carrier {
        store: app.store.clone(),
        clock: Arc::clone(&app.clock),
        vault: app.vault()?,
        fetcher: app.fetcher()?,
        base_url: app.shown().country.base_url.clone(),
        feeds: Arc::new(SiteFeeds(Arc::clone(app))),
    })
}

/// Delivers what is due until it is told to stop.
pub(super) async fn deliver(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let carrier = loop {
        match carrier(&app) {
            Ok(carrier) => break Arc::new(carrier),
            Err(e) => tracing::error!("web hooks are not delivered: {e}"),
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
            if let Err(e) = clear_hooks(&app.store, app.clock.as_ref()).await {
                tracing::error!("clearing web hooks away: {e}");
            }
        }
        let time = match deliver_round(&carrier, &stopped).await {
            // There may be more.
            Ok(round) if round.done + round.ended + round.later > 0 => Duration::ZERO,
            Ok(_) => EVERY,
            Err(e) => {
                tracing::error!("delivering web hooks: {e}");
                REST
            }
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

/// Follows the log until it is told to stop.
pub(super) async fn follow(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut feed = None;
    loop {
        let time = match look(&app, &mut feed).await {
            Ok(()) => EVERY,
            Err(e) => {
                // What was read and not told is read again from where it was told last.
                feed = None;
                tracing::error!("telling programs of others: {e}");
                REST
            }
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

async fn look(app: &Arc<App>, feed: &mut Option<EventFeed>) -> Result<(), FlowError> {
    if feed.is_none() {
        *feed = Some(EventFeed::from(begin(app).await?));
    }
    let Some(feed) = feed else { return Ok(()) };
    let events = feed.poll(&mut app.store.read().await?).await?;
    tell(app, &events).await
}

/// Where to read on; from now on when nobody has read before.
async fn begin(app: &App) -> Result<Timestamp, FlowError> {
    let now = app.clock.now();
    let read = store::mail::mail_read_up_to(&mut app.store.read().await?, FOLLOWER).await?;
    if let Some(at) = read {
        return Ok(at.max(now - NEWS));
    }
    let mut tx = app.store.begin().await?;
    store::mail::set_mail_read_up_to(&mut tx, FOLLOWER, now).await?;
    tx.commit().await?;
    Ok(now)
}

/// Tells programs, subscribers of feeds and whoever keeps endpoints of these events. Told again, nobody is told twice.
pub async fn tell(app: &Arc<App>, events: &[Event]) -> Result<(), FlowError> {
    let Some(newest) = events.iter().map(|e| e.at).max() else { return Ok(()) };
    feeds_changed(app, events).await?;
    let mut tx = app.store.begin().await?;
    // First, so that another process that tells of the same waits here.
    store::mail::set_mail_read_up_to(&mut tx, FOLLOWER, newest).await?;
    for event in events {
        news::tell(&mut tx, app, event).await?;
        letters::tell(&mut tx, app, event).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The languages whose feeds may have changed; all when there is none in it.
fn touched(events: &[Event]) -> Option<BTreeSet<String>> {
    let mut locales = BTreeSet::new();
    for event in events {
        match &event.subject {
            EventSubject::Edition { locale, .. } => {
                let seen = flow::publish::SEEN_BY_READERS.contains(&event.action.as_str())
                    || event.action == "answer-complaint";
                if seen {
                    locales.insert(locale.to_string());
                }
            }
            // Names and sections, or what was sent through a channel.
            EventSubject::Pack(_)
            | EventSubject::Organisation(_)
            | EventSubject::Site(_)
            | EventSubject::Channel(_) => return Some(BTreeSet::new()),
            _ => {}
        }
    }
    (!locales.is_empty()).then_some(locales)
}

/// Queues the feeds that are not as they were for those who are told of them.
async fn feeds_changed(app: &Arc<App>, events: &[Event]) -> Result<(), FlowError> {
    let Some(locales) = touched(events) else { return Ok(()) };
    let topics = store::hook::topics(&mut app.store.read().await?, app.clock.now()).await?;
    let feeds = SiteFeeds(Arc::clone(app));
    for topic in topics {
        let locale = topic.trim_start_matches('/').split('/').next().unwrap_or_default();
        if !locales.is_empty() && !locales.contains(locale) {
            continue;
        }
        let Some(feed) = feeds.read(&topic).await? else { continue };
        let mut tx = app.store.begin().await?;
        tell_subscribers(&mut tx, app.clock.as_ref(), &topic, &feed).await?;
        tx.commit().await?;
    }
    Ok(())
}
