//! Compresses answers thoroughly that readers ask for again, once nobody waits for others.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::app::App;

/// How long is waited after an answer was asked for again: by then those who waited for a publication have seen it, and
/// what fell again has fallen.
const REST: Duration = Duration::from_secs(2);

/// How often is looked.
const EVERY: Duration = Duration::from_millis(250);

/// How much longer than it worked it rests, so that readers have the processor.
const SHARE: u32 = 4;

/// Compresses until the process ends, one after the other.
pub async fn polish(app: Arc<App>) {
    loop {
        tokio::time::sleep(EVERY).await;
        while let Some((key, rough)) = app.cache.next_rough(REST) {
            let began = Instant::now();
            let app = Arc::clone(&app);
            let work = move || app.cache.finish(key, &rough, rough.finished());
            if tokio::task::spawn_blocking(work).await.is_err() {
                tracing::error!("an answer could not be compressed");
            }
            tokio::time::sleep(began.elapsed() * SHARE).await;
        }
    }
}
