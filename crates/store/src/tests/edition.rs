use model::{EditionId, EditionState, ItemId, RevisionId, Translation};

use super::sample::{at, code, item, locale, new_edition, new_revision, publish, publish_one};
use crate::StoreError;
use crate::edition::{
    edition_by_id, edition_of, editions_by_slug, editions_of, find_edition, insert_edition, publish_edition,
    set_slug, set_translation, withdraw_edition,
};
use crate::item::upsert_item;
use crate::listing::{Listing, count_published};
use crate::revision::insert_revision;

on_every_engine! {
    async fn a_new_edition_is_a_draft(store) {
        let mut tx = store.begin().await.unwrap();
        let (bay, _) = upsert_item(&mut tx, &item("bay")).await.unwrap();
        let edition = insert_edition(&mut tx, &new_edition(bay, "vi", "vinh")).await.unwrap();
        assert_eq!(edition.state, EditionState::Draft);
        assert_eq!(edition_by_id(&mut tx, edition.id).await.unwrap(), Some(edition.clone()));
        assert_eq!(edition_of(&mut tx, bay, &locale("vi")).await.unwrap(), Some(edition.clone()));
        assert_eq!(find_edition(&mut tx, &locale("vi"), "vinh").await.unwrap(), Some(edition));
        assert_eq!(find_edition(&mut tx, &locale("en"), "vinh").await.unwrap(), None);
    }

    async fn an_edition_needs_its_item(store) {
        let mut tx = store.begin().await.unwrap();
        let lost = insert_edition(&mut tx, &new_edition(ItemId::new(at(0)), "vi", "vinh")).await;
        assert!(matches!(lost, Err(StoreError::Missing { what: "item", .. })), "{lost:?}");
    }

    async fn an_item_has_one_edition_per_locale(store) {
        let mut tx = store.begin().await.unwrap();
        let (bay, _) = upsert_item(&mut tx, &item("bay")).await.unwrap();
        insert_edition(&mut tx, &new_edition(bay, "vi", "a")).await.unwrap();
        let second = insert_edition(&mut tx, &new_edition(bay, "vi", "b")).await;
        assert!(second.unwrap_err().is_duplicate());
    }

    async fn a_slug_is_unique_in_its_locale_only(store) {
        let mut tx = store.begin().await.unwrap();
        let (bay, _) = upsert_item(&mut tx, &item("bay")).await.unwrap();
        let (cave, _) = upsert_item(&mut tx, &item("cave")).await.unwrap();
        insert_edition(&mut tx, &new_edition(bay, "vi", "a")).await.unwrap();
        insert_edition(&mut tx, &new_edition(cave, "en", "a")).await.unwrap();
        let taken = insert_edition(&mut tx, &new_edition(cave, "vi", "a")).await;
        assert!(taken.unwrap_err().is_duplicate());
    }

    async fn publishing_shows_a_revision_and_its_words(store) {
        let (id, revision) = publish_one(&store, "bay", "vi", at(5)).await;
        let mut conn = store.read().await.unwrap();
        let edition = edition_by_id(&mut conn, id).await.unwrap().unwrap();
        assert_eq!(edition.state, EditionState::Published);
        assert_eq!(edition.published_revision, Some(revision.id));
        assert_eq!(edition.latest_revision, Some(revision.id));
        assert_eq!((edition.first_published_at, edition.updated_at), (Some(at(5)), at(5)));
    }

    async fn only_an_editions_own_revision_can_be_published(store) {
        let mut tx = store.begin().await.unwrap();
        let (vi, _) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        let (_, other) = publish(&mut tx, &item("cave"), "vi", at(1)).await;
        for revision in [other.id, RevisionId::new(at(9))] {
            let wrong = publish_edition(&mut tx, vi, revision, at(2), at(2)).await;
            assert!(matches!(wrong, Err(StoreError::Missing { .. })), "{wrong:?}");
        }
    }

    async fn a_withdrawn_edition_leaves_a_tombstone(store) {
        let (id, _) = publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        withdraw_edition(&mut tx, id, "It was wrong", at(7)).await.unwrap();
        let tomb = find_edition(&mut tx, &locale("vi"), "bay").await.unwrap().unwrap();
        assert_eq!((tomb.state, tomb.published_revision), (EditionState::Withdrawn, None));
        assert_eq!(tomb.withdrawn_reason.as_deref(), Some("It was wrong"));
        assert_eq!(tomb.updated_at, at(7));
        let all = Listing::new(locale("vi"), 9);
        for listing in [
            Listing { topic: Some(code("heritage")), ..all.clone() },
            Listing { territory: Some(code("VN-46")), ..all.clone() },
            all,
        ] {
            assert_eq!(count_published(&mut tx, &listing).await.unwrap(), 0);
        }
    }

    async fn the_languages_of_an_item_come_with_state_and_headline(store) {
        let mut tx = store.begin().await.unwrap();
        let bay = item("bay");
        publish(&mut tx, &bay, "vi", at(1)).await;
        publish(&mut tx, &bay, "en", at(2)).await;
        let draft = insert_edition(&mut tx, &new_edition(bay.id, "fr", "baie")).await.unwrap().id;
        insert_revision(&mut tx, &new_revision(draft, "La baie", at(3))).await.unwrap();
        insert_edition(&mut tx, &new_edition(bay.id, "ja", "wan")).await.unwrap();
        let editions = editions_of(&mut tx, bay.id).await.unwrap();
        let seen: Vec<_> =
            editions.iter().map(|e| (e.locale.as_str(), e.state.as_str(), e.title.as_str())).collect();
        assert_eq!(seen, [
            ("en", "published", "bay/en"),
            ("fr", "draft", "La baie"),
            ("ja", "draft", ""),
            ("vi", "published", "bay/vi"),
        ]);
        let published = editions_by_slug(&mut tx, "bay").await.unwrap();
        let seen: Vec<_> = published.iter().map(|e| e.locale.as_str()).collect();
        assert_eq!(seen, ["en", "vi"]);
        assert_eq!(editions_by_slug(&mut tx, "baie").await.unwrap(), []);
    }

    async fn address_and_translation_can_be_set(store) {
        let (id, _) = publish_one(&store, "bay", "vi", at(1)).await;
        publish_one(&store, "cave", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        set_slug(&mut tx, id, "vinh").await.unwrap();
        set_translation(&mut tx, id, Translation::MachineChecked).await.unwrap();
        let edition = find_edition(&mut tx, &locale("vi"), "vinh").await.unwrap().unwrap();
        assert_eq!(edition.translation, Translation::MachineChecked);
        let nobody = set_slug(&mut tx, EditionId::new(at(0)), "x").await;
        assert!(matches!(nobody, Err(StoreError::Missing { .. })));
        assert!(set_slug(&mut tx, id, "cave").await.unwrap_err().is_duplicate());
    }
}
