//! What the log binds: an edition as readers have it, as bytes that anybody can make again.

use model::{Code, Edition, Item, Locale, Revision};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// An edition as readers have it. As JSON, with the keys in this order (the alphabet's), no spaces and UTF-8, it is
/// the edition's canonical bytes. Of a withdrawn edition readers have the reason alone: its texts are empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Text, in the markup it is written in.
    pub body: String,
    /// The claim a clarification is about.
    pub claim: String,
    /// What the picture shows.
    pub image_alt: String,
    /// The item.
    pub item: Code,
    /// Kind of information.
    pub kind: String,
    /// Language.
    pub locale: Locale,
    /// Who publishes it.
    pub publisher: String,
    /// Why it was withdrawn.
    pub reason: String,
    /// Number of the revision.
    pub revision: i64,
    /// `published` or `withdrawn`.
    pub state: String,
    /// Summary.
    pub summary: String,
    /// Headline.
    pub title: String,
    /// How the text came to be.
    pub translation: String,
    /// Our answer to the claim.
    pub verdict: String,
    /// Language the item was written in first.
    pub written_in: String,
}

impl Content {
    /// A published edition.
    pub fn published(item: &Item, edition: &Edition, revision: &Revision) -> Self {
        Self {
            body: revision.body.clone(),
            claim: revision.claim.clone(),
            image_alt: revision.image_alt.clone(),
            item: item.code.clone(),
            kind: item.kind.as_str().to_owned(),
            locale: edition.locale.clone(),
            publisher: item.publisher.to_string(),
            reason: String::new(),
            revision: revision.number,
            state: "published".to_owned(),
            summary: revision.summary.clone(),
            title: revision.title.clone(),
            translation: edition.translation.as_str().to_owned(),
            verdict: revision.verdict.clone(),
            written_in: item.written_in.to_string(),
        }
    }

    /// A withdrawn edition; `revision` is what readers saw last.
    pub fn withdrawn(item: &Code, locale: &Locale, revision: i64, reason: &str) -> Self {
        let none = String::new;
        Self {
            body: none(),
            claim: none(),
            image_alt: none(),
            item: item.clone(),
            kind: none(),
            locale: locale.clone(),
            publisher: none(),
            reason: reason.to_owned(),
            revision,
            state: "withdrawn".to_owned(),
            summary: none(),
            title: none(),
            translation: none(),
            verdict: none(),
            written_in: none(),
        }
    }

    /// The canonical bytes.
    pub fn canonical(&self) -> String {
        // Texts and numbers are always written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// SHA-256 of the canonical bytes, in hexadecimal.
    pub fn digest(&self) -> String {
        hex::encode(Sha256::digest(self.canonical()))
    }
}
