//! Single formulas on small columns. Expected values are computed from the formula in numpy unless they can be
//! seen at a glance.

use composite::describe::{CorrelationKind, Outranking, correlate, cronbach_alpha};
use composite::plan::{
    Aim, Better, Constant, Filling, Group, Impute, Indicator, Mean, Scale, Screen, ScreenBy, Transform,
    Treat, Treatment, Weights,
};
use composite::{Model, Plan, Table};

use crate::{close, flat, full, table};

/// One indicator, scaled, as the only child of the index: its scores are the index.
fn scaled(values: &[f64], better: Better, scale: Scale, edit: impl FnOnce(&mut Indicator)) -> Vec<f64> {
    let mut plan = flat(&["x"]);
    plan.indicators[0].better = better;
    edit(&mut plan.indicators[0]);
    plan.normalise.method = scale;
    scores(&plan, &table(&[("x", &full(values))]))
}

fn scores(plan: &Plan, table: &Table) -> Vec<f64> {
    let outcome = Model::new(plan, table).unwrap().run();
    outcome.scores.iter().map(|s| s.unwrap_or(f64::NAN)).collect()
}

#[track_caller]
fn same(found: &[f64], expected: &[f64]) {
    assert!(
        found.len() == expected.len() && found.iter().zip(expected).all(|(a, b)| close(*a, *b)),
        "{found:?}, not {expected:?}"
    );
}

#[test]
fn scales() {
    let x = [2.0, 5.0, 4.0, 10.0];
    let up = |scale| scaled(&x, Better::Higher, scale, |_| {});
    let down = |scale| scaled(&x, Better::Lower, scale, |_| {});
    same(&up(Scale::MinMax { low: 1.0, high: 9.0 }), &[1.0, 4.0, 3.0, 9.0]);
    same(&down(Scale::MinMax { low: 1.0, high: 9.0 }), &[9.0, 6.0, 7.0, 1.0]);
    same(&up(Scale::Reference { unit: "b".into(), cap: false }), &[0.0, 1.0, 2.0 / 3.0, 8.0 / 3.0]);
    same(&up(Scale::Reference { unit: "b".into(), cap: true }), &[0.0, 1.0, 2.0 / 3.0, 1.0]);
    same(&down(Scale::Reference { unit: "b".into(), cap: false }), &[1.6, 1.0, 1.2, 0.0]);
    same(&up(Scale::Fixed { low: 0.0, high: 20.0, scale: 100.0 }), &[10.0, 25.0, 20.0, 50.0]);
    same(&down(Scale::Fixed { low: 0.0, high: 20.0, scale: 100.0 }), &[90.0, 75.0, 80.0, 50.0]);
    let posts = |better| {
        let scale = Scale::Goalposts { scale: 10.0, cut: true };
        scaled(&x, better, scale, |i| i.goalposts = Some([3.0, 8.0]))
    };
    same(&posts(Better::Higher), &[0.0, 4.0, 2.0, 10.0]);
    same(&posts(Better::Lower), &[10.0, 6.0, 8.0, 0.0]);
    let target = |better, target, cap| scaled(&x, better, Scale::Target { cap }, |i| i.target = Some(target));
    same(&target(Better::Higher, 6.0, false), &[0.0, 0.75, 0.5, 2.0]);
    same(&target(Better::Higher, 6.0, true), &[0.0, 0.75, 0.5, 1.0]);
    same(&target(Better::Lower, 6.0, false), &[2.0, 1.25, 1.5, 0.0]);
    // Equal values take the lowest rank, whichever way is up.
    let ties = [3.0, 1.0, 3.0, 7.0];
    same(&scaled(&ties, Better::Higher, Scale::Rank, |_| {}), &[2.0, 1.0, 2.0, 4.0]);
    same(&scaled(&ties, Better::Lower, Scale::Rank, |_| {}), &[2.0, 4.0, 2.0, 1.0]);
    same(&scaled(&ties, Better::Lower, Scale::Borda, |_| {}), &[1.0, 3.0, 1.0, 0.0]);
}

#[test]
fn constant_columns_take_the_middle_if_the_plan_says_so() {
    let mut plan = flat(&["x"]);
    plan.normalise.constant = Constant::Middle;
    for (scale, middle) in [
        (Scale::MinMax { low: 0.0, high: 10.0 }, 5.0),
        (Scale::ZScore { mean: 3.0, sd: 1.0 }, 3.0),
        (Scale::DistanceToMax, 0.5),
    ] {
        plan.normalise.method = scale;
        same(&scores(&plan, &table(&[("x", &full(&[4.0, 4.0]))])), &[middle, middle]);
    }
}

