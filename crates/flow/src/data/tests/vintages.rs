//! Files become vintages, whole or not at all.

use cube::Changed;
use model::Actor;
use store::data::vintages;

use super::fixture::{Country, code, countries, day};
use crate::data::{DataError, NewVintage, Outcome, Shelf, What, preview_vintage, revisions};

const FIRST: &str = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2022,1\nAA,POP,2023,2\nBB,GDP,2023,9\n";

/// Added, revised, removed, observations.
fn counts(outcome: &Outcome) -> (i64, i64, i64, i64) {
    match outcome {
        Outcome::Published(v) => (v.added, v.revised, v.removed, v.observations),
        Outcome::Unchanged => panic!("nothing changed"),
    }
}

async fn numbers(country: &Country) -> Vec<i64> {
    let mut conn = country.store.read().await.unwrap();
    vintages(&mut conn, &code("small")).await.unwrap().iter().map(|v| v.number).collect()
}

#[tokio::test]
async fn a_second_file_is_a_second_vintage_and_the_first_can_still_be_asked_for() {
    for country in countries().await {
        let first = country.publish(&country.file("1.csv", FIRST), false, 1).await.unwrap();
        assert_eq!(counts(&first), (3, 0, 0, 3));
        let more =
            "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nAA,POP,2023,2.5,A\nAA,POP,2024,3,P\n";
        let second = country.publish(&country.file("2.csv", more), false, 5).await.unwrap();
        assert_eq!(counts(&second), (1, 1, 0, 4));
        let old = ["A AA POP 2022 1 A", "A AA POP 2023 2 A", "A BB GDP 2023 9 A"];
        let new = ["A AA POP 2022 1 A", "A AA POP 2023 2.5 A", "A AA POP 2024 3 P", "A BB GDP 2023 9 A"];
        assert_eq!(country.values(None).await, new);
        assert_eq!(country.values(Some(day(3))).await, old);
        assert_eq!(country.values(Some(day(5))).await, new);
        assert!(country.values(Some(day(1) - jiff::SignedDuration::from_hours(1))).await.is_empty());
        let flow = country.flow().await;
        let mut conn = country.store.read().await.unwrap();
        let revised = |kind| kind == Changed::Revised;
        let list = revisions(&mut conn, &flow, 2, revised, 0, 10).await.unwrap();
        assert_eq!(list.len(), 1);
        assert_eq!((list[0].key.join("."), list[0].change.period.as_str()), ("A.AA.POP".into(), "2023"));
        let events = store::event::events_about(&mut conn, "data", &code("small"), 10).await.unwrap();
        assert_eq!(events.iter().filter(|e| e.action == "publish-data").count(), 2);
    }
}

#[tokio::test]
async fn a_file_that_changes_nothing_is_no_vintage() {
    for country in countries().await {
        country.publish(&country.file("1.csv", FIRST), false, 1).await.unwrap();
        for whole in [false, true] {
            let again = country.publish(&country.file("1.csv", FIRST), whole, 2).await.unwrap();
            assert_eq!(again, Outcome::Unchanged);
        }
        assert_eq!(numbers(&country).await, [1]);
    }
}

#[tokio::test]
async fn all_there_is_takes_away_what_is_not_in_it() {
    for country in countries().await {
        country.publish(&country.file("1.csv", FIRST), false, 1).await.unwrap();
        let all = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2022,1\nAA,GDP,2022,5\n";
        let outcome = country.publish(&country.file("2.csv", all), true, 2).await.unwrap();
        assert_eq!(counts(&outcome), (1, 0, 2, 2));
        assert_eq!(country.values(None).await, ["A AA GDP 2022 5 A", "A AA POP 2022 1 A"]);
        assert_eq!(country.values(Some(day(1))).await.len(), 3);
    }
}

#[tokio::test]
async fn a_deletion_takes_away_what_it_names() {
    for country in countries().await {
        country.publish(&country.file("1.csv", FIRST), false, 1).await.unwrap();
        let head = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS";
        let text = format!(
            "{head}\ndataflow,EX:SMALL(1.0.0),D,A,AA,POP,2022,,\ndataflow,EX:SMALL(1.0.0),I,A,AA,POP,2023,4,A\n"
        );
        let outcome = country.publish(&country.file("d.csv", text), false, 2).await.unwrap();
        assert_eq!(counts(&outcome), (0, 1, 1, 2));
        assert_eq!(country.values(None).await, ["A AA POP 2023 4 A", "A BB GDP 2023 9 A"]);
    }
}

