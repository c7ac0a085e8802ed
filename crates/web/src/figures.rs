//! The flows of data as they are now, and which series they have: derived from the store, made again when they change.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use flow::data::{Catalogue, DataError, Opened, Shelf};
use jiff::Timestamp;
use model::Code;
use store::Conn;

use crate::failure::Failure;

/// The flows of data.
#[derive(Default)]
pub struct Figures {
    catalogue: RwLock<Option<Arc<Catalogue>>>,
    generation: AtomicU64,
    shelf: Shelf,
}

impl Figures {
    /// All flows with their structures.
    pub async fn catalogue(&self, conn: &mut Conn) -> Result<Arc<Catalogue>, DataError> {
        if let Some(kept) = self.catalogue.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            return Ok(Arc::clone(kept));
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

    /// Which series flows have.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }
}

impl From<DataError> for Failure {
    fn from(error: DataError) -> Self {
        Self::internal(error)
    }
}
