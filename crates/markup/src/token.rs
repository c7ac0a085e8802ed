//! Placeholders: what stands in the text for a directive or a fact while the Markdown parser reads it.
//!
//! A placeholder is two private-use characters with a number between them. Both characters are taken out of the
//! source before anything else happens (written as they are or as a numeric entity), so a text cannot make one.

use std::borrow::Cow;

use crate::directive::{Container, Directive};

const OPEN: char = '\u{E7B0}';
const CLOSE: char = '\u{E7B1}';

/// What a placeholder stands for.
#[derive(Debug)]
pub(crate) enum What {
    /// `[[fact:CODE]]`
    Fact(String),
    /// `[[…]]` that looks like a fact and is none.
    Broken,
    /// A directive on a line; taken out when it finds its place in the tree.
    Leaf(Option<Directive>),
    /// The opening line of a container; likewise.
    Open(Option<Container>),
    /// Its closing line.
    Close,
}

/// One placeholder.
#[derive(Debug)]
pub(crate) struct Token {
    /// What stands for it in code and other places where the language is not read.
    pub source: String,
    /// Line in the source.
    pub line: usize,
    /// What it stands for.
    pub what: What,
}

/// A piece of text between placeholders, or the number of one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Ordinary text.
    Text(&'a str),
    /// A placeholder.
    Token(usize),
}

/// Writes the placeholder with this number.
pub(crate) fn write(number: usize, out: &mut String) {
    out.push(OPEN);
    out.push_str(&number.to_string());
    out.push(CLOSE);
}

/// The number, if the text is one placeholder and nothing else.
pub(crate) fn alone(text: &str) -> Option<usize> {
    text.strip_prefix(OPEN)?.strip_suffix(CLOSE)?.parse().ok()
}

/// Splits text at its placeholders.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        let inside = &rest[at + OPEN.len_utf8()..];
        let number = inside.find(CLOSE).and_then(|end| Some((end, inside[..end].parse().ok()?)));
        let Some((end, number)) = number else { break };
        if at > 0 {
            pieces.push(Piece::Text(&rest[..at]));
        }
        pieces.push(Piece::Token(number));
        rest = &inside[end + CLOSE.len_utf8()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// The text as its author wrote it, every placeholder turned back.
pub(crate) fn restore<'a>(text: &'a str, tokens: &[Token]) -> Cow<'a, str> {
    if !text.contains(OPEN) {
        return Cow::Borrowed(text);
    }
    let back = |piece| match piece {
        Piece::Text(text) => text,
        Piece::Token(number) => tokens.get(number).map_or("", |token: &Token| token.source.as_str()),
    };
    pieces(text).into_iter().map(back).collect::<String>().into()
}

/// Takes everything out of a source that could become a placeholder.
pub(crate) fn strip(source: &str) -> Cow<'_, str> {
    let ours = |c| c == OPEN || c == CLOSE;
    let text = match source.contains(ours) {
        true => Cow::Owned(source.replace(ours, "")),
        false => Cow::Borrowed(source),
    };
    match without_entities(&text) {
        Some(clean) => Cow::Owned(clean),
        None => text,
    }
}

/// The text with numeric entities of our two characters replaced; `None` when it has none. They are replaced and not
/// taken out, so that what stood around them cannot join to become another, or lose its escape.
fn without_entities(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find("&#") {
        let (before, entity) = rest.split_at(at);
        out.push_str(before);
        let length = entity.bytes().take(16).position(|b| b == b';');
        match length.filter(|&end| is_ours(&entity[2..end])) {
            Some(end) => {
                found = true;
                out.push('\u{fffd}');
                rest = &entity[end + 1..];
            }
            None => {
                out.push_str("&#");
                rest = &entity[2..];
            }
        }
    }
    out.push_str(rest);
    found.then_some(out)
}

fn is_ours(number: &str) -> bool {
    let value = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    value.is_ok_and(|value| value == OPEN as u32 || value == CLOSE as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_bring_placeholders() {
        let forged = "a\u{E7B0}1\u{E7B1} &#xE7b0;1&#59313; &#x00e7b0; &#&#xE7B0;xE7B0; &#xE7\u{E7B1}B0; &amp;#xE7B0; &#65;";
        let clean = strip(forged);
        assert_eq!(clean, "a1 \u{fffd}1\u{fffd} \u{fffd} &#\u{fffd}xE7B0; \u{fffd} &amp;#xE7B0; &#65;");
        assert!(pieces(&clean).iter().all(|piece| matches!(piece, Piece::Text(_))));
    }

    #[test]
    fn splits_and_restores() {
        let mut text = "x ".to_owned();
        write(0, &mut text);
        text.push('y');
        assert_eq!(pieces(&text), [Piece::Text("x "), Piece::Token(0), Piece::Text("y")]);
        let tokens = [Token { source: "[[fact:a]]".into(), line: 1, what: What::Fact("a".into()) }];
        assert_eq!(restore(&text, &tokens), "x [[fact:a]]y");
        assert_eq!(alone(&text), None);
    }
}
