#![allow(clippy::unwrap_used)]

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use model::{Code, Locale};
use store::Store;
use tlog::{SignedCheckpoint, VerifierKey};

use super::*;

struct Ticks(AtomicI64);

impl Clock for Ticks {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.fetch_add(1, Ordering::SeqCst)).unwrap()
    }
}

fn content(n: i64) -> Content {
    let (item, locale) = (Code::new("bay").unwrap(), Locale::new("vi").unwrap());
    Content { title: format!("Vịnh \"{n}\""), ..Content::withdrawn(&item, &locale, n, "") }
}

async fn grown(store: &Store, count: i64) {
    let clock = Ticks(AtomicI64::new(1_760_000_000));
    let mut tx = store.begin().await.unwrap();
    for n in 0..count {
        append(&mut tx, &clock, Action::Publish, &content(n)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn every_tile_of_a_grown_log_proves_every_entry() {
    for store in store::testing::test_stores().await {
        grown(&store, 300).await;
        let mut conn = store.read().await.unwrap();
        let tree = tree(&store::log::state(&mut conn).await.unwrap()).unwrap();
        assert_eq!(tree.size(), 300);
        for index in [0, 255, 256, 299] {
            let mut tiles = BTreeMap::new();
            for wanted in needs::inclusion(index, tree.size()) {
                tiles.insert(wanted, tile(&mut conn, wanted).await.unwrap().unwrap());
            }
            let proof = tree.prove_inclusion(index, |t| tiles.get(&t).cloned().ok_or("missing")).unwrap();
            let bundle = Tile::in_tree(Level::Entries, index / 256, 300).unwrap();
            let bytes = tile(&mut conn, bundle).await.unwrap().unwrap();
            let entry = tlog::parse_bundle(&bytes).unwrap()[index as usize % 256];
            tree.verify_inclusion(index, Hash::leaf(entry), &proof).unwrap();
        }
        for absent in ["tile/0/001", "tile/0/001.p/45", "tile/entries/001.p/45", "tile/1/000.p/2"] {
            assert_eq!(tile(&mut conn, absent.parse().unwrap()).await.unwrap(), None, "{absent}");
        }
        assert!(tile(&mut conn, "tile/0/001.p/44".parse().unwrap()).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn canonical_bytes_are_sorted_and_the_same_everywhere() {
    assert_eq!(
        content(3).canonical(),
        "{\"body\":\"\",\"claim\":\"\",\"image_alt\":\"\",\"item\":\"bay\",\"kind\":\"\",\"locale\":\"vi\",\
         \"publisher\":\"\",\"reason\":\"\",\"revision\":3,\"state\":\"withdrawn\",\"summary\":\"\",\
         \"title\":\"Vịnh \\\"3\\\"\",\"translation\":\"\",\"verdict\":\"\",\"written_in\":\"\"}"
    );
}

#[tokio::test]
async fn the_key_stays_and_signs_each_head_once() {
    let store = Store::memory().await.unwrap();
    grown(&store, 3).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("log.key");
    let signer = Signer::new(file.clone(), "https://sen.example");
    let mut conn = store.read().await.unwrap();
    let note = signer.checkpoint(&mut conn).await.unwrap();
    assert_eq!(note, signer.checkpoint(&mut conn).await.unwrap());
    // Another process, later.
    let again = Signer::new(file.clone(), "https://sen.example");
    assert_eq!(again.checkpoint(&mut conn).await.unwrap(), note);
    let key: VerifierKey = signer.verifier().unwrap().parse().unwrap();
    let opened = SignedCheckpoint::open(note.as_bytes(), "sen.example/log", &key).unwrap();
    assert_eq!(opened.checkpoint().tree().size(), 3);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    std::fs::write(&file, "not a key").unwrap();
    assert!(Signer::new(file, "https://sen.example").verifier().is_err());
}

#[test]
fn addresses_of_stories_are_known() {
    let page = |address: &str| page_of(address).map(|(l, s)| format!("{l} {s}"));
    assert_eq!(page("https://sen.example/vi/stories/ha-long?x=1").as_deref(), Some("vi ha-long"));
    assert_eq!(page(" /zh-Hans/stories/%E6%B5%B7 ").as_deref(), Some("zh-Hans 海"));
    for none in ["", "/vi/", "/vi/stories", "/vi/stories/a/b", "mailto:a@b", "/vi/places/x", "/../..//"] {
        assert_eq!(page(none), None, "{none}");
    }
}
