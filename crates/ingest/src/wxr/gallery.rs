//! The gallery shortcode, which names pictures by their ids in the site's library.

use std::borrow::Cow;

use super::survey::Survey;
use crate::html::{Notes, attribute_value, escape_html};

const OPEN: &str = "[gallery";

/// Puts the pictures themselves where a gallery is named. Without ids it means every picture uploaded for the article.
/// Pictures that the export does not have are told.
pub(super) fn expand<'a>(content: &'a str, post: u64, survey: &Survey, missing: &mut Notes) -> Cow<'a, str> {
    if !content.contains(OPEN) {
        return Cow::Borrowed(content);
    }
    let mut out = String::with_capacity(content.len());
    let mut rest = content;
    while let Some(at) = rest.find(OPEN) {
        let (before, shortcode) = rest.split_at(at);
        let inside = shortcode.split_once(']').map(|(head, after)| (&head[OPEN.len()..], after));
        let Some((attributes, after)) =
            inside.filter(|(head, _)| head.is_empty() || head.starts_with([' ', '\u{a0}']))
        else {
            out.push_str(before);
            out.push_str(OPEN);
            rest = &shortcode[OPEN.len()..];
            continue;
        };
        out.push_str(before);
        let named = attribute_value(attributes, "ids").or_else(|| attribute_value(attributes, "include"));
        let ids: Vec<u64> = match named {
            Some(ids) => ids.split(',').filter_map(|id| id.trim().parse().ok()).collect(),
            None => survey.attached_to(post).to_vec(),
        };
        out.push_str(&figure(&ids, survey, missing));
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn figure(ids: &[u64], survey: &Survey, missing: &mut Notes) -> String {
    let unknown: Vec<String> =
        ids.iter().filter(|id| survey.attachment(**id).is_none()).map(u64::to_string).collect();
    if ids.is_empty() {
        missing.add("a gallery, whose pictures are not in the export");
    } else if !unknown.is_empty() {
        missing.add(format!("pictures of a gallery, which are not in the export: {}", unknown.join(", ")));
    }
    let images: String = ids
        .iter()
        .take(200)
        .filter_map(|&id| survey.attachment(id))
        .map(|file| {
            let (url, alt, caption) =
                (escape_html(&file.url), escape_html(&file.alt), escape_html(&file.caption));
            format!("<figure><img src=\"{url}\" alt=\"{alt}\"><figcaption>{caption}</figcaption></figure>")
        })
        .collect();
    if images.is_empty() { String::new() } else { format!("<figure class=\"gallery\">{images}</figure>") }
}
