//! The parsed HTML: reading it, and small questions to it. Nothing here recurses, since the tree may be deep.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_fragment};
use markup5ever_rcdom::{NodeData, RcDom};

pub(super) use markup5ever_rcdom::Handle;

use super::tidy;

/// Parses a fragment as it would stand in a page's body.
pub(super) fn parse(html: &str) -> Handle {
    let body = QualName::new(None, ns!(html), local_name!("body"));
    parse_fragment(RcDom::default(), ParseOpts::default(), body, Vec::new(), false).one(html).document
}

/// The words of a piece of HTML on one line: for titles, excerpts and names.
pub(crate) fn plain_text(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return tidy::one_line(html);
    }
    if html.len() > super::MAX_BYTES || nesting(html) > super::MAX_NESTING {
        return String::new();
    }
    tidy::one_line(&text(&parse(html)))
}

/// Tag name in lower case; empty for what is not an element.
pub(super) fn name(node: &Handle) -> &str {
    match &node.data {
        NodeData::Element { name, .. } => &name.local,
        _ => "",
    }
}

/// An attribute's value without surrounding space, if it is there and not empty.
pub(super) fn attribute(node: &Handle, key: &str) -> Option<String> {
    let NodeData::Element { attrs, .. } = &node.data else { return None };
    let attrs = attrs.borrow();
    let value = attrs.iter().find(|attribute| &*attribute.name.local == key)?.value.trim().to_owned();
    (!value.is_empty()).then_some(value)
}

/// Whether one of the element's classes satisfies a test.
pub(super) fn has_class(node: &Handle, test: impl Fn(&str) -> bool) -> bool {
    attribute(node, "class").is_some_and(|classes| classes.split_whitespace().any(test))
}

/// The children.
pub(super) fn children(node: &Handle) -> Vec<Handle> {
    node.children.borrow().clone()
}

/// Text of a text node.
pub(super) fn own_text(node: &Handle) -> Option<String> {
    match &node.data {
        NodeData::Text { contents } => Some(contents.borrow().to_string()),
        _ => None,
    }
}

/// Every node below, in order.
pub(super) fn below(node: &Handle) -> impl Iterator<Item = Handle> {
    let mut todo: Vec<Handle> = node.children.borrow().iter().rev().cloned().collect();
    std::iter::from_fn(move || {
        let next = todo.pop()?;
        todo.extend(next.children.borrow().iter().rev().cloned());
        Some(next)
    })
}

/// The first element below with one of these names.
pub(super) fn find(node: &Handle, names: &[&str]) -> Option<Handle> {
    below(node).find(|node| names.contains(&name(node)))
}

/// All text below, with spaces where blocks end.
pub(super) fn text(node: &Handle) -> String {
    let mut out = String::new();
    for node in below(node) {
        match own_text(&node) {
            Some(text) => out.push_str(&text),
            None if matches!(name(&node), "br" | "p" | "div" | "li" | "td" | "th" | "h2" | "h3") => {
                out.push(' ')
            }
            None => {}
        }
    }
    out
}

/// How deep elements are nested, counting only those that must be closed, without parsing.
pub(super) fn nesting(html: &str) -> usize {
    const SELF_CLOSING: [&str; 21] = [
        "p", "li", "td", "tr", "th", "br", "img", "hr", "input", "option", "dt", "dd", "meta", "link",
        "source", "tbody", "thead", "tfoot", "col", "wbr", "embed",
    ];
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut name = String::new();
    for tag in html.split('<').skip(1) {
        let (closing, rest) = match tag.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, tag),
        };
        name.clear();
        name.extend(
            rest.chars().take(12).take_while(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()),
        );
        if name.is_empty() || SELF_CLOSING.contains(&name.as_str()) {
            continue;
        }
        depth = if closing { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}
