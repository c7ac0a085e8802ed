//! Rows of either engine, read by column name into types that check what they find.

use std::error::Error;
use std::str::FromStr;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use sqlx::Row as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

use crate::StoreError;

/// A row.
pub(crate) enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident -> $kind:ty),+ $(,)?) => {$(
        $(#[$doc])*
        pub(crate) fn $name(&self, column: &'static str) -> Result<$kind, StoreError> {
            match self {
                Self::Sqlite(row) => row.try_get(column),
                Self::Postgres(row) => row.try_get(column),
            }
            .map_err(|source| StoreError::column(column, source))
        }
    )+};
}

impl Row {
    getters! {
        /// TEXT.
        text -> String,
        /// TEXT, perhaps missing.
        opt_text -> Option<String>,
        /// BIGINT.
        int -> i64,
        /// BIGINT, perhaps missing.
        opt_int -> Option<i64>,
        /// DOUBLE PRECISION.
        real -> f64,
        /// DOUBLE PRECISION, perhaps missing.
        opt_real -> Option<f64>,
        /// BYTEA.
        bytes -> Vec<u8>,
    }

    /// TEXT as it lies in the row: nothing is copied.
    pub(crate) fn str(&self, column: &'static str) -> Result<&str, StoreError> {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
        .map_err(|source| StoreError::column(column, source))
    }

    /// The same, perhaps missing.
    fn opt_str(&self, column: &'static str) -> Result<Option<&str>, StoreError> {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
        .map_err(|source| StoreError::column(column, source))
    }

    /// TEXT that a type knows how to read: a code, an id, a date, a state.
    pub(crate) fn parse<T>(&self, column: &'static str) -> Result<T, StoreError>
    where
        T: FromStr<Err: Error + Send + Sync + 'static>,
    {
        self.str(column)?.parse().map_err(|source| StoreError::column(column, source))
    }

    /// The same, perhaps missing.
    pub(crate) fn opt_parse<T>(&self, column: &'static str) -> Result<Option<T>, StoreError>
    where
        T: FromStr<Err: Error + Send + Sync + 'static>,
    {
        let text = self.opt_str(column)?;
        text.map(|text| text.parse().map_err(|source| StoreError::column(column, source))).transpose()
    }

    /// BIGINT in the range of a smaller type.
    pub(crate) fn small<T>(&self, column: &'static str) -> Result<T, StoreError>
    where
        T: TryFrom<i64, Error: Error + Send + Sync + 'static>,
    {
        self.int(column)?.try_into().map_err(|source| StoreError::column(column, source))
    }

    /// An instant.
    pub(crate) fn instant(&self, column: &'static str) -> Result<Timestamp, StoreError> {
        Timestamp::from_microsecond(self.int(column)?).map_err(|source| StoreError::column(column, source))
    }

    /// An instant, perhaps missing.
    pub(crate) fn opt_instant(&self, column: &'static str) -> Result<Option<Timestamp>, StoreError> {
        let micros = self.opt_int(column)?;
        micros
            .map(|at| Timestamp::from_microsecond(at).map_err(|source| StoreError::column(column, source)))
            .transpose()
    }

    /// JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError> {
        serde_json::from_str(self.str(column)?).map_err(|source| StoreError::column(column, source))
    }

    /// JSON, perhaps missing.
    pub(crate) fn opt_json<T: DeserializeOwned>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, StoreError> {
        let text = self.opt_str(column)?;
        text.map(|text| serde_json::from_str(text).map_err(|source| StoreError::column(column, source)))
            .transpose()
    }
}
