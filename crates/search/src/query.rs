//! What is asked.

use serde::{Deserialize, Serialize};

use crate::{Facet, Filters};

/// Order of results.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// Best match first, the newer of equals first. Without words to match, newest first.
    #[default]
    Relevance,
    /// Newest first.
    Newest,
}

/// A question to the index.
///
/// `text` is whatever a reader typed. All its words must occur. Words in quotation marks must stand together,
/// a word or quotation after a leading minus must not occur, and nothing else has a meaning: no text is wrong.
/// Without any word, every document answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// What the reader typed; only the first [`Query::TEXT_MAX`] characters count.
    pub text: String,
    /// Language to search in; `None` searches all.
    pub locale: Option<String>,
    /// Further conditions.
    pub filters: Filters,
    /// Order.
    pub sort: Sort,
    /// Results to leave out at the beginning.
    pub offset: usize,
    /// Results wanted.
    pub limit: usize,
    /// Whether to look for typing errors when little or nothing is found.
    pub correct: bool,
}

impl Query {
    /// Characters of the text that count.
    pub const TEXT_MAX: usize = 256;
    /// Results that can be paged through; the total is counted to the end.
    pub const WINDOW_MAX: usize = 1_000;

    /// A question for the ten best results in all languages.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            locale: None,
            filters: Filters::new(),
            sort: Sort::default(),
            offset: 0,
            limit: 10,
            correct: true,
        }
    }

    /// Asks in one language only.
    #[must_use]
    pub fn in_locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Asks for a value of a facet.
    #[must_use]
    pub fn with(mut self, facet: Facet, value: impl Into<String>) -> Self {
        self.filters.add(facet, value);
        self
    }

    /// All conditions, the language among them.
    pub(crate) fn all_filters(&self) -> Filters {
        let mut filters = self.filters.clone();
        if let Some(locale) = &self.locale {
            filters.add(Facet::Locale, locale);
        }
        filters
    }
}
