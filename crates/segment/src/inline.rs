//! What is inside a segment: words, marks around words, and what is held as it is.

use std::borrow::Cow;

/// Marks around words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// `**…**`
    Strong,
    /// `*…*`
    Emphasis,
    /// `~~…~~`
    Strike,
    /// `[…](…)`
    Link,
    /// `![…](…)`
    Image,
}

/// What is held as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hold {
    /// `[[fact:…]]`
    Reference,
    /// `` `…` ``
    Code,
    /// A bare address.
    Address,
    /// `[^1]`
    Note,
}

/// A piece of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline<'a> {
    /// Words.
    Text(&'a str),
    /// Marks with what they are around.
    Mark {
        /// Which.
        mark: Mark,
        /// What opens it: `**`, `[`.
        open: &'a str,
        /// What closes it: `**`, `](https://…)`.
        close: &'a str,
        /// What is inside.
        content: Vec<Inline<'a>>,
    },
    /// Held as it is.
    Hold(Hold, &'a str),
}

/// Deepest nesting that is read; what is deeper is words.
const DEPTH: usize = 6;

/// Reads a segment.
pub fn parse(text: &str) -> Vec<Inline<'_>> {
    read(text, DEPTH)
}

/// Writes it again.
pub fn write(inlines: &[Inline<'_>]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Hold(_, text) => out.push_str(text),
            Inline::Mark { open, close, content, .. } => {
                out.push_str(open);
                out.push_str(&write(content));
                out.push_str(close);
            }
        }
    }
    out
}

fn read(text: &str, depth: usize) -> Vec<Inline<'_>> {
    let mut out = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        if let Some(escaped) = rest.strip_prefix('\\') {
            at += 1 + escaped.chars().next().map_or(0, char::len_utf8);
            continue;
        }
        let before = text[..at].chars().next_back();
        let Some((length, inline)) = token(rest, before, depth) else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        if from < at {
            out.push(Inline::Text(&text[from..at]));
        }
        out.push(inline);
        at += length;
        from = at;
    }
    if from < text.len() {
        out.push(Inline::Text(&text[from..]));
    }
    out
}

fn token(rest: &str, before: Option<char>, depth: usize) -> Option<(usize, Inline<'_>)> {
    let hold = |hold, length: usize| Some((length, Inline::Hold(hold, &rest[..length])));
    match rest.as_bytes()[0] {
        b'`' => {
            let ticks = rest.bytes().take_while(|b| *b == b'`').count();
            let end = rest[ticks..].find(&rest[..ticks])?;
            hold(Hold::Code, ticks + end + ticks)
        }
        b'[' if rest.starts_with("[[") => {
            let end = rest[2..].find("]]")?;
            rest[2..2 + end].contains(':').then_some(())?;
            hold(Hold::Reference, end + 4)
        }
        b'[' if rest.starts_with("[^") => hold(Hold::Note, rest.find(']')? + 1),
        b'!' if rest.starts_with("![") => link(rest, 1, Mark::Image, depth),
        b'[' => link(rest, 0, Mark::Link, depth),
        b'<' if rest.starts_with("<http") => hold(Hold::Address, rest.find('>')? + 1),
        b'h' if rest.starts_with("https://") || rest.starts_with("http://") => {
            let end = rest
                .find(|c: char| c.is_whitespace() || "<>\"()[]，。、）」".contains(c))
                .unwrap_or(rest.len());
            hold(Hold::Address, rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len())
        }
        b'*' | b'~' | b'_' => emphasis(rest, before, depth),
        _ => None,
    }
}

/// `[words](address)`, from its bracket on.
fn link(rest: &str, skip: usize, mark: Mark, depth: usize) -> Option<(usize, Inline<'_>)> {
    let depth = depth.checked_sub(1)?;
    let mut open = 0_usize;
    let mut end = None;
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(skip) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => open += 1,
            ']' => {
                open = open.checked_sub(1)?;
                if open == 0 {
                    end = Some(at);
                    break;
                }
            }
            _ => {}
        }
    }
    let end = end?;
    let address = rest[end + 1..].strip_prefix('(')?;
    let mut round = 1_usize;
    let close = address.char_indices().find_map(|(at, c)| {
        match c {
            '(' => round += 1,
            ')' => round -= 1,
            _ => {}
        }
        (round == 0).then_some(at)
    })?;
    let length = end + 2 + close + 1;
    let content = read(&rest[skip + 1..end], depth);
    Some((length, Inline::Mark { mark, open: &rest[..=skip], close: &rest[end..length], content }))
}

