use jiff::Timestamp;
use model::{DemandAnswerId, InterestId, PersonId};

use super::sample::{at, code, item, locale, new_edition, publish_one};
use crate::Store;
use crate::audience::{Cell, CellKey, Span, add_cells};
use crate::demand::{
    Axis, Interest, InterestFile, NewAnswer, Tie, answers, answers_of_item, delete_tie, drop_interest_file,
    find_interest_file, find_tie, insert_answer, insert_interest, interest_files, interest_of_file,
    kept_interest, lacking, placed_editions, supply, ties, upsert_tie, views,
};

fn month(cut: &str, key: &str, n: i64) -> Cell {
    let key = CellKey { cut: cut.into(), starts: "2026-11".into(), key: key.into() };
    Cell { key, n, readers: n, sketch: Vec::new() }
}

fn interest(file: InterestId, line: i64, term: &str, period: &str, value: f64) -> Interest {
    Interest {
        file,
        line,
        term: term.into(),
        folded: term.into(),
        topic: (line == 3).then(|| code("heritage")),
        locale: Some(locale("ja")),
        country: String::new(),
        period: period.into(),
        value,
    }
}

fn link(name: &str, tag: &str, made_at: Timestamp) -> NewAnswer {
    NewAnswer {
        id: DemandAnswerId::new(made_at),
        gap: "nothing".into(),
        locale: locale(tag),
        term: "Bay".into(),
        folded: "bay".into(),
        item: code(name),
        asked: 20,
        made_by: PersonId::new(at(0)),
        made_at,
    }
}

async fn link_one(store: &Store, new: &NewAnswer) -> bool {
    let mut tx = store.begin().await.unwrap();
    let new = insert_answer(&mut tx, new).await.unwrap();
    tx.commit().await.unwrap();
    new
}

