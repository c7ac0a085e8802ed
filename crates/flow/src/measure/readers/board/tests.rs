#![allow(clippy::unwrap_used)]

use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::Store;
use store::audience::{Cell, CellKey, Span, add_cells};
use store::testing::test_stores;

use super::{Board, Kind, Length, Of, Part, Step, Times, parts_of};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn november() -> Times {
    Times::around(Length::Month, day("2026-11-09"), day("2026-12-20"))
}

fn part(kind: Kind, by: &str) -> &'static Part {
    parts_of(kind).iter().find(|part| part.by == by).unwrap()
}

async fn keep(store: &Store, span: Span, cells: &[(&str, &str, &str, i64)]) {
    let mut tx = store.begin().await.unwrap();
    let cells: Vec<Cell> = cells
        .iter()
        .map(|(cut, starts, key, n)| Cell {
            key: CellKey { cut: (*cut).into(), starts: (*starts).into(), key: (*key).into() },
            n: *n,
            readers: *n / 2,
            sketch: Vec::new(),
        })
        .collect();
    add_cells(&mut tx, span, &cells).await.unwrap();
    tx.commit().await.unwrap();
}

fn counts(rows: &[super::super::Shown]) -> Vec<(&str, Option<i64>)> {
    rows.iter().map(|row| (row.key.as_str(), row.n)).collect()
}

#[tokio::test]
async fn parts_are_found_on_either_side_of_a_pair() {
    for store in test_stores().await {
        keep(
            &store,
            Span::Month,
            &[
                ("door", "2026-11", "page", 300),
                ("page-locale", "2026-11", "story:a|vi", 100),
                ("page-locale", "2026-11", "story:a|en", 50),
                ("page-locale", "2026-11", "story:ab|vi", 70),
                ("page-locale", "2026-11", "story:b|vi", 3),
                ("organisation", "2026-11", "ministry", 80),
                ("organisation", "2026-11", "office", 40),
                ("organisation-country", "2026-11", "ministry|DE", 30),
                ("organisation-country", "2026-11", "office|DE", 12),
                ("organisation-country", "2026-11", "other|DE", 99),
            ],
        )
        .await;
        let mut conn = store.read().await.unwrap();
        let item = Board::new(Of::new(Kind::Item, "a"), 10);
        let by = item.by(&mut conn, part(Kind::Item, "locale"), &november(), 9).await.unwrap();
        assert_eq!(counts(&by.told.rows), [("vi", Some(100)), ("en", Some(50))]);
        let language = Board::new(Of::new(Kind::Locale, "vi"), 10);
        let by = language.by(&mut conn, part(Kind::Locale, "page"), &november(), 9).await.unwrap();
        // The one that was read three times is withheld, and with it the next, so that it does not follow from the whole.
        assert_eq!(counts(&by.told.rows), [("story:a", Some(100))]);
        assert!(by.told.withheld);
        let both = Board::with_keys(
            Of::new(Kind::Organisation, "ministry"),
            vec!["ministry".into(), "office".into()],
            10,
        );
        assert_eq!(both.whole(&mut conn, &november()).await.unwrap().n, Some(120));
        let by = both.by(&mut conn, part(Kind::Organisation, "country"), &november(), 9).await.unwrap();
        assert_eq!(counts(&by.told.rows), [("DE", Some(42))], "those below it are added up, others are not");
        let country = part(Kind::Organisation, "country");
        let same = both.same_parts(&mut conn, country, &november(), &["DE", "FR"]).await.unwrap();
        assert_eq!((same["DE"].n, same["FR"].n), (Some(42), None));
    }
}

#[tokio::test]
async fn a_number_is_the_sum_of_its_rows_and_few_are_withheld() {
    for store in test_stores().await {
        let days = [("2026-11-01", 40), ("2026-11-02", 4), ("2026-11-03", 30), ("2026-11-30", 26)];
        let cells: Vec<_> = days.iter().map(|(day, n)| ("country", *day, "DE", *n)).collect();
        keep(&store, Span::Day, &cells).await;
        keep(&store, Span::Month, &[("country", "2026-11", "DE", 100), ("door", "2026-11", "page", 100)])
            .await;
        let mut conn = store.read().await.unwrap();
        let portal = Board::new(Of::portal(), 10);
        let country = part(Kind::Portal, "country");
        let rows = portal
            .rows(&mut conn, Some((country, "DE")), &november(), (Step::Day, &TimeZone::UTC))
            .await
            .unwrap();
        assert_eq!(
            counts(&rows.rows),
            [("2026-11-01", Some(40)), ("2026-11-02", None), ("2026-11-03", Some(30)), ("2026-11-30", None)],
            "the four of a day would follow from the others"
        );
        assert_eq!(rows.total.n, Some(100));
        let germany = Board::new(Of::new(Kind::Country, "DE"), 10);
        let drawn = germany.over_time(&mut conn, &november(), &TimeZone::UTC).await.unwrap();
        assert_eq!(drawn.rows.len(), 30);
        assert_eq!(drawn.rows[4].n, Some(0), "a day without readers is told as one");
        let lines =
            portal.sparks(&mut conn, country, &["DE"], &november()).await.unwrap().remove("DE").unwrap();
        assert_eq!((lines.len(), lines[0], lines[1]), (30, Some(40), None));
    }
}

#[tokio::test]
async fn hours_and_weekdays_are_those_of_the_country() {
    for store in test_stores().await {
        // Monday 23 November 2026, nine in the evening in the country.
        keep(&store, Span::Hour, &[("door", "2026-11-23T14", "page", 57)]).await;
        let mut conn = store.read().await.unwrap();
        let zone = TimeZone::fixed(jiff::tz::offset(7));
        let heat = Board::new(Of::portal(), 10).heat(&mut conn, day("2026-11-27"), &zone).await.unwrap();
        assert_eq!((heat.from, heat.until), (day("2026-10-30"), day("2026-11-26")));
        assert_eq!((heat.cells.len(), heat.cells[21], heat.cells[22]), (168, Some(50), Some(0)));
    }
}
