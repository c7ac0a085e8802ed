//! What this process counts of itself, for those who run it: the text format of Prometheus at an address of its own.
//!
//! Counting costs no lock: whoever answers adds to atomic numbers, and whoever asks reads them. The public address knows
//! no `/metrics`.

mod area;
mod format;
mod histogram;
mod process;
mod write;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use bytes::Bytes;
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Frame};
use jiff::Timestamp;
use tokio::net::TcpListener;

pub use area::{Area, Outcome};
pub use write::text;

use crate::app::App;
use histogram::Histogram;

/// Classes of status: 1xx to 5xx.
const STATUSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/// The numbers.
#[derive(Debug, Default)]
pub struct Metrics {
    requests: [Counts; Area::ALL.len()],
    /// When the round of the event log began that was finished last, in microseconds; zero before the first.
    caught_up: AtomicI64,
}

/// What is counted of one area.
#[derive(Debug, Default)]
struct Counts {
    answers: [[AtomicU64; Outcome::ALL.len()]; STATUSES.len()],
    bytes: AtomicU64,
    durations: Histogram,
}

impl Metrics {
    fn of(&self, area: Area) -> Option<&Counts> {
        self.requests.get(area as usize)
    }

    /// Counts an answer that was ready to be sent after `took`.
    pub fn count(&self, area: Area, status: StatusCode, outcome: Outcome, took: Duration) {
        let Some(counts) = self.of(area) else { return };
        let class = usize::from(status.as_u16() / 100).saturating_sub(1);
        if let Some(counter) = counts.answers.get(class).and_then(|c| c.get(outcome as usize)) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
        counts.durations.observe(took);
    }

    /// Counts bytes of a body on their way.
    pub fn sent(&self, area: Area, bytes: usize) {
        if let Some(counts) = self.of(area) {
            counts.bytes.fetch_add(u64::try_from(bytes).unwrap_or(u64::MAX), Ordering::Relaxed);
        }
    }

    /// Notes that everything the event log said before `at` has been taken in.
    pub fn caught_up(&self, at: Timestamp) {
        self.caught_up.store(at.as_microsecond(), Ordering::Relaxed);
    }
}

/// Counts the bytes of an answer: at once where their number is known, as they go where it is not.
pub fn weigh(app: &Arc<App>, area: Area, response: Response) -> Response {
    if let Some(bytes) = response.body().size_hint().exact() {
        app.metrics.sent(area, usize::try_from(bytes).unwrap_or(usize::MAX));
        return response;
    }
    let app = Arc::clone(app);
    response.map(|body| {
        Body::new(body.map_frame(move |frame: Frame<Bytes>| {
            if let Some(data) = frame.data_ref() {
                app.metrics.sent(area, data.len());
            }
            frame
        }))
    })
}

/// Answers `/metrics` on `listener`, and nothing else, until the process ends.
pub async fn serve(app: Arc<App>, listener: TcpListener) {
    let router = Router::new()
        .route("/metrics", get(show))
        .fallback(|| async { (StatusCode::NOT_FOUND, "only /metrics is here\n") })
        .with_state(app);
    if let Err(e) = axum::serve(listener, router).await {
        tracing::error!("metrics: {e}");
    }
}

async fn show(State(app): State<Arc<App>>) -> Response {
    let headers = [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    (headers, text(&app).await).into_response()
}
