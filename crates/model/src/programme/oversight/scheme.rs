//! Schemes: what somebody proposes, by what it is judged, who judged it, and what was decided.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::programme::{Cost, Wording};
use crate::{Amount, Code, Locale, OversightId, PersonId};

words! {
    /// Where a scheme stands.
    SchemeState, "state of a scheme" {
        /// Being written.
        Draft = "draft",
        /// Handed in: reviewers judge it.
        Submitted = "submitted",
        /// Given back with reasons.
        Returned = "returned",
        /// Approved.
        Approved = "approved",
        /// Approved with conditions.
        Conditional = "conditional",
        /// Refused.
        Refused = "refused",
    }
}

words! {
    /// What somebody did with a scheme.
    SchemeStepKind, "step of a scheme" {
        /// Handed it in.
        Submit = "submit",
        /// Gave it back.
        Return = "return",
        /// Approved it.
        Approve = "approve",
        /// Approved it with conditions.
        Condition = "condition",
        /// Refused it.
        Refuse = "refuse",
    }
}

words! {
    /// What a piece of evidence is.
    EvidenceKind, "kind of evidence" {
        /// An earlier report.
        Report = "report",
        /// An indicator with its values.
        Indicator = "indicator",
        /// An evaluation.
        Evaluation = "evaluation",
        /// A study of what a campaign brought about.
        Study = "study",
        /// Something that was published.
        Edition = "edition",
        /// A document that was brought along; the reference is its address at the desk.
        Document = "document",
        /// A page elsewhere.
        Link = "link",
    }
}

/// The highest score.
pub const TOP_SCORE: u8 = 5;

/// Something by which schemes are judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Key within its version.
    pub key: String,
    /// Name.
    pub titles: Wording,
    /// What is looked at.
    pub about: Wording,
    /// How much it counts beside the others.
    pub weight: u32,
}

/// The criteria of a programme as they were published once. A version is never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeCriteria {
    /// The programme.
    pub programme: Code,
    /// From 1.
    pub version: u32,
    /// The criteria, in order.
    pub criteria: Vec<Criterion>,
    /// Who published them.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What a scheme is to reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedResult {
    /// An indicator of the programme; a result of its own when there is none.
    #[serde(default)]
    pub indicator: Option<Code>,
    /// Name, where no indicator says it.
    #[serde(default)]
    pub name: String,
    /// The figure to be reached.
    pub target: Amount,
    /// By when.
    #[serde(default)]
    pub by: Option<Date>,
}

/// What a scheme says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SchemeBody {
    /// What is to be done.
    pub what: String,
    /// Why.
    pub why: String,
    /// Tasks of the programme that it serves.
    pub tasks: Vec<Code>,
    /// What it costs, by source.
    pub costs: Vec<Cost>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// What it is to reach.
    pub results: Vec<ExpectedResult>,
}

/// A scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// Id.
    pub id: OversightId,
    /// Its programme.
    pub programme: Code,
    /// Who proposes it.
    pub organisation: Code,
    /// The language it is written in.
    pub locale: Locale,
    /// Name.
    pub title: String,
    /// What it says.
    pub body: SchemeBody,
    /// Where it stands.
    pub state: SchemeState,
    /// How often it was handed in.
    pub round: u32,
    /// The version of the criteria by which it is judged: the one that held when it was handed in last.
    pub criteria: Option<u32>,
    /// Who began it.
    pub proposed_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// When it was last changed: what a form was filled from must be this.
    pub edited_at: Timestamp,
    /// Who handed it in last, and when.
    pub submitted: Option<(PersonId, Timestamp)>,
    /// The task that was made of it.
    pub task: Option<Code>,
}

/// What a reviewer said about their interests, before scoring anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// The interest; empty when there is none.
    pub interest: String,
    /// It stands in the way.
    pub conflict: bool,
    /// When it was declared.
    pub at: Timestamp,
}

/// Somebody who was asked to judge a scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewer {
    /// The scheme.
    pub scheme: OversightId,
    /// Who.
    pub person: PersonId,
    /// Who asked them.
    pub named_by: PersonId,
    /// When.
    pub named_at: Timestamp,
    /// Their word on interests.
    pub declaration: Option<Declaration>,
}

impl Reviewer {
    /// Whether they have declared a conflict.
    pub fn is_out(&self) -> bool {
        self.declaration.as_ref().is_some_and(|d| d.conflict)
    }

    /// Whether they may score: declared, and free of conflict.
    pub fn may_score(&self) -> bool {
        self.declaration.as_ref().is_some_and(|d| !d.conflict)
    }
}

/// A score, with why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionScore {
    /// Key of the criterion.
    pub criterion: String,
    /// From 0 to 5.
    pub score: u8,
    /// Why.
    pub reason: String,
}

