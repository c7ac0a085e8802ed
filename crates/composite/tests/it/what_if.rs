//! What-if gives what running again gives, to the last bit, and finds what it takes.

use composite::plan::{
    Aggregate, Better, Change, Filling, Group, Impute, Indicator, Mean, Normalise, Scale, Treat, Treatment,
    Weights,
};
use composite::what_if::Lever;
use composite::{Model, Plan, Table};

use crate::asem::example;
use crate::{flat, full, table};

/// Does both: a running what-if, and the plan and table changed and run from the start.
struct Both {
    plan: Plan,
    table: Table,
}

impl Both {
    #[track_caller]
    fn same(&self, what_if: &composite::what_if::WhatIf) {
        let expected = Model::new(&self.plan, &self.table).unwrap().run();
        let found = what_if.outcome();
        assert_eq!(found.ranks, expected.ranks);
        let bits = |scores: &[Option<f64>]| scores.iter().map(|s| s.map(f64::to_bits)).collect::<Vec<_>>();
        assert_eq!(bits(&found.scores), bits(&expected.scores));
        assert_eq!(found, expected);
    }
}

#[test]
fn a_row_of_changes_to_the_example() {
    let Some((mut plan, table)) = example() else { return };
    plan.normalise.method = Scale::MinMax { low: 1.0, high: 100.0 };
    let model = Model::new(&plan, &table).unwrap();
    let mut what_if = model.what_if();
    let mut both = Both { plan: plan.clone(), table: table.clone() };
    both.same(&what_if);
    for (unit, column, value) in [
        ("AUT", "LPI", Some(2.0)),
        ("CHN", "Flights", None),
        ("LAO", "Tariff", Some(0.0)),
        ("LAO", "Population", Some(9_999.5)),
        ("BEL", "GDP", Some(1.0)),
    ] {
        what_if.set(unit, column, value).unwrap();
        both.table.set(unit, column, value).unwrap();
        both.same(&what_if);
    }
    let owned = |s: &str| s.to_owned();
    for change in [
        Change::Weight { node: owned("Conn"), weight: 2.5 },
        Change::Weight { node: owned("LPI"), weight: 0.0 },
        Change::Mean { group: owned("Sust"), method: Mean::Geometric },
        Change::Weight { node: owned("Social"), weight: 0.3 },
        Change::Mean { group: owned("Index"), method: Mean::Copeland },
        Change::Weight { node: owned("CPI"), weight: 3.0 },
        Change::Mean { group: owned("Index"), method: Mean::Harmonic },
        Change::Scale { indicator: owned("CPI"), method: Scale::Rank },
        Change::Treatment { indicator: owned("Gas"), method: Treatment::NONE },
        Change::Fill { indicator: owned("Flights"), method: Filling::Median },
        Change::Better { indicator: owned("Tariff"), better: Better::Higher },
        Change::LeaveOut(owned("Political")),
        Change::DropUnit(owned("NZL")),
        Change::Weights(Weights::Pca { level: 2, allow_negative: true }),
    ] {
        what_if.change(&change).unwrap();
        change.apply(&mut both.plan);
        both.same(&what_if);
        what_if.set("MLT", "Renew", Some(12.5)).unwrap();
        both.table.set("MLT", "Renew", Some(12.5)).unwrap();
        both.same(&what_if);
        what_if.set("MLT", "Renew", Some(7.5)).unwrap();
        both.table.set("MLT", "Renew", Some(7.5)).unwrap();
        both.same(&what_if);
    }
    what_if.reset();
    assert_eq!(what_if.moved().count(), 0);
    Both { plan, table }.same(&what_if);
}

