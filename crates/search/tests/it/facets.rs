//! Counting, filtering, sorting, paging.

use search::{Document, Facet, Index, Query, Sort};

use crate::{index_of, titled};

const YEAR: i64 = 31_556_952;

fn library() -> Index {
    let document = |n: i64, locale: &str, section: &str, topics: &[&str], territory: &str| Document {
        id: format!("{n}"),
        section: section.into(),
        topics: topics.iter().map(|t| t.to_string()).collect(),
        territories: vec![territory.into(), territory.into()],
        kind: "official".into(),
        format: "story".into(),
        published: (n % 3 + 54) * YEAR + YEAR / 2 + n,
        ..titled(locale, "Lotus")
    };
    index_of([
        document(1, "en", "culture", &["heritage", "arts"], "VN-26"),
        document(2, "en", "culture", &["heritage"], "VN-26"),
        document(3, "en", "economy", &["trade"], "VN-SG"),
        document(4, "vi", "culture", &["arts"], "VN-HN"),
        document(5, "vi", "", &[], ""),
        titled("fr", "Autre chose"),
    ])
}

fn counts(index: &Index, query: &Query, facet: Facet) -> Vec<(String, u64)> {
    let results = index.search(query).unwrap();
    results.counts(facet).iter().map(|c| (c.value.clone(), c.count)).collect()
}

fn pairs(expected: &[(&str, u64)]) -> Vec<(String, u64)> {
    expected.iter().map(|(v, n)| (v.to_string(), *n)).collect()
}

#[test]
fn counting() {
    let index = library();
    let all = Query::new("lotus");
    assert_eq!(index.search(&all).unwrap().total, 5);
    assert_eq!(counts(&index, &all, Facet::Section), pairs(&[("culture", 3), ("economy", 1)]));
    assert_eq!(counts(&index, &all, Facet::Topic), pairs(&[("arts", 2), ("heritage", 2), ("trade", 1)]));
    assert_eq!(counts(&index, &all, Facet::Territory), pairs(&[("VN-26", 2), ("VN-HN", 1), ("VN-SG", 1)]));
    assert_eq!(counts(&index, &all, Facet::Locale), pairs(&[("en", 3), ("vi", 2)]));
    assert_eq!(counts(&index, &all, Facet::Year), pairs(&[("2025", 2), ("2026", 2), ("2024", 1)]));
    assert_eq!(counts(&index, &all, Facet::Kind), pairs(&[("official", 5)]));
}

#[test]
fn each_count_says_what_choosing_otherwise_would_find() {
    let index = library();
    let query = Query::new("lotus").in_locale("en").with(Facet::Section, "culture");
    let results = index.search(&query).unwrap();
    assert_eq!((results.total, results.elsewhere("en")), (2, 1));
    assert_eq!(counts(&index, &query, Facet::Section), pairs(&[("culture", 2), ("economy", 1)]));
    assert_eq!(counts(&index, &query, Facet::Locale), pairs(&[("en", 2), ("vi", 1)]));
    assert_eq!(counts(&index, &query, Facet::Topic), pairs(&[("heritage", 2), ("arts", 1)]));
    // And the promise is kept.
    for facet in Facet::ALL {
        for (value, count) in counts(&index, &Query::new("lotus"), facet) {
            let chosen = Query::new("lotus").with(facet, value.clone());
            assert_eq!(index.search(&chosen).unwrap().total, count, "{facet:?} {value}");
        }
    }
}

#[test]
fn values_of_a_facet_add_and_facets_narrow() {
    let index = library();
    let total = |query: Query| index.search(&query).unwrap().total;
    let either = Query::new("lotus").with(Facet::Topic, "arts").with(Facet::Topic, "trade");
    assert_eq!(total(either.clone()), 3);
    assert_eq!(total(either.with(Facet::Territory, "VN-26")), 1);
    assert_eq!(total(Query::new("lotus").with(Facet::Topic, "no such topic")), 0);
    assert_eq!(total(Query::new("").in_locale("en")), 3);
    assert_eq!(total(Query::new("")), 6);
}

#[test]
fn order_and_pages() {
    let index = library();
    let ids = |query: &Query| -> Vec<String> {
        index.search(query).unwrap().hits.into_iter().map(|h| h.id).collect()
    };
    let newest = ["5", "2", "4", "1", "3"];
    assert_eq!(ids(&Query { sort: Sort::Newest, ..Query::new("lotus") }), newest);
    assert_eq!(ids(&Query::new("lotus")), newest, "equals: the newer first");
    assert_eq!(ids(&Query::new(""))[..5], newest, "no words: newest first");
    let page = |offset, limit| ids(&Query { offset, limit, ..Query::new("lotus") });
    assert_eq!(page(0, 2), ["5", "2"]);
    assert_eq!(page(2, 2), ["4", "1"]);
    assert_eq!(page(4, 2), ["3"]);
    assert_eq!(page(9, 2), [""; 0]);
    assert_eq!(page(usize::MAX, usize::MAX), [""; 0]);
    assert_eq!(page(0, 0), [""; 0]);
}

#[test]
fn hits_bring_back_what_was_put_in() {
    let document = Document {
        id: "id".into(),
        locale: "en".into(),
        title: "Title".into(),
        summary: "Summary".into(),
        body: "Body".into(),
        section: "s".into(),
        topics: vec!["t1".into(), "t2".into()],
        territories: vec!["p1".into()],
        kind: "official".into(),
        format: "story".into(),
        published: -5,
        url: "/en/x".into(),
        payload: "{\"a\":1}".into(),
    };
    let index = index_of([document.clone()]);
    let hit = index.search(&Query::new("body")).unwrap().hits.remove(0);
    let back = Document {
        id: hit.id,
        locale: hit.locale,
        title: hit.title.text,
        summary: document.summary.clone(),
        body: hit.excerpt.text,
        section: hit.section,
        topics: hit.topics,
        territories: hit.territories,
        kind: hit.kind,
        format: hit.format,
        published: hit.published,
        url: hit.url,
        payload: hit.payload,
    };
    assert_eq!(back, document);
}
