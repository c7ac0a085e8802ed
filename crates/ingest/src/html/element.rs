//! What an element is for a reader: how it sets its words, whether it shows, whether it is a block.

use super::dom::{self, Handle};
use super::line::Style;

/// The style of an element's words.
pub(super) fn styled(node: &Handle, name: &str, style: &Style) -> Style {
    let mut style = style.clone();
    match name {
        "b" | "strong" => style.strong = true,
        "i" | "em" | "cite" | "dfn" | "var" => style.emphasis = true,
        "s" | "del" | "strike" => style.strike = true,
        "code" | "kbd" | "samp" | "tt" => style.code = true,
        _ => {}
    }
    if let Some(css) = css(node) {
        let says = |property: &str, values: &[&str]| {
            css.split(';')
                .any(|rule| rule.strip_prefix(property).is_some_and(|value| values.contains(&value)))
        };
        let weight = ["bold", "bolder", "600", "700", "800", "900"];
        style.strong =
            (style.strong || says("font-weight:", &weight)) && !says("font-weight:", &["normal", "400"]);
        style.emphasis =
            (style.emphasis || says("font-style:", &["italic"])) && !says("font-style:", &["normal"]);
    }
    style
}

/// An element's own rules in lower case and without space: a word processor breaks lines anywhere in them.
pub(super) fn css(node: &Handle) -> Option<String> {
    let css = dom::attribute(node, "style")?;
    Some(css.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect())
}

/// What is not the text: hidden elements, words for screen readers only, a word processor's bullets, and the buttons
/// and lists that extensions hang on every article.
pub(super) fn is_hidden(node: &Handle) -> bool {
    let hidden = |css: String| css.contains("display:none") || css.contains("mso-hide:all");
    is_list_mark(node)
        || css(node).is_some_and(hidden)
        || dom::has_class(node, |class| {
            matches!(
                class,
                "screen-reader-text" | "sr-only" | "sharedaddy" | "jp-relatedposts" | "wp-block-file__button"
            ) || class.starts_with("addtoany_")
        })
}

/// A bullet or number a word processor wrote as text.
pub(super) fn is_list_mark(node: &Handle) -> bool {
    css(node).is_some_and(|css| css.contains("mso-list:ignore"))
}

/// Elements that begin and end lines.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "main"
            | "aside"
            | "nav"
            | "address"
            | "center"
            | "details"
            | "fieldset"
            | "figcaption"
            | "caption"
            | "li"
            | "dl"
            | "dd"
            | "tr"
            | "hgroup"
            | "legend"
            | "body"
            | "html"
            | "search"
    )
}
