#![allow(clippy::unwrap_used)]

use std::collections::HashMap;

use jiff::Timestamp;
use model::{Code, InterestId, Locale};
use search::{Document, Index};
use store::audience::Sum;
use store::demand::{Supply, Tie, Viewed};

use super::terms::together;
use super::*;

fn sum(key: &str, n: i64) -> Sum {
    Sum { key: key.into(), n, readers: 0 }
}

fn asked_for(locale: &str, term: &str, n: i64) -> Asked {
    Asked { locale: locale.into(), term: term.into(), folded: fold(term), spellings: vec![term.into()], n }
}

fn entry(locale: &str, term: &str, looked: Looked) -> Entry {
    Entry { asked: asked_for(locale, term, 20), n: 20, looked, place: Place::default() }
}

fn document(item: &str, locale: &str, title: &str, published: i64) -> Document {
    Document {
        id: format!("{item}@{locale}"),
        locale: locale.into(),
        title: title.into(),
        summary: String::new(),
        body: String::new(),
        section: "culture".into(),
        topics: vec!["heritage".into()],
        territories: vec!["AA-01".into()],
        kind: "image".into(),
        format: "story".into(),
        published,
        url: format!("/{locale}/stories/{item}"),
        payload: String::new(),
    }
}

#[test]
fn spellings_of_one_search_are_put_together() {
    let cells = vec![
        sum("vi|hạ long", 9),
        sum("vi|tuồng", 8),
        sum("vi|ha long", 6),
        sum("en|ha long", 5),
        sum("broken", 4),
    ];
    let all = together(cells);
    let told: Vec<(&str, &str, i64, usize)> =
        all.iter().map(|a| (a.locale.as_str(), a.term.as_str(), a.n, a.spellings.len())).collect();
    assert_eq!(told, [("vi", "hạ long", 15, 2), ("vi", "tuồng", 8, 1), ("en", "ha long", 5, 1)]);
    assert_eq!(fold("  Hạ   Long "), "ha long");
}

#[test]
fn a_search_says_what_it_finds_here_and_elsewhere() {
    let index = Index::in_memory().unwrap();
    index
        .rebuild([document("bay", "vi", "lantern bay", 100), document("old", "en", "old harbour", 50)])
        .unwrap();
    let here = look(&index, "vi", "lantern").unwrap();
    assert_eq!((here.here, here.newest, here.topic.as_deref()), (1, Some(100), Some("heritage")));
    let elsewhere = look(&index, "ko", "lantern").unwrap();
    assert_eq!((elsewhere.here, elsewhere.elsewhere), (0, 1));
    assert_eq!(elsewhere.best.map(|best| (best.item, best.locale)), Some(("bay".into(), "vi".into())));
    assert_eq!(look(&index, "", "harbour").unwrap().here, 1);
    assert_eq!(look(&index, "vi", "xylophone").unwrap(), Looked::default());
}

#[test]
fn gaps_are_sorted_out_and_what_was_begun_stays_where_it_was() {
    let found = |newest| Looked { here: 1, newest: Some(newest), ..Looked::default() };
    let nothing = vec![
        entry("vi", "a", Looked::default()),
        entry("ko", "b", Looked { elsewhere: 2, ..Looked::default() }),
        entry("vi", "c", found(900)),
        entry("vi", "d", found(900)),
    ];
    let all =
        vec![entry("vi", "a", Looked::default()), entry("vi", "e", found(10)), entry("vi", "f", found(900))];
    let begun = HashMap::from([(("vi".to_owned(), "d".to_owned()), Gap::Nothing)]);
    let lists = sort_out(nothing, all, 500, &begun);
    let terms = |list: &[Entry]| list.iter().map(|e| e.asked.term.clone()).collect::<Vec<_>>();
    assert_eq!(terms(&lists.nothing), ["a", "d"]);
    assert_eq!(terms(&lists.language), ["b"]);
    assert_eq!(terms(&lists.old), ["e"]);
    for gap in Gap::ALL {
        assert_eq!(Gap::parse(gap.as_str()), Some(gap));
    }
}

#[test]
fn an_analysts_word_comes_first() {
    let tie = Tie {
        locale: String::new(),
        folded: "x".into(),
        topic: Some(Code::new("trade").unwrap()),
        section: None,
        territory: None,
        aside: true,
        note: String::new(),
        tied_by: model::PersonId::new(Timestamp::UNIX_EPOCH),
        tied_at: Timestamp::UNIX_EPOCH,
    };
    let ties = Ties::new(vec![tie]);
    let looked =
        Looked { topic: Some("heritage".into()), section: Some("culture".into()), ..Looked::default() };
    let place = ties.place("vi", "x", &looked);
    assert_eq!(
        (place.on(Axis::Topic), place.on(Axis::Section), place.said),
        (Some("trade"), Some("culture"), true)
    );
    assert!(ties.is_aside("vi", "x") && !ties.is_aside("vi", "y"));
}

