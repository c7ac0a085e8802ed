//! Uncertainty and sensitivity: exact against enumeration by hand, sampled against exact, the same bytes on any
//! number of threads.

use std::collections::BTreeMap;

use composite::plan::{
    Aggregate, Change, Filling, Group, Impute, Indicator, Mean, Normalise, Scale, Treat, Treatment, Weights,
};
use composite::uncertainty::{Choice, Factor, Method, Parameter, Question, Robustness, Study, Vary};
use composite::{Model, Plan, Problem, Table};

use crate::asem::example;
use crate::table;

/// Eight units, four indicators in two groups, one value missing.
fn small() -> (Plan, Table) {
    let plan = Plan {
        groups: vec![Group::new("I", None), Group::new("A", Some("I")), Group::new("B", Some("I"))],
        indicators: vec![
            Indicator::new("w", "A"),
            Indicator { weight: 2.0, ..Indicator::new("x", "A") },
            Indicator::new("y", "B"),
            Indicator::new("z", "B"),
        ],
        normalise: Normalise { method: Scale::MinMax { low: 1.0, high: 10.0 }, ..Normalise::default() },
        impute: Some(Impute { method: Filling::Mean, ..Impute::default() }),
        treat: Some(Treat::default()),
        ..Plan::default()
    };
    let w = [1.0, 7.0, 3.0, 4.0, 2.0, 6.0, 5.5, 30.0].map(Some);
    let x = [5.0, 1.0, 8.0, 2.0, 9.0, 3.0, 4.0, 6.0].map(Some);
    let mut y = [2.0, 3.0, 3.0, 9.0, 8.0, 1.0, 7.0, 4.0].map(Some);
    y[5] = None;
    let z = [6.0, 2.5, 9.0, 4.0, 1.0, 7.0, 8.0, 3.0].map(Some);
    (plan, table(&[("w", &w), ("x", &x), ("y", &y), ("z", &z)]))
}

fn choices(name: &str, list: Vec<(&str, Vec<Change>)>) -> Factor {
    let choices = list.into_iter().map(|(name, change)| Choice::new(name, change)).collect();
    Factor { name: name.into(), vary: Vary::Choices(choices) }
}

fn mean(method: Mean) -> Change {
    Change::Aggregate(Aggregate { method, ..Aggregate::default() })
}

fn scale(method: Scale) -> Change {
    Change::Normalise(Normalise { method, ..Normalise::default() })
}

/// Three choices that touch every step after screening.
fn three() -> Vec<Factor> {
    vec![
        choices(
            "scale",
            vec![
                ("min-max", vec![]),
                ("z", vec![scale(Scale::ZScore { mean: 10.0, sd: 2.0 })]),
                ("rank", vec![scale(Scale::Rank)]),
            ],
        ),
        choices(
            "mean",
            vec![
                ("arithmetic", vec![]),
                ("geometric", vec![mean(Mean::Geometric)]),
                ("harmonic", vec![mean(Mean::Harmonic)]),
                ("copeland", vec![Change::Mean { group: "I".into(), method: Mean::Copeland }]),
                ("median", vec![Change::Mean { group: "A".into(), method: Mean::Median }]),
            ],
        ),
        choices(
            "rest",
            vec![
                ("as it is", vec![]),
                ("median", vec![Change::Fill { indicator: "y".into(), method: Filling::Median }]),
                ("equal", vec![Change::Weights(Weights::Equal)]),
                ("without w", vec![Change::LeaveOut("w".into()), Change::DropUnit("c".into())]),
                (
                    "treated",
                    vec![Change::Treatment {
                        indicator: "w".into(),
                        method: Treatment { always: true, ..Treatment::default() },
                    }],
                ),
            ],
        ),
    ]
}

fn study(factors: Vec<Factor>, questions: Vec<Question>) -> Study {
    Study { factors, questions, ..Study::default() }
}

/// All ranks by changing the plan itself and running it, the first factor slowest.
fn by_hand(plan: &Plan, table: &Table, factors: &[Factor]) -> Vec<Vec<Option<u32>>> {
    let Some((first, rest)) = factors.split_first() else {
        return vec![Model::new(plan, table).unwrap().run().ranks];
    };
    let Vary::Choices(choices) = &first.vary else { panic!("only choices") };
    let runs = choices.iter().flat_map(|choice| {
        let mut plan = plan.clone();
        choice.change.iter().for_each(|change| change.apply(&mut plan));
        by_hand(&plan, table, rest)
    });
    runs.collect()
}

