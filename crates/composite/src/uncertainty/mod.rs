//! How sure the ranks are: every choice of a plan can be uncertain.

mod check;
mod compile;
mod design;
mod dial;
mod estimators;
mod exact;
mod factor;
mod indices;
mod question;
mod sampled;
mod spread;

use serde::{Deserialize, Serialize};

use crate::check::{Problem, Problems};
use crate::model::Model;
use crate::work::Work;

pub use estimators::{jansen, saltelli};
pub(crate) use exact::coalition_weight;
pub use factor::{Choice, Factor, Parameter, Vary};
pub use indices::{Sensitivity, Share};
pub use question::Question;
use sampled::Sample;
pub use spread::RankSpread;

/// An uncertainty analysis: what is uncertain, and what is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Study {
    /// The same seed gives the same bytes, on any number of threads.
    pub seed: u64,
    /// How.
    pub method: Method,
    /// Rows of a sample; each is about twice as many evaluations as there are factors.
    pub rows: u32,
    /// Go on, doubling the rows, until no interval of a total or Shapley share is wider than this …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<f64>,
    /// … but not beyond so many rows.
    #[serde(rename = "most-rows")]
    pub most_rows: u32,
    /// What is asked; nothing means the mean rank change.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// What is uncertain.
    #[serde(rename = "factor")]
    pub factors: Vec<Factor>,
}

/// How a study is done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Exactly if that takes no more evaluations than the sample.
    #[default]
    Auto,
    /// By every combination of choices.
    Exact,
    /// By a sample.
    Sampled,
}

impl Default for Study {
    fn default() -> Self {
        Self {
            seed: 1,
            method: Method::Auto,
            rows: 1024,
            width: None,
            most_rows: 65_536,
            questions: Vec::new(),
            factors: Vec::new(),
        }
    }
}

/// What a study found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Robustness {
    /// Whether every combination was evaluated, so that nothing is estimated.
    pub exact: bool,
    /// The seed.
    pub seed: u64,
    /// The random numbers, by name.
    pub generator: &'static str,
    /// Rows of the sample, or combinations.
    pub rows: u32,
    /// How often the index was computed.
    pub evaluations: u64,
    /// The answers, in the order of the questions.
    pub answers: Vec<Answer>,
    /// Where the units' ranks lie, in the table's order.
    pub units: Vec<RankSpread>,
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// The question.
    pub question: Question,
    /// The plan's own answer.
    pub nominal: f64,
    /// The mean over everything uncertain.
    pub mean: f64,
    /// The variance.
    pub variance: f64,
    /// What each factor has to do with it.
    pub factors: Vec<Sensitivity>,
}

const GENERATOR: &str = "Sobol' (Joe and Kuo 6, Owen scrambling by Laine and Karras) and Philox4x32-10";

impl Model {
    /// Checks a study and does it.
    pub fn study(&self, study: &Study) -> Result<Robustness, Problems> {
        let (design, asked) = check::check(self, study)?;
        let mut work = Work::new(self);
        work.run(self, &self.settings);
        let nominal = &work.top.ranks;
        let questions = check::questions(study);
        let own = |i: usize| asked[i].answer(nominal, work.top.score(), nominal);
        let answer = |i: usize, (mean, variance, factors)| Answer {
            question: questions[i].clone(),
            nominal: own(i),
            mean,
            variance,
            factors,
        };
        if check::is_exact(&design, study) {
            let all = exact::enumerate(&design, &asked, nominal)?;
            let answers = (0..asked.len()).map(|i| {
                let (mean, variance, indices) = all.indices(i, asked.len());
                let names = design.factors.iter().map(|f| f.name.as_str());
                let factors = names.zip(&indices).map(|(name, i)| Sensitivity::exact(name, i)).collect();
                answer(i, (mean, variance, factors))
            });
            let probabilities = (!all.even).then_some(all.probabilities.as_slice());
            return Ok(Robustness {
                exact: true,
                seed: study.seed,
                generator: "none",
                rows: all.probabilities.len() as u32,
                evaluations: all.probabilities.len() as u64,
                answers: answers.collect(),
                units: spread::spreads(&self.units, nominal, &all.ranks, probabilities),
            });
        }
        let mut sample = Sample::empty(&design, asked.len());
        let mut rows = study.rows;
        let answers = loop {
            sample.grow(rows as usize, &design, &asked, nominal)?;
            let answers: Vec<Answer> =
                (0..asked.len()).map(|i| answer(i, sample.answer(i, &design))).collect();
            let is_done = study.width.is_none_or(|width| widest(&answers) <= width);
            if is_done || rows >= study.most_rows {
                break answers;
            }
            rows = (rows * 2).min(study.most_rows);
        };
        Ok(Robustness {
            exact: false,
            seed: study.seed,
            generator: GENERATOR,
            rows: sample.rows as u32,
            evaluations: (sample.rows * sampled::slots(design.factors.len())) as u64,
            answers,
            units: spread::spreads(&self.units, nominal, &sample.ranks, None),
        })
    }
}

impl Model {
    /// The index of every unit in a number of evaluations of a study: units within evaluations.
    pub(crate) fn scores(&self, study: &Study, runs: u32) -> Result<Vec<f64>, Problems> {
        let (design, _) = check::check(self, study)?;
        Ok(sampled::scores(&design, runs as usize)?)
    }
}

/// The widest interval of a total or Shapley share.
fn widest(answers: &[Answer]) -> f64 {
    let shares = answers.iter().flat_map(|a| &a.factors).flat_map(|f| [f.total, f.shapley]);
    shares.flatten().map(|share| share.high - share.low).fold(0.0, f64::max)
}

impl From<Vec<Problem>> for Problems {
    fn from(problems: Vec<Problem>) -> Self {
        Self(problems)
    }
}
