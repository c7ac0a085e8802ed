//! The kinds of channels this program speaks to: one line for each.

use std::sync::Arc;

use flow::reach::hooks::{Feed, Webhook};
use flow::reach::newsletter::NewsletterOutlet;
use flow::reach::outlet::Outlets;
use flow::reach::outlets::{Ground, accounts};

use super::keeping::Keeping;
use super::newsrooms;
use crate::app::App;

/// All of them. One that cannot be set up is left out, and its channels are shown as such.
pub fn outlets(app: &App) -> Outlets {
    let newsletters = NewsletterOutlet::new(app.store.clone(), Arc::clone(&app.clock));
    let hooks = Webhook { store: app.store.clone(), clock: Arc::clone(&app.clock) };
    let mut outlets =
        Outlets::default().with(Arc::new(newsletters)).with(Arc::new(hooks)).with(Arc::new(Feed));
    match app.fediverse() {
        Ok(fediverse) => outlets = outlets.with(fediverse),
        Err(e) => tracing::error!("nothing is posted to the fediverse: {e}"),
    }
    match newsrooms::outlet(app) {
        Ok(Some(press)) => outlets = outlets.with(Arc::new(press)),
        Ok(None) => {}
        Err(e) => tracing::error!("nothing is sent to newsrooms: {e}"),
    }
    match (app.fetcher(), app.vault()) {
        (Ok(fetcher), Ok(vault)) => {
            let clock = Arc::clone(&app.clock);
            let keeper = Keeping { store: app.store.clone(), clock: Arc::clone(&clock), vault };
            outlets = outlets.with_all(accounts(&Ground { fetcher, clock, keeper: Arc::new(keeper) }));
        }
        (Err(e), _) => tracing::error!("nothing is posted to accounts: {e}"),
        (_, Err(e)) => tracing::error!("nothing is posted to accounts: {e}"),
    }
    outlets
}
