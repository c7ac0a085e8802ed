//! What is wrong with kept bytes.

/// Kept bytes that are none of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the kept series {key} cannot be read: {what}")]
pub struct Damaged {
    /// The series, its codes with dots between.
    pub key: String,
    /// What is wrong.
    pub what: &'static str,
}
