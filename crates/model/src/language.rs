//! What translators have in common: the units of the memory and the concepts of the glossary.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::content::{Actor, UnknownWord, words};
use crate::{Code, Locale};

words! {
    /// Whether a term is to be used.
    TermStatus, "status of a term" {
        /// The one to use.
        Preferred = "preferred",
        /// May be used, too.
        Admitted = "admitted",
        /// Must not be used.
        Forbidden = "forbidden",
    }
}

/// A unit of the translation memory: a text and what a person made of it in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryUnit {
    /// Made of the languages and the texts.
    pub id: i64,
    /// Language of the source.
    pub from: Locale,
    /// Language of the target.
    pub to: Locale,
    /// Source.
    pub source: String,
    /// Target.
    pub target: String,
    /// Key of the source without letter case, numbers and codes.
    pub source_key: i64,
    /// Key of the segment before; 0 when that is not known.
    pub context: i64,
    /// Where it came from: `desk`, `content`, or the name of a file.
    pub origin: String,
    /// Since when it is here.
    pub created_at: Timestamp,
    /// Who brought it.
    pub created_by: Actor,
    /// When it was last confirmed.
    pub changed_at: Timestamp,
    /// By whom.
    pub changed_by: Actor,
}

/// A concept of the glossary with its terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its code.
    pub code: Code,
    /// Its field: a word of ours such as `organisation`, or words of somebody else's.
    pub subject: String,
    /// What it is, in a sentence.
    pub definition: String,
    /// Note for translators.
    pub note: String,
    /// Terms by language; those to be used first.
    pub terms: Vec<ConceptTerm>,
    /// Since when it is here.
    pub created_at: Timestamp,
    /// Last change.
    pub changed_at: Timestamp,
    /// By whom.
    pub changed_by: Actor,
    /// Since when it is no longer used.
    pub retired_at: Option<Timestamp>,
}

/// A term of a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConceptTerm {
    /// Its language.
    pub locale: Locale,
    /// The words.
    pub text: String,
    /// Whether to use it.
    pub status: TermStatus,
    /// When, or why not.
    pub note: String,
}
