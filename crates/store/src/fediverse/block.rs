//! Servers that a channel does not talk to.

use jiff::Timestamp;
use model::{Code, PersonId};

use crate::{Conn, StoreError, Tx};

const BLOCK: &str = "INSERT INTO fediverse_block (channel, server, blocked_at, blocked_by) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (channel, server) DO NOTHING";
const UNBLOCK: &str = "DELETE FROM fediverse_block WHERE channel = $1 AND server = $2";
const BLOCKS: &str =
    "SELECT server, blocked_at, blocked_by FROM fediverse_block WHERE channel = $1 ORDER BY server";
// A server is blocked with everything below its name.
const IS_BLOCKED: &str = "SELECT COUNT(*) AS n FROM fediverse_block \
     WHERE channel = $1 AND (server = $2 OR $2 LIKE '%.' || server)";

/// A server that is blocked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its name, with a port that is not the usual one.
    pub server: String,
    /// Since when.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
}

/// Blocks a server for a channel; `false` if it was.
pub async fn block_server(
    tx: &mut Tx,
    channel: &Code,
    server: &str,
    at: Timestamp,
    by: PersonId,
) -> Result<bool, StoreError> {
    Ok(tx.execute(BLOCK, args![channel, server, at, by]).await? > 0)
}

/// Takes that back; `false` if it was not blocked.
pub async fn unblock_server(tx: &mut Tx, channel: &Code, server: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(UNBLOCK, args![channel, server]).await? > 0)
}

/// The servers that a channel does not talk to, by name.
pub async fn blocks(conn: &mut Conn, channel: &Code) -> Result<Vec<Block>, StoreError> {
    conn.fetch_map(BLOCKS, args![channel], |row| {
        Ok(Block {
            server: row.text("server")?,
            at: row.instant("blocked_at")?,
            by: row.parse("blocked_by")?,
        })
    })
    .await
}

/// Whether a channel does not talk to a server.
pub async fn is_blocked(conn: &mut Conn, channel: &Code, server: &str) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(IS_BLOCKED, args![channel, server]).await? > 0)
}
