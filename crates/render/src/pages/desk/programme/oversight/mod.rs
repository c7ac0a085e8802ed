//! Inspections, complaints, schemes.

mod complaint;
mod overview;

pub use complaint::{AnswerForm, ComplaintDeskPage, ComplaintRow, ComplaintsPage, GivenAnswer};
pub use overview::{OversightGroup, OversightPage, OversightRow};