fn emphasis(rest: &str, before: Option<char>, depth: usize) -> Option<(usize, Inline<'_>)> {
    let depth = depth.checked_sub(1)?;
    let sign = rest.chars().next()?;
    let run = rest.chars().take_while(|c| *c == sign).count();
    let (mark, length) = match (sign, run) {
        ('~', 2..) => (Mark::Strike, 2),
        ('~', _) => return None,
        (_, 2..) => (Mark::Strong, 2),
        _ => (Mark::Emphasis, 1),
    };
    // Underscores inside a word are letters of it.
    if sign == '_' && before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let inside = &rest[length..];
    if inside.starts_with(char::is_whitespace) {
        return None;
    }
    let end = closing(inside, &rest[..length])?;
    let content = read(&inside[..end], depth);
    let total = length + end + length;
    Some((total, Inline::Mark { mark, open: &rest[..length], close: &rest[length + end..total], content }))
}

/// Where the same marks close: not after space, and for a single one not at a double.
fn closing(inside: &str, marks: &str) -> Option<usize> {
    let sign = marks.chars().next()?;
    let mut at = 0;
    while at < inside.len() {
        let rest = &inside[at..];
        if let Some(escaped) = rest.strip_prefix('\\') {
            at += 1 + escaped.chars().next().map_or(0, char::len_utf8);
            continue;
        }
        let run = rest.chars().take_while(|c| *c == sign).count();
        if run == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let fits = if marks.len() == 1 { run != 2 } else { run >= 2 };
        if fits && at > 0 && !inside[..at].ends_with(char::is_whitespace) {
            return Some(at);
        }
        at += run;
    }
    None
}

/// Everything held as it is, in order: references, code, bare addresses, notes.
pub fn holds(text: &str) -> Vec<(Hold, &str)> {
    fn collect<'a>(inlines: Vec<Inline<'a>>, out: &mut Vec<(Hold, &'a str)>) {
        for inline in inlines {
            match inline {
                Inline::Hold(hold, text) => out.push((hold, text)),
                Inline::Mark { content, .. } => collect(content, out),
                Inline::Text(_) => {}
            }
        }
    }
    let mut out = Vec::new();
    collect(parse(text), &mut out);
    out
}

/// The words alone: without marks, addresses and what is held.
pub(crate) fn bare(text: &str) -> Cow<'_, str> {
    fn collect(inlines: &[Inline<'_>], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.push_str(text),
                Inline::Mark { content, .. } => collect(content, out),
                Inline::Hold(..) => out.push(' '),
            }
        }
    }
    if !text.contains(['[', '`', '*', '_', '~', '<', 'h', '\\']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    collect(&parse(text), &mut out);
    Cow::Owned(out)
}

/// Whether there is anything to be translated.
pub(crate) fn has_words(text: &str) -> bool {
    bare(text).chars().any(char::is_alphanumeric)
}

/// Ranges that no sentence may end in, and where their closing marks begin.
pub(crate) fn closed(text: &str) -> Vec<(usize, usize, usize)> {
    let mut at = 0;
    let mut out = Vec::new();
    for inline in parse(text) {
        let (length, close) = match &inline {
            Inline::Text(text) => (text.len(), None),
            Inline::Hold(_, text) => (text.len(), Some(text.len())),
            Inline::Mark { close, .. } => {
                let length = write(std::slice::from_ref(&inline)).len();
                (length, Some(length - close.len()))
            }
        };
        if let Some(close) = close {
            out.push((at, at + close, at + length));
        }
        at += length;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_links_and_references_are_found() {
        let text = "**A [b](item:c).** `d` [[fact:e.f]] https://g.example/h. *i*";
        let found = parse(text);
        assert_eq!(write(&found), text);
        assert!(matches!(&found[0], Inline::Mark { mark: Mark::Strong, content, .. } if content.len() == 3));
        assert_eq!(
            holds(text),
            [(Hold::Code, "`d`"), (Hold::Reference, "[[fact:e.f]]"), (Hold::Address, "https://g.example/h")]
        );
        assert_eq!(bare(text).trim(), "A b.      . i");
    }

    #[test]
    fn what_only_looks_like_a_mark_is_words() {
        for text in
            ["2 * 3 * 4", "snake_case_word", "a ** b", "[not a link]", "\\*a\\*", "[[x]]", "*open", "`a"]
        {
            assert_eq!(parse(text), [Inline::Text(text)], "{text}");
        }
    }
}