#[tokio::test]
async fn nothing_is_applied_when_anything_is_wrong() {
    for country in countries().await {
        country.publish(&country.file("1.csv", FIRST), false, 1).await.unwrap();
        let before = country.values(None).await;
        // A key that is there twice is noticed only when rows are in order, after others were written.
        let twice = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2023,7\nBB,GDP,2024,1\nBB,GDP,2024,2\n";
        let wrong = country.publish(&country.file("twice.csv", twice), false, 2).await;
        let Err(DataError::Problems(problems)) = wrong else { panic!("it was published") };
        assert_eq!(problems.list[0].row, 4);
        assert_eq!(problems.list[0].what, What::Value(sdmx::Fault::Repeated(3)));
        let code = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2023,7\nXX,GDP,2024,1\n";
        assert!(country.publish(&country.file("code.csv", code), false, 2).await.is_err());
        assert_eq!(country.values(None).await, before);
        assert_eq!(numbers(&country).await, [1]);
    }
}

#[tokio::test]
async fn what_a_file_would_change_is_known_and_changes_nothing() {
    for country in countries().await {
        country.publish(&country.file("1.csv", FIRST), false, 1).await.unwrap();
        let text = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2022,1\nAA,POP,2023,8\nAA,POP,2024,3\n";
        let path = country.file("2.csv", text);
        let flow = country.flow().await;
        let wanted = NewVintage { actor: Actor("test".into()), note: String::new(), whole: true };
        let prepared = country.prepare(&path).await.unwrap();
        let mut conn = country.store.read().await.unwrap();
        let clock = country.clock.as_ref();
        let preview =
            preview_vintage(&mut conn, clock, &flow, prepared, &wanted, 100, &|_| {}).await.unwrap();
        drop(conn);
        let v = &preview.vintage;
        assert_eq!((v.number, v.added, v.revised, v.removed, v.observations), (2, 1, 1, 1, 3));
        let told: Vec<String> = preview
            .revisions
            .iter()
            .map(|r| {
                let value = |row: &Option<Vec<String>>| row.as_ref().map_or("-".into(), |row| row[1].clone());
                let change = &r.change;
                format!(
                    "{} {} {} {}",
                    r.key.join("."),
                    change.period,
                    value(&change.before),
                    value(&change.after)
                )
            })
            .collect();
        assert_eq!(told, ["A.AA.POP 2023 2 8", "A.BB.GDP 2023 9 -"]);
        assert_eq!(numbers(&country).await, [1]);
        assert_eq!(counts(&country.publish(&path, true, 2).await.unwrap()), (1, 1, 1, 3));
    }
}

#[tokio::test]
async fn series_that_are_at_hand_are_those_of_their_vintage() {
    for country in countries().await {
        country.publish(&country.file("1.csv", FIRST), false, 1).await.unwrap();
        let changed = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2023,2.5\nBB,POP,2023,4\n";
        country.publish(&country.file("2.csv", changed), false, 5).await.unwrap();
        let flow = country.flow().await;
        let mut conn = country.store.read().await.unwrap();
        let shelf = Shelf::default();
        assert!(shelf.at_hand(&flow).is_none());
        let now = shelf.open(&mut conn, &flow, None).await.unwrap().unwrap();
        let then = shelf.open(&mut conn, &flow, Some(day(3))).await.unwrap().unwrap();
        assert_eq!(shelf.at_hand(&flow).unwrap().vintage, now.vintage);
        for opened in [&now, &then] {
            let all: Vec<u32> = (0..u32::try_from(opened.index.entries().len()).unwrap()).collect();
            let keys: Vec<&[u8]> = opened.index.entries().iter().map(|entry| entry.key.as_slice()).collect();
            assert!(opened.kept(&all).is_none());
            // With the last one all of them are read: they are its neighbours.
            let last = opened.series(&mut conn, &all[all.len() - 1..]).await.unwrap();
            assert_eq!(last.iter().map(|s| s.key.as_slice()).collect::<Vec<_>>(), keys[keys.len() - 1..]);
            let kept = opened.kept(&all).unwrap();
            assert_eq!(kept.iter().map(|s| s.key.as_slice()).collect::<Vec<_>>(), keys);
            let small = code("small");
            let read = store::data::find_series(&mut conn, &small, opened.vintage.number, &keys);
            let bodies: Vec<Vec<u8>> = read.await.unwrap().into_iter().map(|row| row.body).collect();
            assert_eq!(kept.iter().map(|s| s.body.clone()).collect::<Vec<_>>(), bodies);
        }
        assert_ne!(now.kept(&[0]), then.kept(&[0]));
    }
}
