//! The newsletter as a channel: what is sent to it stands in the next issue.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind, Clock};
use store::Store;
use store::newsletter::NewEntry;

use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, TakenDown};

/// What is told where a letter went out already.
const CANNOT: &str =
    "a letter that was sent cannot be called back; the next issue says that it was withdrawn";

/// Puts what is sent to a newsletter into its next issue.
#[derive(Clone)]
pub struct NewsletterOutlet {
    store: Store,
    clock: Arc<dyn Clock>,
}

impl NewsletterOutlet {
    /// The outlet of a portal.
    pub fn new(store: Store, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock }
    }

    async fn queue(&self, parcel: &Parcel) -> Result<Posted, OutletError> {
        let found = {
            let mut conn = self.store.read().await.map_err(later)?;
            store::newsletter::find_newsletter(&mut conn, &parcel.channel.code).await.map_err(later)?
        };
        let open = found.is_some_and(|n| n.closed_at.is_none() && n.locales.contains(&parcel.locale));
        if !open {
            return Err(OutletError::Refused("there is no such newsletter in this language".into()));
        }
        let new = NewEntry {
            dispatch: parcel.dispatch.id,
            channel: parcel.channel.code.clone(),
            edition: parcel.dispatch.edition,
            revision: parcel.dispatch.revision,
            locale: parcel.locale.clone(),
            text: parcel.dispatch.text.clone(),
            approved: parcel.dispatch.approved_by.is_some(),
            at: self.clock.now(),
        };
        let mut tx = self.store.begin().await.map_err(later)?;
        // Handed over twice, it stands there once.
        store::newsletter::queue_entry(&mut tx, &new).await.map_err(later)?;
        tx.commit().await.map_err(later)?;
        Ok(Posted { remote_id: Some(parcel.dispatch.id.to_string()), remote_url: None })
    }

    async fn take_out(&self, parcel: &Parcel) -> Result<TakenDown, OutletError> {
        let mut tx = self.store.begin().await.map_err(later)?;
        if store::newsletter::take_out_entry(&mut tx, parcel.dispatch.id).await.map_err(later)? {
            tx.commit().await.map_err(later)?;
            return Ok(TakenDown::Yes);
        }
        // The next issue finds by itself what was withdrawn.
        Ok(TakenDown::Cannot(CANNOT.into()))
    }
}

/// Our own database is busy: nothing has happened.
fn later(error: store::StoreError) -> OutletError {
    OutletError::Later { reason: error.to_string(), after: None }
}

impl Outlet for NewsletterOutlet {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Newsletter
    }

    fn limits(&self, _: &Channel) -> Limits {
        Limits { characters: 600, picture: false, withdraws: true, updates: false }
    }

    fn length(&self, text: &str, _: &str) -> usize {
        text.chars().count()
    }

    fn check(&self, _: &Channel, _: &str) -> Vec<(&'static str, &'static str)> {
        Vec::new()
    }

    fn greet<'a>(&'a self, channel: &'a Channel, _: &'a str) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let mut conn = self.store.read().await.map_err(later)?;
            match store::newsletter::find_newsletter(&mut conn, &channel.code).await.map_err(later)? {
                Some(n) if n.closed_at.is_none() => Ok(n.channel.to_string()),
                _ => Err(OutletError::Refused("there is no such newsletter".into())),
            }
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(self.queue(parcel))
    }

    fn update<'a>(&'a self, _: &'a Parcel, _: &'a Posted) -> BoxFuture<'a, Result<(), OutletError>> {
        // The issue reads its texts when it is made; one that went cannot be changed.
        Box::pin(async { Err(OutletError::Refused(CANNOT.into())) })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        _: &'a Posted,
        _: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(self.take_out(parcel))
    }
}
