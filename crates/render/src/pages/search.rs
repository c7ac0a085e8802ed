//! Search.

use askama::Template;

use super::{Link, Pair};
use crate::Chrome;

/// One result.
pub struct SearchHit {
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Section, place.
    pub kicker: String,
    /// Address.
    pub href: String,
    /// Headline, escaped, with `<mark>`.
    pub title: String,
    /// Excerpt, escaped, with `<mark>`.
    pub excerpt: String,
    /// Date as shown.
    pub date: String,
}

/// A value one can narrow by.
pub struct FacetOption {
    /// Address of the narrower (or wider) search.
    pub href: String,
    /// Words.
    pub text: String,
    /// Hits as shown.
    pub count: String,
    /// Chosen.
    pub current: bool,
}

/// A way of narrowing.
pub struct Facet {
    /// Name.
    pub name: String,
    /// Values.
    pub options: Vec<FacetOption>,
}

/// The search page, empty or with results.
#[derive(Template)]
#[template(path = "search.html")]
pub struct SearchPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// As typed.
    pub query: String,
    /// Filters kept by the form.
    pub kept: Vec<Pair>,
    /// “Nothing found”, when what is shown is for another spelling.
    pub missed: Option<String>,
    /// “n results”.
    pub count_line: String,
    /// Another spelling that finds more.
    pub did_you_mean: Option<Link>,
    /// Search this language.
    pub scope_here: Link,
    /// Search all.
    pub scope_all: Link,
    /// Results.
    pub hits: Vec<SearchHit>,
    /// What to try when there is nothing.
    pub tips: Vec<String>,
    /// Topics to start from.
    pub ideas: Vec<Link>,
    /// Facets with their counts.
    pub facets: Vec<Facet>,
    /// Further results.
    pub next: Option<String>,
}
