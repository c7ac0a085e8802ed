//! Opening, writing, rebuilding.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use search::{Document, FORMAT, Index, Opened, Query};

use crate::{found, titled};

fn numbered(range: std::ops::Range<usize>) -> impl Iterator<Item = Document> {
    range.map(|i| Document {
        id: format!("d{i}"),
        published: i as i64,
        ..titled("en", &format!("Number {i} of many"))
    })
}

#[test]
fn writing_is_seen_at_once() {
    let index = Index::in_memory().unwrap();
    assert_eq!(index.count(), 0);
    index.apply(numbered(0..3), &[]).unwrap();
    assert_eq!((index.count(), found(&index, "number").len()), (3, 3));
    // Replacing, within one batch too: the last one counts.
    let again = [titled("en", "One"), titled("en", "Two")].map(|d| Document { id: "d1".into(), ..d });
    index.apply(again, &["d0".into()]).unwrap();
    assert_eq!(index.count(), 2);
    assert_eq!(found(&index, "two"), ["d1"]);
    assert_eq!(found(&index, "one"), [""; 0]);
    assert_eq!(found(&index, "number"), ["d2"]);
    index.apply([], &["d1".into(), "d2".into(), "never there".into()]).unwrap();
    assert_eq!((index.count(), found(&index, "").len()), (0, 0));
}

#[test]
fn an_index_outlives_its_process() {
    let dir = tempfile::tempdir().unwrap();
    let (index, opened) = Index::open(dir.path()).unwrap();
    assert_eq!(opened, Opened::Fresh);
    index.apply(numbered(0..5), &[]).unwrap();
    drop(index);
    let (index, opened) = Index::open(dir.path()).unwrap();
    assert_eq!((opened, index.count()), (Opened::Existing, 5));
    assert_eq!(found(&index, "number 3"), ["d3"]);
}

#[test]
fn unusable_indexes_are_thrown_away() {
    type Spoil = fn(&std::path::Path);
    let spoils: [(&str, Spoil); 5] = [
        ("deleted files", |home| {
            for file in fs::read_dir(home).unwrap().map(|f| f.unwrap().path()) {
                if file.extension().is_some_and(|e| e != "json") {
                    fs::remove_file(file).unwrap();
                }
            }
        }),
        ("emptied files", |home| {
            for file in fs::read_dir(home).unwrap().map(|f| f.unwrap().path()) {
                if file.extension().is_some_and(|e| e != "json") {
                    fs::write(file, b"").unwrap();
                }
            }
        }),
        ("no list of segments", |home| fs::remove_file(home.join("meta.json")).unwrap()),
        ("nonsense", |home| fs::write(home.join("meta.json"), b"{\"segments\": 7}").unwrap()),
        ("another version", |home| fs::rename(home, home.with_file_name("format-0")).unwrap()),
    ];
    for (what, spoil) in spoils {
        let dir = tempfile::tempdir().unwrap();
        let (index, _) = Index::open(dir.path()).unwrap();
        index.apply(numbered(0..5), &[]).unwrap();
        drop(index);
        spoil(&dir.path().join(format!("format-{FORMAT}")));
        let (index, opened) = Index::open(dir.path()).unwrap();
        assert_eq!((opened, index.count()), (Opened::Rebuilt, 0), "{what}");
        index.rebuild(numbered(0..5)).unwrap();
        assert_eq!(found(&index, "number").len(), 5, "{what}");
        assert!(!dir.path().join("format-0").exists(), "{what}");
    }
}

/// A second writer is refused, not let loose; both go on searching.
#[test]
fn one_writer_at_a_time() {
    let dir = tempfile::tempdir().unwrap();
    let (first, _) = Index::open(dir.path()).unwrap();
    first.apply(numbered(0..3), &[]).unwrap();
    let (second, opened) = Index::open(dir.path()).unwrap();
    assert_eq!((opened, second.count()), (Opened::Existing, 3));
    let refusal = second.apply(numbered(3..4), &[]).unwrap_err().to_string();
    assert!(refusal.contains("lock"), "{refusal}");
    assert_eq!((first.count(), second.count()), (3, 3));
    first.apply(numbered(3..5), &[]).unwrap();
    drop(first);
    // Also what the other one wrote is replaced.
    second.apply(numbered(4..6), &[]).unwrap();
    assert_eq!((second.count(), found(&second, "number").len()), (6, 6));
}

