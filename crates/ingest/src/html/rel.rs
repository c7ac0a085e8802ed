//! Links that say how their target relates to the page.

use url::Url;

use super::dom;

/// The targets of the links (`a`, `area`, `link`) of a page that carry a relation such as `me`, as whole addresses. A page
/// that is too long or nested too deep has none.
pub fn links_with_rel(html: &str, base_url: &str, rel: &str) -> Vec<Url> {
    if html.len() > super::MAX_BYTES || dom::nesting(html) > super::MAX_NESTING {
        return Vec::new();
    }
    let base = Url::parse(base_url).ok();
    dom::below(&dom::parse(html))
        .filter(|node| matches!(dom::name(node), "a" | "area" | "link"))
        .filter(|node| {
            dom::attribute(node, "rel")
                .is_some_and(|words| words.split_whitespace().any(|word| word.eq_ignore_ascii_case(rel)))
        })
        .filter_map(|node| {
            let href = dom::attribute(&node, "href")?;
            match &base {
                Some(base) => base.join(&href).ok(),
                None => Url::parse(&href).ok(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_wherever_they_stand() {
        let html = "<!DOCTYPE html><html><head><link rel='alternate me' href='/home'></head><body>
            <p><a href=https://a.example/x rel=\"ME nofollow\">x</a> <a rel=menu href=/no>y</a></p></body></html>";
        let found: Vec<String> =
            links_with_rel(html, "https://b.example/u", "me").into_iter().map(String::from).collect();
        assert_eq!(found, ["https://b.example/home", "https://a.example/x"]);
    }
}
