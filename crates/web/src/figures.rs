//! The flows of data as they are now, and which series they have: derived from the store, made again when they change.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use flow::data::{Catalogue, DataError, FlowTable, Opened, Shelf};
use jiff::Timestamp;
use model::Code;
use store::{Conn, Store};

use crate::failure::Failure;

/// The flows of data.
#[derive(Default)]
pub struct Figures {
    catalogue: RwLock<Option<Arc<Catalogue>>>,
    generation: AtomicU64,
    shelf: Shelf,
}

impl Figures {
    fn kept(&self) -> Option<Arc<Catalogue>> {
        self.catalogue.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// All flows with their structures, where a connection is not at hand and seldom needed.
    pub async fn now(&self, store: &Store) -> Result<Arc<Catalogue>, DataError> {
        match self.kept() {
            Some(kept) => Ok(kept),
            None => self.catalogue(&mut store.read().await?).await,
        }
    }

    /// All flows with their structures.
    pub async fn catalogue(&self, conn: &mut Conn) -> Result<Arc<Catalogue>, DataError> {
        if let Some(kept) = self.kept() {
            return Ok(kept);
        }
        let before = self.generation.load(Ordering::Acquire);
        let fresh = Arc::new(Catalogue::load(conn).await?);
        let mut kept = self.catalogue.write().unwrap_or_else(PoisonError::into_inner);
        // What changed while it was read is read by the next.
        if self.generation.load(Ordering::Acquire) == before {
            *kept = Some(Arc::clone(&fresh));
        }
        Ok(fresh)
    }

    /// Something was published: what is kept is no longer so.
    pub fn forget(&self) {
        let mut kept = self.catalogue.write().unwrap_or_else(PoisonError::into_inner);
        self.generation.fetch_add(1, Ordering::AcqRel);
        *kept = None;
    }

    /// A flow as it is, or was at a moment; none where nothing was published by then.
    pub async fn open(
        &self,
        conn: &mut Conn,
        code: &Code,
        as_of: Option<Timestamp>,
    ) -> Result<Option<Opened>, DataError> {
        let catalogue = self.catalogue(conn).await?;
        let Some(flow) = catalogue.flow(code) else { return Ok(None) };
        self.shelf.open(conn, flow, as_of).await
    }

    /// The same, where a connection is not at hand and seldom needed.
    pub async fn opened(
        &self,
        store: &Store,
        flow: &Arc<FlowTable>,
        as_of: Option<Timestamp>,
    ) -> Result<Option<Opened>, DataError> {
        match self.shelf.at_hand(flow).filter(|_| as_of.is_none()) {
            Some(opened) => Ok(Some(opened)),
            None => self.shelf.open(&mut store.read().await?, flow, as_of).await,
        }
    }

    /// Which series flows have.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }
}

impl From<DataError> for Failure {
    fn from(error: DataError) -> Self {
        match error {
            DataError::Refused(_) => Self::Forbidden,
            other => Self::internal(other),
        }
    }
}
