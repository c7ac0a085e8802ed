//! Oversight: complaints, inspections, schemes.

mod complaint;
mod inspection;
mod recommendation;
mod scheme;

pub use complaint::{
    answer_complaint, answered_complaints, assign_complaint, complaint_by_receipt, complaints_in,
    complaints_of_item, contact_of_complaint, corrections_after_complaint, count_complaints,
    count_complaints_in, erase_contacts, find_complaint, insert_complaint, insert_complaint_contact,
    keep_contact_until,
};
pub use inspection::{
    find_inspection, findings, inspections, inspections_of, remove_finding, upsert_finding, upsert_inspection,
};
pub use recommendation::{
    find_recommendation, insert_recommendation_step, open_recommendations, recommendation_steps,
    recommendations, remove_recommendation, upsert_recommendation,
};
pub use scheme::{
    add_evidence, appraisals, declare_interest, evidence_of, find_criteria, find_scheme, insert_appraisal,
    insert_criteria, insert_scheme_step, name_reviewer, newest_criteria, remove_evidence, remove_reviewer,
    reviewers, reviews_of, scheme_steps, schemes, upsert_scheme,
};