on_every_engine! {
    async fn what_is_published_stands_by_place_and_language_with_its_readers(store) {
        publish_one(&store, "bay", "vi", at(1)).await;
        publish_one(&store, "bay", "en", at(2)).await;
        publish_one(&store, "hill", "vi", at(3)).await;
        let mut tx = store.begin().await.unwrap();
        let cells = [
            month("page", "story:bay", 30),
            month("page", "story:hill", 12),
            month("page-locale", "story:bay|en", 11),
            month("page-locale", "story:bay|vi", 19),
        ];
        add_cells(&mut tx, Span::Month, &cells).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        for (axis, place) in
            [(Axis::Topic, "heritage"), (Axis::Section, "culture"), (Axis::Territory, "VN-46")]
        {
            let all = supply(&mut conn, axis).await.unwrap();
            let here: Vec<(&str, i64)> =
                all.iter().filter(|s| s.place == place).map(|s| (s.locale.as_str(), s.n)).collect();
            assert_eq!(here, [("en", 1), ("vi", 2)], "{axis:?}");
            assert!(all.iter().any(|s| s.place == place && s.locale == "vi" && s.newest == at(3)));
            let read = views(&mut conn, axis, ("2026-10", "2026-11")).await.unwrap();
            let here: Vec<(&str, i64)> =
                read.iter().filter(|v| v.place == place).map(|v| (v.locale.as_str(), v.n)).collect();
            assert_eq!(here, [("en", 11), ("vi", 19)]);
            assert!(views(&mut conn, axis, ("2026-09", "2026-10")).await.unwrap().is_empty());
            let ends = ("2026-11", "2026-11");
            let all = placed_editions(&mut conn, axis, (place, ""), ends, 10).await.unwrap();
            assert_eq!(all.len(), 3);
            assert_eq!(
                (all[0].item.as_str(), all[0].views, all[1].locale.as_str(), all[1].views),
                ("hill", 0, "en", 11)
            );
            let vi = placed_editions(&mut conn, axis, (place, "vi"), ends, 10).await.unwrap();
            assert_eq!(vi.len(), 2);
        }
        let missing = lacking(&mut conn, &locale("en"), ("2026-11", "2026-11"), 5).await.unwrap();
        assert_eq!(missing.iter().map(|m| m.item.as_str()).collect::<Vec<_>>(), ["hill"]);
        let missing = lacking(&mut conn, &locale("ko"), ("2026-11", "2026-11"), 5).await.unwrap();
        let found: Vec<(&str, &str, i64)> =
            missing.iter().map(|m| (m.item.as_str(), m.locale.as_str(), m.views)).collect();
        assert_eq!(found, [("bay", "vi", 30), ("hill", "vi", 12)], "in the language it was written in");
    }

    async fn an_analysts_word_is_kept_and_taken_back(store) {
        let mut tie = Tie {
            locale: "vi".into(),
            folded: "ha long".into(),
            topic: Some(code("heritage")),
            section: None,
            territory: Some(code("VN-13")),
            aside: false,
            note: "The bay".into(),
            tied_by: PersonId::new(at(0)),
            tied_at: at(1),
        };
        let mut tx = store.begin().await.unwrap();
        upsert_tie(&mut tx, &tie).await.unwrap();
        tie.aside = true;
        tie.topic = None;
        upsert_tie(&mut tx, &tie).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(ties(&mut conn).await.unwrap(), [tie.clone()]);
        assert_eq!(find_tie(&mut conn, "vi", "ha long").await.unwrap(), Some(tie));
        assert_eq!(find_tie(&mut conn, "", "ha long").await.unwrap(), None);
        drop(conn);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(delete_tie(&mut tx, "vi", "ha long").await.unwrap(), 1);
        assert_eq!(delete_tie(&mut tx, "vi", "ha long").await.unwrap(), 0);
        tx.commit().await.unwrap();
    }

    async fn of_a_series_the_newest_period_counts_until_its_file_is_taken_out(store) {
        let id = InterestId::new(at(0));
        let file = InterestFile {
            id,
            organisation: code("ministry"),
            source: "A source".into(),
            address: String::new(),
            measure: "Index".into(),
            file_name: "a.csv".into(),
            rows: 3,
            loaded_by: PersonId::new(at(0)),
            loaded_at: at(1),
            dropped_at: None,
        };
        let rows = [
            interest(id, 2, "bay", "2026-09", 90.0),
            interest(id, 3, "hill", "2026-09", 4.5),
            interest(id, 4, "bay", "2026-10", 40.0),
        ];
        let mut tx = store.begin().await.unwrap();
        insert_interest(&mut tx, &file, &rows).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(interest_files(&mut conn).await.unwrap(), std::slice::from_ref(&file));
        assert_eq!(find_interest_file(&mut conn, id).await.unwrap(), Some(file));
        assert_eq!(interest_of_file(&mut conn, id, 10).await.unwrap(), rows);
        let kept = kept_interest(&mut conn, 10).await.unwrap();
        assert_eq!(kept.iter().map(|row| row.line).collect::<Vec<_>>(), [4, 3]);
        drop(conn);
        let mut tx = store.begin().await.unwrap();
        assert!(drop_interest_file(&mut tx, id, at(5)).await.unwrap());
        assert!(!drop_interest_file(&mut tx, id, at(6)).await.unwrap());
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert!(kept_interest(&mut conn, 10).await.unwrap().is_empty());
        assert_eq!(interest_files(&mut conn).await.unwrap()[0].dropped_at, Some(at(5)));
    }

    async fn a_gap_is_answered_by_what_readers_see_after_the_work_was_begun(store) {
        publish_one(&store, "bay", "vi", at(10)).await;
        let mut tx = store.begin().await.unwrap();
        let (id, _) = crate::item::upsert_item(&mut tx, &item("hill")).await.unwrap();
        crate::edition::insert_edition(&mut tx, &new_edition(id, "vi", "hill")).await.unwrap();
        tx.commit().await.unwrap();
        assert!(link_one(&store, &link("bay", "vi", at(5))).await);
        assert!(!link_one(&store, &link("bay", "vi", at(6))).await, "once for a gap and an item");
        assert!(link_one(&store, &link("bay", "en", at(7))).await);
        assert!(link_one(&store, &link("hill", "vi", at(8))).await);
        let mut late = link("bay", "vi", at(20));
        late.folded = "harbour".into();
        assert!(link_one(&store, &late).await);
        let mut conn = store.read().await.unwrap();
        let all = answers(&mut conn, 10).await.unwrap();
        let told: Vec<(&str, &str, Option<Timestamp>, bool)> = all
            .iter()
            .map(|a| (a.link.item.as_str(), a.link.folded.as_str(), a.since, a.edition.is_some()))
            .collect();
        assert_eq!(
            told,
            [
                ("bay", "harbour", None, true),
                ("hill", "bay", None, true),
                ("bay", "bay", None, false),
                ("bay", "bay", Some(at(10)), true),
            ],
            "what was there before is no answer"
        );
        assert_eq!(answers_of_item(&mut conn, &code("hill")).await.unwrap().len(), 1);
    }
}
