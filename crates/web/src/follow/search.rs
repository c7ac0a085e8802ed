//! The search index on its way to what the log says.

use std::sync::Arc;
use std::time::{Duration, Instant};

use model::{Event, EventSubject, Locale};
use tokio::sync::oneshot;
use tokio::sync::oneshot::error::TryRecvError;

use super::MANY;
use crate::app::App;

/// How long search waits for more to be written, at most, before it takes in what there is.
const GATHER: Duration = Duration::from_millis(40);

/// How long nothing was written before searches are let wait for what comes.
const CALM: Duration = Duration::from_millis(200);

/// How long nothing must have changed before the search index is tidied up.
const QUIET: Duration = Duration::from_secs(5);

/// What search is to be told. The index is written beside the loop that drops pages, so that these never
/// wait for it, and one batch at a time.
#[derive(Default)]
pub(super) struct Search {
    /// What it is to be told, and since when the first of it waits.
    waiting: Vec<Event>,
    since: Option<Instant>,
    /// Closed or told something when a batch is written.
    writing: Option<oneshot::Receiver<()>>,
    /// Everything is being written anew, which takes long.
    anew: bool,
    /// What is behind came after a pause.
    calm: bool,
    /// When it was last written, if it has not been tidied up since.
    untidy: Option<Instant>,
}

impl Search {
    /// Takes new events in.
    pub(super) fn follow(&mut self, app: &Arc<App>, events: Vec<Event>) {
        // Writing costs much once and little per text: what is published in many languages comes in many events, and
        // goes in together.
        let more = !events.is_empty();
        self.waiting.extend(events.into_iter().filter(flow::publish::bears_on_search));
        if !self.waiting.is_empty() && self.since.is_none() {
            self.since = Some(Instant::now());
            self.calm = self.writing.is_none() && self.untidy.is_none_or(|since| since.elapsed() > CALM);
        }
        if self.writing.take_if(|writing| writing.try_recv() != Err(TryRecvError::Empty)).is_some() {
            self.anew = false;
            self.untidy = Some(Instant::now());
        }
        let gathered = self.since.is_some_and(|since| !more || since.elapsed() >= GATHER);
        if gathered && self.writing.is_none() {
            let (app, events) = (Arc::clone(app), std::mem::take(&mut self.waiting));
            let (done, writing) = oneshot::channel();
            (self.since, self.writing, self.anew) = (None, Some(writing), is_bulk(&events));
            tokio::spawn(async move {
                write(&app, &events).await;
                let _ = done.send(());
                app.followed.wanted.notify_one();
            });
        }
        if !self.is_behind() && self.untidy.take_if(|since| since.elapsed() > QUIET).is_some() {
            let index = Arc::clone(&app.search);
            tokio::task::spawn_blocking(move || {
                index.tidy().unwrap_or_else(|e| tracing::error!("tidying up: {e}"));
            });
        }
    }

    /// Whether something is not found yet.
    pub(super) fn is_behind(&self) -> bool {
        !self.waiting.is_empty() || self.writing.is_some()
    }

    /// Whether it will be found so soon that a search should wait for it. Where texts come all the time, searches would
    /// wait all the time.
    pub(super) fn comes_soon(&self) -> bool {
        self.is_behind() && self.calm && !self.anew
    }
}

/// Whether the index is made anew for these.
fn is_bulk(events: &[Event]) -> bool {
    events.iter().any(|e| matches!(e.subject, EventSubject::Pack(_))) || events.len() > MANY
}

/// Brings the search index up to date. Its results are never kept, so nothing stale is left.
pub(super) async fn write(app: &Arc<App>, events: &[Event]) {
    let shown = app.shown();
    let figures = |locale: &Locale, code: &str| shown.country.figure(locale, code);
    let written = if is_bulk(events) {
        flow::publish::rebuild_index(&app.store, &app.search, &figures, |_| {}).await.map(drop)
    } else {
        flow::publish::follow_events(&app.store, &app.search, events, &figures).await
    };
    match written {
        Ok(()) => {
            let at = app.clock.now();
            app.health.note(|h| h.indexed = Some(at));
        }
        Err(e) => tracing::error!("search index: {e}"),
    }
}
