//! The programme: what a legal basis asks for, who does it, what it cost and what came of it.
//!
//! A task hangs on a basis and on a lead; organisations break it down or adopt it, write yearly plans of activities, and
//! report each period; indicators say at which level something was reached.

mod duty;
mod evaluation;
mod indicator;
mod oversight;
mod plan;
mod report;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Locale;

pub use duty::{Basis, Body, Horizon, Programme, ProgrammePart, Task, TaskKind, TaskState};
pub use evaluation::{
    Confidence, Evaluation, EvaluationBody, EvaluationQuestion, EvaluationState, Frozen, FrozenDoubt,
    FrozenFigure, FrozenMoney, FrozenRecommendation, FrozenStudy, FrozenTask, FrozenValue, FrozenVintage,
    Judgement, Lack, NamedStudy,
};
pub use indicator::{Across, Baseline, Counted, Indicator, IndicatorValue, Level, Over, Target};
pub use oversight::{
    Appraisal, Complaint, ComplaintAnswer, ComplaintCounts, ComplaintState, Criterion, CriterionScore,
    Declaration, Evidence, EvidenceKind, ExpectedResult, Finding, FollowUp, Inspection, InspectionState,
    Mark, MarkedCriterion, Recommendation, RecommendationState, RecommendationStep, Reviewer, Scheme,
    SchemeBody, SchemeCriteria, SchemeState, SchemeStep, SchemeStepKind, TOP_SCORE, Verdict, Weight,
    due_after, summary_of_marks,
};
pub use plan::{
    Activity, Cost, CostSource, Output, OutputKind, Plan, PlanState, PlanVersion, Progress, total_by_source,
};
pub use report::{
    ActivityLine, FigureLine, Narrative, Report, ReportBody, ReportState, ReportStep, ReportingPeriod,
    StepKind, TaskLine, newest_handed_in,
};

/// Words in one language or several, by locale tag. What staff write is in the language they wrote it in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wording(pub BTreeMap<String, String>);

impl Wording {
    /// Words in one language; none when they are blank.
    pub fn one(locale: &Locale, text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::default();
        }
        Self(BTreeMap::from([(locale.as_str().to_owned(), text.to_owned())]))
    }

    /// The words in the first of these languages that has any, else in whichever has, with the tag of their language.
    pub fn best(&self, wishes: &[&Locale]) -> Option<(&str, &str)> {
        let wished =
            wishes.iter().find_map(|l| self.0.get_key_value(l.as_str()).filter(|(_, w)| !w.is_empty()));
        wished
            .or_else(|| self.0.iter().find(|(_, words)| !words.is_empty()))
            .map(|(tag, words)| (tag.as_str(), words.as_str()))
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn words_come_in_the_wished_language_or_say_which_they_are_in() {
        let (vi, fr) = (Locale::new("vi").unwrap(), Locale::new("fr").unwrap());
        let words = Wording::one(&vi, " Kế hoạch ");
        assert_eq!(words.best(&[&fr, &vi]), Some(("vi", "Kế hoạch")));
        assert_eq!(words.best(&[&fr]), Some(("vi", "Kế hoạch")));
        assert_eq!(Wording::one(&vi, "  ").best(&[&vi]), None);
    }
}
