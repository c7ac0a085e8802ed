//! What a termbase holds: concepts, in each of them languages, in each of them terms.

/// A termbase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Termbase {
    /// `xml:lang` of the root: the language of what does not say its own. Needed for writing.
    pub language: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// Where the terms come from, in paragraphs; at least one for writing.
    pub source: Vec<String>,
    /// The concepts.
    pub concepts: Vec<Concept>,
}

/// A concept: `<conceptEntry>`, formerly `<termEntry>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Concept {
    /// `id`, a name that is unique in the file. [`crate::tbx::Dialect::Dca2019`] needs one.
    pub id: Option<String>,
    /// `subjectField`.
    pub subjects: Vec<String>,
    /// What is said of it in no language or in all.
    pub details: Details,
    /// Its languages, at least one.
    pub languages: Vec<LanguageSection>,
}

/// A concept in one language: `<langSec>`, formerly `<langSet>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LanguageSection {
    /// `xml:lang`.
    pub language: String,
    /// What is said of it in this language.
    pub details: Details,
    /// The terms, at least one.
    pub terms: Vec<Term>,
}

/// A term: `<termSec>`, formerly `<tig>` or `<ntig>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// `id`, a name that is unique in the file.
    pub id: Option<String>,
    /// The term.
    pub text: String,
    /// `partOfSpeech`.
    pub part_of_speech: Option<PartOfSpeech>,
    /// `administrativeStatus`: whether it is to be used.
    pub status: Option<Status>,
    /// `termType`.
    pub kind: Option<TermKind>,
    /// `grammaticalGender`.
    pub gender: Option<Gender>,
    /// `geographicalUsage`: where it is used.
    pub usage: Option<String>,
    /// `context`: sentences with the term in them.
    pub contexts: Vec<Sourced>,
    /// What else is said of it. TBX-Basic has no definitions here.
    pub details: Details,
}

/// What can be said at each level, as far as TBX-Basic has it there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// `definition`, of concepts and languages.
    pub definitions: Vec<Sourced>,
    /// `source`.
    pub sources: Vec<String>,
    /// `customerSubset`, of concepts and terms.
    pub customers: Vec<String>,
    /// `projectSubset`, of concepts and terms.
    pub projects: Vec<String>,
    /// References to other entries and elsewhere.
    pub references: Vec<Reference>,
    /// Who made and changed it, and when.
    pub history: Vec<Transaction>,
    /// Notes.
    pub notes: Vec<String>,
}

/// A text and where it was taken from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sourced {
    /// The text.
    pub text: String,
    /// `source`.
    pub source: Option<String>,
}

impl From<&str> for Sourced {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), source: None }
    }
}

/// A reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Where to.
    pub kind: ReferenceKind,
    /// `target`: an id of this file, or an address. What leads elsewhere has to have one.
    pub target: Option<String>,
    /// What it is called.
    pub text: String,
}

/// Kinds of references.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReferenceKind {
    /// `crossReference`: another entry, from concepts and terms.
    Entry,
    /// `externalCrossReference`: something elsewhere.
    External,
    /// `xGraphic`: a picture elsewhere, from concepts and languages.
    Picture,
}

/// Something that was done to an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// What was done.
    pub kind: TransactionKind,
    /// When: a date of XML Schema, with or without time.
    pub date: Option<String>,
    /// `responsibility`: who did it.
    pub responsible: Option<String>,
}

/// Kinds of [`Transaction`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TransactionKind {
    /// `origination`.
    Origination,
    /// `modification`.
    Modification,
}

/// Parts of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartOfSpeech {
    /// `noun`.
    Noun,
    /// `verb`.
    Verb,
    /// `adjective`.
    Adjective,
    /// `adverb`.
    Adverb,
    /// `properNoun`: in the list of 2008 only; in a file of 2019 it is written as a noun.
    ProperNoun,
    /// `other`.
    Other,
}

/// Whether a term is to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// `preferredTerm-admn-sts`.
    Preferred,
    /// `admittedTerm-admn-sts`.
    Admitted,
    /// `deprecatedTerm-admn-sts`.
    Deprecated,
    /// `supersededTerm-admn-sts`.
    Superseded,
}

/// What sort of term it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TermKind {
    /// `fullForm`.
    FullForm,
    /// `acronym`.
    Acronym,
    /// `abbreviation`.
    Abbreviation,
    /// `shortForm`.
    ShortForm,
    /// `variant`.
    Variant,
    /// `phrase`.
    Phrase,
}

/// Grammatical genders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `masculine`.
    Masculine,
    /// `feminine`.
    Feminine,
    /// `neuter`.
    Neuter,
    /// `other`.
    Other,
}
