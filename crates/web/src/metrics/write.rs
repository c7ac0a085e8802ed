//! The whole text: what was counted, and how everything stands at this moment.

use std::sync::atomic::Ordering;
use std::time::Duration;

use model::MailState;

use super::format::Text;
use super::{Area, Outcome, STATUSES, process};
use crate::app::App;

/// How long the database may take: whoever asks does not wait longer, and wants to know.
const PATIENCE: Duration = Duration::from_secs(3);

/// Everything that is known of this process, in the text format of Prometheus.
pub async fn text(app: &App) -> String {
    let mut out = Text::default();
    out.family("sen_build_info", "gauge", "The program; always 1.");
    let engine = app.store.engine_name();
    out.sample("sen_build_info", &[("version", env!("CARGO_PKG_VERSION")), ("store", engine)], 1);
    let started = app.health.look().started.as_second();
    out.one("process_start_time_seconds", "gauge", "When the process began, in seconds since 1970.", started);
    process::write(&mut out);
    requests(app, &mut out);
    cache(app, &mut out);
    follower(app, &mut out);
    audience(app, &mut out);
    connections(app, &mut out);
    let stored = match tokio::time::timeout(PATIENCE, Stored::read(app)).await {
        Ok(Ok(stored)) => Some(stored),
        Ok(Err(e)) => {
            tracing::error!("metrics: {e}");
            None
        }
        Err(_) => None,
    };
    let up = i32::from(stored.is_some());
    out.one("sen_store_up", "gauge", "Whether the database answered within three seconds.", up);
    if let Some(stored) = stored {
        stored.write(&mut out);
    }
    out.finish()
}

fn requests(app: &App, out: &mut Text) {
    let name = "sen_http_requests_total";
    out.family(name, "counter", "Requests answered, by area, class of status and what the page cache did.");
    let metrics = &app.metrics;
    let areas = move || Area::ALL.iter().filter_map(move |area| Some((area.as_str(), metrics.of(*area)?)));
    for (area, counts) in areas() {
        for (status, outcomes) in STATUSES.iter().zip(&counts.answers) {
            for (outcome, counter) in Outcome::ALL.iter().zip(outcomes) {
                let n = counter.load(Ordering::Relaxed);
                if n > 0 {
                    let labels = [("area", area), ("status", *status), ("cache", outcome.as_str())];
                    out.sample(name, &labels, n);
                }
            }
        }
    }
    let name = "sen_http_response_bytes_total";
    out.family(name, "counter", "Bytes of bodies, as compressed as they were sent.");
    for (area, counts) in areas() {
        out.sample(name, &[("area", area)], counts.bytes.load(Ordering::Relaxed));
    }
    let name = "sen_http_request_duration_seconds";
    out.family(name, "histogram", "From a request's head to the moment its answer is ready to be sent.");
    for (area, counts) in areas() {
        counts.durations.write(out, name, ("area", area));
    }
}

fn cache(app: &App, out: &mut Text) {
    out.one("sen_page_cache_entries", "gauge", "Answers kept.", app.cache.len());
    out.one("sen_page_cache_bytes", "gauge", "Bytes they take, by estimate.", app.cache.weight());
    out.one("sen_page_cache_limit_bytes", "gauge", "Bytes they may take.", app.cache.bound());
    out.one("sen_search_documents", "gauge", "Editions in the search index.", app.search.count());
}

/// How old what readers see may be.
fn follower(app: &App, out: &mut Text) {
    let caught_up = app.metrics.caught_up.load(Ordering::Relaxed);
    if caught_up == 0 {
        return;
    }
    let lag = app.clock.now().as_microsecond().saturating_sub(caught_up).max(0);
    let seconds = Duration::from_micros(u64::try_from(lag).unwrap_or(0)).as_secs_f64();
    let help = "Since when changes may not have reached pages and search yet.";
    out.one("sen_follower_lag_seconds", "gauge", help, seconds);
}

/// How counting readers goes.
fn audience(app: &App, out: &mut Text) {
    let going = app.count.going();
    out.one("sen_audience_taken_total", "counter", "Requests that were counted.", going.taken);
    let help = "Requests that were not counted, for want of room.";
    out.one("sen_audience_lost_total", "counter", help, going.lost);
}

fn connections(app: &App, out: &mut Text) {
    let name = "sen_store_connections";
    out.family(
        name,
        "gauge",
        "Connections to the database, by what they are for and whether they are in use.",
    );
    let pools = app.store.connections();
    for pool in &pools {
        out.sample(name, &[("pool", pool.name), ("state", "idle")], pool.idle);
        out.sample(name, &[("pool", pool.name), ("state", "used")], pool.open.saturating_sub(pool.idle));
    }
    let name = "sen_store_connections_limit";
    out.family(name, "gauge", "Connections there may be.");
    for pool in &pools {
        out.sample(name, &[("pool", pool.name)], pool.most);
    }
}

/// What the database knows.
struct Stored {
    bytes: i64,
    jobs: std::collections::BTreeMap<String, i64>,
    mail: std::collections::BTreeMap<MailState, i64>,
}

impl Stored {
    async fn read(app: &App) -> Result<Self, store::StoreError> {
        let mut conn = app.store.read().await?;
        Ok(Self {
            bytes: store::status::size(&mut conn).await?,
            jobs: store::job::job_counts(&mut conn).await?,
            mail: store::mail::mail_counts(&mut conn).await?,
        })
    }

    fn write(&self, out: &mut Text) {
        out.one("sen_store_bytes", "gauge", "Bytes of the database.", self.bytes);
        out.family("sen_jobs", "gauge", "Work in the queue: waiting (or being done), failed, done.");
        for state in ["waiting", "failed", "done"] {
            out.sample("sen_jobs", &[("state", state)], self.jobs.get(state).copied().unwrap_or(0));
        }
        out.family("sen_mail", "gauge", "Letters by state.");
        for state in MailState::ALL {
            let n = self.mail.get(state).copied().unwrap_or(0);
            out.sample("sen_mail", &[("state", state.as_str())], n);
        }
    }
}