#[test]
fn what_leads_to_a_problem_is_undone() {
    let mut plan = flat(&["x", "y"]);
    plan.aggregate.method = Mean::Geometric;
    let table = table(&[("x", &full(&[1.0, 2.0, 3.0])), ("y", &full(&[5.0, 4.0, 1.0]))]);
    let model = Model::new(&plan, &table).unwrap();
    let mut what_if = model.what_if();
    let before = what_if.outcome();
    let problem = what_if.set("b", "x", Some(-1.0)).unwrap_err();
    assert!(problem.to_string().contains("“x”, unit “b”: is -1"), "{problem}");
    assert_eq!(what_if.outcome(), before);
    let scale = Scale::MinMax { low: 0.0, high: 1.0 };
    assert!(what_if.change(&Change::Scale { indicator: "y".into(), method: scale }).is_err());
    assert_eq!(what_if.outcome(), before);
    assert!(what_if.set("b", "q", None).unwrap_err().to_string().contains("“q”"));
    assert!(what_if.set("q", "x", None).unwrap_err().to_string().contains("unit “q”"));
    what_if.set("c", "y", Some(9.0)).unwrap();
    assert_eq!(
        what_if.moved().collect::<Vec<_>>(),
        [("a", Some(2), Some(3)), ("b", Some(1), Some(2)), ("c", Some(3), Some(1))]
    );
}

/// Against trying every value.
#[test]
fn what_it_takes_to_reach_a_rank() {
    let mut plan = Plan {
        groups: vec![Group::new("I", None), Group::new("A", Some("I"))],
        indicators: vec![
            Indicator::new("x", "A"),
            Indicator { better: Better::Lower, ..Indicator::new("y", "A") },
            Indicator { denominator: Some("d".into()), ..Indicator::new("z", "I") },
        ],
        denominate: true,
        normalise: Normalise { method: Scale::MinMax { low: 1.0, high: 10.0 }, ..Normalise::default() },
        impute: Some(Impute { method: Filling::Mean, ..Impute::default() }),
        treat: Some(Treat::default()),
        ..Plan::default()
    };
    let table = table(&[
        ("x", &full(&[1.0, 4.0, 2.0, 8.0, 6.0])),
        ("y", &[Some(4.0), Some(1.0), None, Some(2.0), Some(5.0)]),
        ("z", &full(&[2.0, 9.0, 4.0, 9.0, 1.0])),
        ("d", &full(&[2.0, 3.0, 2.0, 3.0, 1.0])),
    ]);
    for method in [Mean::Arithmetic, Mean::Geometric] {
        plan.aggregate = Aggregate { method, ..Aggregate::default() };
        let model = Model::new(&plan, &table).unwrap();
        for unit in ["a", "c", "e"] {
            for rank in 1..=4 {
                let levers = ["x", "y", "z"].map(|i| Lever::Indicator(i.into()));
                for reach in model.reach(unit, rank, &levers).unwrap() {
                    let [step] = &reach.moves[..] else { panic!("{reach:?}") };
                    let mut what_if = model.what_if();
                    let mut enough = |share: f64, best: f64| {
                        let value = step.from + share * (best - step.from);
                        what_if.set(unit, &step.indicator, Some(value)).unwrap();
                        what_if.rank(unit).unwrap() <= rank
                    };
                    let best = match reach.share {
                        Some(share) if share > 0.0 => step.from + (step.to - step.from) / share,
                        _ => step.to,
                    };
                    let brute = (0..=2000).map(|i| f64::from(i) / 2000.0).find(|s| enough(*s, best));
                    match (brute, reach.share) {
                        (None, None) => {}
                        (Some(brute), Some(share)) => {
                            assert!(
                                share <= brute + 1e-9 && brute - share < 1.1 / 2000.0,
                                "{reach:?} {brute}"
                            );
                        }
                        other => panic!("{other:?} {reach:?}"),
                    }
                }
            }
        }
        let all = model.reach("a", 1, &[Lever::Group("I".into())]).unwrap();
        assert!(all[0].share.unwrap() < 1.0 && all[0].rank == Some(1) && all[0].moves.len() == 3, "{all:?}");
    }
}

#[test]
fn leaving_out_each_node() {
    let table = table(&[("x", &full(&[1.0, 2.0, 3.0])), ("y", &full(&[9.0, 4.0, 1.0]))]);
    let left_out = Model::new(&flat(&["x", "y"]), &table).unwrap().leave_out_each();
    let without_y = &left_out[1];
    assert_eq!((without_y.node.as_str(), &without_y.ranks[..]), ("y", &[Some(3), Some(2), Some(1)][..]));
    assert_eq!((without_y.most, without_y.mean_rank_change), (2, 4.0 / 3.0));
    assert!(left_out[0].problems.is_empty());
}
