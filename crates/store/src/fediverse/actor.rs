//! Keys of actors.

use jiff::Timestamp;
use model::Code;

use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT sealed_key, public_key FROM fediverse_actor WHERE channel = $1";
const INSERT: &str = "INSERT INTO fediverse_actor (channel, sealed_key, public_key, made_at) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (channel) DO NOTHING";

/// The keys of a channel's actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredActor {
    /// The private key, sealed.
    pub sealed_key: String,
    /// The public key, PEM.
    pub public_key: String,
}

/// The keys of a channel's actor, once it has some.
pub async fn find_actor(conn: &mut Conn, channel: &Code) -> Result<Option<StoredActor>, StoreError> {
    let row = conn.fetch_optional(FIND, args![channel]).await?;
    row.map(|row| {
        Ok(StoredActor { sealed_key: row.text("sealed_key")?, public_key: row.text("public_key")? })
    })
    .transpose()
}

/// Keeps an actor's keys, unless it has some already.
pub async fn insert_actor(
    tx: &mut Tx,
    channel: &Code,
    actor: &StoredActor,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(INSERT, args![channel, &actor.sealed_key, &actor.public_key, at]).await?;
    Ok(())
}
