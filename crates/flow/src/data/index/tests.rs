//! The stage on tables of its own; figures from flows are read in the program's test.
#![allow(clippy::unwrap_used)]

use model::Code;
use pack::{IndexDefinition, Origin};

use super::{
    IndexError, IndexResult, PublishedEdition, Sketch, SketchGroup, SketchIndicator, Try, Workshop, change,
    correlations, evaluate, read_table, to_csv,
};

const TABLE: &str =
    "area,income,schooling,deaths\nAAA,31,9.1,4.0\nBBB,18.5,12.4,3.1\nCCC,,10.0,3.0\nDDD,24,7.7,6.2\n";

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn sketch() -> Sketch {
    let indicator = |name: &str, parent: &str, lower| SketchIndicator {
        origin: Origin::Flow { flow: code("flow"), indicator: code(name) },
        parent: parent.to_owned(),
        weight: 1.0,
        lower,
        by: None,
        error: None,
    };
    Sketch {
        code: code("try"),
        edition: "2026".into(),
        publisher: code("newsroom"),
        licence: "CC-BY-4.0".into(),
        year: 2025,
        max_age: 5,
        areas: Vec::new(),
        groups: vec![SketchGroup { code: "people".into(), parent: "index".into(), weight: 2.0 }],
        indicators: vec![
            indicator("income", "index", false),
            indicator("schooling", "people", false),
            indicator("deaths", "people", true),
        ],
        scale: "min-max".into(),
        part_mean: "arithmetic".into(),
        mean: "geometric".into(),
        filling: "nothing".into(),
        treats: false,
        noise: 0.5,
    }
}

fn definition() -> IndexDefinition {
    sketch().definition("2026-01-01T00:00:00Z".parse().unwrap())
}

fn told(error: &IndexError) -> String {
    error.to_string()
}

