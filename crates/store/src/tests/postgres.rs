//! What only PostgreSQL can get wrong. Run when its address is set.

use std::time::Duration;

use sqlx::postgres::{PgPool, PgPoolOptions};

use crate::testing::{POSTGRES_VARIABLE, fresh_schema};
use crate::{Config, DatabaseUrl, Store};

/// How many of our sessions sit inside a transaction with nothing to do.
async fn idle_in_transaction(watch: &PgPool, schema: &str) -> i64 {
    sqlx::query_scalar(
        "SELECT COUNT(*) FROM pg_stat_activity s WHERE s.application_name = $1 AND s.state = 'idle in transaction'",
    )
    .bind(schema)
    .fetch_one(watch)
    .await
    .unwrap()
}

/// The hole of the driver, see `Store::begin`: cancelled begins must not leave connections inside a
/// transaction in the pool. Every connection of a small pool is tried afterwards.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancelled_begin_leaves_no_connection_in_a_transaction() {
    let Ok(url) = std::env::var(POSTGRES_VARIABLE) else { return };
    let config = fresh_schema(&url).await.unwrap();
    let DatabaseUrl::Postgres(url) = config.url else { return };
    let watch = PgPoolOptions::new().max_connections(1).connect(&url).await.unwrap();
    let config = Config { max_connections: 3, ..Config::new(DatabaseUrl::Postgres(url)) };
    let store = Store::open(&config).await.unwrap();
    store.migrate().await.unwrap();

    // Give every session of this store a name of its own, by which the server's list can be asked.
    let name = "sen_cancelled_begin";
    let mut conns = Vec::new();
    for _ in 0..3 {
        let mut conn = store.read().await.unwrap();
        conn.execute("SET application_name = 'sen_cancelled_begin'", &[]).await.unwrap();
        conns.push(conn);
    }
    drop(conns);

    for round in 0..300_u64 {
        let begin = store.begin();
        if let Ok(tx) = tokio::time::timeout(Duration::from_micros(round % 60 * 10), begin).await {
            drop(tx);
        }
    }
    // Rollbacks of dropped transactions are sent in the background.
    let mut left = 1;
    for _ in 0..100 {
        left = idle_in_transaction(&watch, name).await;
        if left == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(left, 0);

    // And what is written through any of them is there for others.
    let mut conns = Vec::new();
    for number in 0..3_i64 {
        let mut conn = store.read().await.unwrap();
        let sql = "INSERT INTO redirect (locale, path, target, created_at) VALUES ('', $1, '/', 0)";
        conn.execute(sql, args![number.to_string()]).await.unwrap();
        conns.push(conn);
    }
    let seen: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM redirect").fetch_one(&watch).await.unwrap();
    assert_eq!(seen, 3);
}

#[tokio::test]
async fn a_store_opened_for_reading_cannot_write() {
    let Ok(url) = std::env::var(POSTGRES_VARIABLE) else { return };
    let config = fresh_schema(&url).await.unwrap();
    Store::open(&config).await.unwrap().migrate().await.unwrap();
    let store = Store::open(&Config { read_only: true, ..config }).await.unwrap();
    let mut conn = store.read().await.unwrap();
    assert!(conn.execute("DELETE FROM redirect", &[]).await.is_err());
}
