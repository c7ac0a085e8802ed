//! Opening a store, and handing out connections and transactions.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Database, Pool, Postgres, Sqlite, Transaction};

use crate::conn::{Conn, Inner};
use crate::{Config, DatabaseUrl, StoreError, Tx, migrate};

/// How long to wait for a connection, or for another process to finish writing.
const PATIENCE: Duration = Duration::from_secs(15);
/// Statements kept prepared per connection: more than there are in this crate.
const STATEMENTS: usize = 256;

/// A handle to the database; clones share its connections.
#[derive(Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

struct Shared {
    engine: Engine,
    /// Folder of a throw-away store, deleted with the last handle.
    #[cfg(any(test, feature = "testing"))]
    _folder: Option<tempfile::TempDir>,
}

/// Connections that are kept for one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connections {
    /// `read` and `write` on SQLite; `all` on PostgreSQL.
    pub name: &'static str,
    /// Open.
    pub open: u32,
    /// Of these, those that nobody uses.
    pub idle: u32,
    /// How many there may be.
    pub most: u32,
}

impl Connections {
    fn of<DB: Database>(name: &'static str, pool: &Pool<DB>) -> Self {
        Self {
            name,
            open: pool.size(),
            idle: u32::try_from(pool.num_idle()).unwrap_or(u32::MAX),
            most: pool.options().get_max_connections(),
        }
    }
}

/// When and up to where was last written; see [`Store::written`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    at: SystemTime,
    length: u64,
}

enum Engine {
    /// One connection writes, so that writers queue here instead of failing in the database; the others
    /// only read, and in WAL mode never wait for it.
    Sqlite {
        writer: Option<Pool<Sqlite>>,
        readers: Pool<Sqlite>,
        /// The write-ahead log, into which every commit goes.
        wal: PathBuf,
    },
    Postgres {
        pool: Pool<Postgres>,
        read_only: bool,
    },
}

impl Store {
    /// Opens the database, creating a SQLite file and its folder when missing. Does not migrate.
    pub async fn open(config: &Config) -> Result<Self, StoreError> {
        let engine = match &config.url {
            DatabaseUrl::Sqlite(path) => open_sqlite(path, config, SqliteSynchronous::Normal).await,
            DatabaseUrl::Postgres(url) => open_postgres(url, config).await,
        };
        let engine = engine.map_err(|source| StoreError::Open { url: config.url.to_string(), source })?;
        Ok(Self::over(engine))
    }

    fn over(engine: Engine) -> Self {
        Self {
            shared: Arc::new(Shared {
                engine,
                #[cfg(any(test, feature = "testing"))]
                _folder: None,
            }),
        }
    }

    /// A migrated throw-away store: a real SQLite file in a temporary folder, because a database in memory
    /// knows neither WAL nor a second connection and would behave unlike the real one.
    #[cfg(any(test, feature = "testing"))]
    pub async fn memory() -> Result<Self, StoreError> {
        let url = "a temporary folder".to_owned();
        let folder = tempfile::tempdir()
            .map_err(|error| StoreError::Open { url: url.clone(), source: sqlx::Error::Io(error) })?;
        let path = folder.path().join("sen.sqlite");
        let config = Config::new(DatabaseUrl::Sqlite(path.clone()));
        let engine = open_sqlite(&path, &config, SqliteSynchronous::Off)
            .await
            .map_err(|source| StoreError::Open { url, source })?;
        let store = Self { shared: Arc::new(Shared { engine, _folder: Some(folder) }) };
        store.migrate().await?;
        Ok(store)
    }

