//! The index as its users see it.
#![allow(clippy::unwrap_used)]

mod anything;
mod corrections;
mod excerpts;
mod facets;
mod languages;
mod lifecycle;
mod suggestions;
mod vietnamese;

use search::{Document, Index, Query};

/// A document with a title only; the id is its title.
fn titled(locale: &str, title: &str) -> Document {
    Document { id: title.into(), locale: locale.into(), title: title.into(), ..Document::default() }
}

/// An index of documents.
fn index_of(documents: impl IntoIterator<Item = Document>) -> Index {
    let index = Index::in_memory().unwrap();
    index.apply(documents, &[]).unwrap();
    index
}

/// An index of titles in one language.
fn titles(locale: &str, all: &[&str]) -> Index {
    index_of(all.iter().map(|t| titled(locale, t)))
}

/// Ids found for a text exactly as typed, in order.
fn found(index: &Index, text: &str) -> Vec<String> {
    let query = Query { correct: false, limit: 100, ..Query::new(text) };
    index.search(&query).unwrap().hits.into_iter().map(|h| h.id).collect()
}
