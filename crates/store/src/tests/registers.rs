//! The small registers: dependencies, redirects, origins of imports, digests of packs.

use std::collections::BTreeMap;

use super::sample::{at, code, codes, item, locale, publish};
use crate::dependency::{editions_citing, editions_showing, set_dependencies};
use crate::edition::withdraw_edition;
use crate::import::{
    ImportFile, ImportOrigin, file_at, find_file, find_origin, origins_of, upsert_file, upsert_origin,
};
use crate::item::upsert_item;
use crate::pack::{pack_digests, replace_pack_digests};
use crate::redirect::{count_redirects, find_redirect, remove_redirect, upsert_redirect};

on_every_engine! {
    async fn a_fact_knows_the_published_pages_that_cite_it(store) {
        let mut tx = store.begin().await.unwrap();
        let (bay, _) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        let (cave, _) = publish(&mut tx, &item("cave"), "en", at(2)).await;
        set_dependencies(&mut tx, bay, &codes(&["area", "area", "people"]), &codes(&["bay"])).await.unwrap();
        set_dependencies(&mut tx, cave, &codes(&["area"]), &[]).await.unwrap();

        let mut citing = editions_citing(&mut tx, &code("area")).await.unwrap();
        citing.sort_by(|a, b| a.slug.cmp(&b.slug));
        let seen: Vec<_> = citing.iter().map(|e| (e.id, e.item_code.as_str(), e.title.as_str())).collect();
        assert_eq!(seen, [(bay, "bay", "bay/vi"), (cave, "cave", "cave/en")]);
        let showing = editions_showing(&mut tx, &code("bay")).await.unwrap();
        assert_eq!(showing.iter().map(|e| e.id).collect::<Vec<_>>(), [bay]);

        set_dependencies(&mut tx, bay, &codes(&["people"]), &[]).await.unwrap();
        withdraw_edition(&mut tx, cave, "wrong", at(3)).await.unwrap();
        assert_eq!(editions_citing(&mut tx, &code("area")).await.unwrap(), []);
        assert_eq!(editions_showing(&mut tx, &code("bay")).await.unwrap(), []);
        assert_eq!(editions_citing(&mut tx, &code("people")).await.unwrap().len(), 1);
    }

    async fn a_redirect_belongs_to_its_locale_or_to_none(store) {
        let (vi, en) = (locale("vi"), locale("en"));
        let mut tx = store.begin().await.unwrap();
        upsert_redirect(&mut tx, Some(&vi), "old", "/vi/first", at(1)).await.unwrap();
        upsert_redirect(&mut tx, Some(&vi), "old", "/vi/new", at(2)).await.unwrap();
        upsert_redirect(&mut tx, None, "/index.php?id=7", "/vi/new", at(2)).await.unwrap();
        let find = find_redirect(&mut tx, Some(&vi), "old").await.unwrap();
        assert_eq!(find.as_deref(), Some("/vi/new"));
        assert_eq!(find_redirect(&mut tx, Some(&en), "old").await.unwrap(), None);
        assert_eq!(find_redirect(&mut tx, None, "old").await.unwrap(), None);
        assert!(find_redirect(&mut tx, None, "/index.php?id=7").await.unwrap().is_some());
        assert_eq!(count_redirects(&mut tx).await.unwrap(), 2);
        assert!(remove_redirect(&mut tx, Some(&vi), "old").await.unwrap());
        assert!(!remove_redirect(&mut tx, Some(&vi), "old").await.unwrap());
    }

    async fn a_document_of_a_former_site_is_found_by_where_it_was_and_by_what_it_is(store) {
        let mut tx = store.begin().await.unwrap();
        let mut file = ImportFile {
            origin: "old.example/up/plan.pdf".into(),
            sha256: "ab".repeat(32),
            name: "plan.pdf".into(),
            mime: "application/pdf".into(),
            bytes: 12,
        };
        upsert_file(&mut tx, &file, at(1)).await.unwrap();
        assert_eq!(find_file(&mut tx, &file.origin).await.unwrap().as_ref(), Some(&file));
        assert_eq!(file_at(&mut tx, &file.sha256, "plan.pdf").await.unwrap().as_ref(), Some(&file));
        assert_eq!(file_at(&mut tx, &file.sha256, "plan.html").await.unwrap(), None);
        assert_eq!(file.path(), format!("/files/{}/plan.pdf", "ab".repeat(32)));
        file.bytes = 13;
        upsert_file(&mut tx, &file, at(2)).await.unwrap();
        assert_eq!(find_file(&mut tx, &file.origin).await.unwrap(), Some(file));
        assert_eq!(find_file(&mut tx, "old.example/up/other.pdf").await.unwrap(), None);
    }

    async fn an_origin_is_known_again(store) {
        let mut tx = store.begin().await.unwrap();
        let (bay, _) = upsert_item(&mut tx, &item("bay")).await.unwrap();
        let mut origin = ImportOrigin { origin: "https://old.example/7".into(), item: bay, digest: "a".into() };
        upsert_origin(&mut tx, &origin, at(1)).await.unwrap();
        origin.digest = "b".into();
        upsert_origin(&mut tx, &origin, at(2)).await.unwrap();
        assert_eq!(find_origin(&mut tx, &origin.origin).await.unwrap(), Some(origin.clone()));
        assert_eq!(origins_of(&mut tx, bay).await.unwrap(), [origin]);
        assert_eq!(find_origin(&mut tx, "https://old.example/8").await.unwrap(), None);
    }

    async fn a_packs_digests_tell_which_files_changed(store) {
        let digests = |list: &[(&str, &str)]| -> BTreeMap<String, String> {
            list.iter().map(|(path, digest)| (path.to_string(), digest.to_string())).collect()
        };
        let (pack, other) = (code("vietnam"), code("other"));
        let mut tx = store.begin().await.unwrap();
        let first = digests(&[("a", "1"), ("b", "1"), ("c", "1")]);
        replace_pack_digests(&mut tx, &pack, &first).await.unwrap();
        replace_pack_digests(&mut tx, &other, &first).await.unwrap();
        let second = digests(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(replace_pack_digests(&mut tx, &pack, &second).await.unwrap(), ["c", "b", "d"]);
        assert_eq!(replace_pack_digests(&mut tx, &pack, &second).await.unwrap(), [""; 0]);
        assert_eq!(pack_digests(&mut tx, &pack).await.unwrap(), second);
        assert_eq!(pack_digests(&mut tx, &other).await.unwrap(), first);
    }
}
