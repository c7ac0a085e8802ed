//! Oversight: complaints, inspections, schemes.

mod complaint;

pub use complaint::{
    answer_complaint, answered_complaints, assign_complaint, complaint_by_receipt, complaints_in,
    complaints_of_item, contact_of_complaint, corrections_after_complaint, count_complaints,
    count_complaints_in, erase_contacts, find_complaint, insert_complaint, insert_complaint_contact,
    keep_contact_until,
};
