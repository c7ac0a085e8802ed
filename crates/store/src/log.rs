//! The transparency log: its entries, the tiles of its tree and its head. What they mean is `flow`'s.
//!
//! Entries are added and read, never changed; a tile is replaced by a fuller one only.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::{Code, Locale};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const LOCK: &str = "UPDATE log_state SET size = size WHERE id = 1";
const STATE: &str = "SELECT size, root FROM log_state WHERE id = 1";
const SET_STATE: &str = "UPDATE log_state SET size = $1, root = $2 WHERE id = 1";
const TILE: &str = "SELECT hashes FROM log_tile WHERE path = $1";
const PUT_TILE: &str = "INSERT INTO log_tile (path, hashes) VALUES ($1, $2) \
    ON CONFLICT (path) DO UPDATE SET hashes = excluded.hashes";
const INSERT: &str = "INSERT INTO log_entry (position, at, action, item_code, locale, revision, digest, leaf) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const OF_EDITION: &str = "SELECT position, at, action, item_code, locale, revision, digest, leaf \
    FROM log_entry WHERE item_code = $1 AND locale = $2 ORDER BY position";
const BY_POSITION: &str = "SELECT position, at, action, item_code, locale, revision, digest, leaf \
    FROM log_entry WHERE position = $1";
const LEAVES: &str = "SELECT leaf FROM log_entry WHERE position >= $1 AND position < $2 ORDER BY position";

/// The head: how many entries, and the root over them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogState {
    /// How many entries.
    pub size: i64,
    /// Root, in base 64.
    pub root: String,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its place, counted from 0.
    pub position: i64,
    /// When it was made.
    pub at: Timestamp,
    /// `publish`, `correct` or `withdraw`.
    pub action: String,
    /// The item.
    pub item: Code,
    /// Language of the edition.
    pub locale: Locale,
    /// Number of the revision that readers saw from then on; when withdrawn, until then.
    pub revision: i64,
    /// SHA-256 of the edition's canonical bytes, in hexadecimal.
    pub digest: String,
    /// The entry's bytes.
    pub leaf: String,
}

/// The head, which nobody else can change until this transaction ends.
pub async fn lock_state(tx: &mut Tx) -> Result<LogState, StoreError> {
    tx.execute(LOCK, &[]).await?;
    state(tx).await
}

/// The head.
pub async fn state(conn: &mut Conn) -> Result<LogState, StoreError> {
    let row = conn.fetch_optional(STATE, &[]).await?.ok_or_else(|| StoreError::missing("log", 1))?;
    Ok(LogState { size: row.int("size")?, root: row.text("root")? })
}

/// Sets the head.
pub async fn set_state(tx: &mut Tx, state: &LogState) -> Result<(), StoreError> {
    tx.execute(SET_STATE, args![state.size, &state.root]).await?;
    Ok(())
}

/// The bytes of tiles by their paths; those that are not there are left out.
pub async fn tiles(conn: &mut Conn, paths: &[String]) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let mut found = BTreeMap::new();
    for path in paths {
        if let Some(row) = conn.fetch_optional(TILE, args![path]).await? {
            let bytes =
                hex::decode(row.text("hashes")?).map_err(|source| StoreError::column("hashes", source))?;
            found.insert(path.clone(), bytes);
        }
    }
    Ok(found)
}

/// Keeps a tile in place of the emptier one.
pub async fn put_tile(tx: &mut Tx, path: &str, bytes: &[u8]) -> Result<(), StoreError> {
    tx.execute(PUT_TILE, args![path, hex::encode(bytes)]).await?;
    Ok(())
}

/// Adds an entry; a place is taken once.
pub async fn insert_entry(tx: &mut Tx, entry: &LogEntry) -> Result<(), StoreError> {
    let args = args![
        entry.position,
        entry.at,
        &entry.action,
        &entry.item,
        &entry.locale,
        entry.revision,
        &entry.digest,
        &entry.leaf
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// What the log says of an edition, oldest first.
pub async fn entries_of(conn: &mut Conn, item: &Code, locale: &Locale) -> Result<Vec<LogEntry>, StoreError> {
    conn.fetch_map(OF_EDITION, args![item, locale], read).await
}

/// The entry at a place.
pub async fn entry_at(conn: &mut Conn, position: i64) -> Result<Option<LogEntry>, StoreError> {
    conn.fetch_optional(BY_POSITION, args![position]).await?.as_ref().map(read).transpose()
}

/// The bytes of the entries from one place up to, and without, another.
pub async fn leaves(conn: &mut Conn, from: i64, to: i64) -> Result<Vec<String>, StoreError> {
    conn.fetch_map(LEAVES, args![from, to], |row| row.text("leaf")).await
}

fn read(row: &Row) -> Result<LogEntry, StoreError> {
    Ok(LogEntry {
        position: row.int("position")?,
        at: row.instant("at")?,
        action: row.text("action")?,
        item: row.parse("item_code")?,
        locale: row.parse("locale")?,
        revision: row.int("revision")?,
        digest: row.text("digest")?,
        leaf: row.text("leaf")?,
    })
}