#[test]
fn transforms() {
    let x = [1.0, 2.0, 3.0, 4.0, 100.0];
    let with = |then| {
        let mut plan = flat(&["x"]);
        let method = Treatment { always: true, then, ..Treatment::default() };
        plan.treat = Some(Treat { method, ..Treat::default() });
        scores(&plan, &table(&[("x", &full(&x))]))
    };
    let margin = 0.99;
    same(&with(Transform::LogCt), &x.map(|v| (v - 1.0 + margin).ln()));
    same(&with(Transform::LogShifted), &x.map(f64::ln));
    same(&with(Transform::BoxCox { lambda: 0.0 }), &x.map(f64::ln));
    same(&with(Transform::BoxCox { lambda: 2.0 }), &x.map(|v| (v * v - 1.0) / 2.0));
    same(&with(Transform::LogCtPlus), &x.map(|v| (v - 1.0 + margin).ln()));
}

#[test]
fn screening_counts() {
    let none = None;
    let columns: [(&str, &[Option<f64>]); 3] = [
        ("x", &[Some(1.0), none, Some(0.0), Some(4.0)]),
        ("y", &[Some(1.0), none, Some(0.0), Some(2.0)]),
        ("z", &[Some(1.0), Some(5.0), Some(3.0), none]),
    ];
    let table = table(&columns);
    let kept = |screen: Screen| {
        let mut plan = flat(&["x", "y", "z"]);
        plan.screen = Some(screen);
        Model::new(&plan, &table).unwrap().run().kept
    };
    let by = |by| Screen { by, least_present: 0.5, least_nonzero: 0.5, ..Screen::default() };
    assert_eq!(kept(by(ScreenBy::Present)), [true, false, true, true]);
    assert_eq!(kept(by(ScreenBy::Nonzero)), [true, true, false, true]);
    assert_eq!(kept(by(ScreenBy::Both)), [true, false, false, true]);
    let named = Screen { keep: vec!["b".into()], drop: vec!["a".into()], ..by(ScreenBy::Both) };
    assert_eq!(kept(named), [false, true, false, true]);
}

#[test]
fn a_unit_left_out_neither_fills_nor_scales() {
    let mut plan = flat(&["x"]);
    plan.screen = Some(Screen { by: ScreenBy::Names, drop: vec!["d".into()], ..Screen::default() });
    plan.impute = Some(Impute { method: Filling::Mean, ..Impute::default() });
    plan.normalise.method = Scale::MinMax { low: 0.0, high: 1.0 };
    let table = table(&[("x", &[Some(1.0), None, Some(3.0), Some(100.0)])]);
    let found = scores(&plan, &table);
    same(&found[..3], &[0.0, 0.5, 1.0]);
    assert!(found[3].is_nan());
}

#[test]
fn trees_of_uneven_depth() {
    let plan = Plan {
        groups: vec![
            Group::new("top", None),
            Group::new("deep", Some("top")),
            Group::new("deeper", Some("deep")),
        ],
        indicators: vec![
            Indicator::new("x", "top"),
            Indicator { weight: 3.0, ..Indicator::new("y", "deeper") },
            Indicator::new("z", "deeper"),
        ],
        ..flat(&[])
    };
    let table = table(&[("x", &full(&[1.0, 2.0])), ("y", &full(&[4.0, 0.0])), ("z", &full(&[8.0, 4.0]))]);
    same(&scores(&plan, &table), &[(1.0 + 5.0) / 2.0, (2.0 + 1.0) / 2.0]);
    let outcome = Model::new(&plan, &table).unwrap().run();
    let weights: Vec<f64> = outcome.indicators.iter().map(|i| i.effective_weight).collect();
    same(&weights, &[0.5, 0.375, 0.125]);
    assert_eq!(outcome.groups.iter().map(|g| g.level).collect::<Vec<_>>(), [2, 3, 4]);
    let mut less = plan.clone();
    less.leave_out = vec!["deep".into()];
    same(&scores(&less, &table), &[1.0, 2.0]);
}

