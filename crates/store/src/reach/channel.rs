//! Channels. A secret goes in sealed and comes out sealed; nothing else of a channel tells it.

use jiff::Timestamp;
use model::{Channel, Code};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const ALL: &str = "SELECT code, kind, organisation, names, address, handle, locales, settings, \
     CASE WHEN secret IS NULL THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END AS has_secret, opened_at, closed_at, verified_at, checked_at, check_error FROM channel ORDER BY code";
const FIND: &str = "SELECT code, kind, organisation, names, address, handle, locales, settings, \
     CASE WHEN secret IS NULL THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END AS has_secret, opened_at, closed_at, verified_at, checked_at, check_error FROM channel \
     WHERE code = $1";
const TO_CHECK: &str = include_str!("../../sql/channel/to_check.sql");
const INSERT: &str = include_str!("../../sql/channel/insert.sql");
const UPDATE: &str = include_str!("../../sql/channel/update.sql");
const SET_SECRET: &str = "UPDATE channel SET secret = $2 WHERE code = $1";
const SECRET: &str = "SELECT secret FROM channel WHERE code = $1";

/// Every channel, closed ones too, in order of code.
pub async fn channels(conn: &mut Conn) -> Result<Vec<Channel>, StoreError> {
    conn.fetch_map(ALL, &[], read).await
}

/// The channel of a code.
pub async fn find_channel(conn: &mut Conn, code: &Code) -> Result<Option<Channel>, StoreError> {
    conn.fetch_optional(FIND, args![code]).await?.as_ref().map(read).transpose()
}

/// Open channels with a page of their own that was not looked at since `before`.
pub async fn channels_to_check(
    conn: &mut Conn,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<Channel>, StoreError> {
    conn.fetch_map(TO_CHECK, args![before, limit], read).await
}

/// Adds a channel: [`StoreError::Duplicate`] says that its code was taken.
pub async fn insert_channel(tx: &mut Tx, c: &Channel, sealed: Option<String>) -> Result<(), StoreError> {
    let args = args![
        &c.code,
        c.kind.as_str(),
        &c.organisation,
        to_json("names", &c.names)?,
        &c.address,
        &c.handle,
        to_json("locales", &c.locales)?,
        to_json("settings", &c.settings)?,
        sealed,
        c.opened_at,
        c.closed_at,
        c.verified_at,
        c.checked_at,
        c.check_error.clone(),
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// Changes a channel. Its kind, its organisation, its secret and when it was opened stay.
pub async fn update_channel(tx: &mut Tx, c: &Channel) -> Result<(), StoreError> {
    let args = args![
        &c.code,
        to_json("names", &c.names)?,
        &c.address,
        &c.handle,
        to_json("locales", &c.locales)?,
        to_json("settings", &c.settings)?,
        c.closed_at,
        c.verified_at,
        c.checked_at,
        c.check_error.clone(),
    ];
    if tx.execute(UPDATE, args).await? == 0 {
        return Err(StoreError::missing("channel", &c.code));
    }
    Ok(())
}

/// Keeps a channel's secret, sealed; forgets it when there is none.
pub async fn set_channel_secret(tx: &mut Tx, code: &Code, sealed: Option<String>) -> Result<(), StoreError> {
    if tx.execute(SET_SECRET, args![code, sealed]).await? == 0 {
        return Err(StoreError::missing("channel", code));
    }
    Ok(())
}

/// A channel's secret, sealed.
pub async fn secret_of_channel(conn: &mut Conn, code: &Code) -> Result<Option<String>, StoreError> {
    let row = conn.fetch_optional(SECRET, args![code]).await?;
    row.map_or(Ok(None), |row| row.opt_text("secret"))
}

fn read(row: &Row) -> Result<Channel, StoreError> {
    Ok(Channel {
        code: row.parse("code")?,
        kind: row.parse("kind")?,
        organisation: row.parse("organisation")?,
        names: row.json("names")?,
        address: row.text("address")?,
        handle: row.text("handle")?,
        locales: row.json("locales")?,
        settings: row.json("settings")?,
        has_secret: row.int("has_secret")? != 0,
        opened_at: row.instant("opened_at")?,
        closed_at: row.opt_instant("closed_at")?,
        verified_at: row.opt_instant("verified_at")?,
        checked_at: row.opt_instant("checked_at")?,
        check_error: row.opt_text("check_error")?,
    })
}