    /// Brings the tables up to what this binary knows; refuses a database that is newer.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        migrate::migrate(self).await
    }

    /// Refuses a database whose tables are not exactly those this binary knows; for stores opened read-only.
    pub async fn check_version(&self) -> Result<(), StoreError> {
        migrate::check(self).await
    }

    /// A connection to read with. Each statement sees what is committed when it begins.
    pub async fn read(&self) -> Result<Conn, StoreError> {
        let inner = match &self.shared.engine {
            Engine::Sqlite { readers, .. } => readers.acquire().await.map(Inner::Sqlite),
            Engine::Postgres { pool, .. } => pool.acquire().await.map(Inner::Postgres),
        };
        inner.map(Conn::new).map_err(|source| StoreError::Connection { what: "read", source })
    }

    /// A connection to read with whose every statement sees the same moment.
    pub async fn snapshot(&self) -> Result<Conn, StoreError> {
        let inner = match &self.shared.engine {
            Engine::Sqlite { readers, .. } => Inner::SqliteTx(begin(readers, "BEGIN").await?),
            Engine::Postgres { pool, .. } => {
                Inner::PostgresTx(begin(pool, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        };
        Ok(Conn::new(inner))
    }

    /// Begins a write transaction. On SQLite it holds the write lock from the start, so it can only wait
    /// here and never fail half-way because somebody else wrote.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let inner = match &self.shared.engine {
            Engine::Sqlite { writer: None, .. } | Engine::Postgres { read_only: true, .. } => {
                return Err(StoreError::ReadOnly);
            }
            Engine::Sqlite { writer: Some(writer), .. } => {
                Inner::SqliteTx(begin(writer, "BEGIN IMMEDIATE").await?)
            }
            Engine::Postgres { pool, .. } => Inner::PostgresTx(begin(pool, "BEGIN").await?),
        };
        Ok(Tx::new(Conn::new(inner)))
    }

    /// Closes every connection, waiting for those in use. SQLite folds its log into the file.
    pub async fn close(&self) {
        match &self.shared.engine {
            Engine::Sqlite { writer, readers, .. } => {
                readers.close().await;
                if let Some(writer) = writer {
                    writer.close().await;
                }
            }
            Engine::Postgres { pool, .. } => pool.close().await,
        }
    }

    /// A mark that becomes another one when something is written, by whatever process; nothing where that cannot be told
    /// without asking the database. It costs no more than a look at a file, and is a hint only: two commits within one
    /// step of the file system's clock (a few milliseconds) may leave the same mark, and a log that is folded into the
    /// database leaves another one although nothing was written.
    pub fn written(&self) -> Option<Written> {
        let Engine::Sqlite { wal, .. } = &self.shared.engine else { return None };
        let log = std::fs::metadata(wal).ok()?;
        Some(Written { at: log.modified().ok()?, length: log.len() })
    }

    /// How many connections are open, and how many of them nobody uses.
    pub fn connections(&self) -> Vec<Connections> {
        match &self.shared.engine {
            Engine::Sqlite { writer, readers, .. } => {
                let mut pools = vec![Connections::of("read", readers)];
                pools.extend(writer.as_ref().map(|writer| Connections::of("write", writer)));
                pools
            }
            Engine::Postgres { pool, .. } => vec![Connections::of("all", pool)],
        }
    }

    /// `sqlite` or `postgres`, for the log.
    pub fn engine_name(&self) -> &'static str {
        match &self.shared.engine {
            Engine::Sqlite { .. } => "sqlite",
            Engine::Postgres { .. } => "postgres",
        }
    }
}

/// Begins a transaction in a task of its own.
///
/// The driver (sqlx 0.9.0) has a hole: when the future of its `begin` is dropped after BEGIN was sent but
/// before the answer came, the PostgreSQL connection goes back to the pool *inside* a transaction, and the
/// next user writes into it without ever committing. Requests are dropped whenever a client hangs up, so no
/// future of ours that can be dropped may await `begin`. The task below always runs to its end; if nobody
/// waits for the result any more, the finished `Transaction` is dropped, and that rolls back properly.
async fn begin<DB: Database>(
    pool: &Pool<DB>,
    statement: &'static str,
) -> Result<Transaction<'static, DB>, StoreError> {
    let pool = pool.clone();
    let task = tokio::spawn(async move { pool.begin_with(statement).await });
    let begun = task.await.map_err(|_| StoreError::Interrupted)?;
    begun.map_err(|source| StoreError::Connection { what: "begin", source })
}

async fn open_sqlite(
    path: &Path,
    config: &Config,
    synchronous: SqliteSynchronous,
) -> Result<Engine, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(PATIENCE)
        .foreign_keys(true)
        .statement_cache_capacity(STATEMENTS)
        // Mapped pages count as resident; more than this reads no faster, the system caches the file anyway.
        .pragma("mmap_size", "33554432")
        .pragma("cache_size", "-8192")
        .pragma("temp_store", "memory");
    let mut writer = None;
    if !config.read_only {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let options = options
            .clone()
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .pragma("journal_size_limit", "67108864");
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(PATIENCE * 4)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await?;
        writer = Some(pool);
    }
    let readers = SqlitePoolOptions::new()
        .max_connections(config.max_connections.max(1))
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_with(options.pragma("query_only", "1"))
        .await?;
    let mut wal = OsString::from(path);
    wal.push("-wal");
    Ok(Engine::Sqlite { writer, readers, wal: wal.into() })
}

async fn open_postgres(url: &str, config: &Config) -> Result<Engine, sqlx::Error> {
    let mut options: PgConnectOptions = url.parse()?;
    options = options.application_name("sen").statement_cache_capacity(STATEMENTS);
    if config.read_only {
        options = options.options([("default_transaction_read_only", "on")]);
    }
    let pool = PgPoolOptions::new()
        .max_connections(config.max_connections.max(2))
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await?;
    Ok(Engine::Postgres { pool, read_only: config.read_only })
}
