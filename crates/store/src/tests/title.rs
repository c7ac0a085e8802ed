use super::sample::{at, code, item, locale, new_revision, publish, publish_one};
use crate::revision::insert_revision;
use crate::title::recent_titles;

on_every_engine! {
    async fn the_newest_items_are_named_in_every_language_by_their_newest_text(store) {
        publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        let (edition, _) = publish(&mut tx, &item("bridge"), "vi", at(2)).await;
        insert_revision(&mut tx, &new_revision(edition, "A longer bridge", at(3))).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        let all = recent_titles(&mut conn, 10).await.unwrap();
        assert_eq!(all.len(), 2);
        let bridge = all.iter().find(|t| t.item == code("bridge")).unwrap();
        assert_eq!((bridge.title.as_str(), &bridge.locale), ("A longer bridge", &locale("vi")));
        assert_eq!(recent_titles(&mut conn, 1).await.unwrap().len(), 1);
    }
}
