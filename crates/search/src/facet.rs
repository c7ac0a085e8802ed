//! Facets: the properties by which results are counted and filtered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A property of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Facet {
    /// Language.
    Locale,
    /// Section.
    Section,
    /// Topic; a document may have many.
    Topic,
    /// Place; a document may have many.
    Territory,
    /// Kind of information.
    Kind,
    /// Form.
    Format,
    /// Year of publication (UTC), as `2026`.
    Year,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 7] =
        [Self::Locale, Self::Section, Self::Topic, Self::Territory, Self::Kind, Self::Format, Self::Year];

    /// Name, also that of the field in the index.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Locale => "locale",
            Self::Section => "section",
            Self::Topic => "topic",
            Self::Territory => "territory",
            Self::Kind => "kind",
            Self::Format => "format",
            Self::Year => "year",
        }
    }

    pub(crate) fn position(self) -> usize {
        self as usize
    }
}

/// Values asked for: any of the values of a facet, and all of the facets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filters(BTreeMap<Facet, Vec<String>>);

impl Filters {
    /// No filter.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value that is acceptable for a facet.
    #[must_use]
    pub fn with(mut self, facet: Facet, value: impl Into<String>) -> Self {
        self.add(facet, value);
        self
    }

    /// Adds a value that is acceptable for a facet.
    pub fn add(&mut self, facet: Facet, value: impl Into<String>) {
        self.0.entry(facet).or_default().push(value.into());
    }

    /// The values asked for of one facet.
    pub fn values(&self, facet: Facet) -> &[String] {
        self.0.get(&facet).map(Vec::as_slice).unwrap_or_default()
    }

    /// The values asked for.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &[String])> {
        self.0.iter().map(|(facet, values)| (*facet, values.as_slice()))
    }
}

/// How many results have a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The value.
    pub value: String,
    /// Results that have it.
    pub count: u64,
}
