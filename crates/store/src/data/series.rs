//! Series of a flow, as they were from one vintage up to another.

use model::Code;

use super::OPEN;
use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

/// A series as it is kept. Its bytes are for those who understand them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesRow {
    /// Its key.
    pub key: Vec<u8>,
    /// How many observations it has.
    pub observations: i64,
    /// Its first period.
    pub first: String,
    /// Its last period.
    pub last: String,
    /// What is said of the whole series.
    pub head: Vec<u8>,
    /// Its observations.
    pub body: Vec<u8>,
}

/// A series without its observations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesSummary {
    /// Its key.
    pub key: Vec<u8>,
    /// How many observations it has.
    pub observations: i64,
    /// Its first period.
    pub first: String,
    /// Its last period.
    pub last: String,
}

const AFTER: &str = "SELECT series_key, observations, first_period, last_period, head, body FROM data_series \
    WHERE flow = $1 AND since <= $2 AND until > $2 AND series_key > $3 ORDER BY series_key LIMIT $4";
const SUMMARIES: &str = "SELECT series_key, observations, first_period, last_period FROM data_series \
    WHERE flow = $1 AND since <= $2 AND until > $2 AND series_key > $3 ORDER BY series_key LIMIT $4";
const FIND: &str = "SELECT series_key, observations, first_period, last_period, head, body FROM data_series \
    WHERE flow = $1 AND since <= $2 AND until > $2 AND series_key IN ({list})";
const INSERT: &str = "INSERT INTO data_series (flow, series_key, since, until, observations, first_period, \
    last_period, head, body) VALUES {rows}";
const CLOSE: &str =
    "UPDATE data_series SET until = $2 WHERE flow = $1 AND until = $3 AND series_key IN ({list})";
const CHANGED: &str = "SELECT DISTINCT series_key FROM data_series \
    WHERE flow = $1 AND (since = $2 OR until = $2) AND series_key > $3 ORDER BY series_key LIMIT $4";

/// The next series of a vintage behind a key, in the order of keys.
pub async fn series_after(
    conn: &mut Conn,
    flow: &Code,
    vintage: i64,
    after: &[u8],
    limit: i64,
) -> Result<Vec<SeriesRow>, StoreError> {
    conn.fetch_map(AFTER, args![flow, vintage, after, limit], read).await
}

/// The same without observations.
pub async fn summaries_after(
    conn: &mut Conn,
    flow: &Code,
    vintage: i64,
    after: &[u8],
    limit: i64,
) -> Result<Vec<SeriesSummary>, StoreError> {
    conn.fetch_map(SUMMARIES, args![flow, vintage, after, limit], |row| {
        Ok(SeriesSummary {
            key: row.bytes("series_key")?,
            observations: row.int("observations")?,
            first: row.text("first_period")?,
            last: row.text("last_period")?,
        })
    })
    .await
}

/// These series of a vintage, in the order of their keys. Those that are not there are left out.
pub async fn find_series(
    conn: &mut Conn,
    flow: &Code,
    vintage: i64,
    keys: &[&[u8]],
) -> Result<Vec<SeriesRow>, StoreError> {
    let mut found = Vec::with_capacity(keys.len());
    for part in keys.chunks(LIST_MAX) {
        let mut args = args![flow, vintage].to_vec();
        let sql = with_list(FIND, &mut args, part.iter().map(|key| Value::from(*key)));
        found.extend(conn.fetch_map(sqlx::AssertSqlSafe(sql), &args, read).await?);
    }
    found.sort_unstable_by(|a, b| a.key.cmp(&b.key));
    Ok(found)
}

/// Adds series that are so from this vintage on.
pub async fn insert_series(
    tx: &mut Tx,
    flow: &Code,
    vintage: i64,
    series: &[SeriesRow],
) -> Result<(), StoreError> {
    let rows: Vec<Vec<Value>> = series
        .iter()
        .map(|row| {
            vec![
                flow.into(),
                row.key.as_slice().into(),
                vintage.into(),
                OPEN.into(),
                row.observations.into(),
                (&row.first).into(),
                (&row.last).into(),
                row.head.as_slice().into(),
                row.body.as_slice().into(),
            ]
        })
        .collect();
    tx.execute_rows(INSERT, rows).await
}

/// Ends series: in this vintage they are no longer as they were.
pub async fn close_series(
    tx: &mut Tx,
    flow: &Code,
    vintage: i64,
    keys: &[Vec<u8>],
) -> Result<(), StoreError> {
    for part in keys.chunks(LIST_MAX) {
        let mut args = args![flow, vintage, OPEN].to_vec();
        let sql = with_list(CLOSE, &mut args, part.iter().map(|key| Value::from(key.as_slice())));
        tx.execute(sqlx::AssertSqlSafe(sql), &args).await?;
    }
    Ok(())
}

/// The keys of series that changed in a vintage, in order, behind a key.
pub async fn changed_keys(
    conn: &mut Conn,
    flow: &Code,
    vintage: i64,
    after: &[u8],
    limit: i64,
) -> Result<Vec<Vec<u8>>, StoreError> {
    conn.fetch_map(CHANGED, args![flow, vintage, after, limit], |row| row.bytes("series_key")).await
}

fn read(row: &Row) -> Result<SeriesRow, StoreError> {
    Ok(SeriesRow {
        key: row.bytes("series_key")?,
        observations: row.int("observations")?,
        first: row.text("first_period")?,
        last: row.text("last_period")?,
        head: row.bytes("head")?,
        body: row.bytes("body")?,
    })
}
