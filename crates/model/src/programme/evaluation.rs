//! Evaluations: what a programme is asked after some years, what is frozen of it, and what is made of that.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ComplaintCounts, Cost, Indicator, Progress, ReportingPeriod, Task};
use crate::content::{UnknownWord, words};
use crate::{Amount, Code, IndicatorValueId, Locale, OversightId, PersonId};

words! {
    /// Where an evaluation stands.
    EvaluationState, "state of an evaluation" {
        /// Its questions are being written.
        Draft = "draft",
        /// Questions and figures stay as they are; it is being judged.
        Frozen = "frozen",
        /// Readers see it.
        Published = "published",
    }
}

words! {
    /// How sure those who judge are.
    Confidence, "confidence" {
        /// Very.
        High = "high",
        /// Fairly.
        Middle = "middle",
        /// Hardly.
        Low = "low",
    }
}

words! {
    /// Why there is no figure.
    Lack, "reason for no figure" {
        /// No reporting period had ended by the day.
        NoPeriod = "no-period",
        /// Nobody reported one.
        Nothing = "nothing",
        /// Figures of several organisations do not make one.
        Apart = "apart",
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvaluationQuestion {
    /// Key within the evaluation, such as `q1`; it never changes.
    pub key: String,
    /// What is asked.
    pub text: String,
    /// Indicators it rests on.
    #[serde(default)]
    pub indicators: Vec<Code>,
    /// Tasks it rests on.
    #[serde(default)]
    pub tasks: Vec<Code>,
}

/// A study of what a campaign brought about, named by its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedStudy {
    /// The study.
    pub study: Code,
    /// The indicator that it speaks of.
    #[serde(default)]
    pub indicator: Option<Code>,
}

/// What an evaluation asks, and what it names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EvaluationBody {
    /// What it is to find out, and for whom.
    pub about: String,
    /// Its questions, in order.
    pub questions: Vec<EvaluationQuestion>,
    /// Data flows whose vintage of the day is kept.
    pub flows: Vec<Code>,
    /// Studies.
    pub studies: Vec<NamedStudy>,
}

impl EvaluationBody {
    /// Every indicator that a question rests on, once, in order.
    pub fn indicators(&self) -> Vec<&Code> {
        let mut found: Vec<&Code> = Vec::new();
        for code in self.questions.iter().flat_map(|q| &q.indicators) {
            if !found.contains(&code) {
                found.push(code);
            }
        }
        found
    }

    /// Every task that a question rests on, once, in order.
    pub fn tasks(&self) -> Vec<&Code> {
        let mut found: Vec<&Code> = Vec::new();
        for code in self.questions.iter().flat_map(|q| &q.tasks) {
            if !found.contains(&code) {
                found.push(code);
            }
        }
        found
    }
}

/// What those who judge say to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Key of the question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// How sure they are.
    pub confidence: Option<Confidence>,
    /// What it rests on.
    #[serde(default)]
    pub rests_on: String,
}

/// An evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// Id.
    pub id: OversightId,
    /// Its programme.
    pub programme: Code,
    /// After how many years of the programme; a day of its own when there is none.
    pub years: Option<i16>,
    /// The day at which it looks: what ended by then counts.
    pub on: Date,
    /// The language it is written in.
    pub locale: Locale,
    /// Name.
    pub title: String,
    /// What it asks.
    pub body: EvaluationBody,
    /// Where it stands.
    pub state: EvaluationState,
    /// What is said to its questions.
    pub judgements: Vec<Judgement>,
    /// What it comes to as a whole.
    pub summary: String,
    /// Everybody who wrote any of that.
    pub judged_by: Vec<PersonId>,
    /// Who began it, and when.
    pub begun: (PersonId, Timestamp),
    /// When it was last changed: what a form was filled from must be this.
    pub edited_at: Timestamp,
    /// Who froze it, and when.
    pub frozen: Option<(PersonId, Timestamp)>,
    /// Who published it, and when.
    pub published: Option<(PersonId, Timestamp)>,
}

