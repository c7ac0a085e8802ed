//! Rank sets hold the true ranks as often as they say.

use composite::Model;
use composite::confidence::{RankSet, RankSets, Scope, SurveyErrors, rank_sets};
use composite::plan::Mean;

use crate::{flat, full, table};

/// Normal numbers for a test: a linear congruential generator and twelve uniforms.
struct Normal(u64);

impl Normal {
    fn next(&mut self) -> f64 {
        let mut uniform = || {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 11) as f64 / (1_u64 << 53) as f64
        };
        (0..12).map(|_| uniform()).sum::<f64>() - 6.0
    }
}

fn diagonal(errors: &[f64]) -> Vec<f64> {
    let n = errors.len();
    (0..n * n).map(|i| if i / n == i % n { errors[i / n] * errors[i / n] } else { 0.0 }).collect()
}

/// Marginal sets: the share for one unit; simultaneous ones: the share for all at once.
#[test]
fn coverage() {
    let truth = [3.0, 2.9, 2.5, 2.5, 2.0, 1.4, 1.0, 0.2];
    let errors = [0.2, 0.3, 0.2, 0.1, 0.25, 0.3, 0.2, 0.4];
    let covariance = diagonal(&errors);
    let holds = |set: &RankSet, unit: usize| {
        let ahead = truth.iter().filter(|t| **t > truth[unit]).count() as u32;
        let behind = truth.iter().filter(|t| **t < truth[unit]).count() as u32;
        // Units that are equal share their ranks: the set must hold all of them.
        set.best <= 1 + ahead && set.worst >= truth.len() as u32 - behind
    };
    for scope in [Scope::Marginal, Scope::Simultaneous] {
        let mut random = Normal(5);
        let (runs, mut held, mut narrow) = (400, 0, 0);
        for seed in 0..runs {
            let scores: Vec<f64> = truth.iter().zip(&errors).map(|(t, e)| t + e * random.next()).collect();
            let what = RankSets { coverage: 0.9, scope, draws: 500, seed };
            let sets = rank_sets(&scores, &covariance, &what).unwrap();
            let all = (0..8).all(|unit| holds(&sets[unit], unit));
            held += u32::from(if scope == Scope::Marginal { holds(&sets[2], 2) } else { all });
            narrow += u32::from(sets[2].worst - sets[2].best < 7);
        }
        // 0.9 less three standard errors of the simulation.
        assert!(f64::from(held) / runs as f64 >= 0.9 - 0.045, "{scope:?} {held} of {runs}");
        assert!(narrow > 350, "sets that hold everything say nothing: {narrow}");
    }
}

#[test]
fn errors_that_tell_all_apart_or_nothing() {
    let what = RankSets::default();
    let sets = rank_sets(&[1.0, 3.0, 2.0], &diagonal(&[0.01; 3]), &what).unwrap();
    assert_eq!(
        sets.iter().map(|s| (s.best, s.rank, s.worst)).collect::<Vec<_>>(),
        [(3, 3, 3), (1, 1, 1), (2, 2, 2)]
    );
    let sets = rank_sets(&[1.0, 3.0, 2.0], &diagonal(&[100.0; 3]), &what).unwrap();
    assert!(sets.iter().all(|s| (s.best, s.worst) == (1, 3)));
    // Errors that all units share do not blur their order.
    let shared = vec![100.0; 9];
    let sets = rank_sets(&[1.0, 3.0, 2.0], &shared, &what).unwrap();
    assert_eq!(sets[1], RankSet { best: 1, rank: 1, worst: 1 });
    assert!(rank_sets(&[1.0, 2.0], &[1.0, 2.0, 2.0, 1.0], &what).is_err());
}

/// The errors of cells become errors of the index: here, without weights or scales in between, of one mean.
#[test]
fn survey_errors_go_through_the_plan() {
    let mut plan = flat(&["x", "y"]);
    plan.aggregate.method = Mean::Arithmetic;
    let table = table(&[("x", &full(&[1.0, 2.0, 3.0, 9.0])), ("y", &full(&[1.0, 2.0, 3.0, 9.0]))]);
    let model = Model::new(&plan, &table).unwrap();
    let of = |sd: f64| ["a", "b", "c", "d"].map(|unit| (unit.to_owned(), sd)).into();
    let survey = SurveyErrors {
        errors: [("x".to_owned(), of(0.8)), ("y".to_owned(), of(0.6))].into(),
        draws: 4000,
        sets: RankSets::default(),
    };
    let through: Vec<RankSet> = model.rank_sets(&survey).unwrap().into_iter().map(|(_, set)| set).collect();
    // (0.8² + 0.6²) / 4 = 0.25.
    let direct = rank_sets(&[1.0, 2.0, 3.0, 9.0], &diagonal(&[0.5; 4]), &RankSets::default()).unwrap();
    assert_eq!(through, direct);
    let mut wrong = survey.clone();
    wrong.errors.insert("z".into(), of(1.0));
    assert!(model.rank_sets(&wrong).unwrap_err().to_string().contains("“z”"));
}
