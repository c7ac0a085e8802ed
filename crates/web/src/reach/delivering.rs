//! Brings what our actors tell to the servers of their followers.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

use super::{CLEAR, EVERY, REST, rest};
use crate::app::App;

/// Delivers until it is told to stop.
pub async fn run(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let fediverse = loop {
        match app.fediverse() {
            Ok(fediverse) => break fediverse,
            Err(e) => tracing::error!("nothing is delivered to the fediverse: {e}"),
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
            if let Err(e) = fediverse.clear_away().await {
                tracing::error!("what the fediverse is no longer told: {e}");
            }
        }
        let time = match fediverse.deliver_round(&stopped).await {
            Ok(0) => EVERY,
            // There may be more.
            Ok(_) => Duration::ZERO,
            Err(e) => {
                tracing::error!("delivering to the fediverse: {e}");
                REST
            }
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}
