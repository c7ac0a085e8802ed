//! Oversight: what readers complain of, what inspectors find, which schemes are worth their money.

mod complaint;
mod inspection;
mod scheme;

pub use complaint::{Complaint, ComplaintAnswer, ComplaintCounts, ComplaintState, Verdict, due_after};
pub use inspection::{
    Finding, FollowUp, Inspection, InspectionState, Recommendation, RecommendationState, RecommendationStep,
    Weight,
};
pub use scheme::{
    Appraisal, Criterion, CriterionScore, Declaration, Evidence, EvidenceKind, ExpectedResult, Mark,
    MarkedCriterion, Reviewer, Scheme, SchemeBody, SchemeCriteria, SchemeState, SchemeStep, SchemeStepKind,
    TOP_SCORE, summary_of_marks,
};
