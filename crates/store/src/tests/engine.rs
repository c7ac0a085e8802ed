//! Connections and transactions.

use std::time::Duration;

use super::sample::{at, dropped_after, item, publish_one};
use crate::item::{item_codes, upsert_item};
use crate::listing::count_all_published;
use crate::redirect::{count_redirects, find_redirect, list_redirects, upsert_redirect};
use crate::testing::test_stores;
use crate::{Config, DatabaseUrl, Store, StoreError};

async fn redirect(store: &Store, path: &str) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    upsert_redirect(&mut tx, None, path, "/", at(0)).await?;
    tx.commit().await
}

on_every_engine! {
    async fn a_transaction_dropped_is_undone(store) {
        let mut tx = store.begin().await.unwrap();
        upsert_redirect(&mut tx, None, "a", "/", at(0)).await.unwrap();
        assert!(find_redirect(&mut tx, None, "a").await.unwrap().is_some(), "it reads its own writes");
        drop(tx);
        redirect(&store, "b").await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(find_redirect(&mut conn, None, "a").await.unwrap(), None);
        assert!(find_redirect(&mut conn, None, "b").await.unwrap().is_some());
    }

    async fn a_null_character_in_an_address_is_found_nowhere(store) {
        redirect(&store, "a").await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(find_redirect(&mut conn, None, "a\0").await.unwrap(), None);
    }

    async fn redirects_are_listed_a_part_at_a_time(store) {
        let vi = model::Locale::new("vi").unwrap();
        let mut tx = store.begin().await.unwrap();
        upsert_redirect(&mut tx, Some(&vi), "/stories/a", "/vi/stories/b", at(0)).await.unwrap();
        for path in ["/x", "/y", "/z"] {
            upsert_redirect(&mut tx, None, path, "/", at(0)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        let (mut after, mut all) = (None, Vec::new());
        loop {
            let rows = list_redirects(&mut conn, after.as_ref(), 2).await.unwrap();
            let Some(last) = rows.last() else { break };
            after = Some(last.clone());
            all.extend(rows.into_iter().map(|row| (row.locale, row.path)));
        }
        let paths: Vec<(&str, &str)> = all.iter().map(|(l, p)| (l.as_str(), p.as_str())).collect();
        assert_eq!(paths, [("", "/x"), ("", "/y"), ("", "/z"), ("vi", "/stories/a")]);
    }

    async fn a_reader_is_not_held_up_by_an_open_transaction(store) {
        publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        upsert_item(&mut tx, &item("cave")).await.unwrap();
        let read = async {
            let mut conn = store.read().await.unwrap();
            (item_codes(&mut conn).await.unwrap().len(), count_all_published(&mut conn).await.unwrap().len())
        };
        let seen = tokio::time::timeout(Duration::from_secs(5), read).await.unwrap();
        assert_eq!(seen, (1, 1));
        tx.commit().await.unwrap();
        assert_eq!(item_codes(&mut store.read().await.unwrap()).await.unwrap().len(), 2);
    }

    async fn a_snapshot_stays_at_its_moment(store) {
        redirect(&store, "a").await.unwrap();
        let mut snapshot = store.snapshot().await.unwrap();
        assert_eq!(count_redirects(&mut snapshot).await.unwrap(), 1);
        redirect(&store, "b").await.unwrap();
        assert_eq!(count_redirects(&mut snapshot).await.unwrap(), 1);
        drop(snapshot);
        assert_eq!(count_redirects(&mut store.read().await.unwrap()).await.unwrap(), 2);
    }

    async fn writers_at_the_same_time_all_succeed(store) {
        let writers: Vec<_> = (0..40)
            .map(|number| {
                let store = store.clone();
                tokio::spawn(async move { redirect(&store, &format!("p{number}")).await })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap().unwrap();
        }
        assert_eq!(count_redirects(&mut store.read().await.unwrap()).await.unwrap(), 40);
    }

    async fn begins_that_are_dropped_leave_no_transaction_behind(store) {
        for round in 0..60 {
            // Dropped at every point at which it waits.
            drop(dropped_after(round % 6 + 1, store.begin()).await);
        }
        for number in 0..8 {
            redirect(&store, &format!("p{number}")).await.unwrap();
        }
        assert_eq!(count_redirects(&mut store.read().await.unwrap()).await.unwrap(), 8);
    }
}

#[tokio::test]
async fn two_processes_wait_for_each_other_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::in_folder(folder.path());
    let (one, other) = (Store::open(&config).await.unwrap(), Store::open(&config).await.unwrap());
    one.migrate().await.unwrap();
    let mut writers = Vec::new();
    for number in 0..30 {
        let store = if number % 2 == 0 { one.clone() } else { other.clone() };
        writers.push(tokio::spawn(async move { redirect(&store, &format!("p{number}")).await }));
    }
    for writer in writers {
        writer.await.unwrap().unwrap();
    }
    assert_eq!(count_redirects(&mut other.read().await.unwrap()).await.unwrap(), 30);
}

#[tokio::test]
async fn the_embedded_store_makes_its_folder_and_keeps_what_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::in_folder(&folder.path().join("deep/data"));
    let store = Store::open(&config).await.unwrap();
    store.migrate().await.unwrap();
    redirect(&store, "a").await.unwrap();
    store.close().await;
    assert!(folder.path().join("deep/data/sen.sqlite").is_file());

    let again = Store::open(&Config { read_only: true, ..config }).await.unwrap();
    again.check_version().await.unwrap();
    assert_eq!(count_redirects(&mut again.read().await.unwrap()).await.unwrap(), 1);
    assert!(matches!(again.begin().await, Err(StoreError::ReadOnly)));
}

#[tokio::test]
async fn what_another_process_writes_leaves_a_mark() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::in_folder(folder.path());
    let store = Store::open(&config).await.unwrap();
    store.migrate().await.unwrap();
    let before = store.written();
    assert!(before.is_some() && before == store.written());
    // The file system's clock goes in steps.
    tokio::time::sleep(Duration::from_millis(20)).await;
    redirect(&Store::open(&config).await.unwrap(), "a").await.unwrap();
    assert_ne!(store.written(), before);
}

#[tokio::test]
async fn a_reading_connection_cannot_write() {
    for store in test_stores().await.into_iter().filter(|store| store.engine_name() == "sqlite") {
        let mut conn = store.read().await.unwrap();
        let tried = conn.execute("DELETE FROM redirect", &[]).await;
        assert!(matches!(tried, Err(StoreError::Query { .. })), "{tried:?}");
    }
}

#[tokio::test]
async fn a_missing_file_is_not_made_for_reading_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.sqlite");
    let config = Config { read_only: true, ..Config::new(DatabaseUrl::Sqlite(path.clone())) };
    assert!(matches!(Store::open(&config).await, Err(StoreError::Open { .. })));
    assert!(!path.exists());
}
