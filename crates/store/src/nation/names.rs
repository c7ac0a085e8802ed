//! Names of every noun, one row per locale as JSON: they are only ever read whole.

use std::collections::BTreeMap;

use model::{Locale, Names};

use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const LOAD: &str = "SELECT locale, body FROM names";
const UPSERT: &str = "INSERT INTO names (locale, body) VALUES ($1, $2) ON CONFLICT (locale) DO UPDATE SET body = excluded.body";
const DELETE: &str = "DELETE FROM names WHERE locale = $1";

/// Names by locale.
pub async fn names(conn: &mut Conn) -> Result<BTreeMap<Locale, Names>, StoreError> {
    let rows = conn.fetch_map(LOAD, &[], |row| Ok((row.parse("locale")?, row.json("body")?))).await?;
    Ok(rows.into_iter().collect())
}

/// Names one thing in the locales given; an empty name takes it out. Returns the locales that changed.
pub async fn set_names(
    tx: &mut Tx,
    table: &str,
    code: &str,
    wanted: &BTreeMap<Locale, String>,
) -> Result<Vec<Locale>, StoreError> {
    let mut stored = names(tx).await?;
    let mut changed = Vec::new();
    for (locale, name) in wanted {
        let of_locale = stored.entry(locale.clone()).or_default();
        let table = of_locale.names.entry(table.to_owned()).or_default();
        let before = table.get(code).map_or("", String::as_str);
        if before == name {
            continue;
        }
        if name.is_empty() {
            table.remove(code);
        } else {
            table.insert(code.to_owned(), name.clone());
        }
        tx.execute(UPSERT, args![locale, to_json("names", of_locale)?]).await?;
        changed.push(locale.clone());
    }
    Ok(changed)
}

/// Makes the store hold exactly these names; returns the locales whose names changed, came or went.
pub async fn replace_names(tx: &mut Tx, wanted: &BTreeMap<Locale, Names>) -> Result<Vec<Locale>, StoreError> {
    let stored = names(tx).await?;
    let mut changed = Vec::new();
    for locale in stored.keys().filter(|locale| !wanted.contains_key(*locale)) {
        tx.execute(DELETE, args![locale]).await?;
        changed.push(locale.clone());
    }
    for (locale, names) in wanted {
        if stored.get(locale) != Some(names) {
            tx.execute(UPSERT, args![locale, to_json("names", names)?]).await?;
            changed.push(locale.clone());
        }
    }
    Ok(changed)
}
