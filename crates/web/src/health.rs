//! How this process is: since when it runs, what it looks after, how far that has come.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use model::Locale;

use crate::app::App;

/// What is known of it.
#[derive(Debug, Clone)]
pub struct Health {
    /// Since when it runs.
    pub started: Timestamp,
    /// When the search index was last brought up to date.
    pub indexed: Option<Timestamp>,
    /// How many documents are in, while the index is being built anew.
    pub rebuilding: Option<u64>,
    /// A check is going on.
    pub checking: bool,
    /// When the last check ended, and what it found.
    pub checked: Option<(Timestamp, Vec<String>)>,
}

/// The same, shared.
pub struct Watch(Mutex<Health>);

impl Watch {
    /// Begins now.
    pub fn new(started: Timestamp) -> Self {
        Self(Mutex::new(Health { started, indexed: None, rebuilding: None, checking: false, checked: None }))
    }

    /// How it is at this moment.
    pub fn look(&self) -> Health {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes something.
    pub fn note<T>(&self, change: impl FnOnce(&mut Health) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Looks through database and files; does nothing while that is going on already.
pub fn check(app: &Arc<App>) {
    if app.health.note(|h| std::mem::replace(&mut h.checking, true)) {
        return;
    }
    let app = Arc::clone(app);
    tokio::spawn(async move {
        let found = problems(&app).await;
        let at = app.clock.now();
        app.health.note(|h| {
            h.checking = false;
            h.checked = Some((at, found));
        });
    });
}

async fn problems(app: &App) -> Vec<String> {
    let mut found = match app.store.read().await {
        Ok(mut conn) => store::status::problems(&mut conn).await.unwrap_or_else(|e| vec![e.to_string()]),
        Err(e) => vec![e.to_string()],
    };
    let blobs = app.blobs.clone();
    match tokio::task::spawn_blocking(move || blobs.damaged()).await {
        Ok(Ok(damaged)) => found.extend(damaged),
        Ok(Err(e)) => found.push(e.to_string()),
        Err(e) => found.push(e.to_string()),
    }
    found
}

/// Builds the search index anew; does nothing while that is going on already.
pub fn rebuild(app: &Arc<App>) {
    let busy = app.health.note(|h| h.rebuilding.replace(h.rebuilding.unwrap_or(0)).is_some());
    if busy {
        return;
    }
    let app = Arc::clone(app);
    tokio::spawn(async move {
        let shown = app.shown();
        let figures = |locale: &Locale, code: &str| shown.country.figure(locale, code);
        let progress = |done| app.health.note(|h| h.rebuilding = Some(done));
        let built = flow::publish::rebuild_index(&app.store, &app.search, &figures, progress).await;
        let at = app.clock.now();
        app.health.note(|h| {
            h.rebuilding = None;
            h.indexed = Some(at);
        });
        if let Err(e) = built {
            tracing::error!("rebuilding the search index: {e}");
        }
    });
}
