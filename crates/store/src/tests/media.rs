use model::{Actor, Item, Media, MediaDetails, MediaId, MediaVariant, PersonId, UploadId, VariantFormat};

use super::sample::{at, code, codes, item, locale, publish};
use crate::Change;
use crate::media::details::{
    alts, alts_in, decorative, details, ending, fingerprints, items_led_by, set_alt, texts_holding,
    upsert_details,
};
use crate::media::library::{Shelf, library, licences};
use crate::media::upload::{
    Upload, UploadState, claim_upload, count_open, delete_upload, end_upload, expired_uploads, find_upload,
    insert_upload, set_received, set_wanted, uploads_of, waiting_uploads,
};
use crate::media::{
    Served, find_many_media, find_media, media_by_sha256, media_codes, remove_media, shown_media,
    upsert_media, variant_by_key, variant_by_sha256,
};

fn kept() -> MediaDetails {
    MediaDetails {
        title: "The bay".into(),
        organisation: Some(code("ministry")),
        consent: "Nobody is shown.".into(),
        rights_until: Some("2026-12-31".parse().unwrap()),
        decorative: true,
        camera: vec![("Model".into(), "X".into())],
        fingerprint: "00ff00ff00ff00ff".into(),
        file_name: "bay.jpg".into(),
        bytes: 5_000_000_000,
        duration_ms: Some(1500),
        ..MediaDetails::unknown(at(3), &Actor("user:a".into()))
    }
}

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
        let found = variant_by_sha256(&mut tx, "200-jpeg").await.unwrap().unwrap();
        assert_eq!(found.variant, variant(200, VariantFormat::Jpeg));
        assert_eq!((found.rights_until, found.withdrawn_at), (None, None));
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

    async fn what_the_desk_keeps_is_read_as_it_was_written(store) {
        let bay = media("bay");
        let mut tx = store.begin().await.unwrap();
        upsert_media(&mut tx, &bay).await.unwrap();
        assert_eq!(details(&mut tx, bay.id).await.unwrap(), None);
        let kept = kept();
        upsert_details(&mut tx, bay.id, &kept, "bay vinh").await.unwrap();
        assert_eq!(details(&mut tx, bay.id).await.unwrap(), Some(kept.clone()));
        assert_eq!(fingerprints(&mut tx).await.unwrap(), [(bay.code.clone(), kept.fingerprint.clone())]);
        for (tag, text) in [("vi", "Vịnh"), ("en", "A bay"), ("vi", "Vịnh lúc bình minh"), ("en", "")] {
            set_alt(&mut tx, bay.id, &locale(tag), text).await.unwrap();
        }
        let written = alts(&mut tx, bay.id).await.unwrap();
        assert_eq!(written.into_iter().collect::<Vec<_>>(), [(locale("vi"), "Vịnh lúc bình minh".to_owned())]);
        let both = codes(&["bay", "cave"]);
        assert_eq!(alts_in(&mut tx, &locale("vi"), &both).await.unwrap().len(), 1);
        assert!(alts_in(&mut tx, &locale("en"), &both).await.unwrap().is_empty());
        assert_eq!(decorative(&mut tx, &both).await.unwrap(), codes(&["bay"]));
        assert!(remove_media(&mut tx, &bay.code).await.unwrap());
    }

    async fn readers_are_not_shown_what_is_withdrawn(store) {
        let mut tx = store.begin().await.unwrap();
        for name in ["bay", "cave"] {
            upsert_media(&mut tx, &media(name)).await.unwrap();
        }
        let both = codes(&["bay", "cave"]);
        let bay = find_media(&mut tx, &code("bay")).await.unwrap().unwrap();
        let mut kept = kept();
        upsert_details(&mut tx, bay.id, &kept, "").await.unwrap();
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(ending(&mut tx, day("2026-12-30"), 9).await.unwrap(), []);
        let due = ending(&mut tx, day("2026-12-31"), 9).await.unwrap();
        assert_eq!((due.len(), &due[0].code), (1, &bay.code));
        kept.withdrawn_at = Some(at(5));
        upsert_details(&mut tx, bay.id, &kept, "").await.unwrap();
        assert!(ending(&mut tx, day("2027-12-31"), 9).await.unwrap().is_empty());
        assert_eq!(shown_media(&mut tx, &both).await.unwrap().into_keys().collect::<Vec<_>>(), codes(&["cave"]));
        assert_eq!(find_many_media(&mut tx, &both).await.unwrap().len(), 2);
        // Both have the same renditions: as long as one is shown, they are.
        let served = |found: Option<Served>| found.unwrap().withdrawn_at;
        assert_eq!(served(variant_by_sha256(&mut tx, "400-webp").await.unwrap()), None);
        remove_media(&mut tx, &code("cave")).await.unwrap();
        assert_eq!(served(variant_by_sha256(&mut tx, "400-webp").await.unwrap()), Some(at(5)));
    }

    async fn a_rendition_is_found_by_what_pages_call_it(store) {
        let mut tx = store.begin().await.unwrap();
        let digest = |letter: &str| letter.repeat(64);
        let made = |width, format, letter| MediaVariant { sha256: digest(letter), ..variant(width, format) };
        let bay = Media {
            variants: vec![
                made(480, VariantFormat::Webp, "a"),
                made(480, VariantFormat::Jpeg, "b"),
                made(960, VariantFormat::Jpeg, "c"),
            ],
            ..media("bay")
        };
        upsert_media(&mut tx, &bay).await.unwrap();
        let key = bay.address_key().unwrap().to_owned();
        assert_eq!(key, "c".repeat(24));
        for wanted in &bay.variants {
            let found = variant_by_key(&mut tx, &key, wanted.width, wanted.format).await.unwrap().unwrap();
            assert_eq!(&found.variant, wanted);
        }
        let none = [(&*key, 481), (&key[..23], 480), ("%%%%%%%%%%%%%%%%%%%%%%%%", 480), ("dddddddddddddddddddddddd", 480)];
        for (key, width) in none {
            assert!(variant_by_key(&mut tx, key, width, VariantFormat::Jpeg).await.unwrap().is_none(), "{key}");
        }
    }

    async fn the_library_is_searched_and_filtered(store) {
        let mut tx = store.begin().await.unwrap();
        let film = Media { mime: "video/mp4".into(), licence: "CC0-1.0".into(), ..media("film") };
        for one in [media("bay"), film.clone(), media("cave")] {
            upsert_media(&mut tx, &one).await.unwrap();
        }
        let bay = find_media(&mut tx, &code("bay")).await.unwrap().unwrap();
        let shown = MediaDetails { decorative: false, ..kept() };
        upsert_details(&mut tx, bay.id, &shown, "vinh ha long binh minh").await.unwrap();
        set_alt(&mut tx, bay.id, &locale("vi"), "Vịnh").await.unwrap();
        let film = find_media(&mut tx, &film.code).await.unwrap().unwrap();
        let gone = MediaDetails { withdrawn_at: Some(at(1)), organisation: None, ..kept() };
        upsert_details(&mut tx, film.id, &gone, "phim").await.unwrap();
        publish(&mut tx, &Item { image: Some(code("cave")), ..item("story") }, "vi", at(0)).await;
        let all = Shelf::all(locale("vi"), 10);
        let shelves: [(Shelf, &[&str]); 9] = [
            (all.clone(), &["bay", "cave", "film"]),
            (Shelf { words: vec!["minh".into(), "long".into()], ..all.clone() }, &["bay"]),
            (Shelf { words: vec!["%".into()], ..all.clone() }, &["bay", "cave", "film"]),
            (Shelf { organisation: Some(code("ministry")), ..all.clone() }, &["bay"]),
            (Shelf { videos: Some(true), ..all.clone() }, &["film"]),
            (Shelf { licence: Some("CC0-1.0".into()), ..all.clone() }, &["film"]),
            (Shelf { ending_by: Some("2026-12-31".parse().unwrap()), ..all.clone() }, &["bay"]),
            (Shelf { without_alt: Some(locale("vi")), shown: true, ..all.clone() }, &["cave"]),
            (Shelf { unused: true, ..all.clone() }, &["bay", "film"]),
        ];
        for (shelf, expected) in shelves {
            let mut found: Vec<_> =
                library(&mut tx, &shelf).await.unwrap().into_iter().map(|row| row.media.code).collect();
            found.sort();
            assert_eq!(found, codes(expected), "{shelf:?}");
        }
        let row = library(&mut tx, &Shelf { words: vec!["long".into()], ..all }).await.unwrap().remove(0);
        assert_eq!((row.alts, row.alt.as_deref(), row.media.variants.len()), (1, Some("Vịnh"), 2));
        assert_eq!(licences(&mut tx).await.unwrap(), ["CC-BY-4.0", "CC0-1.0"]);
        assert_eq!(items_led_by(&mut tx, &code("cave")).await.unwrap(), codes(&["story"]));
        assert_eq!(texts_holding(&mut tx, "Words").await.unwrap().len(), 1);
    }

    async fn uploads_go_their_way_once(store) {
        let mut tx = store.begin().await.unwrap();
        let upload = Upload {
            id: UploadId::new(at(0)),
            person: PersonId::new(at(0)),
            organisation: Some(code("ministry")),
            file_name: "bay.jpg".into(),
            length: 3_000_000_000,
            credit: "A".into(),
            licence: "CC0-1.0".into(),
            state: UploadState::Receiving,
            media: None,
            reason: String::new(),
            created_at: at(0),
            expires_at: at(100),
        };
        insert_upload(&mut tx, &upload).await.unwrap();
        assert_eq!(find_upload(&mut tx, upload.id).await.unwrap(), Some(upload.clone()));
        assert_eq!(count_open(&mut tx, upload.person).await.unwrap(), 1);
        assert_eq!(expired_uploads(&mut tx, at(101)).await.unwrap(), [upload.id]);
        assert!(!claim_upload(&mut tx, upload.id, at(1), at(9)).await.unwrap(), "its bytes are not here");
        assert!(set_received(&mut tx, upload.id, at(1000)).await.unwrap());
        assert!(!set_received(&mut tx, upload.id, at(1000)).await.unwrap());
        assert_eq!(waiting_uploads(&mut tx, at(1)).await.unwrap().len(), 1);
        assert!(claim_upload(&mut tx, upload.id, at(1), at(9)).await.unwrap());
        assert!(!claim_upload(&mut tx, upload.id, at(2), at(9)).await.unwrap(), "somebody has it");
        assert!(waiting_uploads(&mut tx, at(2)).await.unwrap().is_empty());
        assert!(claim_upload(&mut tx, upload.id, at(10), at(20)).await.unwrap(), "whoever had it is gone");
        end_upload(&mut tx, upload.id, UploadState::Duplicate, Some(&code("bay")), "").await.unwrap();
        assert!(set_wanted(&mut tx, upload.id).await.unwrap() && !set_wanted(&mut tx, upload.id).await.unwrap());
        assert_eq!(find_upload(&mut tx, upload.id).await.unwrap().unwrap().reason, "keep");
        assert_eq!(uploads_of(&mut tx, upload.person, 9).await.unwrap().len(), 1);
        assert!(delete_upload(&mut tx, upload.id).await.unwrap());
    }
}
