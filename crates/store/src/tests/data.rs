use model::Actor;

use super::sample::{at, code};
use crate::data::{
    SeriesRow, StructureRow, VintageRow, changed_keys, close_series, find_series, insert_series,
    insert_vintage, latest_vintages, series_after, structures, summaries_after, upsert_structure, vintage_at,
    vintages,
};

fn series(key: &str, body: &str) -> SeriesRow {
    SeriesRow {
        key: key.as_bytes().to_vec(),
        observations: 1,
        first: "2020".into(),
        last: "2020".into(),
        head: vec![0, 255],
        body: body.as_bytes().to_vec(),
    }
}

fn vintage(number: i64) -> VintageRow {
    VintageRow {
        flow: code("gdp"),
        number,
        at: at(number * 10),
        actor: Actor("user:a".into()),
        note: String::new(),
        file_sha256: "00".into(),
        series: 2,
        observations: 2,
        added: 2,
        revised: 0,
        removed: 0,
    }
}

on_every_engine! {
    async fn a_vintage_is_as_it_was(store) {
        let mut tx = store.begin().await.unwrap();
        let flow = code("gdp");
        // Bytes, not the rules of a language, say what comes first: a dash comes before a full stop.
        let (a, b) = (series("A\u{1f}VN-1", "one"), series("A\u{1f}VN", "two"));
        insert_series(&mut tx, &flow, 1, &[a.clone(), b.clone()]).await.unwrap();
        insert_vintage(&mut tx, &vintage(1)).await.unwrap();
        close_series(&mut tx, &flow, 2, std::slice::from_ref(&a.key)).await.unwrap();
        let newer = SeriesRow { body: b"other".to_vec(), ..a.clone() };
        insert_series(&mut tx, &flow, 2, std::slice::from_ref(&newer)).await.unwrap();
        insert_vintage(&mut tx, &vintage(2)).await.unwrap();

        assert_eq!(series_after(&mut tx, &flow, 1, b"", 9).await.unwrap(), [b.clone(), a.clone()]);
        assert_eq!(series_after(&mut tx, &flow, 2, b"", 9).await.unwrap(), [b.clone(), newer.clone()]);
        assert_eq!(series_after(&mut tx, &flow, 2, &b.key, 9).await.unwrap(), [newer]);
        let found = find_series(&mut tx, &flow, 1, &[&a.key, b"none"]).await.unwrap();
        assert_eq!(found, std::slice::from_ref(&a));
        assert_eq!(summaries_after(&mut tx, &flow, 2, b"", 1).await.unwrap()[0].key, b.key);
        assert_eq!(changed_keys(&mut tx, &flow, 2, b"", 9).await.unwrap(), [a.key]);

        let numbers = |rows: Vec<VintageRow>| rows.iter().map(|v| v.number).collect::<Vec<_>>();
        assert_eq!(numbers(vintages(&mut tx, &flow).await.unwrap()), [2, 1]);
        assert_eq!(numbers(latest_vintages(&mut tx).await.unwrap()), [2]);
        assert_eq!(vintage_at(&mut tx, &flow, at(15)).await.unwrap(), Some(vintage(1)));
        assert_eq!(vintage_at(&mut tx, &flow, at(5)).await.unwrap(), None);
    }

    async fn structures_are_written_once(store) {
        let mut tx = store.begin().await.unwrap();
        let row = StructureRow {
            class: "Codelist".into(),
            agency: "XX".into(),
            id: "CL".into(),
            version: "1.0.0".into(),
            body: "<x/>".into(),
        };
        assert!(upsert_structure(&mut tx, 0, &row).await.unwrap());
        assert!(!upsert_structure(&mut tx, 0, &row).await.unwrap());
        assert_eq!(structures(&mut tx).await.unwrap(), [row]);
    }
}
