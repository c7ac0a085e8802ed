//! What COINr 1.1.14 gets wrong, right. Numbers are those of the list of defects; 7 and 8 are in `uncertainty`.

use composite::plan::{Better, Mean, Scale, Transform, Treat, Treatment};
use composite::{Model, Outcome, Plan, Problem, Table};

use crate::{close, flat, full, table};

fn run(plan: &Plan, table: &Table) -> Outcome {
    Model::new(plan, table).unwrap().run()
}

fn score(outcome: &Outcome) -> Vec<f64> {
    outcome.scores.iter().map(|s| s.unwrap_or(f64::NAN)).collect()
}

/// 1: `log_GII` returns its input. Expected: ln((max − 1)(x − min)/(max − min) + 1).
#[test]
fn the_innovation_index_logarithm_takes_logarithms() {
    let mut plan = flat(&["x"]);
    let then = Transform::LogGii { scale: 1.0 };
    plan.treat =
        Some(Treat { method: Treatment { always: true, then, ..Treatment::default() }, ..Treat::default() });
    let found = score(&run(&plan, &table(&[("x", &full(&[10.0, 1.0, 2.0, 1.5]))])));
    let expected = [10.0, 1.0, 2.0, 1.5].map(|x: f64| (9.0 * (x - 1.0) / 9.0 + 1.0).ln());
    assert!(found.iter().zip(expected).all(|(a, b)| close(*a, b)), "{found:?}");
}

/// 2: Copeland cannot be called by name.
#[test]
fn copeland_is_a_method_like_the_others() {
    let plan: Plan = toml::from_str(
        r#"
        normalise.method.with = "keep"
        aggregate.method.with = "copeland"
        group = [{ code = "I" }]
        indicator = [{ code = "x", parent = "I" }, { code = "y", parent = "I" }]
        "#,
    )
    .unwrap();
    let columns = table(&[("x", &full(&[3.0, 2.0, 1.0])), ("y", &full(&[3.0, 2.0, 1.0]))]);
    assert_eq!(score(&run(&plan, &columns)), [2.0, 0.0, -2.0]);
}

/// 3: Copeland with missing values depends on the order of rows.
#[test]
fn copeland_does_not_depend_on_order() {
    let mut plan = flat(&["x", "y", "z"]);
    plan.aggregate.method = Mean::Copeland;
    let x = [Some(1.0), None, Some(3.0), Some(2.0)];
    let y = [None, Some(2.0), Some(1.0), None];
    let z = [Some(5.0), Some(4.0), None, None];
    let forward = score(&run(&plan, &table(&[("x", &x), ("y", &y), ("z", &z)])));
    let turn = |c: &[Option<f64>]| c.iter().rev().copied().collect::<Vec<_>>();
    let mut backward = score(&run(&plan, &table(&[("x", &turn(&x)), ("y", &turn(&y)), ("z", &turn(&z))])));
    backward.reverse();
    assert_eq!(forward, backward);
    // a–b by z: a; a–c by x: c; a–d by x: d; b–c by y: b; b–d: nothing in common; c–d by x: c.
    assert_eq!(forward, [-1.0, 0.0, 1.0, 0.0]);
}

/// 4: the generalised mean is missing if any value is.
#[test]
fn the_generalised_mean_passes_over_missing_values() {
    let mut plan = flat(&["x", "y"]);
    plan.aggregate.method = Mean::Generalised { p: 2.0 };
    let found = score(&run(&plan, &table(&[("x", &[Some(3.0), Some(1.0)]), ("y", &[None, Some(7.0)])])));
    assert!(close(found[0], 3.0) && close(found[1], 5.0), "{found:?}");
}

/// 5: with less as better, `n_fracmax` gives the worst unit the highest score.
#[test]
fn a_fraction_of_the_best_is_highest_for_the_best() {
    let mut plan = flat(&["x"]);
    plan.normalise.method = Scale::FractionOfBest;
    plan.indicators[0].better = Better::Lower;
    let found = score(&run(&plan, &table(&[("x", &full(&[1.0, 2.0, 100.0]))])));
    assert_eq!(found, [1.0, 0.5, 0.01]);
}

/// 6: a reference at the minimum divides by zero, and so does a constant column.
#[test]
fn scales_without_spread_are_refused_by_name() {
    let mut plan = flat(&["x"]);
    let columns = table(&[("x", &full(&[1.0, 2.0, 3.0]))]);
    plan.normalise.method = Scale::Reference { unit: "a".into(), cap: false };
    let problems = Model::new(&plan, &columns).unwrap_err();
    assert!(
        matches!(&problems.0[..], [Problem::ReferenceIsWorst { cell, .. }] if cell.unit == "a" && cell.indicator == "x"),
        "{problems}"
    );
    plan.normalise.method = Scale::default();
    let problems = Model::new(&plan, &table(&[("x", &full(&[2.0, 2.0]))])).unwrap_err();
    assert_eq!(problems.0, [Problem::ConstantColumn { indicator: "x".into(), value: 2.0 }]);
}