#[test]
fn weighted_medians_and_means_pass_over_missing_values() {
    let mut plan = flat(&["x", "y", "z"]);
    let table =
        table(&[("x", &[Some(1.0), Some(4.0)]), ("y", &[Some(2.0), None]), ("z", &[Some(9.0), Some(1.0)])]);
    for (mean, expected) in [
        (Mean::Median, [2.0, 2.5]),
        (Mean::Arithmetic, [4.0, 2.5]),
        (Mean::Geometric, [18.0_f64.cbrt(), 2.0]),
        (Mean::Harmonic, [3.0 / (1.0 + 0.5 + 1.0 / 9.0), 1.6]),
        (Mean::Generalised { p: 2.0 }, [(86.0_f64 / 3.0).sqrt(), 8.5_f64.sqrt()]),
    ] {
        plan.aggregate.method = mean;
        same(&scores(&plan, &table), &expected);
    }
    plan.aggregate.least_present = 0.9;
    assert!(scores(&plan, &table)[1].is_nan());
}

#[test]
fn correlations_and_alpha_of_numbers() {
    let x = full(&[1.0, 2.0, 3.0, 4.0, 7.0]);
    let y = [Some(2.0), Some(1.0), Some(4.0), Some(3.0), None];
    let r = |kind| correlate(&x, &y, kind);
    assert!(close(r(CorrelationKind::Pearson).r.unwrap(), 0.6) && r(CorrelationKind::Pearson).n == 4);
    assert!(close(r(CorrelationKind::Spearman).r.unwrap(), 0.6));
    assert!(close(r(CorrelationKind::Kendall).r.unwrap(), 1.0 / 3.0));
    // t = 0.6 √(2 / 0.64), two degrees of freedom: p = 0.4.
    assert!(close(r(CorrelationKind::Pearson).p.unwrap(), 0.4));
    let columns = [full(&[1.0, 2.0, 3.0]), full(&[2.0, 2.0, 5.0])];
    // Variances 1 and 3, covariance 1.5: 4 · 1.5 / 7.
    assert!(close(cronbach_alpha(&columns).unwrap(), 6.0 / 7.0));
}

#[test]
fn outranking_shares() {
    let columns = [full(&[3.0, 2.0, 1.0]), full(&[1.0, 1.0, 0.0])];
    let ranking = Outranking::new(&columns, &[1.0, 3.0]);
    assert!(close(ranking.share(0, 1).unwrap(), 0.25 + 0.375));
    assert!(close(ranking.share(1, 0).unwrap(), 0.375));
    assert_eq!((ranking.share(0, 2), ranking.dominant()), (Some(1.0), 2));
}

/// Correlations in proportion to what was wanted, better than with equal weights.
#[test]
fn optimised_weights_balance_correlations() {
    let column = |f: fn(f64) -> f64| full(&(0..30).map(|i| f(f64::from(i))).collect::<Vec<_>>());
    let table = {
        let mut table = Table::new((0..30).map(|i| i.to_string())).unwrap();
        table.add_column("x", column(|i| (i * 0.7).sin() + i * 0.05)).unwrap();
        table.add_column("y", column(|i| (i * 1.9).cos() * 3.0)).unwrap();
        table.add_column("z", column(|i| (i * i * 0.37).sin() * 0.5)).unwrap();
        table
    };
    let mut plan = flat(&["x", "y", "z"]);
    plan.normalise.method = Scale::ZScore { mean: 0.0, sd: 1.0 };
    let spread = |weights: Weights, plan: &mut Plan| {
        plan.weights = weights;
        let outcome = Model::new(plan, &table).unwrap().run();
        let r: Vec<f64> =
            outcome.correlations(1, 2, CorrelationKind::Pearson).iter().map(|r| r[0].r.unwrap()).collect();
        let (low, high) = r.iter().fold((1.0_f64, -1.0_f64), |(l, h), &r| (l.min(r), h.max(r)));
        (high - low, r.iter().sum::<f64>())
    };
    let (equal, sum) = spread(Weights::Equal, &mut plan);
    let (balanced, _) = spread(Weights::Optimised { level: 1, aim: Aim::Balance }, &mut plan);
    let (_, informed) = spread(Weights::Optimised { level: 1, aim: Aim::Information }, &mut plan);
    assert!(balanced < 1e-4 && balanced < equal, "{balanced} {equal}");
    assert!(informed >= sum - 1e-12, "{informed} {sum}");
}