#[test]
fn the_map_is_deepest_where_most_is_asked_and_least_is_there() {
    let at = Timestamp::UNIX_EPOCH;
    let part = |place: &str, n| Supply { place: place.into(), locale: "vi".into(), n, newest: at };
    let supply = [part("b", 50), part("c", 1), part("d", 9)];
    let views = [Viewed { place: "b".into(), locale: "vi".into(), n: 70 }];
    let demand = [("a", "vi", 60), ("a", "vi", 40), ("b", "vi", 100), ("c", "vi", 10)];
    let outside = [("d", "vi", Outside { rank: 3, of: 9 }), ("d", "vi", Outside { rank: 2, of: 9 })];
    let map = lay_out(demand.into_iter(), &supply, &views, outside.into_iter());
    let cell = |place: &str| map.cells.get(&(place.to_owned(), "vi".to_owned())).unwrap();
    assert_eq!((map.ranked, cell("a").asked, cell("a").rank, cell("b").rank), (3, 100, Some(1), Some(1)));
    assert_eq!((cell("c").rank, cell("d").rank, cell("d").heat), (Some(3), None, 0));
    assert_eq!((cell("a").heat, cell("b").views, cell("b").editions), (5, 70, 50));
    assert!(cell("b").heat < cell("a").heat);
    assert_eq!(cell("d").outside, Some(Outside { rank: 2, of: 9 }));
    let vi = [Locale::new("vi").unwrap()];
    assert!(map.gap("a", &vi) > map.gap("b", &vi) && map.gap("b", &vi) > map.gap("d", &vi));
    assert_eq!(map.gap("d", &vi), map.gap("nowhere", &vi), "what nobody asked for is no gap");
}

fn read(text: &str) -> Result<Vec<Interest>, Vec<RowProblem>> {
    let topics = [Code::new("heritage").unwrap()];
    read_interest(text.as_bytes(), InterestId::new(Timestamp::UNIX_EPOCH), &topics)
}

#[test]
fn a_file_of_outside_interest_is_read_whole_or_not_at_all() {
    let rows =
        read("\u{feff}Term;Locale;Period;Value\nHạ Long;ja;2026-10;12,5\n\nTet;ja;2026-Q3;3\n").unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[0].folded.as_str(), rows[0].value, rows[0].line), ("ha long", 12.5, 2));
    let rows = read("topic,country,period,value\nheritage,jp,2026,1\n").unwrap();
    assert_eq!((rows[0].country.as_str(), rows[0].term.as_str()), ("JP", ""));

    let wrong = read(
        "term,topic,locale,country,period,value\n\
         a,,en,,2026-13,1\n\
         a,none,en,,2026,1\n\
         ,,en,,2026,1\n\
         a,,,,2026,1\n\
         a,,,JPN,2026,1\n\
         a,,en,,2026,-1\n\
         a,,en,,2026,1\n\
         a,,en,,2026,2\n",
    )
    .unwrap_err();
    let told: Vec<(u64, &str)> = wrong.iter().map(|p| (p.line, p.key)).collect();
    assert_eq!(
        told,
        [
            (2, "interest-problem-period"),
            (3, "interest-problem-term"),
            (4, "interest-problem-term"),
            (5, "interest-problem-place"),
            (6, "interest-problem-place"),
            (7, "interest-problem-value"),
            (9, "interest-problem-twice"),
        ]
    );
    assert_eq!(read("term,value\na,1\n").unwrap_err()[0].key, "interest-problem-columns");
    assert_eq!(read("").unwrap_err()[0].key, "interest-problem-size");
    assert_eq!(read("term,locale,period,value\n").unwrap_err()[0].key, "interest-problem-size");
}

#[test]
fn rows_are_ranked_within_their_file() {
    let rows = read("term,locale,period,value\na,ja,2026,9\nb,ja,2026,9\nc,ja,2026,1\n").unwrap();
    let told: Vec<(usize, usize)> = ranked(rows).iter().map(|r| (r.rank, r.of)).collect();
    assert_eq!(told, [(1, 3), (1, 3), (3, 3)]);
}
