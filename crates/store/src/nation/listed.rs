//! Nouns without a key of their own: compared as a whole list, rewritten when anything differs.

use crate::row::Row;
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

/// How a list is kept; a type may be kept in two tables, so this is a value and not a trait of the type.
pub(super) struct Listed<T: 'static> {
    /// Reads every row by `position`.
    pub load: &'static str,
    /// Deletes every row.
    pub clear: &'static str,
    /// Writes one row: `$1` position, then the values.
    pub insert: &'static str,
    /// A row's values.
    pub values: fn(&T) -> Vec<Value>,
    /// Reads a row.
    pub read: fn(&Row) -> Result<T, StoreError>,
}

impl<T: PartialEq> Listed<T> {
    /// The list in the order of the pack.
    pub(super) async fn load(&self, conn: &mut Conn) -> Result<Vec<T>, StoreError> {
        conn.fetch_map(self.load, &[], self.read).await
    }

    /// Makes the table hold exactly this list; tells whether it did not before.
    pub(super) async fn replace(&self, tx: &mut Tx, wanted: &[T]) -> Result<bool, StoreError> {
        if self.load(tx).await? == wanted {
            return Ok(false);
        }
        tx.execute(self.clear, &[]).await?;
        for (position, row) in (0_i64..).zip(wanted) {
            let mut args = vec![Value::from(position)];
            args.extend((self.values)(row));
            tx.execute(self.insert, &args).await?;
        }
        Ok(true)
    }
}
