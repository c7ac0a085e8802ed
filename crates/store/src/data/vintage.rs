//! Vintages: the states of a flow that were published, one after the other.

use jiff::Timestamp;
use model::{Actor, Code};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const COLUMNS: &str =
    "flow, number, at, actor, note, file_sha256, series, observations, added, revised, removed";
const INSERT: &str = "INSERT INTO data_vintage (flow, number, at, actor, note, file_sha256, series, observations, \
    added, revised, removed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

/// A vintage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VintageRow {
    /// The flow.
    pub flow: Code,
    /// Its number in the flow, from 1.
    pub number: i64,
    /// When it was published.
    pub at: Timestamp,
    /// Who published it.
    pub actor: Actor,
    /// What they said about it.
    pub note: String,
    /// SHA-256 (hex) of the file it came from.
    pub file_sha256: String,
    /// How many series the flow has in it.
    pub series: i64,
    /// How many observations.
    pub observations: i64,
    /// Observations that are new in it.
    pub added: i64,
    /// Observations that are others than before.
    pub revised: i64,
    /// Observations that are gone.
    pub removed: i64,
}

/// Adds a vintage.
pub async fn insert_vintage(tx: &mut Tx, v: &VintageRow) -> Result<(), StoreError> {
    let args = args![
        &v.flow,
        v.number,
        v.at,
        &v.actor,
        &v.note,
        &v.file_sha256,
        v.series,
        v.observations,
        v.added,
        v.revised,
        v.removed,
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// The vintages of a flow, the newest first.
pub async fn vintages(conn: &mut Conn, flow: &Code) -> Result<Vec<VintageRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM data_vintage WHERE flow = $1 ORDER BY number DESC");
    conn.fetch_map(sqlx::AssertSqlSafe(sql), args![flow], read).await
}

/// The vintage of a flow that was the newest at a moment.
pub async fn vintage_at(
    conn: &mut Conn,
    flow: &Code,
    at: Timestamp,
) -> Result<Option<VintageRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM data_vintage WHERE flow = $1 AND at <= $2 ORDER BY number DESC LIMIT 1"
    );
    conn.fetch_optional(sqlx::AssertSqlSafe(sql), args![flow, at]).await?.as_ref().map(read).transpose()
}

/// The newest vintage of every flow that has one.
pub async fn latest_vintages(conn: &mut Conn) -> Result<Vec<VintageRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM data_vintage AS v \
         WHERE number = (SELECT MAX(number) FROM data_vintage AS w WHERE w.flow = v.flow) ORDER BY flow"
    );
    conn.fetch_map(sqlx::AssertSqlSafe(sql), &[], read).await
}

fn read(row: &Row) -> Result<VintageRow, StoreError> {
    Ok(VintageRow {
        flow: row.parse("flow")?,
        number: row.int("number")?,
        at: row.instant("at")?,
        actor: Actor(row.text("actor")?),
        note: row.text("note")?,
        file_sha256: row.text("file_sha256")?,
        series: row.int("series")?,
        observations: row.int("observations")?,
        added: row.int("added")?,
        revised: row.int("revised")?,
        removed: row.int("removed")?,
    })
}
