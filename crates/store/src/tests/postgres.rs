//! What only PostgreSQL can get wrong. Run when its address is set.

use super::sample::{at, dropped_after};
use crate::redirect::{count_redirects, upsert_redirect};
use crate::testing::{POSTGRES_VARIABLE, fresh_schema};
use crate::{Config, Store};

/// The hole of the driver, see `begin` in `open.rs`: a cancelled begin must not put a connection that is
/// inside a transaction back into the pool. What is written through such a connection is never committed, so
/// each connection of a small pool writes after every way of cancelling, and another store counts.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancelled_begin_leaves_no_connection_in_a_transaction() {
    const CONNECTIONS: i64 = 2;
    let Ok(url) = std::env::var(POSTGRES_VARIABLE) else { return };
    let config = Config { max_connections: 2, ..fresh_schema(&url).await.unwrap() };
    let watch = Store::open(&config).await.unwrap();
    watch.migrate().await.unwrap();
    let store = Store::open(&config).await.unwrap();
    let mut written = 0;
    for polls in 1..=6 {
        let reached = dropped_after(polls, store.begin()).await;
        drop(reached);
        let mut held = Vec::new();
        for _ in 0..CONNECTIONS {
            let mut conn = store.read().await.unwrap();
            let sql = "INSERT INTO redirect (locale, path, target, created_at) VALUES ('', $1, '/', 0)";
            conn.execute(sql, args![written.to_string()]).await.unwrap();
            written += 1;
            held.push(conn);
        }
        let seen = count_redirects(&mut watch.read().await.unwrap()).await.unwrap();
        assert_eq!(seen, written, "after a begin dropped at poll {polls}");
    }
}

/// The same for commit: whatever became of it, the connection is fit for the next user.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancelled_commit_leaves_no_connection_in_a_transaction() {
    let Ok(url) = std::env::var(POSTGRES_VARIABLE) else { return };
    let config = Config { max_connections: 2, ..fresh_schema(&url).await.unwrap() };
    let watch = Store::open(&config).await.unwrap();
    watch.migrate().await.unwrap();
    let store = Store::open(&config).await.unwrap();
    for polls in 1..=4 {
        let mut tx = store.begin().await.unwrap();
        upsert_redirect(&mut tx, None, &format!("cancelled-{polls}"), "/", at(0)).await.unwrap();
        drop(dropped_after(polls, tx.commit()).await);
        let before = count_redirects(&mut watch.read().await.unwrap()).await.unwrap();
        let mut held = Vec::new();
        for number in 0..2 {
            let mut conn = store.read().await.unwrap();
            let sql = "INSERT INTO redirect (locale, path, target, created_at) VALUES ('', $1, '/', 0)";
            conn.execute(sql, args![format!("{polls}-{number}")]).await.unwrap();
            held.push(conn);
        }
        let after = count_redirects(&mut watch.read().await.unwrap()).await.unwrap();
        assert!(after >= before + 2, "after a commit dropped at poll {polls}: {before}, then {after}");
    }
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
