//! The memory's index: which units have a gram, and how many have it. Derived, and bounded per gram by its writer.

use std::collections::HashMap;

use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const UNITS: &str = "SELECT gram, units FROM memory_gram WHERE gram IN ({list})";
const POSTINGS: &str = "SELECT gram, unit_id FROM memory_posting WHERE gram IN ({list})";
const POST: &str = "INSERT INTO memory_posting (gram, unit_id) VALUES {rows} ON CONFLICT DO NOTHING";
const REMOVE: &str = "DELETE FROM memory_posting WHERE gram = $1 AND unit_id = $2";
const COUNT: &str = include_str!("../../sql/memory/count_gram.sql");
const COUNT_POSTINGS: &str = "SELECT COUNT(*) AS n FROM memory_posting";

/// How many units have each of these grams; those that none has are left out.
pub async fn gram_units(conn: &mut Conn, grams: &[i64]) -> Result<HashMap<i64, i64>, StoreError> {
    let mut found = HashMap::with_capacity(grams.len());
    for part in grams.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(UNITS, &mut args, part.iter().copied().map(Value::from));
        let rows =
            conn.fetch_map(sqlx::AssertSqlSafe(sql), &args, |row| Ok((row.int("gram")?, row.int("units")?)));
        found.extend(rows.await?);
    }
    Ok(found)
}

/// The units that have these grams: pairs of gram and unit.
pub async fn units_of_grams(conn: &mut Conn, grams: &[i64]) -> Result<Vec<(i64, i64)>, StoreError> {
    let mut found = Vec::new();
    for part in grams.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(POSTINGS, &mut args, part.iter().copied().map(Value::from));
        let rows = conn
            .fetch_map(sqlx::AssertSqlSafe(sql), &args, |row| Ok((row.int("gram")?, row.int("unit_id")?)));
        found.extend(rows.await?);
    }
    Ok(found)
}

/// Adds pairs of gram and unit.
pub async fn add_postings(tx: &mut Tx, pairs: &[(i64, i64)]) -> Result<(), StoreError> {
    write(tx, POST, pairs).await
}

/// Adds to the number of units that have a gram; takes away when it is below zero. No gram may be given twice.
pub async fn count_grams(tx: &mut Tx, changes: &[(i64, i64)]) -> Result<(), StoreError> {
    // One order for everybody: two writers never wait for each other in a circle.
    let mut sorted = changes.to_vec();
    sorted.sort_unstable();
    write(tx, COUNT, &sorted).await
}

async fn write(tx: &mut Tx, template: &str, pairs: &[(i64, i64)]) -> Result<(), StoreError> {
    for part in pairs.chunks(4096) {
        let rows: Vec<Vec<Value>> = part.iter().map(|(a, b)| vec![(*a).into(), (*b).into()]).collect();
        tx.execute_rows(template, rows).await?;
    }
    Ok(())
}

/// Takes a pair out.
pub async fn remove_posting(tx: &mut Tx, gram: i64, unit: i64) -> Result<(), StoreError> {
    tx.execute(REMOVE, args![gram, unit]).await?;
    Ok(())
}

/// How many pairs there are.
pub async fn postings(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT_POSTINGS, &[]).await
}
