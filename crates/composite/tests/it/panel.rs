//! The same table at several times.

use composite::panel::{Panel, PanelError, Series};
use composite::plan::Scale;
use composite::{Model, Table};

use crate::{close, flat};

fn panel() -> Panel {
    let at = |x: [Option<f64>; 3]| {
        let mut table = Table::new(["a", "b", "c"]).unwrap();
        table.add_column("x", x).unwrap();
        table
    };
    Panel::new([
        (2020, at([Some(4.0), None, None])),
        (2018, at([Some(1.0), Some(8.0), None])),
        (2019, at([None, None, None])),
        (2022, at([None, Some(2.0), Some(5.0)])),
    ])
    .unwrap()
}

fn series(how: Series, unit: &str) -> [Option<f64>; 4] {
    let mut panel = panel();
    panel.fill("x", how);
    [2018, 2019, 2020, 2022].map(|time| panel.at(time).unwrap().value(unit, "x").unwrap())
}

#[test]
fn gaps() {
    let latest = Series::Latest { max_age: None };
    assert_eq!(series(latest, "a"), [Some(1.0), Some(1.0), Some(4.0), Some(4.0)]);
    assert_eq!(series(Series::Latest { max_age: Some(1) }, "b"), [Some(8.0), Some(8.0), None, Some(2.0)]);
    assert_eq!(series(Series::Linear, "a"), [Some(1.0), Some(2.5), Some(4.0), Some(4.0)]);
    assert_eq!(series(Series::Linear, "b"), [Some(8.0), Some(6.5), Some(5.0), Some(2.0)]);
    assert_eq!(series(latest, "c"), [None, None, None, Some(5.0)]);
}

/// COINr's interpolation fails where only one value is known (issue 63).
#[test]
fn one_known_value() {
    assert_eq!(series(Series::Linear, "c"), [Some(5.0); 4]);
    assert_eq!(series(Series::Constant, "c"), [Some(5.0); 4]);
}

#[test]
fn one_scale_for_all_times() {
    let mut panel = panel();
    assert_eq!(panel.fill("x", Series::Linear).len(), 7);
    let mut plan = flat(&["x"]);
    plan.normalise.method = Scale::MinMax { low: 0.0, high: 7.0 };
    let outcome = Model::new(&plan, &panel.pooled().unwrap()).unwrap().run();
    let score = |name: &str| outcome.scores[outcome.units.iter().position(|u| u == name).unwrap()].unwrap();
    assert!(close(score("a@2018"), 0.0) && close(score("b@2018"), 7.0) && close(score("c@2020"), 4.0));
    let ranks = panel.ranks_at(2022, &outcome);
    assert_eq!(ranks, [("a".to_owned(), 2), ("b".to_owned(), 3), ("c".to_owned(), 1)]);
    assert_eq!(Panel::new([]), Err(PanelError::Empty));
}

/// Years as units, one country over time (issue 1).
#[test]
fn years_as_units() {
    let mut table = Table::new((2018..=2022).map(|year: i32| year.to_string())).unwrap();
    table.add_column("x", [1.0, 3.0, 2.0, 5.0, 4.0].map(Some)).unwrap();
    let outcome = Model::new(&flat(&["x"]), &table).unwrap().run();
    assert_eq!(outcome.ranks, [5, 3, 4, 1, 2].map(Some));
}
