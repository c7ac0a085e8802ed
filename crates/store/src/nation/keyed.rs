//! Nouns with a code: compared row by row, so that the caller learns which codes changed.

use std::collections::{BTreeMap, BTreeSet};

use model::Code;

use crate::row::Row;
use crate::value::Value;
use crate::{Change, Changes, Conn, StoreError, Tx};

/// A model type that is one row of a table with `code` and `position`.
pub(super) trait Keyed: PartialEq + Sized {
    /// Reads every row with its `position`, in that order.
    const LOAD: &'static str;
    /// Writes one row: `$1` code, `$2` position, then [`values`](Keyed::values).
    const UPSERT: &'static str;
    /// Deletes by code.
    const DELETE: &'static str;

    fn code(&self) -> &Code;
    fn values(&self) -> Result<Vec<Value>, StoreError>;
    fn read(row: &Row) -> Result<Self, StoreError>;
}

/// Every row in the order of the pack.
pub(super) async fn load<T: Keyed>(conn: &mut Conn) -> Result<Vec<T>, StoreError> {
    conn.fetch_map(T::LOAD, &[], T::read).await
}

/// Makes the table hold exactly these rows. Their codes must differ, which the pack loader has checked.
pub(super) async fn replace<T: Keyed>(tx: &mut Tx, wanted: &[T]) -> Result<Changes, StoreError> {
    let rows = tx.fetch_map(T::LOAD, &[], |row| Ok((row.int("position")?, T::read(row)?))).await?;
    let stored: BTreeMap<&Code, &(i64, T)> = rows.iter().map(|row| (row.1.code(), row)).collect();
    let kept: BTreeSet<&Code> = wanted.iter().map(T::code).collect();
    let mut changes = Changes::default();
    for (code, _) in stored.iter().filter(|(code, _)| !kept.contains(**code)) {
        tx.execute(T::DELETE, args![*code]).await?;
        changes.removed.push((*code).clone());
    }
    for (position, row) in (0_i64..).zip(wanted) {
        let code = row.code();
        let before = stored.get(code);
        let change = Change::between(before.map(|before| &before.1), row);
        let moved = before.is_some_and(|before| before.0 != position);
        if !change.is_change() && !moved {
            continue;
        }
        write(tx, position, row).await?;
        match change {
            Change::Added => changes.added.push(code.clone()),
            Change::Changed => changes.changed.push(code.clone()),
            Change::Unchanged => changes.reordered = true,
        }
    }
    Ok(changes)
}

/// Writes one row at its place.
pub(super) async fn write<T: Keyed>(tx: &mut Tx, position: i64, row: &T) -> Result<(), StoreError> {
    let mut args = vec![Value::from(row.code()), Value::from(position)];
    args.extend(row.values()?);
    tx.execute(T::UPSERT, &args).await?;
    Ok(())
}
