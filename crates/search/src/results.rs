//! What is found.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Count, Facet, Highlighted};

/// A document found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    /// Key of the document.
    pub id: String,
    /// Its language.
    pub locale: String,
    /// Title, with what matched.
    pub title: Highlighted,
    /// The passage of summary or body that shows best what matched.
    pub excerpt: Highlighted,
    /// Section.
    pub section: String,
    /// Topics.
    pub topics: Vec<String>,
    /// Places.
    pub territories: Vec<String>,
    /// Kind of information.
    pub kind: String,
    /// Form.
    pub format: String,
    /// When it was published, in seconds since 1970.
    pub published: i64,
    /// Where it is.
    pub url: String,
    /// What the caller put in.
    pub payload: String,
    /// How well it matches; means something only beside the other hits.
    pub score: f32,
}

/// Another spelling that finds more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The text to ask for instead.
    pub text: String,
    /// The results are those of this text: nothing was found as typed, not even in other languages, or only
    /// the spaces differ. Otherwise they are those of the text as typed, and this one is an offer.
    pub applied: bool,
    /// How many results it has.
    pub total: u64,
}

/// An answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// All results, not just those returned.
    pub total: u64,
    /// The part asked for, in order.
    pub hits: Vec<Hit>,
    /// By facet, the values that results have and how often, most first.
    ///
    /// The numbers of a facet leave aside the filter on that facet: they say what another choice there would find.
    pub facets: BTreeMap<Facet, Vec<Count>>,
    /// Another spelling, if what was typed finds nothing or next to nothing.
    pub correction: Option<Correction>,
}

impl Results {
    /// Counts of one facet, most first.
    pub fn counts(&self, facet: Facet) -> &[Count] {
        self.facets.get(&facet).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many results there are in other languages than this one.
    pub fn elsewhere(&self, locale: &str) -> u64 {
        self.counts(Facet::Locale).iter().filter(|c| c.value != locale).map(|c| c.count).sum()
    }
}
