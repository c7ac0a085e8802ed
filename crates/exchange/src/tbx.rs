//! TBX (ISO 30042): terms. The data categories are those of TBX-Basic.
//!
//! Read are the three ways in which it is written: `<martif>` of 2008, which most programs still exchange, and `<tbx>`
//! of 2019 in both of its styles, with categories as attributes (DCA) and as elements (DCT). Written are the first
//! and DCA; see [`Dialect`].
//!
//! Categories outside TBX-Basic and values outside its lists are left out when reading, and remarked upon; so are the
//! tags of marked text, of which the text is kept. White space is layout: a run of it is one space, as files are
//! indented within their texts.

mod categories;
mod level;
mod model;
mod read;
mod write;

use thiserror::Error;

pub use model::{
    Concept, Details, Gender, LanguageSection, PartOfSpeech, Reference, ReferenceKind, Sourced, Status, Term,
    TermKind, Termbase, Transaction, TransactionKind,
};
pub use read::{Reading, read};
pub use write::{Dialect, to_string, write};

/// The namespace of ISO 30042:2019.
pub const NAMESPACE: &str = "urn:iso:std:iso:30042:ed-2";

/// A broken constraint of TBX.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Rule {
    /// A language that is not a BCP 47 tag.
    #[error("xml:lang is {0:?}, which is not a BCP 47 language tag")]
    Language(String),
    /// Something that has to be there is not.
    #[error("{within} has no {what}")]
    Missing {
        /// What is missing.
        what: &'static str,
        /// Where.
        within: &'static str,
    },
    /// An id that is not a name.
    #[error("the id {0:?} is not a name")]
    Id(String),
    /// An id that is there twice; it has to be unique in the file.
    #[error("the id {0:?} is there twice")]
    Repeated(String),
    /// A kind of information that TBX-Basic does not have at this level.
    #[error("TBX-Basic has no {category} in {within}")]
    Level {
        /// The data category.
        category: &'static str,
        /// The level: concept, language or term.
        within: &'static str,
    },
    /// A date that is not one of XML Schema.
    #[error("{0:?} is not a date such as 2026-01-31 or 2026-01-31T12:00:00Z")]
    Date(String),
}
