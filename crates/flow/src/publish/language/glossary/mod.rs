//! The glossary: the country's concepts and what they are called in every language.

mod change;
mod derive;
mod exchange;
mod find;
mod stem;

pub use self::exchange::{FileConcepts, Imported, export, import, read_file};
pub use ::exchange::tbx::Dialect;
pub use change::{
    NewConcept, TermChange, add_term, change_concept, change_term, create_concept, remove_term, set_retired,
};
pub use derive::{SUBJECTS, apply_names, concepts_of};
pub use find::{Found, Rendering, Term, Verdict, find_all, terms};
