//! Oversight: what readers complain of, what inspectors find, which schemes are worth their money.

mod answer_complaint;
mod file_complaint;
mod receipt;
mod take_complaint;

pub use answer_complaint::{NewAnswer, answer_complaint, corrections_of_complaint, forget_contacts};
pub use file_complaint::{Flaw, LONGEST, NewComplaint, file_complaint, flaws_of_complaint};
pub use receipt::{read_receipt, show_receipt};
pub use take_complaint::{may_answer, may_see_complaint, take_complaint, who_answers};
