//! The translation memory: its units. How texts become keys and grams is `flow`'s to know.

mod grams;

use std::collections::HashSet;

use jiff::Timestamp;
use model::{Actor, Locale, MemoryUnit};

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

pub use grams::{add_postings, count_grams, gram_units, postings, remove_posting, units_of_grams};

const COLUMNS: &str = "id, source_locale, target_locale, source, target, source_key, context, origin, \
     created_at, created_by, changed_at, changed_by";
const INSERT: &str = include_str!("../../sql/memory/insert.sql");
const LIST: &str = include_str!("../../sql/memory/list.sql");
const LIST_PAIR: &str = include_str!("../../sql/memory/list_pair.sql");
const PAIRS: &str = include_str!("../../sql/memory/pairs.sql");
const KNOWN: &str = "SELECT id FROM memory_unit WHERE id IN ({list})";
const DELETE: &str = "DELETE FROM memory_unit WHERE id = $1";
const COUNT: &str = "SELECT COUNT(*) AS n FROM memory_unit";

/// A unit to be kept, with what the desk looks through.
#[derive(Debug, Clone)]
pub struct NewUnit {
    /// The unit.
    pub unit: MemoryUnit,
    /// Both texts in plain letters.
    pub folded: String,
}

/// A place in the list: units are in order of their last change, the newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitCursor {
    /// Last change of the last unit read.
    pub at: Timestamp,
    /// Its id.
    pub id: i64,
}

/// How much there is for a pair of languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairCount {
    /// Language of the sources.
    pub from: Locale,
    /// Language of the targets.
    pub to: Locale,
    /// Units.
    pub units: i64,
    /// Of these, confirmed by a person at the desk.
    pub confirmed: i64,
    /// Last change.
    pub changed_at: Timestamp,
}

/// Which of these units are here.
pub async fn known_units(conn: &mut Conn, ids: &[i64]) -> Result<HashSet<i64>, StoreError> {
    let mut known = HashSet::new();
    for part in ids.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(KNOWN, &mut args, part.iter().copied().map(Value::from));
        known.extend(conn.fetch_map(sqlx::AssertSqlSafe(sql), &args, |row| row.int("id")).await?);
    }
    Ok(known)
}

/// Writes units; one that is here already is confirmed again. No id may be given twice.
pub async fn upsert_units(tx: &mut Tx, units: &[NewUnit]) -> Result<(), StoreError> {
    let rows: Vec<Vec<Value>> = units.iter().map(values).collect();
    tx.execute_rows(INSERT, rows).await
}

fn values(new: &NewUnit) -> Vec<Value> {
    let unit = &new.unit;
    vec![
        unit.id.into(),
        (&unit.from).into(),
        (&unit.to).into(),
        (&unit.source).into(),
        (&unit.target).into(),
        unit.source_key.into(),
        unit.context.into(),
        (&unit.origin).into(),
        unit.created_at.into(),
        (&unit.created_by).into(),
        unit.changed_at.into(),
        (&unit.changed_by).into(),
        (&new.folded).into(),
    ]
}

/// Units by their ids, in no order.
pub async fn units(conn: &mut Conn, ids: &[i64]) -> Result<Vec<MemoryUnit>, StoreError> {
    by(conn, "id", ids).await
}

/// Units whose sources have these keys, in no order.
pub async fn units_of_keys(conn: &mut Conn, keys: &[i64]) -> Result<Vec<MemoryUnit>, StoreError> {
    by(conn, "source_key", keys).await
}

async fn by(conn: &mut Conn, column: &'static str, list: &[i64]) -> Result<Vec<MemoryUnit>, StoreError> {
    let template = format!("SELECT {COLUMNS} FROM memory_unit WHERE {column} IN ({{list}})");
    let mut found = Vec::new();
    for part in list.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(&template, &mut args, part.iter().copied().map(Value::from));
        found.extend(conn.fetch_map(sqlx::AssertSqlSafe(sql), &args, read).await?);
    }
    Ok(found)
}

/// One unit.
pub async fn find_unit(conn: &mut Conn, id: i64) -> Result<Option<MemoryUnit>, StoreError> {
    Ok(units(conn, &[id]).await?.pop())
}

/// Takes a unit out. Its postings are the caller's to take out, too.
pub async fn delete_unit(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    if tx.execute(DELETE, args![id]).await? == 0 {
        return Err(StoreError::missing("memory unit", id));
    }
    Ok(())
}

/// Units with `words` (in plain letters) in either text, the newest first, after a place in the list.
pub async fn list_units(
    conn: &mut Conn,
    pair: Option<(&Locale, &Locale)>,
    words: &str,
    after: Option<UnitCursor>,
    limit: u32,
) -> Result<Vec<MemoryUnit>, StoreError> {
    let escaped = words.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    let like = format!("%{escaped}%");
    let place = after.unwrap_or(UnitCursor { at: Timestamp::MAX, id: i64::MAX });
    match pair {
        Some((from, to)) => {
            conn.fetch_map(LIST_PAIR, args![like, place.at, place.id, limit, from, to], read).await
        }
        None => conn.fetch_map(LIST, args![like, place.at, place.id, limit], read).await,
    }
}

/// How much there is, by pair of languages; the pair with most comes first.
pub async fn memory_pairs(conn: &mut Conn) -> Result<Vec<PairCount>, StoreError> {
    conn.fetch_map(PAIRS, &[], |row| {
        Ok(PairCount {
            from: row.parse("source_locale")?,
            to: row.parse("target_locale")?,
            units: row.int("n")?,
            confirmed: row.int("confirmed")?,
            changed_at: row.instant("changed_at")?,
        })
    })
    .await
}

/// How many units there are.
pub async fn count_units(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, &[]).await
}

fn read(row: &Row) -> Result<MemoryUnit, StoreError> {
    Ok(MemoryUnit {
        id: row.int("id")?,
        from: row.parse("source_locale")?,
        to: row.parse("target_locale")?,
        source: row.text("source")?,
        target: row.text("target")?,
        source_key: row.int("source_key")?,
        context: row.int("context")?,
        origin: row.text("origin")?,
        created_at: row.instant("created_at")?,
        created_by: Actor(row.text("created_by")?),
        changed_at: row.instant("changed_at")?,
        changed_by: Actor(row.text("changed_by")?),
    })
}
