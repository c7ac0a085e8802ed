//! Oversight: what readers complain of, what inspectors find, which schemes are worth their money.

mod answer_complaint;
mod file_complaint;
mod follow_up;
mod inspect;
mod receipt;
mod save_inspection;
mod take_complaint;

pub use answer_complaint::{NewAnswer, answer_complaint, corrections_of_complaint, forget_contacts};
pub use file_complaint::{Flaw, LONGEST, NewComplaint, file_complaint, flaws_of_complaint};
pub use follow_up::{answer_recommendation, follow_up, hand_over};
pub use inspect::{inspector_of, may_answer_recommendation, may_inspect, may_see_inspection};
pub use receipt::{read_receipt, show_receipt};
pub use save_inspection::{
    FindingWords, InspectionWords, RecommendationWords, change_inspection, plan_inspection, remove_finding,
    remove_recommendation, save_finding, save_recommendation,
};
pub use take_complaint::{may_answer, may_see_complaint, take_complaint, who_answers};
