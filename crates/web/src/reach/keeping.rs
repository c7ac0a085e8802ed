//! Keeps the secret of an account whose service hands out a new one with each use.

use std::sync::Arc;

use flow::Vault;
use flow::reach::channel::renew_secret;
use flow::reach::outlets::Keeper;
use futures_util::future::BoxFuture;
use model::{Clock, Code};
use store::Store;

/// Seals it, and keeps it in the store.
pub struct Keeping {
    /// Database.
    pub store: Store,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Where it is sealed.
    pub vault: Arc<Vault>,
}

impl Keeper for Keeping {
    fn keep<'a>(&'a self, channel: &'a Code, secret: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            renew_secret(&self.store, self.clock.as_ref(), &self.vault, channel, secret)
                .await
                .map_err(|e| e.to_string())
        })
    }
}