#[test]
fn ranks_come_with_their_uncertainty() {
    let mut definition = definition();
    let gathered = read_table(TABLE, "table.csv", &mut definition).unwrap();
    let result = evaluate(&definition, &gathered).unwrap();
    assert_eq!(result.ranks.iter().map(|r| r.rank).collect::<Vec<_>>(), [Some(1), Some(2), Some(3), Some(4)]);
    for row in &result.ranks {
        let rank = f64::from(row.rank.unwrap());
        assert!(f64::from(row.best) <= row.low && row.low <= row.high && row.high <= f64::from(row.worst));
        assert!(f64::from(row.best) <= rank && rank <= f64::from(row.worst));
        assert!((row.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
    // The missing income is filled at random, so the area that lacks it is less sure than it would be.
    let missing = result.ranks.iter().find(|row| row.area == "CCC").unwrap();
    assert_eq!(missing.missing, 1);
    assert!(missing.low < missing.high);
    assert_eq!(result.comparisons.len(), 6);
    let (there, back) = (result.ahead("AAA", "DDD").unwrap(), result.ahead("DDD", "AAA").unwrap());
    assert!((there + back - 1.0).abs() < 1e-12 && there > 0.5);
    let shares: f64 = result.drivers.iter().filter_map(|d| d.share).sum();
    assert!((shares - 1.0).abs() < 1e-9, "{shares}");
    assert_eq!(result, evaluate(&definition, &gathered).unwrap(), "the same every time");
    let csv = to_csv(&result, &str::to_lowercase).unwrap();
    assert!(
        csv.starts_with(
            "area,name,rank,rank_low,rank_high,rank_median,score_index,score_people,score_income"
        )
    );
    assert_eq!(csv.lines().count(), 5);
    assert!(csv.contains("\r\nCCC,ccc,"), "{csv}");
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let mut plain = definition();
    let wrong = read_table(&TABLE.replace("18.5", "many"), "t", &mut plain).unwrap_err();
    assert_eq!(told(&wrong), "line 3: column “income”, area “BBB”: “many” is not a number");
    let mut asks = definition();
    asks.areas = vec![code("AAA"), code("EEE")];
    let lacks = read_table(TABLE, "t", &mut asks).unwrap_err();
    assert!(told(&lacks).contains("no row for the area “EEE”"), "{lacks}");
    let mut zero = definition();
    zero.plan.normalise.method = composite::plan::Scale::MinMax { low: 0.0, high: 100.0 };
    let gathered = read_table(TABLE, "t", &mut zero).unwrap();
    let problem = told(&evaluate(&zero, &gathered).unwrap_err());
    assert!(problem.contains("“income”, unit “BBB”") && problem.contains("geometric"), "{problem}");
    let mut lost = definition();
    lost.plan.indicators[0].code = "wealth".into();
    assert!(told(&evaluate(&lost, &gathered).unwrap_err()).contains("“wealth” is not a column"));
}

#[test]
fn what_if_is_what_the_changed_index_gives() {
    let mut definition = definition();
    let gathered = read_table(TABLE, "t", &mut definition).unwrap();
    let workshop = Workshop::new(&definition, &gathered).unwrap();
    let changes = [
        Try::Weight { node: "people".into(), weight: 0.25 },
        Try::Figure { area: "DDD".into(), column: "schooling".into(), value: Some(12.0) },
    ];
    let tried = workshop.what_if(&changes).unwrap();
    let mut changed = definition.clone();
    changed.plan.groups[1].weight = 0.25;
    let table = TABLE.replace("24,7.7", "24,12.0");
    let result = evaluate(&changed, &read_table(&table, "t", &mut changed.clone()).unwrap()).unwrap();
    for place in &tried {
        let row = result.ranks.iter().find(|row| row.area == place.area).unwrap();
        assert_eq!((place.rank, place.score), (row.rank, row.score), "{}", place.area);
    }
    assert!(tried.iter().any(|t| t.before != t.rank));
    // The way that is told leads there.
    let ways = workshop.ways(&definition, "DDD", 2).unwrap();
    let way = ways.first().unwrap();
    let there = Try::Figure { area: "DDD".into(), column: way.column.clone(), value: Some(way.to) };
    let tried = workshop.what_if(&[there]).unwrap();
    assert!(tried.iter().any(|t| t.area == "DDD" && t.rank.is_some_and(|rank| rank <= 2)));
    let nobody = [Try::Figure { area: "ZZZ".into(), column: "deaths".into(), value: None }];
    assert!(told(&workshop.what_if(&nobody).unwrap_err()).contains("“ZZZ”"));
}

#[test]
fn a_form_and_its_definition_say_the_same() {
    let mut full = sketch();
    full.areas = vec![code("AAA"), code("BBB")];
    full.indicators[0].by = Some((Origin::Ranking { ranking: code("size") }, 1000.0));
    full.indicators[0].weight = 3.5;
    let definition = full.definition("2026-01-01T00:00:00Z".parse().unwrap());
    assert_eq!(Sketch::of(&definition), full);
    assert_eq!(definition.values.len(), 4, "what is divided by is a column as well");
    let text = serde_json::to_string(&definition).unwrap();
    assert_eq!(serde_json::from_str::<IndexDefinition>(&text).unwrap(), definition);
}

#[test]
fn correlations_are_of_each_with_each() {
    let mut definition = definition();
    let gathered = read_table(TABLE, "t", &mut definition).unwrap();
    let table = correlations(&evaluate(&definition, &gathered).unwrap());
    assert_eq!(table.len(), 4);
    for (at, (code, row)) in table.iter().enumerate() {
        assert!((row[at].unwrap() - 1.0).abs() < 1e-12, "{code}");
    }
}

/// An edition of a table.
fn edition(definition: &IndexDefinition, table: &str) -> IndexResult {
    let gathered = read_table(table, "t", &mut definition.clone()).unwrap();
    evaluate(definition, &gathered).unwrap()
}

#[test]
fn a_change_between_editions_is_taken_apart_and_sums() {
    let before = definition();
    let mut after = definition();
    after.edition = "2027".into();
    after.plan.groups[1].weight = 0.25;
    let newer = TABLE.replace("24,7.7", "26,12.0").replace("18.5,12.4", "19,12.0").replace("CCC,,", "CCC,9,");
    let (old, new) = (edition(&before, TABLE), edition(&after, &newer));
    let of = |definition, results| PublishedEdition { definition, results };
    let found = change(of(&before, &old), of(&after, &new), None, "DDD").unwrap();
    assert_eq!(found.causes, ["own-data", "peers", "weights"]);
    assert_eq!(found.areas.len(), 4);
    for area in &found.areas {
        let sum: f64 = area.contributions.iter().map(|(_, places)| places).sum();
        assert!((sum - (area.after - area.before)).abs() < 1e-9, "{area:?}");
    }
    let own = found.areas.iter().find(|area| area.area == "DDD").unwrap();
    let figures: f64 = own.own_data.iter().map(|(_, places)| places).sum();
    let (_, data) = own.contributions.iter().find(|(cause, _)| *cause == "own-data").unwrap();
    assert!((figures - data).abs() < 1e-9, "{own:?}");
    assert!(found.came.is_empty() && found.went.is_empty());
    // Figures that were corrected since are a cause of their own.
    let mut corrected = read_table(TABLE, "t", &mut before.clone()).unwrap().table;
    corrected.set("DDD", "schooling", Some(11.0)).unwrap();
    let found = change(of(&before, &old), of(&after, &new), Some(&corrected), "DDD").unwrap();
    assert_eq!(found.causes.first(), Some(&"revision"));
    // The same twice has nothing to tell.
    let same = change(of(&before, &old), of(&before, &old), None, "DDD").unwrap();
    assert!(same.causes.is_empty() && same.areas.iter().all(|area| area.contributions.is_empty()));
}

#[test]
fn errors_of_figures_leave_ranks_open() {
    let mut definition = definition();
    let mut gathered = read_table(TABLE, "t", &mut definition).unwrap();
    assert_eq!(evaluate(&definition, &gathered).unwrap().confidence, None);
    for (error, open) in [("0", false), ("20", true)] {
        for datum in gathered.data.iter_mut().filter(|datum| datum.column == "income") {
            datum.error = error.to_owned();
        }
        let result = evaluate(&definition, &gathered).unwrap();
        let confidence = result.confidence.clone().unwrap();
        assert_eq!(
            (confidence.columns.as_slice(), confidence.ranges.len()),
            (["income".to_owned()].as_slice(), 4)
        );
        for range in &confidence.ranges {
            let rank = result.ranks.iter().find(|row| row.area == range.area).unwrap().rank.unwrap();
            assert!(range.best <= rank && rank <= range.worst, "{range:?}");
        }
        assert_eq!(confidence.ranges.iter().any(|range| range.best < range.worst), open);
        assert_eq!(result, evaluate(&definition, &gathered).unwrap(), "the same every time");
    }
}
