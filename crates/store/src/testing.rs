//! Throw-away stores for tests: SQLite always, PostgreSQL when an address is given.

use std::sync::atomic::{AtomicU32, Ordering};

use model::{Clock, SystemClock};
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use crate::{Config, DatabaseUrl, Store, StoreError};

/// Environment variable with the address of a PostgreSQL server on which tests may create schemas.
pub const POSTGRES_VARIABLE: &str = "SEN_TEST_POSTGRES";

/// Schemas of earlier runs are dropped once they are older than this.
const KEEP_MICROS: i64 = 30 * 60 * 1_000_000;

/// Every engine to test on, migrated and empty.
///
/// # Panics
/// When a store cannot be made: a test cannot go on without.
#[expect(clippy::panic, reason = "only tests call this, and they end here")]
pub async fn test_stores() -> Vec<Store> {
    let mut stores = Vec::new();
    match Store::memory().await {
        Ok(store) => stores.push(store),
        Err(error) => panic!("cannot make a SQLite store: {error}"),
    }
    if let Ok(url) = std::env::var(POSTGRES_VARIABLE) {
        match postgres_store(&url).await {
            Ok(store) => stores.push(store),
            Err(error) => panic!("cannot make a PostgreSQL store: {error}"),
        }
    }
    stores
}

/// A migrated store in a fresh schema of the server at `url`.
pub async fn postgres_store(url: &str) -> Result<Store, StoreError> {
    let store = Store::open(&fresh_schema(url).await?).await?;
    store.migrate().await?;
    Ok(store)
}

/// Makes an empty schema and returns the settings that open it.
pub async fn fresh_schema(url: &str) -> Result<Config, StoreError> {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    let number = COUNTER.fetch_add(1, Ordering::Relaxed);
    let now = SystemClock.now().as_microsecond();
    let schema = format!("sen_test_{now}_{}_{number}", std::process::id());
    let open = |source| StoreError::Open { url: POSTGRES_VARIABLE.to_owned(), source };
    let mut conn = PgConnection::connect(url).await.map_err(open)?;
    if number == 0 {
        drop_old(&mut conn, now).await.map_err(open)?;
    }
    // The name is made of digits above, so it cannot carry anything else into the statement.
    sqlx::query(AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&mut conn).await.map_err(open)?;
    conn.close().await.map_err(open)?;
    let joint = if url.contains('?') { '&' } else { '?' };
    let url = format!("{url}{joint}options=-c%20search_path%3D{schema}");
    Ok(Config { max_connections: 4, ..Config::new(DatabaseUrl::Postgres(url)) })
}

async fn drop_old(conn: &mut PgConnection, now: i64) -> Result<(), sqlx::Error> {
    let list = "SELECT nspname::TEXT FROM pg_namespace WHERE nspname LIKE 'sen\\_test\\_%'";
    let names: Vec<String> = sqlx::query_scalar(list).fetch_all(&mut *conn).await?;
    for name in names {
        let made = name.split('_').nth(2).and_then(|micros| micros.parse::<i64>().ok());
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if plain && made.is_some_and(|made| made < now - KEEP_MICROS) {
            let drop = format!("DROP SCHEMA IF EXISTS {name} CASCADE");
            sqlx::query(AssertSqlSafe(drop)).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// Everything that stands in any table, a line for each row, bytes as hexadecimal digits: for tests that look for what must
/// not be kept.
pub async fn everything(store: &Store) -> Result<Vec<String>, StoreError> {
    let mut conn = store.read().await?;
    let postgres = conn.is_postgres();
    let tables = if postgres {
        "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables \
         WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1"
    } else {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
    };
    let tables = conn.fetch_map(tables, &[], |row| row.text("name")).await?;
    let mut lines = Vec::new();
    for table in tables {
        // Names of tables and columns are our own.
        let sql = if postgres {
            format!("SELECT CAST(t AS TEXT) AS line FROM \"{table}\" t")
        } else {
            let columns = format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            let columns = conn.fetch_map(AssertSqlSafe(columns), &[], |row| row.text("name")).await?;
            let quoted: Vec<String> = columns.iter().map(|name| format!("quote(\"{name}\")")).collect();
            format!("SELECT {} AS line FROM \"{table}\"", quoted.join(" || ' ' || "))
        };
        let rows = conn.fetch_map(AssertSqlSafe(sql), &[], |row| row.text("line")).await?;
        lines.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
    }
    Ok(lines)
}
