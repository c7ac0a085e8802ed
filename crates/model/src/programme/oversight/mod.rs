//! Oversight: what readers complain of, what inspectors find, which schemes are worth their money.

mod complaint;

pub use complaint::{Complaint, ComplaintAnswer, ComplaintCounts, ComplaintState, Verdict, due_after};
