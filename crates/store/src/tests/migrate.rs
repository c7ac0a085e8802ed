use crate::testing::{POSTGRES_VARIABLE, fresh_schema};
use crate::{Store, StoreError};

on_every_engine! {
    async fn migrating_twice_changes_nothing(store) {
        store.migrate().await.unwrap();
        store.check_version().await.unwrap();
    }

    async fn a_database_from_a_newer_binary_is_refused(store) {
        let mut tx = store.begin().await.unwrap();
        let sql = "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (999, 'x', 'x', 0)";
        tx.execute(sql, &[]).await.unwrap();
        tx.commit().await.unwrap();
        let refused = store.migrate().await;
        assert!(matches!(refused, Err(StoreError::NewerDatabase { found: 999, .. })), "{refused:?}");
    }

    async fn a_migration_edited_after_it_was_applied_is_noticed(store) {
        let mut tx = store.begin().await.unwrap();
        let sql = "UPDATE schema_migration SET checksum = 'other' WHERE version = 1";
        tx.execute(sql, &[]).await.unwrap();
        tx.commit().await.unwrap();
        let refused = store.migrate().await;
        assert!(matches!(refused, Err(StoreError::MigrationChanged { version: 1, .. })), "{refused:?}");
    }
}

#[tokio::test]
async fn an_empty_database_is_not_taken_for_a_migrated_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&crate::Config::in_folder(folder.path())).await.unwrap();
    assert!(store.check_version().await.is_err());
}

/// Nodes that start together on one server.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_may_migrate_at_the_same_time() {
    let Ok(url) = std::env::var(POSTGRES_VARIABLE) else { return };
    let config = fresh_schema(&url).await.unwrap();
    let nodes: Vec<_> = (0..4)
        .map(|_| {
            let config = config.clone();
            tokio::spawn(async move { Store::open(&config).await?.migrate().await })
        })
        .collect();
    for node in nodes {
        node.await.unwrap().unwrap();
    }
}
