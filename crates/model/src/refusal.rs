//! The closed list of reasons for which an action refuses, each with a message key for the reader's locale.

/// Why an action was refused. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The thing does not exist.
    #[error("{what} “{key}” does not exist")]
    NotFound {
        /// Noun: item, edition, fact …
        what: &'static str,
        /// Its key as asked for.
        key: String,
    },
    /// The edition's state does not allow the action.
    #[error("an edition that is {state} cannot be {action}")]
    WrongState {
        /// The state found.
        state: &'static str,
        /// The action tried, as a participle.
        action: &'static str,
    },
    /// The content has problems that must be put right first.
    #[error("the text has {} problem(s): {}", .0.len(), .0.join("; "))]
    Problems(
        /// One sentence each, with line.
        Vec<String>,
    ),
    /// A required field is empty.
    #[error("{0} is missing")]
    Missing(
        /// Field name.
        &'static str,
    ),
    /// The address is already used by another edition.
    #[error("the address “{0}” is taken")]
    AddressTaken(
        /// The slug.
        String,
    ),
    /// The person has no right to do it there.
    #[error("this needs the right to {0} here")]
    Forbidden(
        /// What was tried.
        crate::Act,
    ),
    /// The text needs somebody else's approval first.
    #[error("another person must approve this text before it is published")]
    FourEyes,
    /// Readers see this text already.
    #[error("this text is already published")]
    NothingNew,
    /// A value cannot be used.
    #[error("{field}: {reason}")]
    Invalid {
        /// Field name.
        field: &'static str,
        /// Message key of what is wrong with it.
        reason: &'static str,
    },
    /// Entries of the checklist that nobody has ticked hold it up.
    #[error("{} entry(ies) of the checklist are open: {}", .0.len(), .0.join("; "))]
    Unticked(
        /// Their words.
        Vec<String>,
    ),
    /// The item is under embargo until then.
    #[error("the item is under embargo until {0}")]
    Embargo(
        /// Its end.
        jiff::Timestamp,
    ),
    /// Pictures or videos that readers may not be shown like this: code, and message key of why.
    #[error("media: {}", .0.iter().map(|(code, why)| format!("{code} ({why})")).collect::<Vec<_>>().join(", "))]
    Media(
        /// Each with its reason.
        Vec<(crate::Code, &'static str)>,
    ),
    /// Somebody else saved in between.
    #[error("someone else saved this edition in the meantime")]
    Conflict,
}

impl Refusal {
    /// Stable symbolic code, used in problem details and message keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not-found",
            Self::WrongState { .. } => "wrong-state",
            Self::Problems(_) => "text-problems",
            Self::Missing(_) => "missing",
            Self::AddressTaken(_) => "address-taken",
            Self::Forbidden(_) => "forbidden",
            Self::FourEyes => "four-eyes",
            Self::NothingNew => "nothing-new",
            Self::Invalid { reason, .. } => reason,
            Self::Unticked(_) => "unticked",
            Self::Embargo(_) => "embargo",
            Self::Media(_) => "media",
            Self::Conflict => "conflict",
        }
    }
}
