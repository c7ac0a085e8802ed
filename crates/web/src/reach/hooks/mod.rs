//! Web hooks and the hub of the running portal: the loop that delivers, and the one that follows the log of events.

mod letters;
mod news;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::reach::hooks::{Carrier, FeedBytes, Feeds, clear_hooks, deliver_round, tell_subscribers};
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use model::{Event, EventSubject, Refusal};
use tokio::sync::watch;

use crate::app::App;
use crate::loops::{Followed, Sometimes, TOLD_AT_ONCE, made, pause, rest};

/// Our name among those who read the log.
const FOLLOWER: &str = "hooks";
/// How often it is looked whether something's turn has come, and whether something happened.
const EVERY: Duration = Duration::from_millis(300);
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
    let carrier = made(&mut stopped, "web hooks are not delivered", || carrier(&app)).await;
    let Some(carrier) = carrier.map(Arc::new) else { return };
    let mut clearing = Sometimes::new(CLEAR);
    loop {
        if clearing.is_due(app.clock.now())
            && let Err(e) = clear_hooks(&app.store, app.clock.as_ref()).await
        {
            tracing::error!("clearing web hooks away: {e}");
        }
        let round = deliver_round(&carrier, &stopped).await;
        let time = pause("delivering web hooks", round.map(|r| r.done + r.ended + r.later > 0), EVERY);
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

/// Follows the log until it is told to stop.
pub(super) async fn follow(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut log = Followed::new(FOLLOWER, NEWS);
    loop {
        let done = look(&app, &mut log).await;
        if done.is_err() {
            log.again();
        }
        let time = pause("telling programs of others", done.map(|()| false), EVERY);
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

async fn look(app: &Arc<App>, log: &mut Followed) -> Result<(), FlowError> {
    let events = log.poll(app).await?;
    tell(app, &events).await
}

/// Tells programs, subscribers of feeds and whoever keeps endpoints of these events. Told again, nobody is told twice.
pub async fn tell(app: &Arc<App>, events: &[Event]) -> Result<(), FlowError> {
    feeds_changed(app, events).await?;
    for events in events.chunks(TOLD_AT_ONCE) {
        let Some(newest) = events.iter().map(|e| e.at).max() else { continue };
        let mut tx = app.store.begin().await?;
        // First, so that another process that tells of the same waits here.
        store::mail::set_mail_read_up_to(&mut tx, FOLLOWER, newest).await?;
        for event in events {
            news::tell(&mut tx, app, event).await?;
            letters::tell(&mut tx, app, event).await?;
        }
        tx.commit().await?;
    }
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