impl Evaluation {
    /// What is said to a question.
    pub fn judgement(&self, key: &str) -> Option<&Judgement> {
        self.judgements.iter().find(|j| j.question == key)
    }

    /// Whether every question has an answer, and how sure those are who gave it.
    pub fn is_judged(&self) -> bool {
        self.body.questions.iter().all(|question| {
            self.judgement(&question.key)
                .is_some_and(|j| !j.answer.trim().is_empty() && j.confidence.is_some())
        })
    }
}

/// A reported figure that counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenValue {
    /// Its row.
    pub id: IndicatorValueId,
    /// Whose.
    pub organisation: Code,
    /// Reporting period.
    pub period: Code,
    /// The figure.
    pub value: Amount,
    /// Page or document it comes from.
    pub source: String,
}

/// What an indicator had come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenFigure {
    /// The indicator.
    pub indicator: Code,
    /// The figure.
    pub value: Option<Amount>,
    /// Why there is none.
    pub lack: Option<Lack>,
    /// How many reports were asked for it.
    pub asked: usize,
    /// How many told it.
    pub told: usize,
    /// The reported figures it is made of.
    pub values: Vec<FrozenValue>,
    /// Whose publications were counted, where Sen counts.
    pub of: Vec<Code>,
}

/// How a task had gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenTask {
    /// The task as it was.
    pub task: Task,
    /// It, and all that was broken down or adopted from it.
    pub branch: Vec<Code>,
    /// What accepted reports said last: of how many what.
    pub told: Vec<(Progress, usize)>,
    /// Activities of approved plans that serve it.
    pub activities: usize,
}

/// Money of the activities that serve a task, one line for each source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenMoney {
    /// The task; none where it is not known any more.
    pub task: Option<Code>,
    /// In approved plans.
    pub planned: Vec<Cost>,
    /// In accepted reports.
    pub spent: Vec<Cost>,
}

/// A recommendation of an inspection that was not settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenRecommendation {
    /// Its id.
    pub id: OversightId,
    /// The inspection.
    pub inspection: OversightId,
    /// Who was to do it.
    pub owner: Code,
    /// What.
    pub words: String,
    /// By when.
    pub due: Date,
}

/// The vintage of a flow that was the newest on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenVintage {
    /// The flow.
    pub flow: Code,
    /// Its number; none when nothing was published by then.
    pub number: Option<i64>,
    /// When it was published.
    pub at: Option<Timestamp>,
    /// SHA-256 (hex) of the file it came from.
    #[serde(default)]
    pub sha256: String,
}

/// What a study of a campaign's effect came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FrozenStudy {
    /// The study.
    pub code: Code,
    /// Its name.
    pub title: String,
    /// What it comes to, by its word: `rise`, `fall`, `doubtful`, `disagreement`, `none-worthwhile`, `not-shown`, `no-answer`.
    pub conclusion: String,
    /// What one of the estimate is.
    pub unit: String,
    /// The effect; none when no method could answer.
    pub estimate: Option<f64>,
    /// Lower end of its interval.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// How much of what is possible the interval holds: 0.95.
    pub level: f64,
    /// Where it can be read: addresses below a language, or elsewhere.
    pub addresses: Vec<String>,
    /// The method of the estimate: `bsts`, `did`, `its`; empty when none could answer.
    #[serde(default)]
    pub method: String,
    /// The effect as a share of what would have happened otherwise.
    #[serde(default)]
    pub relative: Option<f64>,
    /// Standard error of the estimate.
    #[serde(default)]
    pub error: Option<f64>,
    /// How often one would see this much if there were no effect.
    #[serde(default)]
    pub p: Option<f64>,
    /// Times of the campaign that the estimate rests on.
    #[serde(default)]
    pub points: usize,
    /// Reasons not to trust it, and where methods disagree.
    #[serde(default)]
    pub doubts: Vec<FrozenDoubt>,
    /// It was registered when the campaign had begun.
    #[serde(default)]
    pub late: bool,
}

