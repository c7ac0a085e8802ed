//! Slips of the finger.

use search::{Correction, Document, Index, Query};

use crate::{index_of, titled, titles};

fn correction(index: &Index, text: &str) -> Option<Correction> {
    index.search(&Query::new(text)).unwrap().correction
}

#[test]
fn what_was_meant_is_found() {
    let index = titles(
        "en",
        &[
            "Comprehensive strategic partnership",
            "Sustainable development",
            "Lễ hội truyền thống Việt Nam",
            "Thông tin đối ngoại",
            "Международное сотрудничество",
            "Hanoi",
        ],
    );
    let rows = [
        ("comprehensve partnership", "comprehensive partnership"),
        ("strategci", "strategic"),
        ("sustanable devlopment", "sustainable development"),
        ("truyenf thong", "truyen thong"),
        ("truyện thống", "truyền thống"),
        ("sustianabel", "sustainable"),
        ("сотруднечество", "сотрудничество"),
        // Two words as one, one as two.
        ("vietnam", "viet nam"),
        ("ha noi", "hanoi"),
    ];
    for (typed, meant) in rows {
        let results = index.search(&Query::new(typed)).unwrap();
        let correction = results.correction.unwrap_or_else(|| panic!("{typed} is not corrected"));
        assert_eq!((correction.text.as_str(), correction.applied), (meant, true), "{typed}");
        assert_eq!((results.total, results.hits.len() as u64), (correction.total, 1), "{typed}");
    }
}

#[test]
fn what_cannot_be_meant_is_left() {
    let index = titles("en", &["Trade", "Decree 72", "N12345", "mouse"]);
    // Too short, too far, a number, nothing like it.
    for typed in ["tra", "xxade", "decree 73", "n12346", "house party", "zzzz", "", "-trade", "!!"] {
        assert_eq!(correction(&index, typed), None, "{typed}");
    }
    let untouched = Query { correct: false, ..Query::new("trad") };
    let results = index.search(&untouched).unwrap();
    assert_eq!((results.total, results.correction), (0, None));
}

#[test]
fn few_results_are_kept_and_the_other_spelling_offered() {
    let mut documents: Vec<Document> =
        (0..30).map(|i| Document { id: format!("{i}"), ..titled("en", "Festival of lanterns") }).collect();
    documents.push(titled("en", "Festval of typing errors"));
    let index = index_of(documents);
    let results = index.search(&Query::new("festval")).unwrap();
    assert_eq!(results.total, 1);
    assert_eq!(results.correction, Some(Correction { text: "festival".into(), applied: false, total: 30 }));
    assert_eq!(correction(&index, "festival"), None);
    assert_eq!(correction(&index, "typing"), None, "a rare word is no slip if nothing like it is frequent");
}

/// What was left unfinished is finished, before another word is put in its place; and a slip seldom is in the first letter.
#[test]
fn a_beginning_is_finished_first() {
    let index =
        titles("en", &["Highland coffee", "A day off", "Ten days off", "Peace talks", "Lace and silk"]);
    for (typed, meant) in [("coff", "coffee"), ("silc", "silk"), ("pace", "peace"), ("highl", "highland")] {
        let results = index.search(&Query::new(typed)).unwrap();
        let expected = Some(Correction { text: meant.into(), applied: true, total: 1 });
        assert_eq!((results.correction, results.total), (expected, 1), "{typed}");
    }
    let german = titles("de", &["Kaffee im Hochland", "Der Affe im Wald", "Noch ein Affe"]);
    assert_eq!(correction(&german, "Kaffe").unwrap().text, "kaffee");
    // Nothing begins so in what is searched: then the slip is looked for.
    let mixed = index_of([titled("en", "Lanternfish"), titled("fr", "La lanterne")]);
    let results = mixed.search(&Query::new("lanternf").in_locale("fr")).unwrap();
    assert_eq!(results.correction.unwrap().text, "lanterne");
    assert_eq!(correction(&index, "cof"), None, "too short to know");
}

/// A word that exists, but not beside the others.
#[test]
fn known_words_are_reconsidered_when_nothing_matches() {
    let index = titles("en", &["Trade agreement signed", "A shade of green"]);
    let results = index.search(&Query::new("shade agreement")).unwrap();
    assert_eq!(results.total, 0, "shade and trade are two letters apart");
    let index = titles("en", &["Peace talks resume", "Place of birth"]);
    let results = index.search(&Query::new("place talks")).unwrap();
    assert_eq!(results.correction.unwrap().text, "peace talks");
    let index = titles("en", &["Heart of the city", "Heard elsewhere"]);
    let results = index.search(&Query::new("heard city")).unwrap();
    assert_eq!(results.correction.unwrap().text, "heart city");
}

/// A spelling counts only if it finds something under the same conditions.
#[test]
fn conditions_are_kept() {
    let index = index_of([titled("en", "Lantern"), titled("fr", "Lanterne")]);
    let results = index.search(&Query::new("lanterm").in_locale("en")).unwrap();
    assert_eq!(results.correction.unwrap().text, "lantern");
    assert_eq!(results.hits[0].locale, "en");
}

/// What is right in another language is not put right in this one without asking; spaces are.
#[test]
fn words_of_other_languages_are_no_slips() {
    let index = index_of([
        titled("en", "Tourist guide to Hanoi"),
        titled("fr", "Le touriste"),
        titled("vi", "Hướng dẫn du lịch Hà Nội"),
    ]);
    let results = index.search(&Query::new("tourist").in_locale("fr")).unwrap();
    assert_eq!((results.total, results.elsewhere("fr")), (0, 1));
    assert_eq!(results.correction, Some(Correction { text: "touriste".into(), applied: false, total: 1 }));
    let results = index.search(&Query::new("hanoi").in_locale("vi")).unwrap();
    assert_eq!(results.correction, Some(Correction { text: "ha noi".into(), applied: true, total: 1 }));
    assert_eq!(results.hits[0].locale, "vi");
}