/// The variance of the mean of y given the factors in `s`, straight from the definition.
fn closed(y: &[f64], levels: &[usize], s: usize) -> f64 {
    let mut groups: BTreeMap<Vec<usize>, Vec<f64>> = BTreeMap::new();
    for (i, y) in y.iter().enumerate() {
        let mut rest = i;
        let mut key = vec![0; levels.len()];
        for f in (0..levels.len()).rev() {
            key[f] = if s >> f & 1 == 1 { rest % levels[f] } else { 0 };
            rest /= levels[f];
        }
        groups.entry(key).or_default().push(*y);
    }
    let all = y.iter().sum::<f64>() / y.len() as f64;
    let square = groups.values().map(|g| (g.iter().sum::<f64>() / g.len() as f64 - all).powi(2));
    square.sum::<f64>() / groups.len() as f64
}

#[test]
fn exact_sensitivity_is_that_of_enumeration() {
    let (plan, table) = small();
    let model = Model::new(&plan, &table).unwrap();
    let found = model.study(&study(three(), vec![Question::RankOf("b".into())])).unwrap();
    assert!(found.exact && found.evaluations == 75);
    let ranks = by_hand(&plan, &table, &three());
    let y: Vec<f64> = ranks.iter().map(|r| f64::from(r[1].unwrap())).collect();
    let levels = [3, 5, 5];
    let v = |s: usize| closed(&y, &levels, s);
    let answer = &found.answers[0];
    let near = |a: f64, b: f64| (a - b).abs() < 1e-12;
    assert!(near(answer.mean, y.iter().sum::<f64>() / 75.0) && near(answer.variance, v(7)));
    for (i, factor) in answer.factors.iter().enumerate() {
        let own = 1 << i;
        assert!(near(factor.first.unwrap().value, v(own) / v(7)), "{factor:?}");
        assert!(near(factor.total.unwrap().value, 1.0 - v(7 & !own) / v(7)), "{factor:?}");
        let others: Vec<usize> = (0..3).filter(|j| *j != i).map(|j| 1 << j).collect();
        let gain = |s: usize| v(s | own) - v(s);
        let shapley =
            gain(0) / 3.0 + (gain(others[0]) + gain(others[1])) / 6.0 + gain(others[0] | others[1]) / 3.0;
        assert!(near(factor.shapley.unwrap().value, shapley / v(7)), "{factor:?}");
    }
    let sum: f64 = answer.factors.iter().map(|f| f.shapley.unwrap().value).sum();
    assert!(near(sum, 1.0));
    // Ranks of every unit, those of the one that is dropped in a fifth of the runs included.
    for (row, unit) in found.units.iter().enumerate() {
        for rank in 1..=8 {
            let count = ranks.iter().filter(|r| r[row] == Some(rank)).count();
            assert!(near(unit.shares[rank as usize - 1], count as f64 / 75.0), "{unit:?}");
        }
    }
    assert!(near(found.units[2].unranked, 0.2));
}

#[test]
fn unequal_choices() {
    let (plan, table) = small();
    let model = Model::new(&plan, &table).unwrap();
    let mut factors = three();
    if let Vary::Choices(choices) = &mut factors[0].vary {
        choices[1].share = 3.0;
    }
    let found = model.study(&study(factors.clone(), vec![Question::RankOf("b".into())])).unwrap();
    let ranks = by_hand(&plan, &table, &factors);
    let share = [0.2, 0.6, 0.2];
    let mean: f64 =
        ranks.iter().enumerate().map(|(i, r)| f64::from(r[1].unwrap()) * share[i / 25] / 25.0).sum();
    assert!((found.answers[0].mean - mean).abs() < 1e-12);
    let sum: f64 = found.answers[0].factors.iter().map(|f| f.shapley.unwrap().value).sum();
    assert!((sum - 1.0).abs() < 1e-12);
}

