//! Passkeys: the public half of each, by the id that the device gives it.

use jiff::Timestamp;
use model::PersonId;

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str =
    "INSERT INTO passkey (id, person_id, name, credential, created_at) VALUES ($1, $2, $3, $4, $5)";
const FIND: &str = "SELECT id, person_id, name, credential, created_at, used_at FROM passkey WHERE id = $1";
const OF_PERSON: &str = "SELECT id, person_id, name, credential, created_at, used_at FROM passkey \
     WHERE person_id = $1 ORDER BY created_at, id";
const COUNT: &str = "SELECT COUNT(*) AS n FROM passkey WHERE person_id = $1";
const USE: &str = "UPDATE passkey SET credential = $2, used_at = $3 WHERE id = $1";
const RENAME: &str = "UPDATE passkey SET name = $3 WHERE id = $1 AND person_id = $2";
const DELETE: &str = "DELETE FROM passkey WHERE id = $1 AND person_id = $2";
const DELETE_OF: &str = "DELETE FROM passkey WHERE person_id = $1";

/// A passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPasskey {
    /// The credential's id, base64url.
    pub id: String,
    /// Whose.
    pub person: PersonId,
    /// What its owner calls it.
    pub name: String,
    /// Public key, counter and flags, JSON; what it means is not the store's business.
    pub credential: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it last let somebody in.
    pub used_at: Option<Timestamp>,
}

/// Adds a passkey; an id that is there already is refused as a duplicate.
pub async fn insert_passkey(tx: &mut Tx, new: &StoredPasskey) -> Result<(), StoreError> {
    tx.execute(INSERT, args![&new.id, new.person, &new.name, &new.credential, new.created_at]).await?;
    Ok(())
}

/// The passkey of an id.
pub async fn find_passkey(conn: &mut Conn, id: &str) -> Result<Option<StoredPasskey>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// A person's passkeys, oldest first.
pub async fn passkeys_of(conn: &mut Conn, person: PersonId) -> Result<Vec<StoredPasskey>, StoreError> {
    conn.fetch_map(OF_PERSON, args![person], read).await
}

/// How many passkeys a person has.
pub async fn count_passkeys(conn: &mut Conn, person: PersonId) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, args![person]).await
}

/// Notes that a passkey let somebody in, and what changed in it by that.
pub async fn use_passkey(tx: &mut Tx, id: &str, credential: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(USE, args![id, credential, at]).await?;
    Ok(())
}

/// Calls a person's passkey something else; `false` when they have no such passkey.
pub async fn rename_passkey(tx: &mut Tx, id: &str, person: PersonId, name: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(RENAME, args![id, person, name]).await? > 0)
}

/// Removes a person's passkey; `false` when they have no such passkey.
pub async fn delete_passkey(tx: &mut Tx, id: &str, person: PersonId) -> Result<bool, StoreError> {
    Ok(tx.execute(DELETE, args![id, person]).await? > 0)
}

/// Removes all passkeys of a person; answers how many.
pub async fn delete_passkeys_of(tx: &mut Tx, person: PersonId) -> Result<u64, StoreError> {
    tx.execute(DELETE_OF, args![person]).await
}

fn read(row: &Row) -> Result<StoredPasskey, StoreError> {
    Ok(StoredPasskey {
        id: row.text("id")?,
        person: row.parse("person_id")?,
        name: row.text("name")?,
        credential: row.text("credential")?,
        created_at: row.instant("created_at")?,
        used_at: row.opt_instant("used_at")?,
    })
}
