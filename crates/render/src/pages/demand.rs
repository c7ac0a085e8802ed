//! What was looked for and not found, and what was written because of it.

use askama::Template;

use crate::Chrome;

/// A search that found nothing.
pub struct DemandTerm {
    /// As most wrote it.
    pub term: String,
    /// Language it was asked in.
    pub lang: String,
    /// The same, in words.
    pub language: String,
    /// How often.
    pub number: String,
}

/// What was written because of a search.
pub struct DemandAnswered {
    /// What was asked for.
    pub term: String,
    /// Language.
    pub lang: String,
    /// Headline.
    pub title: String,
    /// Address.
    pub href: String,
    /// Publisher and day.
    pub about: String,
}

/// What was looked for and not found, and what was written because of it.
#[derive(Template)]
#[template(path = "demand.html")]
pub struct DemandPublicPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Searches, those made most first.
    pub terms: Vec<DemandTerm>,
    /// What was written, the newest first.
    pub answered: Vec<DemandAnswered>,
    /// How counts are told.
    pub steps: String,
}
