//! Follows the log of events: drops pages that show what changed, brings search up to date, reloads the country.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use model::{Event, EventSubject, Locale};
use render::Country;
use store::event::EventFeed;
use tokio::sync::{Notify, watch};

use crate::app::App;
use crate::cache::Tag;

/// How often the log is looked at: publishing is visible within a quarter of a second, whoever published.
const EVERY: Duration = Duration::from_millis(40);

/// How long nothing must have changed before the search index is tidied up.
const QUIET: Duration = Duration::from_secs(5);

/// How long somebody waits for the log to be followed, at most: while a country is read anew, it may take longer.
const PATIENCE: Duration = Duration::from_millis(500);

/// How far the log has been followed, for those who have just written something to it.
#[derive(Default)]
pub struct Followed {
    begun: AtomicU64,
    finished: watch::Sender<u64>,
    wanted: Notify,
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
}

/// Follows until the process ends.
pub async fn follow(app: Arc<App>) {
    let mut feed = EventFeed::from(app.clock.now());
    let mut untidy: Option<Instant> = None;
    loop {
        let _ = tokio::time::timeout(EVERY, app.followed.wanted.notified()).await;
        let round = app.followed.begun.fetch_add(1, Ordering::SeqCst) + 1;
        let began = app.clock.now();
        let events = match app.store.read().await {
            Ok(mut conn) => feed.poll(&mut conn).await,
            Err(e) => Err(e),
        };
        match events {
            Ok(events) => {
                if !events.is_empty() {
                    take(&app, &events).await;
                    untidy = Some(Instant::now());
                }
                app.metrics.caught_up(began);
                app.followed.finished.send_replace(round);
            }
            Err(e) => {
                tracing::error!("following the event log: {e}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        if untidy.is_some_and(|since| since.elapsed() > QUIET) {
            untidy = None;
            tokio::task::spawn_blocking({
                let index = Arc::clone(&app.search);
                move || index.tidy().unwrap_or_else(|e| tracing::error!("tidying up: {e}"))
            });
        }
    }
}

/// Brings everything derived up to date with these events.
pub async fn take(app: &Arc<App>, events: &[Event]) {
    let furniture = events.iter().any(|e| {
        matches!(e.subject, EventSubject::Message(_) | EventSubject::Organisation(_) | EventSubject::Site(_))
    });
    let reload = events.iter().any(|e| matches!(e.subject, EventSubject::Fact(_) | EventSubject::Pack(_)));
    if reload || furniture {
        reload_country(app).await;
    }
    if furniture {
        // Names, navigation and languages stand on every page.
        app.cache.clear();
    }
    if events.iter().any(|e| matches!(e.subject, EventSubject::Data(_) | EventSubject::Pack(_))) {
        app.figures.forget();
        app.studio.forget();
    }
    app.finder.hear(events);
    let bulk = events.iter().any(|e| matches!(e.subject, EventSubject::Pack(_))) || events.len() > 200;
    let shown = app.shown();
    let figures = |locale: &Locale, code: &str| shown.country.figure(locale, code);
    if bulk {
        if let Err(e) = flow::publish::rebuild_index(&app.store, &app.search, &figures, |_| {}).await {
            tracing::error!("rebuilding the search index: {e}");
        }
        app.cache.clear();
        return;
    }
    let tags: Vec<Tag> = events.iter().flat_map(tags).collect();
    app.cache.drop_tags(&tags);
    if let Err(e) = flow::publish::follow_events(&app.store, &app.search, events, &figures).await {
        tracing::error!("search index: {e}");
    }
    let at = app.clock.now();
    app.health.note(|h| h.indexed = Some(at));
    // Search changed after the pages were dropped; results are never kept, so nothing stale is left.
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
