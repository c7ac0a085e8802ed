//! Whatever a plan and a table say, the answer is a problem or a result, never a panic; and what is computed in
//! part is what is computed in full.

use composite::plan::{
    Aggregate, Aim, Better, Change, Constant, Filling, Group, Impute, Indicator, Mean, Normalise, Scale,
    Screen, ScreenBy, Transform, Treat, Treatment, Weights,
};
use composite::uncertainty::{Choice, Factor, Method, Question, Study, Vary};
use composite::{Model, Plan, Table};
use proptest::prelude::*;

const CODES: [&str; 5] = ["v", "w", "x", "y", "z"];

/// Mostly harmless.
fn number() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        60 => (1..9_i32).prop_map(|v| Some(f64::from(v))),
        30 => (0.5..1e3).prop_map(Some),
        1 => Just(Some(0.0)),
        1 => Just(Some(-4.0)),
        1 => Just(Some(1e300)),
        1 => Just(Some(-1e-300)),
        9 => Just(None),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    (1..12_usize).prop_flat_map(|n| {
        let columns = prop::collection::vec(prop::collection::vec(number(), n), CODES.len());
        let groups = prop::collection::vec(prop::option::of(0..3_u8), n);
        (columns, groups).prop_map(move |(columns, groups)| {
            let mut table = Table::new((0..n).map(|i| format!("u{i}"))).unwrap();
            for (code, column) in CODES.iter().zip(columns) {
                table.add_column(*code, column).unwrap();
            }
            table.add_grouping("g", groups.iter().map(|g| g.map(|g| g.to_string()))).unwrap();
            table
        })
    })
}

fn filling() -> impl Strategy<Value = Filling> {
    let group = || "g".to_owned();
    prop::sample::select(vec![
        Filling::Nothing,
        Filling::Mean,
        Filling::Median,
        Filling::GroupMean { group: group() },
        Filling::GroupMedian { group: group() },
        Filling::RowMean { level: None },
        Filling::RowMedian { level: Some(2) },
        Filling::Value { value: 3.0 },
    ])
}

fn treatment() -> impl Strategy<Value = Treatment> {
    let then = prop::sample::select(vec![
        Transform::None,
        Transform::LogCt,
        Transform::LogCtPlus,
        Transform::LogShifted,
        Transform::LogGii { scale: 1.0 },
        Transform::BoxCox { lambda: 0.3 },
    ]);
    (0.0..3.0, 0.0..4.0, 0..6_u32, then, any::<bool>(), any::<bool>()).prop_map(
        |(skewness, kurtosis, winsorise, then, keep_winsorised, always)| Treatment {
            skewness,
            kurtosis,
            winsorise,
            then,
            keep_winsorised,
            always,
        },
    )
}

fn scale() -> impl Strategy<Value = Scale> {
    prop_oneof![2 => Just(Scale::MinMax { low: 1.0, high: 2.0 }), 1 => any_scale()]
}

fn any_scale() -> impl Strategy<Value = Scale> {
    prop::sample::select(vec![
        Scale::Keep,
        Scale::default(),
        Scale::MinMax { low: 1.0, high: 2.0 },
        Scale::ZScore { mean: 5.0, sd: 1.0 },
        Scale::Rank,
        Scale::PercentileRank,
        Scale::Borda,
        Scale::DistanceToMax,
        Scale::FractionOfBest,
        Scale::Reference { unit: "u0".into(), cap: true },
        Scale::Target { cap: false },
        Scale::Goalposts { scale: 1.0, cut: true },
        Scale::Fixed { low: -1.0, high: 4.0, scale: 10.0 },
    ])
}

fn mean() -> impl Strategy<Value = Mean> {
    prop::sample::select(vec![
        Mean::Arithmetic,
        Mean::Geometric,
        Mean::Harmonic,
        Mean::Generalised { p: 0.5 },
        Mean::Generalised { p: -2.0 },
        Mean::Median,
        Mean::Copeland,
    ])
}

fn weights() -> impl Strategy<Value = Weights> {
    prop::sample::select(vec![
        Weights::Given,
        Weights::Equal,
        Weights::Pca { level: 1, allow_negative: true },
        Weights::Optimised { level: 1, aim: Aim::Balance },
    ])
}