/// A reason not to trust a study's result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenDoubt {
    /// Its word: `doubt-one`, `doubt-trials`, `doubt-control`, `disagree-one`, `disagree-opposite`, `disagree-far`.
    pub word: String,
    /// The methods it is about.
    pub methods: Vec<String>,
}

/// Everything an evaluation rests on, as it was. Nothing of it changes later.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frozen {
    /// The day it looks at.
    pub on: Date,
    /// Reporting periods that had ended.
    pub periods: Vec<ReportingPeriod>,
    /// Indicators with definition, baseline and target.
    pub indicators: Vec<Indicator>,
    /// What they had come to.
    pub figures: Vec<FrozenFigure>,
    /// Tasks that questions rest on.
    pub tasks: Vec<FrozenTask>,
    /// Money by task, of the whole programme.
    pub money: Vec<FrozenMoney>,
    /// Recommendations that were not settled.
    pub recommendations: Vec<FrozenRecommendation>,
    /// Complaints of readers since the programme began.
    pub complaints: ComplaintCounts,
    /// Vintages of the flows that are named.
    pub vintages: Vec<FrozenVintage>,
    /// Studies that are named and had a result.
    pub studies: Vec<FrozenStudy>,
}

impl Frozen {
    /// An indicator.
    pub fn indicator(&self, code: &Code) -> Option<&Indicator> {
        self.indicators.iter().find(|i| i.code == *code)
    }

    /// What an indicator had come to.
    pub fn figure(&self, code: &Code) -> Option<&FrozenFigure> {
        self.figures.iter().find(|f| f.indicator == *code)
    }

    /// A task.
    pub fn task(&self, code: &Code) -> Option<&FrozenTask> {
        self.tasks.iter().find(|t| t.task.code == *code)
    }

    /// A study's result.
    pub fn study(&self, code: &Code) -> Option<&FrozenStudy> {
        self.studies.iter().find(|s| s.code == *code)
    }

    /// Money planned and spent for some tasks with all that was made of them; each activity once.
    pub fn money_of(&self, tasks: &[Code]) -> (Vec<Cost>, Vec<Cost>) {
        let branches: Vec<&Code> =
            tasks.iter().filter_map(|code| self.task(code)).flat_map(|task| &task.branch).collect();
        let mine = |line: &&FrozenMoney| line.task.as_ref().is_some_and(|task| branches.contains(&task));
        let lines: Vec<&FrozenMoney> = self.money.iter().filter(mine).collect();
        (
            lines.iter().flat_map(|line| line.planned.iter().cloned()).collect(),
            lines.iter().flat_map(|line| line.spent.iter().cloned()).collect(),
        )
    }

    /// Money planned and spent in the whole programme.
    pub fn money_of_all(&self) -> (Vec<Cost>, Vec<Cost>) {
        (
            self.money.iter().flat_map(|line| line.planned.iter().cloned()).collect(),
            self.money.iter().flat_map(|line| line.spent.iter().cloned()).collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_a_question_rests_on_is_named_once() {
        let code = |text: &str| Code::new(text).unwrap();
        let question = |key: &str, indicators: &[&str]| EvaluationQuestion {
            key: key.into(),
            text: "?".into(),
            indicators: indicators.iter().map(|text| code(text)).collect(),
            tasks: vec![code("t")],
        };
        let body = EvaluationBody {
            questions: vec![question("q1", &["a", "b"]), question("q2", &["b", "c"])],
            ..EvaluationBody::default()
        };
        let named: Vec<&str> = body.indicators().into_iter().map(Code::as_str).collect();
        assert_eq!(named, ["a", "b", "c"]);
        assert_eq!(body.tasks().len(), 1);
    }
}
