//! Follows the log of events: drops pages that show what changed, brings search up to date, reloads the country.

mod search;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use model::{Event, EventSubject};
use render::Country;
use store::Written;
use store::event::EventFeed;
use tokio::sync::{Notify, watch};

use crate::app::App;
use crate::cache::Tag;
use search::Search;

/// How often the log is looked at, at least: publishing is visible within a quarter of a second, whoever published.
const EVERY: Duration = Duration::from_millis(40);

/// How often is looked whether the database was written to, where that can be seen without asking it.
const STEP: Duration = Duration::from_millis(5);

/// Events at once from which on it costs less to make everything anew.
const MANY: usize = 200;

/// How long somebody waits for the log to be followed, at most: while a country is read anew, it may take longer.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long a search waits, at most, for what is on its way into the index.
const MOMENT: Duration = Duration::from_millis(150);

/// How far the log has been followed, for those who have just written something to it.
#[derive(Default)]
pub struct Followed {
    begun: AtomicU64,
    finished: watch::Sender<u64>,
    wanted: Notify,
    /// Whether searches will find more in a moment.
    behind: watch::Sender<bool>,
}

impl Followed {
    /// Waits until everything that the log says by now has been taken in, but not for long, and not at all where nobody
    /// follows: whoever saves something finds it on the next page.
    pub async fn catch_up(&self) {
        let begun = self.begun.load(Ordering::SeqCst);
        if begun == 0 {
            return;
        }
        self.wanted.notify_one();
        let mut finished = self.finished.subscribe();
        // A look that is under way may have begun before.
        let _ = tokio::time::timeout(PATIENCE, finished.wait_for(|round| *round > begun)).await;
    }

    /// Waits until searches find what the log is known to say, but not for long: whoever looks for what has just been
    /// published would else find nothing, ask again, and take the processor from what makes it found.
    pub async fn searchable(&self) {
        let mut behind = self.behind.subscribe();
        let _ = tokio::time::timeout(MOMENT, behind.wait_for(|behind| !behind)).await;
    }
}

/// Follows until the process ends.
pub async fn follow(app: Arc<App>) {
    let mut feed = EventFeed::from(app.clock.now());
    let mut search = Search::default();
    let mut seen = None;
    loop {
        let patience = if search.is_behind() { STEP } else { EVERY };
        seen = until_due(&app, seen, patience).await;
        let round = app.followed.begun.fetch_add(1, Ordering::SeqCst) + 1;
        let began = app.clock.now();
        let events = match app.store.read().await {
            Ok(mut conn) => feed.poll(&mut conn).await,
            Err(e) => Err(e),
        };
        match events {
            Ok(events) => {
                if !events.is_empty() {
                    show(&app, &events).await;
                }
                search.follow(&app, events);
                app.followed.behind.send_replace(search.comes_soon());
                if !search.is_behind() {
                    app.metrics.caught_up(began);
                    app.followed.finished.send_replace(round);
                }
            }
            Err(e) => {
                tracing::error!("following the event log: {e}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

/// Waits until the log is to be looked at: because somebody wants it, because the database has changed since it was as
/// `seen`, or because of patience. Answers with how the database is now, before it is asked.
async fn until_due(app: &App, seen: Option<Written>, patience: Duration) -> Option<Written> {
    let began = Instant::now();
    let step = if seen.is_some() { STEP } else { patience };
    loop {
        let wanted = tokio::time::timeout(step, app.followed.wanted.notified()).await.is_ok();
        let now = app.store.written();
        if wanted || now != seen || began.elapsed() >= patience {
            return now;
        }
    }
}

/// Brings everything derived up to date with these events.
pub async fn take(app: &Arc<App>, events: &[Event]) {
    show(app, events).await;
    let events: Vec<Event> = events.iter().filter(|e| flow::publish::bears_on_search(e)).cloned().collect();
    search::write(app, &events).await;
}

/// Brings what pages show up to date: drops those that show what changed, reads the country anew.
async fn show(app: &Arc<App>, events: &[Event]) {
    let furniture = events.iter().any(|e| {
        matches!(e.subject, EventSubject::Message(_) | EventSubject::Organisation(_) | EventSubject::Site(_))
    });
    let pack = events.iter().any(|e| matches!(e.subject, EventSubject::Pack(_)));
    if pack || furniture || events.iter().any(|e| matches!(e.subject, EventSubject::Fact(_))) {
        reload_country(app).await;
    }
    if pack || events.iter().any(|e| matches!(e.subject, EventSubject::Data(_))) {
        app.figures.forget();
        app.studio.forget();
    }
    app.finder.hear(events);
    if pack || furniture || events.len() > MANY {
        // Names, navigation and languages stand on every page.
        app.cache.clear();
    } else {
        let tags: Vec<Tag> = events.iter().flat_map(tags).collect();
        app.cache.drop_tags(&tags);
    }
}

/// Reads the country anew.
async fn reload_country(app: &Arc<App>) {
    let base = app.shown().country.base_url.clone();
    match store::nation::load_nation(&app.store).await {
        Ok(Some(nation)) => match Country::new(nation, &base) {
            Ok(country) => app.show(country),
            Err(e) => tracing::error!("the pack's records cannot be shown: {e}"),
        },
        Ok(None) => {}
        Err(e) => tracing::error!("reading the pack's records: {e}"),
    }
}

fn tags(event: &Event) -> Vec<Tag> {
    match &event.subject {
        // The register says what led to a correction, and how many complaints came.
        EventSubject::Edition { item, locale } if event.action == "answer-complaint" => {
            vec![Tag::Item(item.to_string()), Tag::List(locale.to_string()), Tag::Programme]
        }
        EventSubject::Edition { .. } if event.action == "complain" => vec![Tag::Programme],
        // Its page names its post.
        EventSubject::Edition { item, .. }
            if matches!(event.action.as_str(), "post-fediverse" | "unpost-fediverse") =>
        {
            vec![Tag::Item(item.to_string())]
        }
        EventSubject::Edition { item, locale }
            if flow::publish::SEEN_BY_READERS.contains(&event.action.as_str()) =>
        {
            vec![Tag::Item(item.to_string()), Tag::List(locale.to_string())]
        }
        EventSubject::Fact(code) => vec![Tag::Fact(code.to_string()), Tag::Nation],
        // A new one is on no page yet.
        EventSubject::Media(_) if event.action == "add-media" => Vec::new(),
        EventSubject::Media(_)
        | EventSubject::Pack(_)
        | EventSubject::Message(_)
        | EventSubject::Organisation(_)
        | EventSubject::Site(_) => vec![Tag::Nation],
        EventSubject::Edition { .. }
        | EventSubject::Person(_)
        | EventSubject::Memory { .. }
        | EventSubject::Glossary(_)
        | EventSubject::Machine(_)
        | EventSubject::Checklist(_)
        | EventSubject::Hook(_) => Vec::new(),
        // A file that is on its way is on no page yet.
        EventSubject::Data(_) if flow::data::load::BEFORE_READERS.contains(&event.action.as_str()) => {
            Vec::new()
        }
        EventSubject::Data(_) => vec![Tag::Data],
        EventSubject::Programme(_) => vec![Tag::Programme],
        EventSubject::Channel(_) | EventSubject::Campaign(_) => vec![Tag::Channels],
        EventSubject::Kit(_) => vec![Tag::Kits],
        EventSubject::Demand(_) => vec![Tag::Readers],
    }
}
