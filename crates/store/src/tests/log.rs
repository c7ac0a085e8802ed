use super::sample::{at, item, locale};
use crate::log::{
    LogEntry, LogState, entries_of, entry_at, insert_entry, leaves, lock_state, put_tile, set_state, state,
    tiles,
};

fn entry(position: i64, name: &str, tag: &str) -> LogEntry {
    LogEntry {
        position,
        at: at(position),
        action: "publish".into(),
        item: item(name).code,
        locale: locale(tag),
        revision: 1,
        digest: "00".into(),
        leaf: format!("{{\"n\":{position}}}"),
    }
}

on_every_engine! {
    async fn the_head_is_of_an_empty_tree_at_first_and_then_what_was_set(store) {
        let mut tx = store.begin().await.unwrap();
        let first = lock_state(&mut tx).await.unwrap();
        assert_eq!(first.size, 0);
        let grown = LogState { size: 3, root: "ab".into() };
        set_state(&mut tx, &grown).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(state(&mut store.read().await.unwrap()).await.unwrap(), grown);
    }

    async fn entries_are_found_by_place_and_by_edition(store) {
        let mut tx = store.begin().await.unwrap();
        let all = [entry(0, "bay", "vi"), entry(1, "cave", "vi"), entry(2, "bay", "en"), entry(3, "bay", "vi")];
        for entry in &all {
            insert_entry(&mut tx, entry).await.unwrap();
        }
        let found = entries_of(&mut tx, &item("bay").code, &locale("vi")).await.unwrap();
        assert_eq!(found, [all[0].clone(), all[3].clone()]);
        assert_eq!(entry_at(&mut tx, 1).await.unwrap().as_ref(), Some(&all[1]));
        assert_eq!(entry_at(&mut tx, 9).await.unwrap(), None);
        assert_eq!(leaves(&mut tx, 1, 3).await.unwrap(), ["{\"n\":1}", "{\"n\":2}"]);
    }

    async fn a_place_is_taken_once(store) {
        let mut tx = store.begin().await.unwrap();
        insert_entry(&mut tx, &entry(0, "bay", "vi")).await.unwrap();
        assert!(insert_entry(&mut tx, &entry(0, "cave", "vi")).await.unwrap_err().is_duplicate());
    }

    async fn a_tile_gives_way_to_a_fuller_one(store) {
        let mut tx = store.begin().await.unwrap();
        put_tile(&mut tx, "0/000", &[1, 2]).await.unwrap();
        put_tile(&mut tx, "0/000", &[1, 2, 3]).await.unwrap();
        let found = tiles(&mut tx, &["0/000".into(), "0/001".into()]).await.unwrap();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("0/000".to_owned(), vec![1, 2, 3])]);
    }
}
