//! No text a reader can type, or an editor can write, breaks anything.

use std::sync::LazyLock;

use proptest::prelude::*;
use search::{Document, Highlighted, Index, Query, Sort};

use crate::{index_of, titled};

static LIBRARY: LazyLock<Index> = LazyLock::new(|| {
    let texts = [
        "Thông tin đối ngoại Việt Nam",
        "越南外交部在河内",
        "ベトナム外務省",
        "베트남의 문화 교류",
        "การท่องเที่ยว",
        "ການຮ່ວມມື",
        "កិច្ចប្រជុំ",
        "التعاون الدولي",
        "सांस्कृतिक सहयोग",
        "Сотрудничество",
        "Straße l’été 72/2015",
    ];
    let document = |t: &&str| Document { summary: t.repeat(3), body: t.repeat(40), ..titled("xx", t) };
    index_of(texts.iter().map(document))
});

/// Anything at all, and things near what means something.
fn typed() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(
        prop::sample::select(vec![
            "\"",
            "-",
            " ",
            "“",
            "”",
            "«",
            "'",
            "’",
            "(",
            "*",
            "~",
            ":",
            "AND",
            "OR",
            "viet",
            "đối",
            "ngoai",
            "越南",
            "外",
            "の",
            "베트남의",
            "ท่อง",
            "ที่",
            "ខ្មែរ",
            "\u{17D2}",
            "الثقافة",
            "ـ",
            "\u{64E}",
            "हिन्दी",
            "ё",
            "e\u{301}",
            "\u{302}\u{323}",
            "\u{200D}",
            "\u{200B}",
            "\u{0}",
            "\u{1}",
            "\u{2}",
            "\u{3}",
            "😀",
            "٢٤",
            "ﬁ",
            "İ",
            "ß",
            "9",
            "\n",
            "\u{202E}",
            "\u{1112}\u{1161}",
        ]),
        0..30,
    )
    .prop_map(|p| p.concat());
    prop_oneof![2 => pieces, 1 => any::<String>(), 1 => "\\PC{0,400}"]
}

fn sound(h: &Highlighted) -> bool {
    let mut last = 0;
    h.marks.iter().all(|m| {
        let ok = m.start >= last && m.start < m.end && h.text.get(m.clone()).is_some();
        last = m.end;
        ok
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_query_is_answered(text in typed(), newest in any::<bool>(), offset in 0usize..5) {
        let sort = if newest { Sort::Newest } else { Sort::Relevance };
        let results = LIBRARY.search(&Query { sort, offset, ..Query::new(text.clone()) }).unwrap();
        prop_assert!(results.total <= LIBRARY.count());
        for hit in &results.hits {
            prop_assert!(sound(&hit.title) && sound(&hit.excerpt), "{:?}", hit);
        }
        for offer in LIBRARY.suggest(&text, None, 5).unwrap() {
            prop_assert!(sound(&offer.title), "{:?}", offer);
        }
    }

    #[test]
    fn what_is_written_is_found(text in "[\\p{Latin}\\p{Thai}\\p{Han}\\p{Hangul}\\p{Arabic}\\p{Cyrillic}\\p{Devanagari}\\p{Nd} ]{1,40}") {
        let index = index_of([Document { body: text.clone(), ..titled("xx", "") }]);
        let results = index.search(&Query { correct: false, ..Query::new(text.clone()) }).unwrap();
        prop_assert_eq!(results.total, 1, "{:?}", text);
        prop_assert!(sound(&results.hits[0].excerpt));
    }

    #[test]
    fn any_document_is_taken(title in typed(), body in typed(), id in any::<String>()) {
        let document = Document { id: id.clone(), body: body.clone(), summary: body, ..titled("vi", &title) };
        let index = index_of([document]);
        prop_assert_eq!(index.count(), 1);
        prop_assert_eq!(&index.search(&Query::new("")).unwrap().hits[0].id, &id);
        index.apply([], &[id]).unwrap();
        prop_assert_eq!(index.count(), 0);
    }
}

#[test]
fn a_word_of_nothing_marks_nothing() {
    for offer in LIBRARY.suggest("viet\"\u{640}", None, 5).unwrap() {
        assert!(sound(&offer.title), "{offer:?}");
    }
}
