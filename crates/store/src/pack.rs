//! Digests of a pack's files, to know without applying it whether anything changed.

use std::collections::BTreeMap;

use model::Code;

use crate::{Conn, StoreError, Tx};

const LOAD: &str = "SELECT path, sha256 FROM pack_digest WHERE pack = $1";
const UPSERT: &str = "INSERT INTO pack_digest (pack, path, sha256) VALUES ($1, $2, $3) \
    ON CONFLICT (pack, path) DO UPDATE SET sha256 = excluded.sha256";
const DELETE: &str = "DELETE FROM pack_digest WHERE pack = $1 AND path = $2";

/// Path → SHA-256 (hex) of a pack's files as they were last applied.
pub async fn pack_digests(conn: &mut Conn, pack: &Code) -> Result<BTreeMap<String, String>, StoreError> {
    let rows = conn.fetch_map(LOAD, args![pack], |row| Ok((row.text("path")?, row.text("sha256")?))).await?;
    Ok(rows.into_iter().collect())
}

/// Makes the store hold exactly these digests; returns the paths that are new, changed or gone.
pub async fn replace_pack_digests(
    tx: &mut Tx,
    pack: &Code,
    wanted: &BTreeMap<String, String>,
) -> Result<Vec<String>, StoreError> {
    let stored = pack_digests(tx, pack).await?;
    let mut changed = Vec::new();
    for path in stored.keys().filter(|path| !wanted.contains_key(*path)) {
        tx.execute(DELETE, args![pack, path]).await?;
        changed.push(path.clone());
    }
    for (path, sha256) in wanted {
        if stored.get(path) != Some(sha256) {
            tx.execute(UPSERT, args![pack, path, sha256]).await?;
            changed.push(path.clone());
        }
    }
    Ok(changed)
}