/// What one reviewer makes of a scheme. It is written once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appraisal {
    /// The scheme.
    pub scheme: OversightId,
    /// Of which handing in.
    pub round: u32,
    /// Who.
    pub person: PersonId,
    /// A score for each criterion.
    pub scores: Vec<CriterionScore>,
    /// What they say of the whole.
    pub words: String,
    /// When.
    pub at: Timestamp,
}

/// Something that a decision can rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Id.
    pub id: OversightId,
    /// The scheme.
    pub scheme: OversightId,
    /// What it is.
    pub kind: EvidenceKind,
    /// Its id, code or address.
    pub reference: String,
    /// What it shows.
    pub note: String,
    /// Who attached it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What happened to a scheme, with what it said then. Steps are only added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeStep {
    /// The scheme.
    pub scheme: OversightId,
    /// From 1.
    pub number: u32,
    /// What happened.
    pub kind: SchemeStepKind,
    /// Who did it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Reasons, conditions.
    pub remark: String,
    /// What the scheme said.
    pub body: SchemeBody,
}

/// What the reviewers make of one criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkedCriterion {
    /// Its key.
    pub key: String,
    /// Mean of the scores.
    pub mean: f64,
    /// Lowest score.
    pub low: u8,
    /// Highest score.
    pub high: u8,
}

impl MarkedCriterion {
    /// Whether the reviewers disagree by so much that it should be talked about.
    pub fn is_disputed(&self) -> bool {
        self.high.saturating_sub(self.low) >= 2
    }
}

/// What the reviewers make of a scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Mean, each criterion by its weight, from 0 to 5.
    pub mean: f64,
    /// From the lowest to the highest of the reviewers' own means.
    pub spread: (f64, f64),
    /// By criterion.
    pub criteria: Vec<MarkedCriterion>,
}

/// Puts the appraisals of a round together; nothing without any.
pub fn summary_of_marks(criteria: &[Criterion], appraisals: &[Appraisal]) -> Option<Mark> {
    let score = |appraisal: &Appraisal, key: &str| {
        appraisal.scores.iter().find(|s| s.criterion == key).map(|s| s.score)
    };
    let weights: u32 = criteria.iter().map(|c| c.weight).sum();
    if appraisals.is_empty() || weights == 0 {
        return None;
    }
    let weighted = |of: &dyn Fn(&Criterion) -> f64| {
        criteria.iter().map(|c| f64::from(c.weight) * of(c)).sum::<f64>() / f64::from(weights)
    };
    let marked: Vec<MarkedCriterion> = criteria
        .iter()
        .map(|criterion| {
            let scores: Vec<u8> = appraisals.iter().filter_map(|a| score(a, &criterion.key)).collect();
            let sum: u32 = scores.iter().map(|s| u32::from(*s)).sum();
            let count = u32::try_from(scores.len()).unwrap_or(u32::MAX).max(1);
            MarkedCriterion {
                key: criterion.key.clone(),
                mean: f64::from(sum) / f64::from(count),
                low: scores.iter().copied().min().unwrap_or(0),
                high: scores.iter().copied().max().unwrap_or(0),
            }
        })
        .collect();
    let of_all = |c: &Criterion| marked.iter().find(|m| m.key == c.key).map_or(0.0, |m| m.mean);
    let own: Vec<f64> = appraisals
        .iter()
        .map(|a| weighted(&|c: &Criterion| score(a, &c.key).map_or(0.0, f64::from)))
        .collect();
    let low = own.iter().copied().fold(f64::INFINITY, f64::min);
    let high = own.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    Some(Mark { mean: weighted(&of_all), spread: (low, high), criteria: marked })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn criterion(key: &str, weight: u32) -> Criterion {
        Criterion { key: key.into(), titles: Wording::default(), about: Wording::default(), weight }
    }

    fn appraisal(scores: &[(&str, u8)]) -> Appraisal {
        let at = Timestamp::UNIX_EPOCH;
        let score = |(criterion, score): &(&str, u8)| CriterionScore {
            criterion: (*criterion).into(),
            score: *score,
            reason: "so".into(),
        };
        Appraisal {
            scheme: OversightId::new(at),
            round: 1,
            person: PersonId::new(at),
            scores: scores.iter().map(score).collect(),
            words: String::new(),
            at,
        }
    }

    #[test]
    fn marks_are_weighed_and_disagreement_is_seen() {
        let criteria = [criterion("a", 3), criterion("b", 1)];
        assert_eq!(summary_of_marks(&criteria, &[]), None);
        let mark = summary_of_marks(
            &criteria,
            &[appraisal(&[("a", 4), ("b", 0)]), appraisal(&[("a", 5), ("b", 4)])],
        )
        .unwrap();
        assert!((mark.mean - 3.875).abs() < 1e-9, "{}", mark.mean);
        assert!((mark.spread.0 - 3.0).abs() < 1e-9 && (mark.spread.1 - 4.75).abs() < 1e-9);
        assert!(!mark.criteria[0].is_disputed());
        assert!(mark.criteria[1].is_disputed());
        assert_eq!((mark.criteria[1].low, mark.criteria[1].high), (0, 4));
    }
}
