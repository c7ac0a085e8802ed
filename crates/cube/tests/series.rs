//! Series from rows in any order to what a query asks for, and what changed from one state to the next.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use cube::{Changed, Entry, Incoming, Index, Layout, Reading, Series, Sorter, differences, merge, select};
use sdmx::rest::{Request, v2};
use sdmx::{Action, Class, Limits, Observation, Table, ml};

fn layout() -> Layout {
    let file = include_bytes!("../../sdmx/tests/structures.xml");
    let structures = ml::read_structures(&file[..], Limits::STRUCTURES).unwrap().structures;
    let flow = structures.dataflows[0].head.reference(Class::Dataflow);
    Layout::new(Arc::new(Table::new(&structures, &flow).unwrap()))
}

/// Rows as `A VN 2020 1.50`, put in order with so little memory that they pass through files.
fn sorted(layout: &Layout, action: Action, rows: &[&str]) -> Vec<Incoming> {
    let folder = tempfile::tempdir().unwrap();
    let mut sorter = Sorter::new(folder.path(), "rows").within(60);
    for (at, row) in rows.iter().enumerate() {
        let observation = Observation::of(row.split(' '));
        sorter.push(layout, at as u64 + 1, action, &observation).unwrap();
    }
    assert!(rows.len() < 4 || folder.path().read_dir().unwrap().count() > 1, "nothing was spilled");
    let mut sorted = sorter.finish().unwrap();
    let mut out = Vec::new();
    while let Some(row) = sorted.take().unwrap() {
        out.push(row);
    }
    drop(sorted);
    assert_eq!(folder.path().read_dir().unwrap().count(), 0, "files are left behind");
    out
}

fn groups(rows: Vec<Incoming>) -> Vec<Vec<Incoming>> {
    let mut groups: Vec<Vec<Incoming>> = Vec::new();
    for row in rows {
        match groups.last_mut().filter(|group| group[0].key() == row.key()) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    groups
}

fn series(layout: &Layout, rows: &[&str]) -> Vec<Series> {
    let groups = groups(sorted(layout, Action::Information, rows));
    groups.iter().map(|group| merge(layout, None, group, true).unwrap().series.unwrap()).collect()
}

fn texts(layout: &Layout, series: &Series) -> Vec<String> {
    let mut out = Vec::new();
    series
        .observations(layout, |o| {
            out.push((0..o.len()).map(|column| o.text(column)).collect::<Vec<_>>().join(" "));
            true
        })
        .unwrap();
    out
}

const ROWS: [&str; 6] =
    ["A XB 2021 3", "A XA 2021 2.50", "A XA 2019 1", "M XA 2020-02 7", "A XA 2020 -0.0", "M XA 2020-01 6"];

#[test]
fn rows_become_series_in_order_digit_by_digit() {
    let layout = layout();
    let found = series(&layout, &ROWS);
    let labels: Vec<String> = found.iter().map(Series::label).collect();
    assert_eq!(labels, ["A.XA", "A.XB", "M.XA"]);
    assert_eq!(texts(&layout, &found[0]), ["A XA 2019 1", "A XA 2020 -0.0", "A XA 2021 2.50"]);
    assert_eq!((found[2].first.as_str(), found[2].last.as_str(), found[2].count), ("2020-01", "2020-02", 2));
}

#[test]
fn what_is_new_is_put_into_what_is_there() {
    let layout = layout();
    let old = &series(&layout, &ROWS)[0];
    let add = sorted(&layout, Action::Append, &["A XA 2022 4", "A XA 2020 0.1", "A XA 2019 1"]);
    let merged = merge(&layout, Some(old), &add, false).unwrap();
    assert_eq!((merged.added, merged.revised, merged.removed), (1, 1, 0));
    let now = merged.series.unwrap();
    assert_eq!(texts(&layout, &now), ["A XA 2019 1", "A XA 2020 0.1", "A XA 2021 2.50", "A XA 2022 4"]);

    let same = merge(&layout, Some(&now), &sorted(&layout, Action::Append, &["A XA 2022 4"]), false).unwrap();
    assert!(!same.is_change());
    let whole =
        merge(&layout, Some(&now), &sorted(&layout, Action::Replace, &["A XA 2022 4"]), true).unwrap();
    assert_eq!((whole.removed, whole.series.unwrap().count), (3, 1));
    let gone = merge(&layout, Some(&now), &sorted(&layout, Action::Delete, &["A XA 2021 "]), false).unwrap();
    assert_eq!((gone.removed, gone.series.unwrap().count), (1, 3));
    assert_eq!(merge(&layout, Some(old), &[], true).unwrap().series, None);

    let changes = differences(&layout, Some(old), Some(&now)).unwrap();
    let seen: Vec<(&str, Changed)> = changes.iter().map(|c| (c.period.as_str(), c.kind())).collect();
    assert_eq!(seen, [("2020", Changed::Revised), ("2022", Changed::Added)]);
    assert_eq!(changes[0].before.as_ref().unwrap()[1], "-0.0");
}

#[test]
fn queries_find_their_series_and_observations() {
    let layout = layout();
    let kept = series(&layout, &ROWS);
    let entry = |s: &Series| Entry {
        key: s.key.clone(),
        count: s.count,
        first: s.first.clone(),
        last: s.last.clone(),
    };
    let index = Index::new(&layout, kept.iter().map(entry)).unwrap();
    assert_eq!((index.observations(), index.entries().len()), (6, 3));
    let ask = |path: &str, query: &str| {
        let Request::Data(wanted) =
            v2::parse(&format!("/data/dataflow/EXAMPLE/POP/+/{path}"), query).unwrap().request
        else {
            panic!("no data")
        };
        let selection = select(&layout, &index, &wanted).unwrap();
        let mut out = Vec::new();
        for at in &selection.series {
            let visit = |o: &Observation| {
                out.push(format!("{}.{} {}", o.text(0), o.text(1), o.text(2)));
                true
            };
            Reading::new().read(&layout, &selection, &kept[*at as usize], visit).unwrap();
        }
        out
    };
    assert_eq!(ask("*.XB", ""), ["A.XB 2021"]);
    assert_eq!(ask("A.XA,M.*", "firstNObservations=1"), ["A.XA 2019", "M.XA 2020-01"]);
    assert_eq!(ask("A.*", "lastNObservations=1"), ["A.XA 2021", "A.XB 2021"]);
    assert_eq!(ask("*", "c[TIME_PERIOD]=ge:2020%2Ble:2020"), ["A.XA 2020", "M.XA 2020-01", "M.XA 2020-02"]);
    assert_eq!(ask("*", "c[REF_AREA]=XB"), ["A.XB 2021"]);
    assert_eq!(ask("*", "c[OBS_VALUE]=gt:5&lastNObservations=1"), ["M.XA 2020-02"]);
    assert_eq!(ask("*.XZ", ""), [""; 0]);
    assert_eq!(index.span(&[0, 1, 2]), Some(("2019".into(), "2021".into())));
    assert_eq!(index.codes_of(0, &[0, 1]), ["A"]);
}

#[test]
fn broken_bytes_are_noticed() {
    let layout = layout();
    let mut kept = series(&layout, &ROWS).remove(0);
    kept.body.pop();
    let wrong = kept.rows(&layout, |_| true).unwrap_err();
    assert_eq!(wrong.to_string(), "the kept series A.XA cannot be read: its observations are broken off");
}
