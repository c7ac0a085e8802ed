//! Oversight: what readers complain of, what inspectors find, which schemes are worth their money.

mod answer_complaint;
mod criteria;
mod decide_scheme;
mod evidence;
mod file_complaint;
mod follow_up;
mod inspect;
mod receipt;
mod remind;
mod review;
mod save_inspection;
mod scheme;
mod take_complaint;
#[cfg(test)]
mod tests;

pub use answer_complaint::{NewAnswer, answer_complaint, corrections_of_complaint, forget_contacts};
pub use criteria::{CriterionWords, may_set_criteria, publish_criteria};
pub use decide_scheme::{Decision, decide_scheme};
pub use evidence::{
    EvidenceDocument, EvidenceWords, attach_evidence, attach_evidence_document, detach_evidence,
};
pub use file_complaint::{Flaw, LONGEST, NewComplaint, file_complaint, flaws_of_complaint};
pub use follow_up::{answer_recommendation, follow_up, hand_over};
pub use inspect::{inspector_of, may_answer_recommendation, may_inspect, may_see_inspection};
pub use receipt::{read_receipt, show_receipt};
pub use remind::{ComplaintReminder, RecommendationReminder, complaint_reminders, recommendation_reminders};
pub use review::{all_are_in, appraise, declare_interest, drop_reviewer, name_reviewer, who_reviews};
pub use save_inspection::{
    FindingWords, InspectionWords, RecommendationWords, change_inspection, plan_inspection, remove_finding,
    remove_recommendation, save_finding, save_recommendation,
};
pub use scheme::{SchemeWords, begin_scheme, may_decide, may_propose, save_scheme, submit_scheme};
pub use take_complaint::{may_answer, may_see_complaint, take_complaint, who_answers};
