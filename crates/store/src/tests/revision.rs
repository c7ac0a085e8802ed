use model::EditionId;

use super::sample::{at, item, new_revision, publish, publish_one};
use crate::StoreError;
use crate::edition::edition_by_id;
use crate::revision::{find_revision, insert_revision, revisions_of};

on_every_engine! {
    async fn revisions_are_numbered_and_the_newest_is_known(store) {
        let (edition, first) = publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        let second = insert_revision(&mut tx, &new_revision(edition, "Second", at(2))).await.unwrap();
        assert_eq!((first.number, second.number), (1, 2));
        let edition = edition_by_id(&mut tx, edition).await.unwrap().unwrap();
        assert_eq!(edition.latest_revision, Some(second.id));
        assert_eq!(edition.published_revision, Some(first.id), "saving does not publish");
        let history = revisions_of(&mut tx, edition.id).await.unwrap();
        assert_eq!(history.iter().map(|line| line.number).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(history[0].title, "Second");
    }

    async fn a_revision_is_read_as_it_was_saved_whatever_follows(store) {
        let mut tx = store.begin().await.unwrap();
        let (edition, first) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        assert_eq!(find_revision(&mut tx, first.id).await.unwrap(), Some(first.clone()));
        insert_revision(&mut tx, &new_revision(edition, "Other", at(2))).await.unwrap();
        assert_eq!(find_revision(&mut tx, first.id).await.unwrap(), Some(first));
    }

    async fn an_id_cannot_be_saved_over(store) {
        let mut tx = store.begin().await.unwrap();
        let (edition, first) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        let over = crate::revision::NewRevision { id: first.id, ..new_revision(edition, "Over", at(2)) };
        assert!(insert_revision(&mut tx, &over).await.unwrap_err().is_duplicate());
    }

    async fn a_revision_needs_its_edition(store) {
        let mut tx = store.begin().await.unwrap();
        let lost = insert_revision(&mut tx, &new_revision(EditionId::new(at(0)), "Lost", at(1))).await;
        assert!(matches!(lost, Err(StoreError::Missing { what: "edition", .. })), "{lost:?}");
    }
}
