//! Inspections, complaints, schemes.

mod complaint;
mod inspection;
mod overview;

pub use complaint::{AnswerForm, ComplaintDeskPage, ComplaintRow, ComplaintsPage, GivenAnswer};
pub use inspection::{
    FindingForm, FindingView, FollowUpView, InspectionFormPage, InspectionPage, InspectionRow,
    InspectionsPage, LateRow, RecommendationForm, RecommendationView,
};
pub use overview::{OversightGroup, OversightPage, OversightRow};
