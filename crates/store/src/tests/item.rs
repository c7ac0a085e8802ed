use model::{EditionId, ItemId};

use super::sample::{at, code, codes, item, locale, publish};
use crate::Change;
use crate::item::{find_item, item_by_id, item_codes, upsert_item};
use crate::listing::{Listing, list_published};

on_every_engine! {
    async fn an_item_is_read_as_it_was_written(store) {
        let bay = item("bay");
        let mut tx = store.begin().await.unwrap();
        assert_eq!(upsert_item(&mut tx, &bay).await.unwrap(), (bay.id, Change::Added));
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(find_item(&mut conn, &bay.code).await.unwrap(), Some(bay.clone()));
        assert_eq!(item_by_id(&mut conn, bay.id).await.unwrap(), Some(bay));
        assert_eq!(find_item(&mut conn, &code("cave")).await.unwrap(), None);
    }

    async fn writing_the_same_item_twice_changes_nothing(store) {
        let bay = item("bay");
        let mut tx = store.begin().await.unwrap();
        upsert_item(&mut tx, &bay).await.unwrap();
        let again = model::Item { id: ItemId::new(at(9)), created_at: at(9), ..bay.clone() };
        assert_eq!(upsert_item(&mut tx, &again).await.unwrap(), (bay.id, Change::Unchanged));
        assert_eq!(item_codes(&mut tx).await.unwrap(), [(code("bay"), bay.id)]);
    }

    async fn a_changed_item_keeps_its_id_and_takes_its_editions_along(store) {
        let mut bay = item("bay");
        let mut tx = store.begin().await.unwrap();
        let (edition, _) = publish(&mut tx, &bay, "vi", at(1)).await;
        bay.section = code("nature");
        bay.topics = codes(&["sea"]);
        bay.image = None;
        bay.publisher = code("agency");
        let again = model::Item { id: ItemId::new(at(9)), ..bay.clone() };
        assert_eq!(upsert_item(&mut tx, &again).await.unwrap(), (bay.id, Change::Changed));
        assert_eq!(find_item(&mut tx, &bay.code).await.unwrap(), Some(bay.clone()));

        let all = Listing::new(locale("vi"), 10);
        let mut found: Vec<Vec<EditionId>> = Vec::new();
        for listing in [
            Listing { section: Some(code("nature")), ..all.clone() },
            Listing { section: Some(code("culture")), ..all.clone() },
            Listing { topic: Some(code("sea")), ..all.clone() },
            Listing { topic: Some(code("heritage")), ..all.clone() },
        ] {
            let cards = list_published(&mut tx, &listing).await.unwrap();
            assert!(cards.iter().all(|card| card.image.is_none() && card.publisher == bay.publisher));
            found.push(cards.iter().map(|card| card.id).collect());
        }
        assert_eq!(found, [vec![edition], vec![], vec![edition], vec![]]);
    }
}
