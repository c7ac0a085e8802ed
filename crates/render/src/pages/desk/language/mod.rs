//! Pages of the country's language: translation memory, glossary, machines.

mod glossary;
mod machines;
mod memory;

pub use glossary::{ConceptPage, ConceptRow, GlossaryPage, NewConceptPage, TermGroup, TermLine};
pub use machines::{MachineRow, MachinesPage, SentRow};
pub use memory::{MemoryPage, PairRow, UnitPage, UnitRow};

/// A part of the room.
pub struct Tab {
    /// Address.
    pub href: &'static str,
    /// Words.
    pub text: String,
    /// The person is there.
    pub current: bool,
}

/// Words of a language, as they are marked up.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The words.
    pub text: String,
}

impl Words {
    /// Words of a language.
    pub fn new(locale: &model::Locale, text: impl Into<String>) -> Self {
        Self { lang: locale.to_string(), dir: locale.direction().as_str(), text: text.into() }
    }
}

/// What is wrong with a file.
pub struct FileProblemRow {
    /// Line and character; empty when it has no place.
    pub place: String,
    /// What is wrong.
    pub reason: String,
    /// The words it is about, in the format's own terms.
    pub detail: String,
}

/// What became of a file that was brought.
#[derive(Default)]
pub struct FileReport {
    /// Why it was not taken over.
    pub problems: Vec<FileProblemRow>,
    /// What was left out of it, in words.
    pub left_out: Option<String>,
    /// What the reader of the format says, in its own terms.
    pub remarks: Vec<String>,
}
