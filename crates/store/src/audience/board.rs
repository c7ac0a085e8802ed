//! Roll-ups as dashboards ask for them: several keys at once, and halves of pairs.

use sqlx::AssertSqlSafe;

use super::cell::{Span, Sum, keys_of};
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError};

const STARTING: &str = include_str!("../../sql/audience/keys_starting.sql");
const ENDING: &str = include_str!("../../sql/audience/keys_ending.sql");
const SUMS: &str = include_str!("../../sql/audience/sums_of_keys.sql");
const CELLS: &str = include_str!("../../sql/audience/cells_of_keys.sql");

/// A roll-up as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellRow {
    /// When it begins.
    pub starts: String,
    /// Of what.
    pub key: String,
    /// How often.
    pub n: i64,
    /// By how many readers.
    pub readers: i64,
}

fn sum(row: &crate::row::Row) -> Result<Sum, StoreError> {
    Ok(Sum { key: row.text("key")?, n: row.int("n")?, readers: row.int("readers")? })
}

/// Keys of a cut that begin with a text (as `story:bay|` does for pairs), those counted most first; found by an index where the
/// engine keeps keys in the order of their bytes.
pub async fn keys_starting(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    start: &str,
    (from, until): (&str, &str),
    limit: u32,
) -> Result<Vec<Sum>, StoreError> {
    if conn.is_postgres() {
        return keys_of(conn, span, cut, start, (from, until), limit).await;
    }
    // The last sign of a start is `|`, after which `}` comes next. The signs before `starts` keep SQLite to the index by key:
    // there are far fewer times than keys.
    let end = format!("{}}}", start.trim_end_matches('|'));
    conn.fetch_map(STARTING, args![span.as_str(), cut, from, until, start, &end, limit], sum).await
}

/// Keys of a cut that end with a text (as `|vi` does), those counted most first.
pub async fn keys_ending(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    end: &str,
    (from, until): (&str, &str),
    limit: u32,
) -> Result<Vec<Sum>, StoreError> {
    let length = i64::try_from(end.chars().count()).unwrap_or(0);
    conn.fetch_map(ENDING, args![span.as_str(), cut, from, until, end, length, limit], sum).await
}

/// What was counted of some keys in a stretch of time, both ends included; a key of which nothing was is left out.
pub async fn sums_of_keys(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    keys: &[String],
    (from, until): (&str, &str),
) -> Result<Vec<Sum>, StoreError> {
    let mut out = Vec::new();
    for keys in keys.chunks(LIST_MAX) {
        let mut args: Vec<Value> = vec![span.as_str().into(), cut.into(), from.into(), until.into()];
        let sql = with_list(SUMS, &mut args, keys.iter().map(Value::from));
        out.extend(conn.fetch_map(AssertSqlSafe(sql), &args, sum).await?);
    }
    Ok(out)
}

/// The roll-ups of some keys in a stretch of time, by time.
pub async fn cells_of_keys(
    conn: &mut Conn,
    span: Span,
    cut: &str,
    keys: &[String],
    (from, until): (&str, &str),
) -> Result<Vec<CellRow>, StoreError> {
    let mut out = Vec::new();
    for keys in keys.chunks(LIST_MAX) {
        let mut args: Vec<Value> = vec![span.as_str().into(), cut.into(), from.into(), until.into()];
        let sql = with_list(CELLS, &mut args, keys.iter().map(Value::from));
        let rows = conn
            .fetch_map(AssertSqlSafe(sql), &args, |row| {
                Ok(CellRow {
                    starts: row.text("starts")?,
                    key: row.text("key")?,
                    n: row.int("n")?,
                    readers: row.int("readers")?,
                })
            })
            .await?;
        out.extend(rows);
    }
    Ok(out)
}
