//! What a line of structured Markdown begins with.

/// What a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start<'a> {
    /// Nothing stands on it.
    Blank,
    /// Code follows: the fence's sign and length.
    Fence(char, usize),
    /// A directive: whether it is fenced, its name, and where its braces open.
    Directive(bool, &'a str, usize),
    /// `:::`
    Close,
    /// A heading: its level and the length of its mark.
    Heading(u8, usize),
    /// A list's item: the length of its mark.
    Item(usize),
    /// A quotation: the length of its marks.
    Quote(usize),
    /// A footnote's text: the length of its mark.
    Note(usize),
    /// A table's row.
    Row,
    /// A rule, a link's definition, a comment: nothing to be translated.
    Raw,
    /// Words.
    Words,
}

/// Reads the beginning of a line, which has no end of line.
pub(crate) fn start(line: &str) -> Start<'_> {
    let text = line.trim_start_matches([' ', '\t']);
    let indent = line.len() - text.len();
    if text.trim().is_empty() {
        return Start::Blank;
    }
    if let Some((sign, length)) = fence(line) {
        return Start::Fence(sign, length);
    }
    if indent <= 3
        && let Some(found) = directive(text, indent)
    {
        return found;
    }
    if is_rule(text) {
        return Start::Raw;
    }
    if let Some(level) = heading(text)
        && indent <= 3
    {
        let mark = text.len() - text.trim_start_matches('#').trim_start().len();
        return Start::Heading(level, indent + mark);
    }
    if let Some(length) = note(text) {
        return Start::Note(indent + length);
    }
    if is_definition(text) {
        return Start::Raw;
    }
    if text.starts_with('>') {
        let rest = text.trim_start_matches(['>', ' ']);
        let marks = indent + (text.len() - rest.len());
        return Start::Quote(marks + item(rest).unwrap_or(0));
    }
    if let Some(length) = item(text) {
        return Start::Item(indent + length);
    }
    if text.starts_with('|') {
        return Start::Row;
    }
    Start::Words
}

/// The sign and length of a code fence.
pub(crate) fn fence(line: &str) -> Option<(char, usize)> {
    let text = line.trim_start_matches(' ');
    let sign = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = text.chars().take_while(|c| *c == sign).count();
    let info = text.get(length..)?;
    (line.len() - text.len() <= 3 && length >= 3 && !(sign == '`' && info.contains('`')))
        .then_some((sign, length))
}

fn directive(text: &str, indent: usize) -> Option<Start<'_>> {
    let (fenced, rest) = match text.strip_prefix(":::") {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix("::")?),
    };
    let after = rest.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '-');
    let name = &rest[..rest.len() - after.len()];
    match name {
        "" if fenced && after.trim().is_empty() => Some(Start::Close),
        "" => None,
        _ if after.trim().is_empty() || after.starts_with('{') => {
            Some(Start::Directive(fenced, name, indent + (text.len() - after.len())))
        }
        _ => None,
    }
}

fn is_rule(text: &str) -> bool {
    let bare: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    bare.len() >= 3 && matches!(bare[0], '-' | '*' | '_' | '=') && bare.iter().all(|c| *c == bare[0])
}

fn heading(text: &str) -> Option<u8> {
    let level = text.bytes().take_while(|b| *b == b'#').count();
    let after = text.get(level..)?;
    ((1..=6).contains(&level) && (after.is_empty() || after.starts_with([' ', '\t'])))
        .then(|| u8::try_from(level).unwrap_or(6))
}

/// The length of a list item's mark with its space and its box to tick.
fn item(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let marks: &[char] = if digits > 0 { &['.', ')'] } else { &['-', '*', '+'] };
    let after = text.get(digits..)?.strip_prefix(marks)?;
    if digits > 9 || !(after.is_empty() || after.starts_with([' ', '\t'])) {
        return None;
    }
    let mut rest = after.trim_start();
    for tick in ["[ ] ", "[x] ", "[X] "] {
        rest = rest.strip_prefix(tick).unwrap_or(rest);
    }
    Some(text.len() - rest.len())
}

fn note(text: &str) -> Option<usize> {
    let end = text.strip_prefix("[^")?.find("]:")?;
    let rest = &text[2 + end + 2..];
    Some(text.len() - rest.trim_start().len())
}

fn is_definition(text: &str) -> bool {
    text.starts_with('[')
        && !text.starts_with("[[")
        && text.find("]:").is_some_and(|at| !text[1..at].contains(']'))
}

/// Whether a line divides a table's head from its rows.
pub(crate) fn is_divider(line: &str) -> bool {
    let text = line.trim();
    text.contains('-')
        && text.contains('|')
        && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_known_by_their_beginning() {
        assert_eq!(start("  "), Start::Blank);
        assert_eq!(start("## A"), Start::Heading(2, 3));
        assert_eq!(start("#A"), Start::Words);
        assert_eq!(start("- [ ] a"), Start::Item(6));
        assert_eq!(start("10. a"), Start::Item(4));
        assert_eq!(start("2025 was"), Start::Words);
        assert_eq!(start("**bold** a"), Start::Words);
        assert_eq!(start("> - a"), Start::Quote(4));
        assert_eq!(start("| a | b |"), Start::Row);
        assert_eq!(start(":::"), Start::Close);
        assert_eq!(start("::map{a=\"b\"}"), Start::Directive(false, "map", 5));
        assert_eq!(start(":: word"), Start::Words);
        assert_eq!(start("[a]: https://x"), Start::Raw);
        assert_eq!(start("[a](b): c"), Start::Words);
        assert_eq!(start("[[fact:a]]: c"), Start::Words);
        assert_eq!(start("---"), Start::Raw);
        assert_eq!(start("```rust"), Start::Fence('`', 3));
        assert_eq!(start("```a```"), Start::Words);
    }
}
