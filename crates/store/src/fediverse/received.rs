//! What came in lately: nothing is taken twice.

use jiff::Timestamp;

use crate::{StoreError, Tx};

const NOTE: &str = "INSERT INTO fediverse_received (hash, at) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING";
const FORGET: &str = "DELETE FROM fediverse_received WHERE at < $1";

/// Notes that something came in; `false` if it had come before.
pub async fn note_received(tx: &mut Tx, hash: &str, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(NOTE, args![hash, at]).await? > 0)
}

/// Forgets what came in before; tells how much.
pub async fn forget_received(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(FORGET, args![before]).await
}
