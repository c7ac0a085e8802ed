//! The strict gate: accepts only balanced elements of the list, written exactly as our writer writes them.

use super::{ALLOWED, Element};

/// Elements without an end.
const VOID: [&str; 2] = ["br", "hr"];
/// How an address may begin. None of these beginnings can be changed by what follows.
const ADDRESSES: [&str; 6] = ["https://", "http://", "mailto:", "tel:", "/", "#"];

/// Whether the HTML is in our own form and all of it allowed.
pub(super) fn accepts(html: &str) -> bool {
    let mut open: Vec<&'static str> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        // No value of ours holds a `>`, so the first one ends the tag.
        let Some((tag, after)) = tag[1..].split_once('>') else { return false };
        if text.contains('>') || !accepts_tag(tag, &mut open) {
            return false;
        }
        rest = after;
    }
    open.is_empty() && !rest.contains('>')
}

fn accepts_tag(tag: &str, open: &mut Vec<&'static str>) -> bool {
    if let Some(name) = tag.strip_prefix('/') {
        return open.pop() == Some(name);
    }
    let (name, attributes) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
    let Some(element) = ALLOWED.iter().find(|element| element.name == name) else { return false };
    if !VOID.contains(&name) {
        open.push(element.name);
    }
    accepts_attributes(element, attributes)
}

fn accepts_attributes(element: &Element, attributes: &str) -> bool {
    let mut rest = attributes;
    while !rest.is_empty() {
        let Some((key, after)) = rest.strip_prefix(' ').and_then(|rest| rest.split_once("=\"")) else {
            return false;
        };
        let Some((value, after)) = after.split_once('"') else { return false };
        let allowed = match key {
            "class" => element.classes.contains(&value),
            "href" => is_address(value) && element.attributes.contains(&key),
            _ => element.attributes.contains(&key),
        };
        if !allowed || value.contains('<') {
            return false;
        }
        rest = after;
    }
    true
}

fn is_address(value: &str) -> bool {
    ADDRESSES.iter().any(|start| value.starts_with(start))
        && !value.starts_with("//")
        && !value.starts_with("/\\")
}
