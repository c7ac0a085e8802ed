//! What a write changed, so that applying the same thing twice can be seen to change nothing.

use model::Code;

/// What an upsert did to one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was new.
    Added,
    /// It was there and said something else.
    Changed,
    /// It was there and said the same; nothing was written.
    Unchanged,
}

impl Change {
    /// Whether anything was written.
    pub fn is_change(self) -> bool {
        self != Self::Unchanged
    }

    /// Compares what is stored with what is wanted.
    pub(crate) fn between<T: PartialEq>(stored: Option<&T>, wanted: &T) -> Self {
        match stored {
            None => Self::Added,
            Some(stored) if stored == wanted => Self::Unchanged,
            Some(_) => Self::Changed,
        }
    }
}

/// What replacing all rows of a noun did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Codes that are new.
    pub added: Vec<Code>,
    /// Codes that say something else now.
    pub changed: Vec<Code>,
    /// Codes that are gone.
    pub removed: Vec<Code>,
    /// Some rows kept their words but changed places.
    pub reordered: bool,
}

impl Changes {
    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty() && !self.reordered
    }

    /// Every code whose words are not what they were.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.added.iter().chain(&self.changed).chain(&self.removed)
    }
}
