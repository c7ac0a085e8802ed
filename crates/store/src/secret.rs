//! Keys that every node of the portal signs with. They never leave the store but to the code that signs.

use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT value FROM secret WHERE name = $1";
const INSERT: &str = "INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";

/// The key of a name.
pub async fn find_secret(conn: &mut Conn, name: &str) -> Result<Option<String>, StoreError> {
    conn.fetch_optional(FIND, args![name]).await?.map(|row| row.text("value")).transpose()
}

/// Keeps a key unless there is one of that name; answers with the one that is kept.
pub async fn keep_secret(tx: &mut Tx, name: &str, value: &str) -> Result<String, StoreError> {
    tx.execute(INSERT, args![name, value]).await?;
    find_secret(tx, name).await?.ok_or_else(|| StoreError::missing("secret", name))
}
