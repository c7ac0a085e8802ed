//! What is written is read again as it was.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use proptest::prelude::*;
use sdmx::{
    AtObservation, Class, CsvOptions, DataFormat, Keys, Labels, Limits, Observation, Pick, Release, Table,
    WriteError, ml,
};
use support::{ROWS, header, message, read, rows, structures, table, write};

fn csv(release: Release, labels: Labels, keys: Keys) -> DataFormat {
    DataFormat::Csv(release, CsvOptions { labels, keys, ..CsvOptions::default() })
}

fn readable() -> Vec<DataFormat> {
    vec![
        DataFormat::Specific(Release::V30),
        DataFormat::Specific(Release::V21),
        DataFormat::Generic,
        csv(Release::V30, Labels::Id, Keys::None),
        csv(Release::V30, Labels::Both, Keys::Both),
        csv(Release::V30, Labels::Name, Keys::Series),
        csv(Release::V21, Labels::Id, Keys::None),
        csv(Release::V21, Labels::Both, Keys::None),
    ]
}

#[test]
fn data_in_series_and_flat() {
    let (table, rows) = (table(), rows());
    for format in readable() {
        for at in [AtObservation::Time, AtObservation::All] {
            let mut message = message();
            message.at = at;
            let bytes = write(format, &table, message, &rows);
            let found = read(&bytes, &table).unwrap_or_else(|error| {
                panic!("{format:?}: {error}\n{}", String::from_utf8_lossy(&bytes));
            });
            assert_eq!(found, rows, "{format:?}");
        }
    }
}

#[test]
fn structures_of_both_versions() {
    for release in [Release::V30, Release::V21] {
        let mut bytes = Vec::new();
        ml::write_structures(&mut bytes, release, &header(), &structures()).unwrap();
        let reading = ml::read_structures(&bytes[..], Limits::STRUCTURES).unwrap();
        assert_eq!((reading.release, reading.left_out), (release, Vec::new()));
        assert_eq!(reading.structures, structures(), "{release:?}");
    }
}

#[test]
fn stubs_keep_their_names_only() {
    let mut stubs = structures();
    stubs.codelists[0].head.stub = Some("https://example.org/CL_FREQ".into());
    stubs.dataflows[0].head.stub = Some("https://example.org/POP".into());
    for release in [Release::V30, Release::V21] {
        let mut bytes = Vec::new();
        ml::write_structures(&mut bytes, release, &header(), &stubs).unwrap();
        let read = ml::read_structures(&bytes[..], Limits::STRUCTURES).unwrap().structures;
        assert_eq!(read.codelists[0].head, stubs.codelists[0].head);
        assert!(read.codelists[0].codes.is_empty() && read.dataflows[0].head.stub.is_some());
    }
}

#[test]
fn parts_of_the_data() {
    let (table, rows) = (table(), rows());
    let mut keys = message();
    (keys.attributes, keys.measures, keys.observations) = (Pick::None, Pick::None, false);
    for format in readable() {
        let found = read(&write(format, &table, keys.clone(), &rows), &table).unwrap();
        let keys: Vec<[&str; 4]> = found.iter().map(|row| [0, 1, 2, 3].map(|c| row.text(c))).collect();
        assert_eq!(
            keys,
            [["A", "XA", "_T", ""], ["A", "XA1", "F", ""], ["A", "XB", "M", ""], ["Q", "XB", "M", ""]],
            "{format:?}"
        );
        assert!(found.iter().all(|row| (4..10).all(|column| row.get(column).is_none())));
        let mut data_only = message();
        data_only.attributes = Pick::None;
        let found = read(&write(format, &table, data_only, &rows), &table).unwrap();
        assert_eq!(found.len(), rows.len());
        assert!(found.iter().zip(&rows).all(|(a, b)| a.get(4) == b.get(4) && a.get(7).is_none()));
        let mut some = message();
        some.attributes =
            Pick::Some { ids: vec!["COMMENT_OBS".into()], data_set: true, series: false, observation: false };
        let found = read(&write(format, &table, some, &rows), &table).unwrap();
        assert!(
            found
                .iter()
                .zip(&rows)
                .all(|(a, b)| a.get(5) == b.get(5) && a.get(8) == b.get(8) && a.get(7).is_none())
        );
    }
}

#[test]
fn what_cannot_be_written_is_said() {
    let table = table();
    let mut rows = rows();
    rows.push(Observation::of(ROWS[0]));
    let out = std::io::sink;
    let json = DataFormat::Json(Release::V30);
    let error = sdmx::write_data(out(), json, table.clone(), message(), rows.clone()).unwrap_err();
    assert!(matches!(error, WriteError::Unsorted { row: 8 }), "{error}");
    let mut other = ROWS[1];
    other[6] = "another title";
    for format in readable().into_iter().chain([json]) {
        let rows = [ROWS[0], other].map(Observation::of);
        let error = sdmx::write_data(out(), format, table.clone(), message(), rows).unwrap_err();
        assert!(matches!(error, WriteError::Varies { row: 2, .. }), "{format:?} {error}");
    }
    let mut bad = ROWS[0];
    bad[8] = "a\u{1}b";
    let rows = [Observation::of(bad)];
    let error = sdmx::write_data(out(), DataFormat::Generic, table.clone(), message(), rows).unwrap_err();
    assert!(matches!(error, WriteError::Character(1)), "{error}");
    let mut message = message();
    message.at = AtObservation::Dimension("OBS_VALUE".into());
    let error = sdmx::write_data(out(), json, table, message, []).unwrap_err();
    assert!(matches!(error, WriteError::NoDimension(_)), "{error}");
    let mut two = structures();
    let measure = two.data_structures[0].measures[0].clone();
    two.data_structures[0].measures.push(measure);
    two.data_structures[0].measures[1].id = "SECOND".into();
    let table = std::sync::Arc::new(Table::new(&two, &support::flow()).unwrap());
    let error =
        sdmx::write_data(out(), DataFormat::Generic, table.clone(), support::message(), []).unwrap_err();
    assert!(matches!(error, WriteError::Measures { count: 2, .. }), "{error}");
    let row = Observation::of(["A", "XA", "F", "2024", "1", "2", "PS", "", "A", "", ""]);
    for format in [DataFormat::Specific(Release::V30), csv(Release::V30, Labels::Id, Keys::None)] {
        let bytes = write(format, &table, support::message(), std::slice::from_ref(&row));
        assert_eq!(read(&bytes, &table).unwrap(), std::slice::from_ref(&row));
    }
    assert!(Table::new(&two, &support::flow().item(Class::Concept, "x")).is_err());
}

fn value() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[ -~ăđ漢字\u{627}\u{1F600}\t\n\r]{0,20}").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text(texts in proptest::collection::vec((value(), value()), 1..6), at in 0..2) {
        let table = table();
        let rows: Vec<Observation> = texts.iter().enumerate().map(|(index, (_, comment))| {
            let year = (2000 + index).to_string();
            let area = ["XA", "XA1", "XB"][index % 3];
            // Each area its series, and each series its title.
            Observation::of(["A", area, "F", &year, "1.5", "PT", &texts[index % 3 % texts.len()].0, "A", comment, ""])
        }).collect();
        let mut rows = rows;
        rows.sort_by_key(|row| row.text(1).to_owned());
        for format in readable() {
            let mut message = message();
            message.at = if at == 0 { AtObservation::Time } else { AtObservation::All };
            let bytes = write(format, &table, message, &rows);
            prop_assert_eq!(&read(&bytes, &table).unwrap(), &rows, "{:?}", format);
        }
    }
}
