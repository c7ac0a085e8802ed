//! Stress and links of one line.

use super::escape;
use crate::html::line::Style;

type Words<'a> = (&'a str, &'a Style);

/// Writes one line without breaks.
pub(in crate::html) fn line(words: &[Words<'_>]) -> String {
    let mut out = String::new();
    let words = trimmed(words);
    let links = |a: &Words<'_>, b: &Words<'_>| a.1.link == b.1.link;
    let groups: Vec<&[Words<'_>]> = words.chunk_by(links).collect();
    for (at, group) in groups.iter().enumerate() {
        let Some((_, style)) = group.first() else { continue };
        let after =
            groups.get(at + 1).and_then(|next| next.first()).and_then(|(text, _)| text.chars().next());
        let Some(url) = &style.link else {
            stressed(group, Level::Strong, &mut out, after);
            continue;
        };
        let mut inner = String::new();
        stressed(group, Level::Strong, &mut inner, None);
        let (space_before, inner, space_after) = parted(&inner);
        out.push_str(space_before);
        if !inner.is_empty() {
            // Straight before a link it would make the link a picture.
            if out.ends_with('!') {
                out.pop();
                out.push_str("\\!");
            }
            out.push_str(&format!("[{inner}]({url}){space_after}"));
        }
    }
    out.trim().to_owned()
}

/// Words without empty ones at either end, and with plain spaces between styles.
fn trimmed<'a>(words: &[Words<'a>]) -> Vec<Words<'a>> {
    let blank = |(text, _): &Words<'_>| text.trim().is_empty();
    let start = words.iter().position(|w| !blank(w)).unwrap_or(words.len());
    let end = words.iter().rposition(|w| !blank(w)).map_or(start, |at| at + 1);
    let mut words = words[start..end].to_vec();
    if let Some(first) = words.first_mut() {
        first.0 = first.0.trim_start();
    }
    if let Some(last) = words.last_mut() {
        last.0 = last.0.trim_end();
    }
    words
}

#[derive(Clone, Copy)]
enum Level {
    Strong,
    Emphasis,
    Strike,
    Words,
}

impl Level {
    fn below(self) -> Self {
        match self {
            Self::Strong => Self::Emphasis,
            Self::Emphasis => Self::Strike,
            Self::Strike | Self::Words => Self::Words,
        }
    }

    fn has(self, style: &Style) -> bool {
        match self {
            Self::Strong => style.strong,
            Self::Emphasis => style.emphasis,
            Self::Strike => style.strike,
            Self::Words => false,
        }
    }

    fn mark(self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Emphasis => "*",
            Self::Strike => "~~",
            Self::Words => "",
        }
    }
}

/// Writes words, those of one style together, the outer style first. `after` is the character that follows them.
fn stressed(words: &[Words<'_>], level: Level, out: &mut String, after: Option<char>) {
    if matches!(level, Level::Words) {
        for (text, style) in words {
            // Marks of two codes side by side would be read as one mark.
            if style.code && !text.trim().is_empty() && !out.ends_with('`') {
                let (before, text, after) = parted(text);
                out.push_str(&format!("{before}{}{after}", escape::code(text)));
            } else {
                let text = escape::words(text, out.is_empty());
                out.push_str(&text);
            }
        }
        return;
    }
    let groups: Vec<&[Words<'_>]> = words.chunk_by(|a, b| level.has(a.1) == level.has(b.1)).collect();
    for (at, group) in groups.iter().enumerate() {
        let next = groups.get(at + 1).and_then(|next| next.first()).and_then(|(text, _)| text.chars().next());
        let last = at + 1 == groups.len();
        let after = if last { after } else { next };
        if !group.first().is_some_and(|(_, style)| level.has(style)) {
            stressed(group, level.below(), out, after);
            continue;
        }
        let mut inner = String::new();
        stressed(group, level.below(), &mut inner, None);
        let (space_before, inner, space_after) = parted(&inner);
        let (first, end) = (inner.chars().next(), inner.chars().next_back());
        let before = if space_before.is_empty() { out.chars().next_back() } else { Some(' ') };
        let after = if space_after.is_empty() { after } else { Some(' ') };
        out.push_str(space_before);
        let mark = if can_mark(before, first, end, after) { level.mark() } else { "" };
        if mark.is_empty() && out.ends_with('`') && inner.starts_with('`') {
            out.push(' ');
        }
        out.push_str(mark);
        out.push_str(inner);
        out.push_str(mark);
        out.push_str(space_after);
    }
}

/// Whether marks at this place would be read as marks: they must touch the words they stress, and punctuation inside
/// them must not touch letters outside.
fn can_mark(before: Option<char>, first: Option<char>, last: Option<char>, after: Option<char>) -> bool {
    let (Some(first), Some(last)) = (first, last) else { return false };
    let mark = |c: Option<char>| c.is_some_and(|c| matches!(c, '*' | '~'));
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !mark(before)
        && (first.is_alphanumeric() || !letter(before))
        && (last.is_alphanumeric() || !letter(after))
}

/// Space before, the words, space after.
fn parted(text: &str) -> (&str, &str, &str) {
    let inner = text.trim();
    if inner.is_empty() {
        return (text, "", "");
    }
    let start = text.len() - text.trim_start().len();
    (&text[..start], inner, &text[start + inner.len()..])
}
