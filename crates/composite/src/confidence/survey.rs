use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::check::{Problem, Problems};
use crate::model::Model;
use crate::uncertainty::{Factor, Study, Vary};

use super::sets::{RankSet, RankSets, rank_sets};

/// Standard errors of cells, such as those of survey means, by indicator and unit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SurveyErrors {
    /// Standard deviations, by indicator and unit.
    pub errors: BTreeMap<String, BTreeMap<String, f64>>,
    /// How often the index is computed with errors drawn anew.
    pub draws: u32,
    /// What sets of ranks are asked for.
    pub sets: RankSets,
}

impl Model {
    /// Confidence sets for the ranks of the index when cells have errors: the errors are carried through the
    /// plan to the covariance of the index by drawing them, then [`rank_sets`] decides. Units without a rank
    /// have no set.
    pub fn rank_sets(&self, survey: &SurveyErrors) -> Result<Vec<(String, RankSet)>, Problems> {
        let vary = Vary::Errors(survey.errors.clone());
        let factor = Factor { name: "survey errors".to_owned(), vary };
        let study = Study { factors: vec![factor], seed: survey.sets.seed, ..Study::default() };
        if !(100..=1 << 20).contains(&survey.draws) {
            let why = "the covariance needs 100 to a million draws".to_owned();
            return Err(Problem::BadSetting { setting: "survey errors".to_owned(), why }.into());
        }
        let runs = self.scores(&study, survey.draws)?;
        let outcome = self.run();
        let ranked: Vec<usize> = (0..self.rows()).filter(|&row| outcome.scores[row].is_some()).collect();
        let n = ranked.len();
        let draws = runs.len() / self.rows();
        let mean = |row: usize| runs.iter().skip(row).step_by(self.rows()).sum::<f64>() / draws as f64;
        let means: Vec<f64> = ranked.iter().map(|&row| mean(row)).collect();
        let mut covariance = vec![0.0; n * n];
        for run in runs.chunks_exact(self.rows()) {
            for i in 0..n {
                for j in 0..n {
                    covariance[i * n + j] += (run[ranked[i]] - means[i]) * (run[ranked[j]] - means[j]);
                }
            }
        }
        covariance.iter_mut().for_each(|c| *c /= (draws - 1) as f64);
        let scores: Vec<f64> = ranked.iter().filter_map(|&row| outcome.scores[row]).collect();
        let sets = rank_sets(&scores, &covariance, &survey.sets)?;
        Ok(ranked.iter().map(|&row| self.units[row].clone()).zip(sets).collect())
    }
}
