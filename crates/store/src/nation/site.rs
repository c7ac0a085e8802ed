//! The portal's identity: one row, as JSON, because it is only ever read whole.

use model::Site;

use crate::sql::to_json;
use crate::{Change, Conn, StoreError, Tx};

const FIND: &str = "SELECT body FROM site WHERE id = 'site'";
const UPSERT: &str =
    "INSERT INTO site (id, body) VALUES ('site', $1) ON CONFLICT (id) DO UPDATE SET body = excluded.body";

/// The site, once a pack has been applied.
pub async fn find_site(conn: &mut Conn) -> Result<Option<Site>, StoreError> {
    conn.fetch_optional(FIND, &[]).await?.map(|row| row.json("body")).transpose()
}

/// Writes the site.
pub async fn save_site(tx: &mut Tx, site: &Site) -> Result<Change, StoreError> {
    let change = Change::between(find_site(tx).await?.as_ref(), site);
    if change.is_change() {
        tx.execute(UPSERT, args![to_json("the site", site)?]).await?;
    }
    Ok(change)
}
