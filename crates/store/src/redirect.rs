//! Redirects: where a moved page went. Addresses do not change without leaving one.

use jiff::Timestamp;
use model::Locale;

use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT target FROM redirect WHERE locale = $1 AND path = $2";
const UPSERT: &str = include_str!("../sql/redirect/upsert.sql");
const REMOVE: &str = "DELETE FROM redirect WHERE locale = $1 AND path = $2";
const RETARGET: &str = "UPDATE redirect SET target = $2 WHERE locale = $3 AND target = $1";
const LIST: &str = "SELECT locale, path, target FROM redirect WHERE locale > $1 OR (locale = $1 AND path > $2) \
                    ORDER BY locale, path LIMIT $3";
const COUNT: &str = "SELECT COUNT(*) AS n FROM redirect";

/// An address that led elsewhere once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// Tag of the locale below which the path is; empty for an address outside the locales.
    pub locale: String,
    /// The path, with its query where that is part of the address.
    pub path: String,
    /// Where it leads.
    pub target: String,
}

/// All redirects, a part at a time: go on with the last one until fewer than `limit` come.
pub async fn list_redirects(
    conn: &mut Conn,
    after: Option<&Redirect>,
    limit: u32,
) -> Result<Vec<Redirect>, StoreError> {
    let (locale, path) = after.map_or(("", ""), |after| (after.locale.as_str(), after.path.as_str()));
    conn.fetch_map(LIST, args![locale, path, limit], |row| {
        Ok(Redirect { locale: row.text("locale")?, path: row.text("path")?, target: row.text("target")? })
    })
    .await
}

/// Where a path leads. Without a locale: an address outside the locales, such as a former site's.
pub async fn find_redirect(
    conn: &mut Conn,
    locale: Option<&Locale>,
    path: &str,
) -> Result<Option<String>, StoreError> {
    let locale = locale.map_or("", Locale::as_str);
    conn.fetch_optional(FIND, args![locale, path]).await?.map(|row| row.text("target")).transpose()
}

/// Lets a path lead to a target, in place of where it led before.
pub async fn upsert_redirect(
    tx: &mut Tx,
    locale: Option<&Locale>,
    path: &str,
    target: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(UPSERT, args![locale.map_or("", Locale::as_str), path, target, at]).await?;
    Ok(())
}

/// Lets everything that led to one page of a locale lead to another, so that nobody is sent on twice.
pub async fn retarget_redirects(
    tx: &mut Tx,
    locale: &Locale,
    from: &str,
    to: &str,
) -> Result<u64, StoreError> {
    tx.execute(RETARGET, args![from, to, locale]).await
}

/// Removes a redirect, because a page stands at that path again; tells whether there was one.
pub async fn remove_redirect(tx: &mut Tx, locale: Option<&Locale>, path: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE, args![locale.map_or("", Locale::as_str), path]).await? > 0)
}

/// How many redirects there are.
pub async fn count_redirects(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, &[]).await
}
