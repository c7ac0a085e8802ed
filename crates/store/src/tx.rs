//! A write transaction.

use std::ops::{Deref, DerefMut};

use sqlx::AssertSqlSafe;

use crate::StoreError;
use crate::conn::{Conn, Inner};
use crate::sql::{rows_at_once, with_rows};
use crate::value::Value;

/// A write transaction: all or nothing. Dropped without [`commit`](Tx::commit), it is rolled back.
///
/// It reads its own writes: hand `&mut tx` to any function that takes a `&mut Conn`.
pub struct Tx(Conn);

impl Tx {
    pub(crate) fn new(conn: Conn) -> Self {
        Self(conn)
    }

    /// Writes rows, all of one width, by a statement with `{rows}` in the place of its VALUES; as few statements as can be.
    pub(crate) async fn execute_rows(
        &mut self,
        template: &str,
        rows: Vec<Vec<Value>>,
    ) -> Result<(), StoreError> {
        let numbered = self.is_postgres();
        let mut rows = rows.into_iter();
        while rows.len() > 0 {
            let count = rows_at_once(rows.len());
            let part: Vec<Vec<Value>> = rows.by_ref().take(count).collect();
            let width = part.first().map_or(0, Vec::len);
            let args: Vec<Value> = part.into_iter().flatten().collect();
            let sql = with_rows(template, count, width, numbered);
            self.execute(AssertSqlSafe(sql), &args).await?;
        }
        Ok(())
    }

    /// Makes everything written so far permanent and visible.
    pub async fn commit(self) -> Result<(), StoreError> {
        let done = match self.0.into_inner() {
            Inner::SqliteTx(tx) => tx.commit().await,
            Inner::PostgresTx(tx) => tx.commit().await,
            Inner::Sqlite(_) | Inner::Postgres(_) => Ok(()),
        };
        done.map_err(|source| StoreError::Connection { what: "commit", source })
    }

    /// Undoes everything written so far, and waits until that is done.
    pub async fn rollback(self) -> Result<(), StoreError> {
        let done = match self.0.into_inner() {
            Inner::SqliteTx(tx) => tx.rollback().await,
            Inner::PostgresTx(tx) => tx.rollback().await,
            Inner::Sqlite(_) | Inner::Postgres(_) => Ok(()),
        };
        done.map_err(|source| StoreError::Connection { what: "roll back", source })
    }
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}
