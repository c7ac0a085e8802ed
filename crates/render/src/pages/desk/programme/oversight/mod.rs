//! Inspections, complaints, schemes.

mod complaint;
mod inspection;
mod overview;
mod scheme;

pub use complaint::{AnswerForm, ComplaintDeskPage, ComplaintRow, ComplaintsPage, GivenAnswer};
pub use inspection::{
    FindingForm, FindingView, FollowUpView, InspectionFormPage, InspectionPage, InspectionRow,
    InspectionsPage, LateRow, RecommendationForm, RecommendationView,
};
pub use overview::{OversightGroup, OversightPage, OversightRow};
pub use scheme::{
    CostField, CriteriaPage, CriterionField, EvidenceForm, EvidenceView, MarkRow, MarkView, ResultField,
    ReviewerView, SchemeFormPage, SchemePage, SchemeRow, SchemeStepView, SchemesPage, ScoreField,
};
