//! The second wall: an allow-list over the HTML that was written from a text.
//!
//! It has two gates with one list. The first reads the HTML strictly and lets through what is, letter by letter, in
//! the form our writer uses and in the list; that is nearly everything and takes a tenth of the time. Whatever it
//! does not recognise goes through the sanitiser, which parses it as a browser does and rebuilds it. A mistake of
//! the writer therefore costs time, never safety; tests hold the two gates against each other.

mod strict;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;

/// An element the writer may write, with its attributes and its classes.
struct Element {
    name: &'static str,
    attributes: &'static [&'static str],
    classes: &'static [&'static str],
}

const fn element(
    name: &'static str,
    attributes: &'static [&'static str],
    classes: &'static [&'static str],
) -> Element {
    Element { name, attributes, classes }
}

/// What the writer in `render` writes, and nothing else, the frequent first. SVG, MathML and elements whose content
/// is not parsed must never come in: every hole the sanitiser had went through them.
const ALLOWED: &[Element] = &[
    element("p", &[], &[]),
    element("a", &["href", "title", "rel"], &["fact"]),
    element("strong", &[], &[]),
    element("em", &[], &[]),
    element("li", &[], &[]),
    element("sup", &[], &[]),
    element("td", &[], &["center", "end"]),
    element("th", &["scope"], &["center", "end"]),
    element("tr", &[], &[]),
    element("h2", &["id"], &[]),
    element("h3", &["id"], &[]),
    element("ul", &[], &[]),
    element("ol", &["start"], &[]),
    element("span", &[], &["fact", "missing"]),
    element("div", &["role", "tabindex", "aria-label"], &["table"]),
    element("table", &[], &[]),
    element("thead", &[], &[]),
    element("tbody", &[], &[]),
    element("br", &[], &[]),
    element("code", &[], &[]),
    element("blockquote", &[], &[]),
    element("del", &[], &[]),
    element("hr", &[], &[]),
    element("pre", &[], &[]),
    element("h4", &["id"], &[]),
    element("h5", &["id"], &[]),
    element("h6", &["id"], &[]),
];

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let set = |words: &'static [&'static str]| words.iter().copied().collect::<HashSet<_>>();
    let mut builder = Builder::empty();
    builder
        .tags(ALLOWED.iter().map(|element| element.name).collect())
        .tag_attributes(ALLOWED.iter().map(|e| (e.name, set(e.attributes))).collect::<HashMap<_, _>>())
        .allowed_classes(ALLOWED.iter().map(|e| (e.name, set(e.classes))).collect::<HashMap<_, _>>())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None);
    builder
});

/// Sanitises a fragment; what comes out is balanced.
pub(crate) fn clean(html: &str) -> Cow<'_, str> {
    if strict::accepts(html) { Cow::Borrowed(html) } else { Cow::Owned(SANITISER.clean(html).to_string()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strict_gate_opens_for_the_writers_own_form() {
        for good in [
            "<p>a &lt; b <a class=\"fact\" href=\"/x?a=1&amp;b\" title=\"&quot;\">1<sup>2</sup></a><br>\n</p>\n<hr>",
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"x\"><table></table></div>",
            "<td class=\"end\">1</td>",
        ] {
            assert!(strict::accepts(good), "{good}");
        }
    }

    #[test]
    fn everything_else_goes_through_the_sanitiser() {
        for bad in [
            "<script>x</script>",
            "<p onclick=\"x\">a</p>",
            "<a href=\"javascript:x\">a</a>",
            "<a href='/x'>a</a>",
            "<a href=\"//x.example\">a</a>",
            "<a href=\" https://x\">a</a>",
            "<p>a",
            "a</p>",
            "<p><em>a</p></em>",
            "a > b",
            "a < b",
            "<p >a</p>",
            "<p/>",
            "<P>a</P>",
            "<!-- x -->",
            "<p class=\"x\">a</p>",
            "<a title=\"<b>\">a</a>",
            "<a href=\"/x\"rel=\"y\">a</a>",
            "<a href=\"/x",
            "<",
            "</",
            "<svg></svg>",
            "<a style=\"x\">a</a>",
            "<br></br>",
            "<p id=\"x\">a</p>",
            "<a href=\"jav&#x61;script:x\">a</a>",
        ] {
            assert!(!strict::accepts(bad), "{bad}");
            let cleaned = clean(bad).into_owned();
            assert!(!cleaned.contains("script:") && !cleaned.contains("onclick") && !cleaned.contains("<s"));
        }
    }
}
