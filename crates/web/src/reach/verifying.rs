//! Looks, once a week, whether the pages of our accounts link back to us.

use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::reach::channel::{CHECKED_EVERY, Found, look_back, profile, verify_channel};
use model::Channel;
use tokio::sync::watch;

use crate::app::App;
use crate::loops::rest;

/// How often it is looked whether a channel's turn has come.
const EVERY: Duration = Duration::from_secs(600);
/// The first time: when the process has settled.
const FIRST: Duration = Duration::from_secs(60);
/// How many in a row.
const MANY: u32 = 20;

/// Looks until it is told to stop.
pub async fn run(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut time = FIRST;
    while !rest(&mut stopped, time).await {
        if let Err(e) = round(&app).await {
            tracing::error!("looking at the pages of channels: {e}");
        }
        time = EVERY;
    }
}

async fn round(app: &App) -> Result<(), FlowError> {
    let before = app.clock.now() - CHECKED_EVERY;
    let due = store::reach::channels_to_check(&mut app.store.read().await?, before, MANY).await?;
    for channel in due {
        let found = look(app, &channel).await?;
        let mut tx = app.store.begin().await?;
        verify_channel(&mut tx, app.clock.as_ref(), &channel.code, &found).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// What is seen on a channel's page now, or told of it by its service.
pub async fn look(app: &App, channel: &Channel) -> Result<Found, FlowError> {
    let ours = super::our_pages(&app.shown().country);
    let told = profile(&app.store, app.outlets(), app.vault()?.as_ref(), channel).await?;
    Ok(look_back(app.fetcher()?.as_ref(), channel, told.as_ref(), &ours).await)
}
