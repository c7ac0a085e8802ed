//! Brings what our actors tell to the servers of their followers.

use std::sync::Arc;

use tokio::sync::watch;

use super::{CLEAR, EVERY};
use crate::app::App;
use crate::loops::{Sometimes, made, pause, rest};

/// Delivers until it is told to stop.
pub async fn run(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let what = "nothing is delivered to the fediverse";
    let Some(fediverse) = made(&mut stopped, what, || app.fediverse()).await else { return };
    let mut clearing = Sometimes::new(CLEAR);
    loop {
        if clearing.is_due(app.clock.now())
            && let Err(e) = fediverse.clear_away().await
        {
            tracing::error!("what the fediverse is no longer told: {e}");
        }
        let round = fediverse.deliver_round(&stopped).await;
        let time = pause("delivering to the fediverse", round.map(|delivered| delivered > 0), EVERY);
        if rest(&mut stopped, time).await {
            return;
        }
    }
}
