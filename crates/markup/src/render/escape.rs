//! Escaping.

use std::borrow::Cow;

/// Escapes words that stand between tags.
pub(super) fn text(words: &str) -> Cow<'_, str> {
    escape_where(words, |b| matches!(b, b'&' | b'<' | b'>'))
}

/// Escapes words for HTML, inside elements and inside double quotes.
pub(super) fn escape(words: &str) -> Cow<'_, str> {
    escape_where(words, |b| matches!(b, b'&' | b'<' | b'>' | b'"'))
}

fn escape_where(words: &str, special: impl Fn(u8) -> bool) -> Cow<'_, str> {
    if !words.bytes().any(&special) {
        return Cow::Borrowed(words);
    }
    let mut out = String::with_capacity(words.len() + 16);
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if special(b'"') => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}
