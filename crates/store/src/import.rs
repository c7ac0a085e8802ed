//! Where imported content came from, so that importing again changes only what changed there.

use jiff::Timestamp;
use model::ItemId;

use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT origin, item_id, digest FROM import_origin WHERE origin = $1";
const OF_ITEM: &str =
    "SELECT origin, item_id, digest FROM import_origin WHERE item_id = $1 ORDER BY imported_at, origin";
const UPSERT: &str = include_str!("../sql/import/upsert.sql");
const FIND_FILE: &str = "SELECT origin, sha256, name, mime, bytes FROM import_file WHERE origin = $1";
const FILE_AT: &str = "SELECT origin, sha256, name, mime, bytes FROM import_file
    WHERE sha256 = $1 AND name = $2 ORDER BY origin LIMIT 1";
const UPSERT_FILE: &str = include_str!("../sql/import/upsert_file.sql");

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

/// A document that an article of a former site links to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFile {
    /// Its address there, without the scheme.
    pub origin: String,
    /// Digest of its bytes, by which they are kept.
    pub sha256: String,
    /// Its name for readers who save it.
    pub name: String,
    /// Media type.
    pub mime: String,
    /// Size.
    pub bytes: i64,
}

impl ImportFile {
    /// Its address here.
    pub fn path(&self) -> String {
        format!("/files/{}/{}", self.sha256, self.name)
    }
}

/// A document by its address at the former site.
pub async fn find_file(conn: &mut Conn, origin: &str) -> Result<Option<ImportFile>, StoreError> {
    conn.fetch_optional(FIND_FILE, args![origin]).await?.as_ref().map(read_file).transpose()
}

/// A document by its digest and name.
pub async fn file_at(conn: &mut Conn, sha256: &str, name: &str) -> Result<Option<ImportFile>, StoreError> {
    conn.fetch_optional(FILE_AT, args![sha256, name]).await?.as_ref().map(read_file).transpose()
}

/// Writes down what is kept of a document.
pub async fn upsert_file(tx: &mut Tx, file: &ImportFile, at: Timestamp) -> Result<(), StoreError> {
    let ImportFile { origin, sha256, name, mime, bytes } = file;
    tx.execute(UPSERT_FILE, args![origin, sha256, name, mime, *bytes, at]).await?;
    Ok(())
}

fn read_file(row: &crate::row::Row) -> Result<ImportFile, StoreError> {
    Ok(ImportFile {
        origin: row.text("origin")?,
        sha256: row.text("sha256")?,
        name: row.text("name")?,
        mime: row.text("mime")?,
        bytes: row.int("bytes")?,
    })
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
