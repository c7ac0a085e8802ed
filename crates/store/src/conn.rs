//! A connection of either engine, to read with.

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres, SqlSafeStr, Sqlite, SqliteConnection, Transaction};

use crate::StoreError;
use crate::row::Row;
use crate::value::{Value, bind};

/// A connection to read with; goes back to its pool when dropped. Every [`Tx`](crate::Tx) is one, too.
pub struct Conn(Inner);

/// Plain connections and those inside a transaction, of both engines.
pub(crate) enum Inner {
    Sqlite(PoolConnection<Sqlite>),
    SqliteTx(Transaction<'static, Sqlite>),
    Postgres(PoolConnection<Postgres>),
    PostgresTx(Transaction<'static, Postgres>),
}

/// The driver's connection inside.
enum Driver<'a> {
    Sqlite(&'a mut SqliteConnection),
    Postgres(&'a mut PgConnection),
}

impl Conn {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(inner)
    }

    pub(crate) fn into_inner(self) -> Inner {
        self.0
    }

    /// Whether the other end is PostgreSQL, for the few statements that come in pairs.
    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.0, Inner::Postgres(_) | Inner::PostgresTx(_))
    }

    fn driver(&mut self) -> Driver<'_> {
        match &mut self.0 {
            Inner::Sqlite(conn) => Driver::Sqlite(conn),
            Inner::SqliteTx(tx) => Driver::Sqlite(tx),
            Inner::Postgres(conn) => Driver::Postgres(conn),
            Inner::PostgresTx(tx) => Driver::Postgres(tx),
        }
    }

    /// Every row.
    pub(crate) async fn fetch_all(
        &mut self,
        sql: impl SqlSafeStr,
        args: &[Value],
    ) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into_sql_str();
        let result = match self.driver() {
            Driver::Sqlite(conn) => bind(sqlx::query(sql.clone()), args)
                .fetch_all(conn)
                .await
                .map(|rows| rows.into_iter().map(Row::Sqlite).collect()),
            Driver::Postgres(conn) => bind(sqlx::query(sql.clone()), args)
                .fetch_all(conn)
                .await
                .map(|rows| rows.into_iter().map(Row::Postgres).collect()),
        };
        result.map_err(|source| StoreError::from_query(sql.as_str(), source))
    }

    /// Every row, each read by `read`.
    pub(crate) async fn fetch_map<T>(
        &mut self,
        sql: impl SqlSafeStr,
        args: &[Value],
        read: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        self.fetch_all(sql, args).await?.iter().map(read).collect()
    }

    /// The only row, or none.
    pub(crate) async fn fetch_optional(
        &mut self,
        sql: impl SqlSafeStr,
        args: &[Value],
    ) -> Result<Option<Row>, StoreError> {
        let sql = sql.into_sql_str();
        let result = match self.driver() {
            Driver::Sqlite(conn) => bind(sqlx::query(sql.clone()), args)
                .fetch_optional(conn)
                .await
                .map(|row| row.map(Row::Sqlite)),
            Driver::Postgres(conn) => bind(sqlx::query(sql.clone()), args)
                .fetch_optional(conn)
                .await
                .map(|row| row.map(Row::Postgres)),
        };
        result.map_err(|source| StoreError::from_query(sql.as_str(), source))
    }

    /// The number in column `n` of the only row.
    pub(crate) async fn fetch_count(
        &mut self,
        sql: impl SqlSafeStr,
        args: &[Value],
    ) -> Result<i64, StoreError> {
        self.fetch_optional(sql, args).await?.map_or(Ok(0), |row| row.int("n"))
    }

    /// Runs a statement and tells how many rows it touched. Only [`Tx`](crate::Tx) hands this out.
    pub(crate) async fn execute(&mut self, sql: impl SqlSafeStr, args: &[Value]) -> Result<u64, StoreError> {
        let sql = sql.into_sql_str();
        let result = match self.driver() {
            Driver::Sqlite(conn) => {
                bind(sqlx::query(sql.clone()), args).execute(conn).await.map(|done| done.rows_affected())
            }
            Driver::Postgres(conn) => {
                bind(sqlx::query(sql.clone()), args).execute(conn).await.map(|done| done.rows_affected())
            }
        };
        result.map_err(|source| StoreError::from_query(sql.as_str(), source))
    }

    /// Runs several statements without arguments, as a migration needs.
    pub(crate) async fn execute_script(&mut self, sql: &'static str) -> Result<(), sqlx::Error> {
        match self.driver() {
            Driver::Sqlite(conn) => sqlx::raw_sql(sql).execute(conn).await.map(drop),
            Driver::Postgres(conn) => sqlx::raw_sql(sql).execute(conn).await.map(drop),
        }
    }
}
