use model::{Media, MediaId, MediaVariant, VariantFormat};

use super::sample::{at, code, codes};
use crate::Change;
use crate::media::{
    find_many_media, find_media, media_by_sha256, media_codes, remove_media, upsert_media, variant_by_sha256,
};

fn variant(width: u32, format: VariantFormat) -> MediaVariant {
    let sha256 = format!("{width}-{}", format.as_str());
    MediaVariant { width, height: width / 2, format, sha256, bytes: u64::from(width) * 100 }
}

fn media(name: &str) -> Media {
    Media {
        id: MediaId::new(at(0)),
        code: code(name),
        sha256: "abc".into(),
        width: 1600,
        height: 900,
        mime: "image/svg+xml".into(),
        credit: "Someone".into(),
        licence: "CC-BY-4.0".into(),
        source_url: None,
        focus_x: 0.25,
        focus_y: 0.1,
        colour: "#aabbcc".into(),
        variants: vec![variant(400, VariantFormat::Webp), variant(800, VariantFormat::Avif)],
    }
}

on_every_engine! {
    async fn a_picture_is_read_as_it_was_written(store) {
        let bay = media("bay");
        let mut tx = store.begin().await.unwrap();
        assert_eq!(upsert_media(&mut tx, &bay).await.unwrap(), (bay.id, Change::Added));
        assert_eq!(find_media(&mut tx, &bay.code).await.unwrap(), Some(bay.clone()));
        let again = Media { id: MediaId::new(at(9)), ..bay.clone() };
        assert_eq!(upsert_media(&mut tx, &again).await.unwrap(), (bay.id, Change::Unchanged));
    }

    async fn a_changed_picture_keeps_its_id_and_gets_its_new_renditions(store) {
        let bay = media("bay");
        let mut tx = store.begin().await.unwrap();
        upsert_media(&mut tx, &bay).await.unwrap();
        let changed = Media { variants: vec![variant(200, VariantFormat::Jpeg)], ..bay.clone() };
        assert_eq!(upsert_media(&mut tx, &changed).await.unwrap(), (bay.id, Change::Changed));
        assert_eq!(find_media(&mut tx, &bay.code).await.unwrap(), Some(changed));
        assert_eq!(variant_by_sha256(&mut tx, "400-webp").await.unwrap(), None);
        let found = variant_by_sha256(&mut tx, "200-jpeg").await.unwrap();
        assert_eq!(found, Some(variant(200, VariantFormat::Jpeg)));
    }

    async fn many_pictures_are_found_at_once(store) {
        let mut tx = store.begin().await.unwrap();
        let names: Vec<String> = (0..300).map(|number| format!("p{number}")).collect();
        for name in &names {
            upsert_media(&mut tx, &media(name)).await.unwrap();
        }
        let mut wanted: Vec<_> = names.iter().map(|name| code(name)).collect();
        wanted.push(code("missing"));
        let found = find_many_media(&mut tx, &wanted).await.unwrap();
        assert_eq!(found.len(), 300);
        assert!(found.iter().all(|(code, media)| media.code == *code && media.variants.len() == 2));
        assert_eq!(find_many_media(&mut tx, &[]).await.unwrap().len(), 0);
    }

    async fn pictures_are_found_by_their_bytes_and_removed(store) {
        let mut tx = store.begin().await.unwrap();
        for name in ["cave", "bay"] {
            upsert_media(&mut tx, &media(name)).await.unwrap();
        }
        let same = media_by_sha256(&mut tx, "abc").await.unwrap();
        assert_eq!(same.into_iter().map(|media| media.code).collect::<Vec<_>>(), codes(&["bay", "cave"]));
        assert!(remove_media(&mut tx, &code("bay")).await.unwrap());
        assert!(!remove_media(&mut tx, &code("bay")).await.unwrap());
        assert_eq!(media_codes(&mut tx).await.unwrap(), codes(&["cave"]));
    }
}
