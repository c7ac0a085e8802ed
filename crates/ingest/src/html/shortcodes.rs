//! WordPress shortcodes: the few that mean something become HTML, the rest go.

use std::borrow::Cow;
use std::collections::HashSet;

use super::{Notes, escape_html};

/// A shortcode's tag is never longer than this.
const MAX_TAG: usize = 2_000;

/// Resolves the shortcodes of a body. Words in brackets that are no shortcodes stay.
pub(super) fn resolve<'a>(html: &'a str, dropped: &mut Notes) -> Cow<'a, str> {
    if !html.contains('[') {
        return Cow::Borrowed(html);
    }
    let closed: HashSet<&str> =
        html.split("[/").skip(1).filter_map(|rest| Some(rest.split_once(']')?.0)).collect();
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['[', '<']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let length = if from.starts_with('<') {
            let length = verbatim(from);
            out.push_str(&from[..length]);
            length
        } else {
            match Shortcode::read(from) {
                Some(code) if code.is_one(&closed) => {
                    out.push_str(&code.html(&closed, dropped));
                    code.length
                }
                _ => {
                    out.push('[');
                    1
                }
            }
        };
        rest = &from[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Length of a tag, or of an element in which brackets are only brackets.
fn verbatim(from: &str) -> usize {
    for (open, close) in [("<!--", "-->"), ("<pre", "</pre>"), ("<code", "</code>"), ("<script", "</script>")]
    {
        if from.starts_with(open) {
            return from.find(close).map_or(from.len(), |end| end + close.len());
        }
    }
    let is_tag = from[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    if is_tag { from.find('>').map_or(1, |end| end + 1) } else { 1 }
}

struct Shortcode<'a> {
    name: &'a str,
    attributes: &'a str,
    closing: bool,
    length: usize,
}

impl<'a> Shortcode<'a> {
    fn read(from: &'a str) -> Option<Self> {
        let end = tag_end(from)?;
        let inside = &from[1..end];
        let (closing, inside) = match inside.strip_prefix('/') {
            Some(inside) => (true, inside),
            None => (false, inside),
        };
        let rest = inside.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        let name = &inside[..inside.len() - rest.len()];
        let parted = rest.is_empty() || rest.starts_with([' ', '\u{a0}', '\n', '/', '=']);
        (name.starts_with(|c: char| c.is_ascii_lowercase()) && parted).then_some(Self {
            name,
            attributes: rest,
            closing,
            length: end + 1,
        })
    }

    /// Whether this is a shortcode and not a remark in brackets.
    fn is_one(&self, closed: &HashSet<&str>) -> bool {
        const KNOWN: [&str; 9] = [
            "caption",
            "wp_caption",
            "embed",
            "gallery",
            "playlist",
            "audio",
            "video",
            "contact-form-7",
            "toc",
        ];
        let named = KNOWN.contains(&self.name) || (self.name.len() > 2 && self.name.contains('_'));
        named
            || self.closing
            || self.attributes.contains("=\"")
            || self.attributes.contains("='")
            || closed.contains(self.name)
    }

    fn html(&self, closed: &HashSet<&str>, dropped: &mut Notes) -> String {
        let source = || {
            ["src", "mp4", "mp3", "m4v", "webm", "ogg"]
                .iter()
                .find_map(|key| attribute_value(self.attributes, key))
        };
        match (self.name, self.closing) {
            ("caption" | "wp_caption", false) => "<figure class=\"wp-caption\">".to_owned(),
            ("embed", false) => "<figure class=\"embed\">".to_owned(),
            ("caption" | "wp_caption" | "embed", true) => "</figure>".to_owned(),
            (player @ ("video" | "audio"), false) if source().is_some() => {
                let source = escape_html(&source().unwrap_or_default());
                format!("<{player} src=\"{source}\"></{player}>")
            }
            ("video" | "audio", true) => String::new(),
            (button, false) if button.contains("button") && closed.contains(button) => {
                let leads =
                    ["url", "link", "href"].iter().find_map(|key| attribute_value(self.attributes, key));
                format!("<p><a href=\"{}\">", escape_html(&leads.unwrap_or_default()))
            }
            (button, true) if button.contains("button") => "</a></p>".to_owned(),
            (name, _) => {
                dropped.add(format!("shortcode [{name}]"));
                String::new()
            }
        }
    }
}

/// Where the `]` of a tag is; those in quotes do not count.
fn tag_end(from: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in from.char_indices().skip(1).take_while(|(at, _)| *at < MAX_TAG) {
        match (quote, c) {
            (None, ']') => return Some(at),
            (None, '[' | '<') => return None,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute in a shortcode: in quotes of any kind, or bare.
pub(crate) fn attribute_value(attributes: &str, key: &str) -> Option<String> {
    let starts = attributes.match_indices(key).find(|(at, _)| {
        let before = attributes[..*at].chars().next_back();
        before.is_none_or(char::is_whitespace) && attributes[at + key.len()..].trim_start().starts_with('=')
    });
    let (at, _) = starts?;
    let value = attributes[at + key.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quotes = ['"', '\'', '“', '”', '″'];
    let value = match value.strip_prefix(quotes) {
        Some(quoted) => quoted.split(quotes).next()?,
        None => value.split(|c: char| c.is_whitespace() || c == ']').next()?,
    };
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(html: &str) -> (String, Vec<String>) {
        let mut notes = Notes::default();
        let html = resolve(html, &mut notes).into_owned();
        (html, notes.into_notes())
    }

    #[test]
    fn remarks_stay_and_shortcodes_go() {
        let (html, notes) = resolved(
            "a [sic] [Ảnh] [1] [vc_row el=\"x]\"]b[/vc_row] [box]c[/box] <a title=\"[vc_x]\">d</a> <pre>[vc_y]</pre>",
        );
        assert_eq!(html, "a [sic] [Ảnh] [1] b c <a title=\"[vc_x]\">d</a> <pre>[vc_y]</pre>");
        assert_eq!(notes, ["shortcode [vc_row]", "shortcode [box]"]);
    }

    #[test]
    fn attributes_are_found_whatever_their_quotes() {
        assert_eq!(attribute_value(" xids=\"0\" ids=”1,2″ size=full", "ids").as_deref(), Some("1,2"));
        assert_eq!(attribute_value(" size = full", "size").as_deref(), Some("full"));
        assert_eq!(attribute_value(" ids=\"\"", "ids"), None);
    }
}
