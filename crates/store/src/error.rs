//! What can go wrong in the store. None of these is a refusal: rules are checked before, in `flow`.

/// A failure of the store, with what it was doing.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address names no engine we know.
    #[error("the database address must begin with sqlite: or postgres://")]
    BadUrl,
    /// The database cannot be opened.
    #[error("cannot open {url}: {source}")]
    Open {
        /// The address, without secrets.
        url: String,
        /// The driver's words.
        source: sqlx::Error,
    },
    /// A write was asked of a store opened for reading.
    #[error("the store was opened for reading only")]
    ReadOnly,
    /// No connection or transaction could be had.
    #[error("cannot {what}: {source}")]
    Connection {
        /// `read`, `begin` …
        what: &'static str,
        /// The driver's words.
        source: sqlx::Error,
    },
    /// The task that was to begin a transaction ended without doing so (the runtime is shutting down).
    #[error("beginning a transaction was interrupted")]
    Interrupted,
    /// A row with this key is already there.
    #[error("already there: {detail} (in: {query})")]
    Duplicate {
        /// Beginning of the statement.
        query: String,
        /// The database's words, which name the constraint.
        detail: String,
    },
    /// A statement failed.
    #[error("{source} (in: {query})")]
    Query {
        /// Beginning of the statement.
        query: String,
        /// The driver's words.
        source: sqlx::Error,
    },
    /// A stored value is not what its column should hold.
    #[error("column {column}: {source}")]
    Column {
        /// The column.
        column: &'static str,
        /// What is wrong with it.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A value cannot be written as JSON.
    #[error("cannot write {what} as JSON: {source}")]
    Json {
        /// The thing.
        what: &'static str,
        /// Why.
        source: serde_json::Error,
    },
    /// The row to be changed is not there.
    #[error("{what} {key} is not in the store")]
    Missing {
        /// Noun.
        what: &'static str,
        /// Its key.
        key: String,
    },
    /// A migration failed; nothing of it was kept.
    #[error("migration {name}: {source}")]
    Migration {
        /// File name.
        name: &'static str,
        /// The driver's words.
        source: sqlx::Error,
    },
    /// An applied migration is not the one this binary knows.
    #[error("migration {version} was applied with another text than this binary's {name}")]
    MigrationChanged {
        /// Number.
        version: i64,
        /// File name in this binary.
        name: &'static str,
    },
    /// The database was made by a newer binary.
    #[error("the database is at version {found}, this binary knows {known}: use a newer binary")]
    NewerDatabase {
        /// Version of the database.
        found: i64,
        /// Newest version known here.
        known: i64,
    },
}

impl StoreError {
    /// Whether a key was already taken.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Duplicate { .. })
    }

    /// Whether another node has just made the same table: PostgreSQL calls that neither a duplicate key nor does
    /// IF NOT EXISTS prevent it.
    pub(crate) fn is_made_already(&self) -> bool {
        let Self::Query { source: sqlx::Error::Database(error), .. } = self else { return false };
        matches!(error.code().as_deref(), Some("42710" | "42P07"))
    }

    /// Whether the same work may succeed if begun again: the database was busy, or two transactions met.
    pub fn is_retryable(&self) -> bool {
        let source = match self {
            Self::Connection { source, .. } | Self::Query { source, .. } => source,
            _ => return false,
        };
        match source {
            sqlx::Error::PoolTimedOut => true,
            // PostgreSQL: serialization failure, deadlock. SQLite: busy, and busy with a stale snapshot.
            sqlx::Error::Database(error) => {
                matches!(error.code().as_deref(), Some("40001" | "40P01" | "5" | "517"))
            }
            _ => false,
        }
    }

    /// Sorts a failed statement.
    pub(crate) fn from_query(sql: &str, source: sqlx::Error) -> Self {
        let query: String = sql.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(100).collect();
        match &source {
            sqlx::Error::Database(error) if error.is_unique_violation() => {
                let detail = error.constraint().unwrap_or(error.message()).to_owned();
                Self::Duplicate { query, detail }
            }
            _ => Self::Query { query, source },
        }
    }

    /// A stored value that does not fit its type.
    pub(crate) fn column(
        column: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Column { column, source: source.into() }
    }

    /// A row that should be there.
    pub(crate) fn missing(what: &'static str, key: impl ToString) -> Self {
        Self::Missing { what, key: key.to_string() }
    }
}
