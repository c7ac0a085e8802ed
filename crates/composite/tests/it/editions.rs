//! The change between two editions is attributed, and sums.

use composite::editions::{Attribute, Cause, Edition, Measure, attribute};
use composite::plan::{
    Better, Filling, Group, Impute, Indicator, Mean, Normalise, Scale, Screen, ScreenBy, Treat,
};
use composite::{Model, Plan, Table};

use crate::{flat, full, table};

fn first() -> (Plan, Table) {
    let plan = Plan {
        groups: vec![Group::new("I", None), Group::new("A", Some("I"))],
        indicators: vec![
            Indicator::new("x", "A"),
            Indicator { better: Better::Lower, ..Indicator::new("y", "A") },
            Indicator::new("z", "I"),
        ],
        normalise: Normalise { method: Scale::MinMax { low: 1.0, high: 10.0 }, ..Normalise::default() },
        ..Plan::default()
    };
    let table = table(&[
        ("x", &full(&[1.0, 4.0, 2.0, 8.0, 6.0, 3.0])),
        ("y", &full(&[4.0, 1.0, 3.0, 2.0, 5.0, 4.5])),
        ("z", &full(&[2.0, 9.0, 4.0, 9.0, 1.0, 8.0])),
        ("people", &full(&[2.0, 1.0, 4.0, 9.0, 1.0, 8.0])),
    ]);
    (plan, table)
}

/// Everything changes: values, units, indicators, weights and every step.
fn second() -> (Plan, Table) {
    let (mut plan, _) = first();
    plan.indicators.remove(2);
    plan.indicators.push(Indicator {
        weight: 2.0,
        denominator: Some("people".into()),
        ..Indicator::new("v", "I")
    });
    plan.indicators[0].weight = 3.0;
    plan.normalise.method = Scale::ZScore { mean: 50.0, sd: 10.0 };
    plan.aggregate.method = Mean::Geometric;
    plan.treat = Some(Treat::default());
    plan.denominate = true;
    plan.impute = Some(Impute { method: Filling::Median, ..Impute::default() });
    plan.screen = Some(Screen { by: ScreenBy::Names, drop: vec!["b".into()], ..Screen::default() });
    let mut table = Table::new(["b", "a", "c", "d", "g"]).unwrap();
    table.add_column("x", full(&[4.0, 7.0, 2.0, 5.0, 6.5])).unwrap();
    table.add_column("y", full(&[1.5, 2.0, 3.0, 2.5, 5.0])).unwrap();
    table.add_column("v", [Some(4.0), Some(3.0), None, Some(9.0), Some(1.0)]).unwrap();
    table.add_column("people", full(&[2.0, 2.5, 4.0, 9.0, 1.0])).unwrap();
    (plan, table)
}

fn value(plan: &Plan, table: &Table, unit: &str, measure: Measure) -> f64 {
    let outcome = Model::new(plan, table).unwrap().run();
    let row = table.row(unit).unwrap();
    match measure {
        Measure::Rank => f64::from(outcome.ranks[row].unwrap()),
        Measure::Score => outcome.scores[row].unwrap(),
    }
}

#[test]
fn contributions_sum_to_the_change() {
    let ((p1, t1), (p2, t2)) = (first(), second());
    let mut revised = t1.clone();
    revised.set("a", "x", Some(1.5)).unwrap();
    revised.set("e", "z", Some(8.5)).unwrap();
    for unit in ["a", "c", "d"] {
        for measure in [Measure::Rank, Measure::Score] {
            for revised in [None, Some(&revised)] {
                let what = Attribute { measure, revised, ..Attribute::rank(unit) };
                let before = Edition { plan: &p1, table: &t1 };
                let found = attribute(before, Edition { plan: &p2, table: &t2 }, &what).unwrap();
                assert_eq!(found.before, value(&p1, &t1, unit, measure));
                assert!((found.after - value(&p2, &t2, unit, measure)).abs() < 1e-12);
                let sum: f64 = found.contributions.iter().map(|c| c.1).sum();
                assert!((sum - (found.after - found.before)).abs() < 1e-12, "{found:?}");
                let own = found.contributions.iter().find(|c| c.0 == Cause::OwnData).unwrap().1;
                let parts: f64 = found.own_data.iter().map(|c| c.1).sum();
                assert!((own - parts).abs() < 1e-12, "{found:?}");
                assert_eq!(found.contributions.len(), if revised.is_some() { 11 } else { 10 });
            }
        }
    }
}

/// Against the mean over all orders, each made by changing plan and table step by step.
#[test]
fn contributions_are_those_of_all_orders() {
    let (p1, t1) = first();
    let (mut p2, mut t2) = first();
    p2.indicators[0].weight = 5.0;
    p2.normalise.method = Scale::Rank;
    t2.set("a", "x", Some(9.0)).unwrap();
    t2.set("d", "z", Some(1.0)).unwrap();
    t2.set("f", "y", Some(0.5)).unwrap();
    type Step = fn(&mut Plan, &mut Table);
    let steps: [(Cause, Step); 4] = [
        (Cause::OwnData, |_, t| t.set("a", "x", Some(9.0)).unwrap()),
        (Cause::Peers, |_, t| {
            t.set("d", "z", Some(1.0)).unwrap();
            t.set("f", "y", Some(0.5)).unwrap();
        }),
        (Cause::Weights, |p, _| p.indicators[0].weight = 5.0),
        (Cause::Normalisation, |p, _| p.normalise.method = Scale::Rank),
    ];
    let mut sums = [0.0; 4];
    let orders = permutations(4);
    for order in &orders {
        let (mut plan, mut table) = (p1.clone(), t1.clone());
        let mut last = value(&plan, &table, "a", Measure::Score);
        for &i in order {
            steps[i].1(&mut plan, &mut table);
            let here = value(&plan, &table, "a", Measure::Score);
            sums[i] += (here - last) / orders.len() as f64;
            last = here;
        }
    }
    let what = Attribute { measure: Measure::Score, ..Attribute::rank("a") };
    let (before, after) = (Edition { plan: &p1, table: &t1 }, Edition { plan: &p2, table: &t2 });
    let found = attribute(before, after, &what).unwrap();
    for (i, (cause, contribution)) in found.contributions.iter().enumerate() {
        assert_eq!(*cause, steps[i].0);
        assert!((contribution - sums[i]).abs() < 1e-12, "{found:?} {sums:?}");
    }
}

fn permutations(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![vec![]];
    }
    let shorter = permutations(n - 1);
    let with = |p: &Vec<usize>, i: usize| {
        let mut p = p.clone();
        p.insert(i, n - 1);
        p
    };
    shorter.iter().flat_map(|p| (0..n).map(move |i| with(p, i))).collect()
}

#[test]
fn an_edition_in_between_that_cannot_be_is_named() {
    let one = flat(&["x"]);
    let mut two = flat(&["x"]);
    two.aggregate.method = Mean::Geometric;
    let old = table(&[("x", &full(&[0.0, 2.0, 3.0]))]);
    let new = table(&[("x", &full(&[1.0, 2.0, 4.0]))]);
    let (before, after) = (Edition { plan: &one, table: &old }, Edition { plan: &two, table: &new });
    let said = attribute(before, after, &Attribute::rank("b")).unwrap_err().to_string();
    assert!(said.contains("second one's Aggregation") && said.contains("unit “a”: is 0"), "{said}");
    assert!(attribute(before, after, &Attribute::rank("q")).is_err());
}
