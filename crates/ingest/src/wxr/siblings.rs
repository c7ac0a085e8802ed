//! Links from one article of an export to another: they are kept within the new site.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use url::Url;

use super::survey::Survey;
use crate::address::address_key;

/// Links of one text that are looked at.
const MAX_LINKS: usize = 1_000;

/// What an address is remembered by: a site may have very many.
pub(super) fn mark(address: &str) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    address_key(address)?.hash(&mut hasher);
    Some(hasher.finish())
}

/// The addresses in a text's links that are of published articles of the same export.
pub(super) fn siblings(html: &str, base: Option<&str>, survey: &Survey) -> Vec<String> {
    let base = base.and_then(|base| Url::parse(base).ok());
    let mut found: Vec<String> = Vec::new();
    for (at, marker) in html.match_indices("href=").take(MAX_LINKS) {
        let after = &html[at + marker.len()..];
        let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
        let href = after[1..].split(quote).next().unwrap_or_default().trim().replace("&amp;", "&");
        let url = match &base {
            Some(base) => base.join(&href).ok(),
            None => Url::parse(&href).ok(),
        };
        let url = url.map(String::from).filter(|url| survey.has(url) && !found.contains(url));
        found.extend(url);
    }
    found
}
