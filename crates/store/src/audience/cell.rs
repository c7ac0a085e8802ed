//! Roll-ups: how often something was counted in an hour, a day or a month, and by how many readers.

use std::collections::HashMap;

use sqlx::AssertSqlSafe;

use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const TURN: &str = "UPDATE audience_turn SET turn = turn + 1 WHERE name = 'roll'";
const CELLS: &str = "SELECT key, n, readers, sketch FROM audience_cell
    WHERE span = $1 AND cut = $2 AND starts = $3 AND key IN ({list})";
const ADD: &str = include_str!("../../sql/audience/add_cells.sql");
const SERIES: &str = "SELECT starts, n, readers FROM audience_cell
    WHERE span = $1 AND cut = $2 AND key = $3 AND starts >= $4 AND starts <= $5 ORDER BY starts";
const TOP: &str = include_str!("../../sql/audience/top.sql");
const SUM: &str = include_str!("../../sql/audience/sum.sql");
const KEYS: &str = include_str!("../../sql/audience/keys.sql");
const DROP_BEFORE: &str = "DELETE FROM audience_cell WHERE span = $1 AND starts < $2";
const DROP_SMALL: &str = "DELETE FROM audience_cell WHERE span = $1 AND cut = $2 AND starts = $3 AND n < $4";

/// How long a roll-up is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Span {
    /// An hour, UTC.
    Hour,
    /// A day of the country.
    Day,
    /// A month of it.
    Month,
}

impl Span {
    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Month => "month",
        }
    }
}

/// What a cell counts, and when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CellKey {
    /// By what is counted, such as `locale`.
    pub cut: String,
    /// When it begins: `2026-11-27T03`, `2026-11-27` or `2026-11`.
    pub starts: String,
    /// Of what, such as `vi`.
    pub key: String,
}

/// What is added to a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Which.
    pub key: CellKey,
    /// So often more.
    pub n: i64,
    /// So many readers more (or fewer, since they are estimated).
    pub readers: i64,
    /// Who they are, as a sketch in place of the one before; without bytes, that one stays.
    pub sketch: Vec<u8>,
}

/// A number of times and of readers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sum {
    /// Of what, or since when.
    pub key: String,
    /// How often.
    pub n: i64,
    /// By how many readers, days added up.
    pub readers: i64,
}

/// Takes the turn to roll up, until the transaction ends.
pub async fn take_turn(tx: &mut Tx) -> Result<(), StoreError> {
    tx.execute(TURN, &[]).await.map(drop)
}

/// Cells of a cut that begin at the same time, by key: readers and their sketch.
pub async fn cells_of(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    starts: &str,
    keys: &[&str],
) -> Result<HashMap<String, (i64, Vec<u8>)>, StoreError> {
    let mut out = HashMap::new();
    for keys in keys.chunks(LIST_MAX) {
        let mut args: Vec<Value> = vec![span.as_str().into(), cut.into(), starts.into()];
        let sql = with_list(CELLS, &mut args, keys.iter().map(|key| (*key).into()));
        for row in conn.fetch_all(AssertSqlSafe(sql), &args).await? {
            out.insert(row.text("key")?, (row.int("readers")?, row.bytes("sketch")?));
        }
    }
    Ok(out)
}

/// Adds to cells, each named once.
pub async fn add_cells(tx: &mut Tx, span: Span, cells: &[Cell]) -> Result<(), StoreError> {
    let rows: Vec<Vec<Value>> = cells
        .iter()
        .map(|cell| {
            vec![
                span.as_str().into(),
                (&cell.key.cut).into(),
                (&cell.key.starts).into(),
                (&cell.key.key).into(),
                cell.n.into(),
                cell.readers.into(),
                cell.sketch.as_slice().into(),
            ]
        })
        .collect();
    tx.execute_rows(ADD, rows).await
}

/// One key over time, both ends included; what nobody was counted in is left out.
pub async fn series_of(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    key: &str,
    (from, until): (&str, &str),
) -> Result<Vec<Sum>, StoreError> {
    conn.fetch_map(SERIES, args![span.as_str(), cut, key, from, until], |row| {
        Ok(Sum { key: row.text("starts")?, n: row.int("n")?, readers: row.int("readers")? })
    })
    .await
}

/// The keys of a cut that were counted most in a stretch of time, both ends included.
pub async fn cell_sums(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    (from, until): (&str, &str),
    limit: u32,
) -> Result<Vec<Sum>, StoreError> {
    conn.fetch_map(TOP, args![span.as_str(), cut, from, until, limit], |row| {
        Ok(Sum { key: row.text("key")?, n: row.int("n")?, readers: row.int("readers")? })
    })
    .await
}

/// Keys of a cut that begin with a text (as `vi|` does for pairs), those counted most first.
pub async fn keys_of(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    start: &str,
    (from, until): (&str, &str),
    limit: u32,
) -> Result<Vec<Sum>, StoreError> {
    // Not by comparing: a server's collation need not keep what begins alike together.
    let length = i64::try_from(start.chars().count()).unwrap_or(0);
    conn.fetch_map(KEYS, args![span.as_str(), cut, from, until, start, length, limit], |row| {
        Ok(Sum { key: row.text("key")?, n: row.int("n")?, readers: row.int("readers")? })
    })
    .await
}

/// All of a cut in a stretch of time.
pub async fn sum_of(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    (from, until): (&str, &str),
) -> Result<Sum, StoreError> {
    let row = conn.fetch_optional(SUM, args![span.as_str(), cut, from, until]).await?;
    row.map_or_else(
        || Ok(Sum::default()),
        |row| Ok(Sum { key: String::new(), n: row.int("n")?, readers: row.int("readers")? }),
    )
}

/// Forgets roll-ups that begin before something.
pub async fn drop_cells_before(tx: &mut Tx, span: Span, starts: &str) -> Result<u64, StoreError> {
    tx.execute(DROP_BEFORE, args![span.as_str(), starts]).await
}

/// Forgets what of a cut was counted fewer than `least` times in an hour, a day or a month.
pub async fn drop_small_cells(
    tx: &mut Tx,
    span: Span,
    cut: &str,
    starts: &str,
    least: i64,
) -> Result<u64, StoreError> {
    tx.execute(DROP_SMALL, args![span.as_str(), cut, starts, least]).await
}
