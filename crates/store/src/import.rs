//! Where imported content came from, so that importing again changes only what changed there.

use jiff::Timestamp;
use model::ItemId;

use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT origin, item_id, digest FROM import_origin WHERE origin = $1";
const OF_ITEM: &str =
    "SELECT origin, item_id, digest FROM import_origin WHERE item_id = $1 ORDER BY imported_at, origin";
const UPSERT: &str = include_str!("../sql/import/upsert.sql");

/// The origin of an imported item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportOrigin {
    /// Its address or key at its origin.
    pub origin: String,
    /// What became of it.
    pub item: ItemId,
    /// Digest of what was imported.
    pub digest: String,
}

/// What became of an origin, if it was imported.
pub async fn find_origin(conn: &mut Conn, origin: &str) -> Result<Option<ImportOrigin>, StoreError> {
    conn.fetch_optional(FIND, args![origin]).await?.as_ref().map(read).transpose()
}

/// Where an item came from; several origins may have been joined in it.
pub async fn origins_of(conn: &mut Conn, item: ItemId) -> Result<Vec<ImportOrigin>, StoreError> {
    conn.fetch_map(OF_ITEM, args![item], read).await
}

/// Writes down what was imported.
pub async fn upsert_origin(tx: &mut Tx, origin: &ImportOrigin, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(UPSERT, args![&origin.origin, origin.item, &origin.digest, at]).await?;
    Ok(())
}

fn read(row: &crate::row::Row) -> Result<ImportOrigin, StoreError> {
    Ok(ImportOrigin { origin: row.text("origin")?, item: row.parse("item_id")?, digest: row.text("digest")? })
}
