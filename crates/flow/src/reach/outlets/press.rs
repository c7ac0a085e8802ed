//! The press list as a channel: a letter to each newsroom on it.
//!
//! Letters are queued in one transaction and go out by the loop of all letters, which repeats what is not taken. Nothing of
//! them can be taken down: whoever had one is told of a correction and of a withdrawal in another.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind, Clock};
use store::Store;

use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, TakenDown};
use crate::reach::press_list::{Desk, tell};
use crate::{FlowError, Vault};

/// Longest words of a dispatch; the text itself stands below them.
const CHARACTERS: usize = 2000;

/// Writes to the newsrooms of a press list.
#[derive(Clone)]
pub struct PressOutlet {
    /// Database.
    pub store: Store,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Opens addresses.
    pub vault: Arc<Vault>,
    /// Public address of the site, without a slash at its end.
    pub base_url: String,
    /// Domain of the sender's address.
    pub domain: String,
}

impl PressOutlet {
    /// Queues the letters of a parcel; tells how many.
    pub async fn queue(&self, parcel: &Parcel) -> Result<usize, OutletError> {
        let desk = Desk { vault: &self.vault, base_url: &self.base_url, domain: &self.domain };
        let mut tx = self.store.begin().await.map_err(|e| later(&e.into()))?;
        let told =
            tell(&mut tx, self.clock.as_ref(), &desk, &parcel.channel, &parcel.dispatch, &parcel.letters);
        let count = told.await.map_err(|e| later(&e))?;
        tx.commit().await.map_err(|e| later(&e.into()))?;
        Ok(count)
    }

    async fn first(&self, parcel: &Parcel) -> Result<Posted, OutletError> {
        let sent = self.queue(parcel).await?;
        if sent == 0 {
            let mut conn = self.store.read().await.map_err(|e| later(&e.into()))?;
            let before = store::press_list::letters_of(&mut conn, parcel.dispatch.id).await;
            // Queued before, and not written down: it has gone.
            if before.map_err(|e| later(&e.into()))?.is_empty() {
                return Err(OutletError::Refused("held:press-nobody".into()));
            }
        }
        Ok(Posted { remote_id: Some(parcel.dispatch.id.to_string()), remote_url: None })
    }
}

/// Our own database is busy, or a key is missing: nothing has happened.
fn later(error: &FlowError) -> OutletError {
    OutletError::Later { reason: error.to_string(), after: None }
}

impl Outlet for PressOutlet {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Press
    }

    fn limits(&self, _: &Channel) -> Limits {
        Limits { characters: CHARACTERS, picture: false, withdraws: false, updates: true }
    }

    fn check(&self, _: &Channel, _: &str) -> Vec<(&'static str, &'static str)> {
        Vec::new()
    }

    fn greet<'a>(&'a self, channel: &'a Channel, _: &'a str) -> BoxFuture<'a, Result<String, OutletError>> {
        // There is nobody to ask: the mail server is asked on the page of status.
        Box::pin(async move { Ok(channel.code.to_string()) })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(self.first(parcel))
    }

    fn update<'a>(&'a self, parcel: &'a Parcel, _: &'a Posted) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move { self.queue(parcel).await.map(drop) })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        _: &'a Posted,
        _: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move { self.queue(parcel).await.map(TakenDown::Told) })
    }
}
