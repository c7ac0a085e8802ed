use model::{Correction, EditionState};

use super::sample::{at, code, item, locale, new_edition, new_revision, publish};
use crate::correction::insert_correction;
use crate::edition::{insert_edition, publish_edition, withdraw_edition};
use crate::published::{
    PublishedEdition, find_published, find_published_of, locales_of_published, published_of_item,
    published_since, sitemap,
};
use crate::revision::insert_revision;

on_every_engine! {
    async fn a_page_comes_whole(store) {
        let bay = item("bay");
        let mut tx = store.begin().await.unwrap();
        let (edition, first) = publish(&mut tx, &bay, "vi", at(1)).await;
        let second = insert_revision(&mut tx, &new_revision(edition, "Right", at(2))).await.unwrap();
        publish_edition(&mut tx, edition, second.id, at(1), at(2)).await.unwrap();
        let correction = Correction { edition, revision: second.id, at: at(2), note: "It was wrong".into() };
        insert_correction(&mut tx, &correction).await.unwrap();
        tx.commit().await.unwrap();

        let mut conn = store.read().await.unwrap();
        let page = find_published(&mut conn, &locale("vi"), "bay").await.unwrap().unwrap();
        assert_eq!(page.item, bay);
        assert_eq!(page.revision, second);
        assert_ne!(page.revision.id, first.id);
        assert_eq!(page.corrections, [correction]);
        assert_eq!((page.edition.state, page.edition.slug.as_str()), (EditionState::Published, "bay"));
        assert_eq!((page.edition.first_published_at, page.edition.updated_at), (Some(at(1)), at(2)));
        let same = find_published_of(&mut conn, &code("bay"), &locale("vi")).await.unwrap();
        assert_eq!(same, Some(page));
    }

    async fn pages_of_an_item_come_together(store) {
        let mut tx = store.begin().await.unwrap();
        for tag in ["vi", "en"] {
            publish(&mut tx, &item("bay"), tag, at(1)).await;
        }
        let (gone, _) = publish(&mut tx, &item("bay"), "fr", at(1)).await;
        withdraw_edition(&mut tx, gone, "wrong", at(2)).await.unwrap();
        publish(&mut tx, &item("other"), "vi", at(1)).await;
        let mut pages = published_of_item(&mut tx, &code("bay")).await.unwrap();
        pages.sort_by(|a, b| a.edition.locale.cmp(&b.edition.locale));
        for (page, tag) in pages.iter().zip(["en", "vi"]) {
            assert_eq!(Some(page), find_published_of(&mut tx, &code("bay"), &locale(tag)).await.unwrap().as_ref());
        }
        assert_eq!(pages.len(), 2);
        assert_eq!(published_of_item(&mut tx, &code("none")).await.unwrap(), []);
    }

    async fn drafts_and_tombstones_are_no_pages(store) {
        let mut tx = store.begin().await.unwrap();
        let bay = item("bay");
        let (gone, _) = publish(&mut tx, &bay, "vi", at(1)).await;
        withdraw_edition(&mut tx, gone, "wrong", at(2)).await.unwrap();
        let draft = insert_edition(&mut tx, &new_edition(bay.id, "en", "bay")).await.unwrap().id;
        insert_revision(&mut tx, &new_revision(draft, "Draft", at(3))).await.unwrap();
        for tag in ["vi", "en", "fr"] {
            assert_eq!(find_published(&mut tx, &locale(tag), "bay").await.unwrap(), None, "{tag}");
        }
        assert_eq!(published_since(&mut tx, None, 9).await.unwrap(), []);
        assert_eq!(sitemap(&mut tx, None, 9).await.unwrap(), []);
        assert_eq!(locales_of_published(&mut tx, bay.id).await.unwrap(), []);
    }

    async fn everything_published_is_read_in_pages(store) {
        let mut tx = store.begin().await.unwrap();
        for number in 0..7 {
            publish(&mut tx, &item(&format!("i{number}")), "vi", at(number / 3)).await;
            publish(&mut tx, &item(&format!("i{number}")), "en", at(number / 3)).await;
        }
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        let mut seen: Vec<PublishedEdition> = Vec::new();
        loop {
            let after = seen.last().map(PublishedEdition::cursor);
            let page = published_since(&mut conn, after, 4).await.unwrap();
            if page.is_empty() { break }
            seen.extend(page);
        }
        assert!(seen.is_sorted_by_key(|page| page.edition.updated_at));
        assert!(seen.iter().all(|page| page.item.topics == item("x").topics && page.revision.body == "Words."));
        let mut ids: Vec<_> = seen.iter().map(|page| page.edition.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!((seen.len(), ids.len()), (14, 14));
    }

    async fn the_sitemap_keeps_the_languages_of_an_item_together(store) {
        let mut tx = store.begin().await.unwrap();
        for name in ["a", "b", "c"] {
            for tag in ["vi", "en", "zh-Hans"] {
                publish(&mut tx, &item(name), tag, at(1)).await;
            }
        }
        let mut seen: Vec<crate::published::SitemapEntry> = Vec::new();
        loop {
            let page = sitemap(&mut tx, seen.last(), 2).await.unwrap();
            if page.is_empty() { break }
            seen.extend(page);
        }
        assert_eq!(seen.len(), 9);
        for group in seen.chunks(3) {
            assert!(group.iter().all(|entry| entry.item == group[0].item));
            let mut tags: Vec<_> = group.iter().map(|entry| entry.locale.as_str()).collect();
            tags.sort_unstable();
            assert_eq!(tags, ["en", "vi", "zh-Hans"]);
        }
    }

    async fn an_item_knows_the_languages_it_is_published_in(store) {
        let mut tx = store.begin().await.unwrap();
        let bay = item("bay");
        publish(&mut tx, &bay, "vi", at(1)).await;
        publish(&mut tx, &bay, "ja", at(1)).await;
        let locales = locales_of_published(&mut tx, bay.id).await.unwrap();
        let seen: Vec<_> = locales.iter().map(|l| (l.locale.as_str(), l.title.as_str())).collect();
        assert_eq!(seen, [("ja", "bay/ja"), ("vi", "bay/vi")]);
    }
}