#[test]
fn sampling_comes_near_enumeration() {
    let (plan, table) = small();
    let model = Model::new(&plan, &table).unwrap();
    let questions = vec![
        Question::MeanRankChange,
        Question::RankOf("d".into()),
        Question::Above { unit: "b".into(), other: "d".into() },
        Question::Among { unit: "d".into(), top: 4 },
    ];
    let exact = model.study(&study(three(), questions.clone())).unwrap();
    let sample = Study { method: Method::Sampled, rows: 4096, ..study(three(), questions) };
    let sampled = model.study(&sample).unwrap();
    for (a, b) in exact.answers.iter().zip(&sampled.answers) {
        assert!((a.mean - b.mean).abs() < 0.03, "{a:?} {b:?}");
        for (a, b) in a.factors.iter().zip(&b.factors).filter(|(a, _)| a.total.is_some()) {
            let near = |a: composite::uncertainty::Share, b: composite::uncertainty::Share| {
                (a.value - b.value).abs() < 0.05 && b.low <= b.value && b.value <= b.high
            };
            assert!(near(a.first.unwrap(), b.first.unwrap()), "{a:?} {b:?}");
            assert!(near(a.total.unwrap(), b.total.unwrap()), "{a:?} {b:?}");
            assert!(near(a.shapley.unwrap(), b.shapley.unwrap()), "{a:?} {b:?}");
        }
        let shares: Vec<f64> = b.factors.iter().filter_map(|f| f.shapley).map(|s| s.value).collect();
        assert!(shares.is_empty() || (shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }
}

/// 8: COINr's bootstrap keeps the variance of the full sample, so its intervals are too narrow. Ours cover.
#[test]
fn intervals_cover() {
    let (plan, table) = small();
    let model = Model::new(&plan, &table).unwrap();
    let questions = vec![Question::RankOf("d".into())];
    let exact = model.study(&study(three(), questions.clone())).unwrap();
    let mut covered = [0; 3];
    let runs = 100;
    for seed in 0..runs {
        let sample = Study { method: Method::Sampled, rows: 512, seed, ..study(three(), questions.clone()) };
        let sampled = model.study(&sample).unwrap();
        let pair = (&exact.answers[0].factors[0], &sampled.answers[0].factors[0]);
        for (covered, (a, b)) in covered.iter_mut().zip([
            (pair.0.first, pair.1.first),
            (pair.0.total, pair.1.total),
            (pair.0.shapley, pair.1.shapley),
        ]) {
            let (truth, b) = (a.unwrap().value, b.unwrap());
            *covered += u32::from(b.low <= truth && truth <= b.high);
        }
    }
    assert!(covered.iter().all(|c| *c >= 88), "{covered:?} of {runs}");
}

#[test]
fn sampling_goes_on_until_it_is_sure_enough() {
    let (plan, table) = small();
    let model = Model::new(&plan, &table).unwrap();
    let base = Study { method: Method::Sampled, rows: 64, ..study(three(), vec![]) };
    let found = model.study(&Study { width: Some(0.15), ..base.clone() }).unwrap();
    let shares = found.answers[0].factors.iter().flat_map(|f| [f.total.unwrap(), f.shapley.unwrap()]);
    assert!(shares.map(|s| s.high - s.low).all(|w| w <= 0.15) && found.rows > 64, "{}", found.rows);
    // Going on is the same as starting with so many.
    let direct = model.study(&Study { rows: found.rows, ..base }).unwrap();
    assert_eq!(found, direct);
}

/// Everything that can be uncertain at once.
fn everything() -> Vec<Factor> {
    let mut factors = three();
    let range = |name: &str, parameter, low, high| Factor {
        name: name.into(),
        vary: Vary::Range { parameter, low, high },
    };
    factors.push(range("skewness", Parameter::Skewness, 0.5, 2.0));
    factors.push(range("low", Parameter::Low, 0.5, 2.0));
    let errors = [("x".to_owned(), [("a".to_owned(), 0.5), ("b".to_owned(), 0.2)].into())];
    factors.push(Factor { name: "errors".into(), vary: Vary::Errors(errors.into()) });
    factors.push(Factor { name: "gaps".into(), vary: Vary::Refill { group: None } });
    factors.push(Factor { name: "weights".into(), vary: Vary::WeightNoise { level: None, share: 0.25 } });
    factors
}

#[test]
fn same_seed_same_bytes_on_any_number_of_threads() {
    let (plan, table) = small();
    let model = Model::new(&plan, &table).unwrap();
    let questions = vec![Question::MeanRankChange, Question::ScoreOf("d".into())];
    for base in [
        study(three(), questions.clone()),
        Study { rows: 200, ..study(everything(), questions.clone()) },
        Study {
            rows: 200,
            ..study(vec![Factor { name: "w".into(), vary: Vary::AnyWeights { level: 1 } }], questions.clone())
        },
    ] {
        let on = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            serde_json::to_vec(&pool.install(|| model.study(&base)).unwrap()).unwrap()
        };
        let one = on(1);
        assert!(one == on(2) && one == on(5));
        let other = model.study(&Study { seed: 2, ..base.clone() }).unwrap();
        let first: serde_json::Value = serde_json::from_slice(&one).unwrap();
        assert!(first["exact"] == true || serde_json::to_value(&other).unwrap() != first);
    }
}

/// Filling gaps at random widens the ranks of the unit that has the gap.
#[test]
fn missing_data_are_uncertain() {
    let (plan, table) = small();
    let model = Model::new(&plan, &table).unwrap();
    let gaps = Factor { name: "gaps".into(), vary: Vary::Refill { group: None } };
    let found = model.study(&study(vec![gaps], vec![])).unwrap();
    assert!(found.units[5].best < found.units[5].worst, "{:?}", found.units[5]);
}

fn problems(model: &Model, factors: Vec<Factor>, questions: Vec<Question>) -> String {
    model.study(&study(factors, questions)).unwrap_err().to_string()
}

/// A setting of a step that is not there is not ignored (issue 60), and a conflict of choices is found before
/// thousands of runs.
#[test]
fn studies_are_checked() {
    let (mut plan, table) = small();
    plan.treat = None;
    let model = Model::new(&plan, &table).unwrap();
    let said = |factors, questions| problems(&model, factors, questions);
    let range = |parameter| Factor { name: "f".into(), vary: Vary::Range { parameter, low: 1.0, high: 2.0 } };
    assert!(said(vec![range(Parameter::Skewness)], vec![]).contains("“f” changes the step “treat”"));
    assert!(said(vec![range(Parameter::Exponent)], vec![]).contains("generalised mean"));
    assert!(said(vec![range(Parameter::Target("w".into()))], vec![]).contains("normalise by target"));
    assert!(said(vec![range(Parameter::Weight("q".into()))], vec![]).contains("names “q”"));
    assert!(said(vec![], vec![]).contains("nothing is uncertain"));
    assert!(said(three(), vec![Question::RankOf("nobody".into())]).contains("unit “nobody”"));
    let zero = choices("scale", vec![("a", vec![]), ("zero", vec![scale(Scale::default())])]);
    let clash = vec![zero, three().swap_remove(1)];
    let exact = said(clash.clone(), vec![]);
    assert!(exact.contains("scale = zero, mean = geometric: “"), "{exact}");
    let sampled = Study { method: Method::Sampled, ..study(clash, vec![]) };
    let found = model.study(&sampled).unwrap_err();
    assert!(found.0.iter().any(|p| matches!(p, Problem::InRun { .. })), "{found}");
    assert!(found.to_string().contains("scale = zero, mean = geometric"), "{found}");
    let wrong = choices("c", vec![("a", vec![]), ("b", vec![Change::LeaveOut("q".into())])]);
    assert!(said(vec![wrong], vec![]).contains("factor “c”, b: leave-out names “q”"));
}

#[test]
fn a_study_is_written_and_read() {
    let written = Study { width: Some(0.1), ..study(everything(), vec![Question::RankOf("a".into())]) };
    let text = toml::to_string(&written).unwrap();
    assert_eq!(toml::from_str::<Study>(&text).unwrap(), written, "{text}");
}

/// The example's ranks under five choices, exactly, by hand and by study.
#[test]
fn the_example_by_hand() {
    let Some((mut plan, table)) = example() else { return };
    plan.normalise.method = Scale::MinMax { low: 1.0, high: 100.0 };
    let factors = vec![
        choices("mean", vec![("arithmetic", vec![]), ("geometric", vec![mean(Mean::Geometric)])]),
        choices(
            "fill",
            vec![
                ("group", vec![]),
                (
                    "median",
                    vec![Change::Impute(Some(Impute { method: Filling::Median, ..Impute::default() }))],
                ),
                (
                    "row",
                    vec![Change::Impute(Some(Impute {
                        method: Filling::RowMean { level: Some(2) },
                        may_stay_missing: true,
                        ..Impute::default()
                    }))],
                ),
            ],
        ),
        choices("treat", vec![("treated", vec![]), ("as it is", vec![Change::Treat(None)])]),
    ];
    let model = Model::new(&plan, &table).unwrap();
    let found: Robustness = model.study(&study(factors.clone(), vec![])).unwrap();
    let ranks = by_hand(&plan, &table, &factors);
    for (row, unit) in found.units.iter().enumerate() {
        let of_unit: Vec<u32> = ranks.iter().map(|r| r[row].unwrap()).collect();
        let mean = of_unit.iter().sum::<u32>() as f64 / 12.0;
        assert!((unit.mean - mean).abs() < 1e-12 && Some(&unit.best) == of_unit.iter().min(), "{unit:?}");
    }
}
