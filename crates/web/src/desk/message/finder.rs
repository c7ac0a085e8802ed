//! The finder of figures at work: reads what is new, and everything when the registry changed.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use flow::FlowError;
use flow::publish::{Known, Registry, Spoken, read_figures};
use jiff::Timestamp;
use model::{Amount, Code, Event, EventSubject, Fact, Period};
use render::{Country, Local, View};
use tokio::sync::Notify;

use crate::app::{App, Shown};

/// Saves and publications come in bursts, and whoever publishes waits for pages, not for this: reading begins when nothing
/// has happened for so long,
const PATIENCE: Duration = Duration::from_secs(1);
/// or when something has waited for so long.
const LONGEST: Duration = Duration::from_secs(10);
/// All texts are gone through as often as this: what was saved in a transaction that took long, or by a clock that is
/// late, is found then.
const AT_LEAST: Duration = Duration::from_secs(600);
/// How much earlier than our last look a text that we did not see may say it was saved.
const MARGIN: Duration = Duration::from_secs(60);

/// The finder's state: derived, like everything it writes.
#[derive(Default)]
pub struct Finder {
    wake: Notify,
    known: RwLock<Option<Kept>>,
    /// Whether more may be new than what was saved since.
    all: AtomicBool,
}

/// What is known since the last look.
#[derive(Clone)]
struct Kept {
    registry: Arc<Registry>,
    /// What it was made of.
    of: (Arc<Shown>, Vec<(Code, String)>),
    /// When all texts were gone through, and when the last look began.
    looked: Option<(Timestamp, Timestamp)>,
}

impl Finder {
    /// The registry as it was last looked for, if it was.
    pub fn registry(&self) -> Option<Arc<Registry>> {
        self.kept().map(|kept| kept.registry)
    }

    fn kept(&self) -> Option<Kept> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, kept: Kept) {
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    }

    /// Something happened that may be worth reading.
    pub fn hear(&self, events: &[Event]) {
        let worth = |e: &Event| {
            matches!(e.subject, EventSubject::Edition { .. } | EventSubject::Fact(_) | EventSubject::Pack(_))
        };
        if events.iter().any(|e| matches!(e.subject, EventSubject::Pack(_))) {
            self.all.store(true, Ordering::Relaxed);
        }
        if events.iter().any(worth) {
            self.wake.notify_one();
        }
    }
}

/// Reads until the process ends.
pub async fn run(app: Arc<App>) {
    loop {
        if let Err(e) = read(&app).await {
            tracing::error!("looking for figures without a citation: {e}");
        }
        let _ = tokio::time::timeout(AT_LEAST, app.finder.wake.notified()).await;
        let burst =
            async { while tokio::time::timeout(PATIENCE, app.finder.wake.notified()).await.is_ok() {} };
        let _ = tokio::time::timeout(LONGEST, burst).await;
    }
}

/// Reads every text that is new since last time; all of them when the registry changed. Tells how many.
pub async fn read(app: &App) -> Result<u64, FlowError> {
    let began = app.clock.now();
    let former = store::event::former_values(&mut app.store.read().await?).await?;
    let of = (app.shown(), former);
    let before = app.finder.kept();
    let same = before.filter(|kept| Arc::ptr_eq(&kept.of.0, &of.0) && kept.of.1 == of.1);
    let all = app.finder.all.swap(false, Ordering::Relaxed);
    let kept = match same {
        Some(kept) => kept,
        None => {
            let (shown, former) = of.clone();
            let registry = tokio::task::spawn_blocking(move || registry(&shown.country, &former)).await?;
            Kept { registry: Arc::new(registry), of, looked: None }
        }
    };
    app.finder.keep(kept.clone());
    let looked = kept.looked.filter(|(whole, _)| !all && *whole + AT_LEAST > began);
    let since = looked.map(|(_, last)| last - MARGIN);
    let read = read_figures(&app.store, app.clock.as_ref(), &kept.registry, since)
        .await
        .inspect_err(|_| app.finder.all.store(all, Ordering::Relaxed))?;
    let whole = looked.map_or(began, |(whole, _)| whole);
    app.finder.keep(Kept { looked: Some((whole, began)), ..kept });
    Ok(read)
}

/// The facts as each locale's readers see them.
pub fn registry(country: &Country, former: &[(Code, String)]) -> Registry {
    let spoken = country.locals().map(|local| spoken(country, local, former)).collect();
    Registry::new(spoken)
}

fn spoken(country: &Country, local: &Local, former: &[(Code, String)]) -> Spoken {
    let v = View::new(country, local);
    let known = |fact: &Fact| {
        let was = former.iter().filter(|(code, _)| *code == fact.code);
        Known {
            code: fact.code.clone(),
            name: v.name("fact", fact.code.as_str()),
            text: v.fact(fact),
            former: was
                .filter_map(|(_, value)| Some(v.amount(&Amount::new(value).ok()?, &fact.unit)))
                .collect(),
            year: year(&fact.period),
            retired: fact.retired_on.is_some(),
        }
    };
    let sample = Amount::new("1234567.5").map(|a| local.formats.amount(&a)).unwrap_or_default();
    Spoken { locale: local.locale.clone(), sample, facts: country.nation.facts.iter().map(known).collect() }
}

fn year(period: &Period) -> Option<i16> {
    match period {
        Period::Year(y) | Period::Month(y, _) | Period::Quarter(y, _) | Period::Years(_, y) => Some(*y),
        Period::Day(day) => Some(day.year()),
        Period::Standing => None,
    }
}