fn change() -> impl Strategy<Value = Change> {
    let code = || prop::sample::select(CODES.to_vec()).prop_map(str::to_owned);
    prop_oneof![
        mean().prop_map(|method| Change::Mean { group: "A".into(), method }),
        mean().prop_map(|method| Change::Aggregate(Aggregate { method, ..Aggregate::default() })),
        scale().prop_map(|method| Change::Normalise(Normalise {
            method,
            constant: Constant::Middle,
            ..Normalise::default()
        })),
        (code(), scale()).prop_map(|(indicator, method)| Change::Scale { indicator, method }),
        (code(), treatment()).prop_map(|(indicator, method)| Change::Treatment { indicator, method }),
        (code(), filling()).prop_map(|(indicator, method)| Change::Fill { indicator, method }),
        (code(), 0.0..3.0).prop_map(|(node, weight)| Change::Weight { node, weight }),
        code().prop_map(Change::LeaveOut),
        weights().prop_map(Change::Weights),
        Just(Change::DropUnit("u0".into())),
        Just(Change::Treat(None)),
        (0.0..1.0).prop_map(Change::LeastPresent),
        code().prop_map(|indicator| Change::Better { indicator, better: Better::Lower }),
        Just(Change::Screen(Some(Screen { by: ScreenBy::Both, least_present: 0.3, ..Screen::default() }))),
    ]
}

fn plan() -> impl Strategy<Value = Plan> {
    let mostly = || prop::bool::weighted(0.9);
    let steps = (filling(), mostly(), treatment(), scale(), mostly(), weights());
    (steps, prop::collection::vec(mean(), 3), 0.0..1.0).prop_map(
        |((method, may_stay_missing, treatment, scale, is_middle, weights), levels, least_present)| Plan {
            screen: Some(Screen { least_present: 0.2, ..Screen::default() }),
            impute: Some(Impute { method, may_stay_missing, ..Impute::default() }),
            treat: Some(Treat { method: treatment, ..Treat::default() }),
            normalise: Normalise {
                method: scale,
                constant: if is_middle { Constant::Middle } else { Constant::Refuse },
                ..Normalise::default()
            },
            weights,
            denominate: true,
            aggregate: Aggregate { levels, least_present, ..Aggregate::default() },
            groups: vec![Group::new("I", None), Group::new("A", Some("I")), Group::new("B", Some("A"))],
            indicators: CODES
                .iter()
                .zip(["I", "A", "A", "B", "B"])
                .map(|(code, parent)| Indicator {
                    target: Some(5.0),
                    goalposts: Some([0.0, 6.0]),
                    denominator: (*code == "x").then(|| "y".to_owned()),
                    ..Indicator::new(*code, parent)
                })
                .collect(),
            ..Plan::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_problem_or_a_result(plan in plan(), table in table()) {
        if let Ok(model) = Model::new(&plan, &table) {
            let outcome = model.run();
            prop_assert!(outcome.scores.iter().flatten().all(|s| s.is_finite()));
            let best = outcome.scores.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
            for (score, rank) in outcome.scores.iter().zip(&outcome.ranks) {
                prop_assert_eq!(score.is_some(), rank.is_some());
                prop_assert_eq!(*rank == Some(1), *score == Some(best));
            }
        }
    }

    #[test]
    fn what_if_is_running_again(
        plan in plan(),
        table in table(),
        changes in prop::collection::vec((change(), 0..8_usize, 0..5_usize, number()), 1..6),
    ) {
        let Ok(model) = Model::new(&plan, &table) else { return Ok(()) };
        let (mut plan, mut table) = (plan, table);
        let mut what_if = model.what_if();
        for (change, unit, column, value) in changes {
            let mut changed = plan.clone();
            change.apply(&mut changed);
            let expected = Model::new(&changed, &table);
            let found = what_if.change(&change);
            prop_assert_eq!(found.is_ok(), expected.is_ok(), "{:?} {:?}", change, expected.err());
            if found.is_ok() {
                plan = changed;
            }
            let unit = format!("u{unit}");
            let mut other = table.clone();
            if other.set(&unit, CODES[column], value).is_ok() {
                let expected = Model::new(&plan, &other);
                let found = what_if.set(&unit, CODES[column], value);
                prop_assert_eq!(found.is_ok(), expected.is_ok(), "{} {} {:?} {:?}", unit, CODES[column], value, expected.err());
                if found.is_ok() {
                    table = other;
                }
            }
            prop_assert_eq!(what_if.outcome(), Model::new(&plan, &table).unwrap().run());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn studies_of_anything(plan in plan(), table in table(), changes in prop::collection::vec(change(), 2..5)) {
        let Ok(model) = Model::new(&plan, &table) else { return Ok(()) };
        let factors = changes.into_iter().enumerate().map(|(i, change)| Factor {
            name: i.to_string(),
            vary: Vary::Choices(vec![Choice::new("no", vec![]), Choice::new("yes", vec![change])]),
        });
        let study = Study {
            factors: factors.collect(),
            questions: vec![Question::MeanRankChange, Question::RankOf("u0".into())],
            rows: 16,
            ..Study::default()
        };
        let exact = model.study(&Study { method: Method::Exact, ..study.clone() });
        let sampled = model.study(&Study { method: Method::Sampled, ..study });
        if exact.is_ok() {
            prop_assert!(sampled.is_ok());
        }
    }
}
