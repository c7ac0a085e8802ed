//! Structures, each as a message of the standard with it alone.

use crate::{Conn, StoreError, Tx};

const LOAD: &str =
    "SELECT class, agency, id, version, body FROM data_structure ORDER BY class, position, id, version";
const FIND: &str = "SELECT class, agency, id, version, body FROM data_structure \
    WHERE class = $1 AND agency = $2 AND id = $3 AND version = $4";
const UPSERT: &str = "INSERT INTO data_structure (class, agency, id, version, position, body) \
    VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (class, agency, id, version) DO UPDATE SET position = excluded.position, body = excluded.body";

/// A structure as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureRow {
    /// Its class in the information model, as `Codelist`.
    pub class: String,
    /// The agency that maintains it.
    pub agency: String,
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// A message with it alone.
    pub body: String,
}

/// All of them.
pub async fn structures(conn: &mut Conn) -> Result<Vec<StructureRow>, StoreError> {
    conn.fetch_map(LOAD, &[], read).await
}

/// Writes one; tells whether it was another before.
pub async fn upsert_structure(tx: &mut Tx, position: usize, row: &StructureRow) -> Result<bool, StoreError> {
    let key = args![&row.class, &row.agency, &row.id, &row.version];
    if let Some(known) = tx.fetch_optional(FIND, key).await?
        && read(&known)?.body == row.body
    {
        return Ok(false);
    }
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    tx.execute(UPSERT, args![&row.class, &row.agency, &row.id, &row.version, position, &row.body]).await?;
    Ok(true)
}

fn read(row: &crate::row::Row) -> Result<StructureRow, StoreError> {
    Ok(StructureRow {
        class: row.text("class")?,
        agency: row.text("agency")?,
        id: row.text("id")?,
        version: row.text("version")?,
        body: row.text("body")?,
    })
}