/// As after the power went: what was not brought to the disk is there, and empty.
#[test]
fn one_lost_file_is_enough_to_begin_anew() {
    for lost in ["fast", "fieldnorm", "idx", "pos", "store", "term"] {
        let dir = tempfile::tempdir().unwrap();
        let (index, _) = Index::open(dir.path()).unwrap();
        index.apply(numbered(0..5), &[]).unwrap();
        index.tidy().unwrap();
        drop(index);
        let home = dir.path().join(format!("format-{FORMAT}"));
        let files = fs::read_dir(home).unwrap().map(|f| f.unwrap().path());
        let of_kind: Vec<_> = files.filter(|f| f.extension().is_some_and(|e| e == lost)).collect();
        assert!(!of_kind.is_empty(), "{lost}");
        fs::write(&of_kind[0], b"").unwrap();
        assert_eq!(Index::open(dir.path()).unwrap().1, Opened::Rebuilt, "{lost}");
    }
}

#[test]
fn rebuilding_replaces_everything() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = Index::open(dir.path()).unwrap();
    index.apply(numbered(0..10), &[]).unwrap();
    index.rebuild(numbered(5..205)).unwrap();
    assert_eq!(index.count(), 200);
    assert_eq!(found(&index, "\"number 3\""), [""; 0]);
    index.apply(numbered(204..207), &["d5".into()]).unwrap();
    assert_eq!(index.count(), 201);
    index.rebuild([]).unwrap();
    assert_eq!(index.count(), 0);
}

/// Searching goes on while others write, and never sees half a batch.
#[test]
fn reading_while_writing() {
    let index = Arc::new(Index::in_memory().unwrap());
    index.apply(numbered(0..10), &[]).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let readers: Vec<_> = (0..2)
        .map(|_| {
            let (index, stop) = (Arc::clone(&index), Arc::clone(&stop));
            std::thread::spawn(move || {
                let mut asked = 0;
                while !stop.load(Ordering::Relaxed) {
                    let total = index.search(&Query::new("number many")).unwrap().total;
                    assert_eq!(total % 10, 0, "half a batch");
                    asked += 1;
                }
                asked
            })
        })
        .collect();
    for round in 1..6 {
        index.apply(numbered(round * 10..round * 10 + 10), &[]).unwrap();
    }
    index.rebuild(numbered(0..100)).unwrap();
    stop.store(true, Ordering::Relaxed);
    for reader in readers {
        assert!(reader.join().unwrap() > 0);
    }
    assert_eq!(index.count(), 100);
}

#[test]
fn tidying_up_changes_nothing_that_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = Index::open(dir.path()).unwrap();
    index.tidy().unwrap();
    let segments = || {
        let files = fs::read_dir(dir.path().join(format!("format-{FORMAT}"))).unwrap();
        files.filter(|f| f.as_ref().unwrap().path().extension().is_some_and(|e| e == "store")).count()
    };
    for n in 0..20 {
        index.apply(numbered(n..n + 1), &[]).unwrap();
    }
    assert_eq!(segments(), 20);
    index.apply([], &["d3".into()]).unwrap();
    let before = found(&index, "number");
    index.tidy().unwrap();
    assert_eq!((found(&index, "number"), index.count()), (before, 19));
    // Old files go with the next thing that is written.
    index.apply(numbered(20..21), &[]).unwrap();
    assert!(segments() < 10, "{}", segments());
    // Without anybody tidying up, they do not become more and more.
    for n in 21..121 {
        index.apply(numbered(n..n + 1), &[]).unwrap();
    }
    assert!(segments() < 80, "{}", segments());
    assert_eq!(index.count(), 120);
}
