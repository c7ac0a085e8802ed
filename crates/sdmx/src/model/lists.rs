//! Lists: codes, concepts, categories, agencies.

use super::{Head, Representation};
use crate::text::Texts;

/// A list of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codelist {
    /// Its head.
    pub head: Head,
    /// The codes.
    pub codes: Vec<Code>,
    /// Not all codes of it are here.
    pub partial: bool,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code itself.
    pub id: String,
    /// Its name.
    pub names: Texts,
    /// What it means.
    pub descriptions: Texts,
    /// The code above it, in the same list.
    pub parent: Option<String>,
}

impl Code {
    /// A code with a name.
    pub fn new(id: &str, names: Texts) -> Self {
        Self { id: id.to_owned(), names, descriptions: Texts::new(), parent: None }
    }
}

/// Concepts: what components mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConceptScheme {
    /// Its head.
    pub head: Head,
    /// The concepts.
    pub concepts: Vec<Concept>,
    /// Not all concepts of it are here.
    pub partial: bool,
}

/// A concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its id.
    pub id: String,
    /// Its name.
    pub names: Texts,
    /// What it means.
    pub descriptions: Texts,
    /// The concept above it, in the same scheme.
    pub parent: Option<String>,
    /// What values look like where a structure says nothing else.
    pub representation: Option<Representation>,
}

impl Concept {
    /// A concept with a name.
    pub fn new(id: &str, names: Texts) -> Self {
        Self { id: id.to_owned(), names, descriptions: Texts::new(), parent: None, representation: None }
    }
}

/// Categories under which dataflows are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryScheme {
    /// Its head.
    pub head: Head,
    /// The categories at the top.
    pub categories: Vec<Category>,
}

/// A category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its id.
    pub id: String,
    /// Its name.
    pub names: Texts,
    /// What it means.
    pub descriptions: Texts,
    /// The categories in it.
    pub categories: Vec<Self>,
}

/// The agencies below an agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyScheme {
    /// Its head; the id is always `AGENCIES`.
    pub head: Head,
    /// The agencies.
    pub agencies: Vec<Agency>,
}

/// An agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agency {
    /// Its id.
    pub id: String,
    /// Its name.
    pub names: Texts,
    /// What it does.
    pub descriptions: Texts,
}
