//! The glossary.

use askama::Template;

use super::{FileReport, Tab, Words};
use crate::pages::desk::{Choice, Desk};

/// A concept in the list.
pub struct ConceptRow {
    /// Address of its page.
    pub href: String,
    /// What it is called at home.
    pub home: Words,
    /// What it is called in the language looked at.
    pub terms: Vec<Words>,
    /// Its field.
    pub subject: String,
    /// Languages that have a term, of all.
    pub languages: String,
    /// It is no longer used.
    pub retired: bool,
}

/// The glossary.
#[derive(Template)]
#[template(path = "desk/language/glossary.html")]
pub struct GlossaryPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Parts of the room.
    pub tabs: Vec<Tab>,
    /// What is looked for.
    pub query: String,
    /// Languages to look at.
    pub languages: Vec<Choice>,
    /// The language looked at, by name.
    pub language: String,
    /// Fields to choose from.
    pub subjects: Vec<Choice>,
    /// Only concepts without a term in the language looked at.
    pub only_missing: bool,
    /// How many were found.
    pub count: String,
    /// Concepts.
    pub rows: Vec<ConceptRow>,
    /// Address of more.
    pub next: Option<String>,
    /// The person may change it.
    pub may_change: bool,
    /// What became of the file.
    pub report: FileReport,
}

/// A term of a concept.
pub struct TermLine {
    /// The words.
    pub words: Words,
    /// Whether to use it: class and words.
    pub class: &'static str,
    /// In words.
    pub status: String,
    /// When, or why not.
    pub note: String,
    /// Statuses to choose from.
    pub statuses: Vec<Choice>,
}

/// The terms of a language.
pub struct TermGroup {
    /// Its name.
    pub language: String,
    /// Its tag, part of the names of fields.
    pub tag: String,
    /// Terms; those to be used first.
    pub terms: Vec<TermLine>,
    /// The person keeps this language.
    pub may_change: bool,
}

/// A concept.
#[derive(Template)]
#[template(path = "desk/language/concept.html")]
pub struct ConceptPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Parts of the room.
    pub tabs: Vec<Tab>,
    /// Its code.
    pub code: String,
    /// Its field, as typed.
    pub subject: String,
    /// Its field in words.
    pub subject_name: String,
    /// What it is.
    pub definition: String,
    /// Note for translators.
    pub note: String,
    /// Terms by language.
    pub groups: Vec<TermGroup>,
    /// Languages in which the person may add a term.
    pub languages: Vec<Choice>,
    /// Statuses to choose from.
    pub statuses: Vec<Choice>,
    /// A term as typed.
    pub term: String,
    /// Its note as typed.
    pub term_note: String,
    /// The person keeps the whole concept.
    pub may_change: bool,
    /// It is no longer used.
    pub retired: bool,
    /// What happened to it, newest first.
    pub history: Vec<String>,
}

/// A new concept.
#[derive(Template)]
#[template(path = "desk/language/new-concept.html")]
pub struct NewConceptPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Parts of the room.
    pub tabs: Vec<Tab>,
    /// Languages in which the person may add a term.
    pub languages: Vec<Choice>,
    /// Its first term, as typed.
    pub term: String,
    /// Field, as typed.
    pub subject: String,
    /// What it is, as typed.
    pub definition: String,
    /// Note, as typed.
    pub note: String,
}
