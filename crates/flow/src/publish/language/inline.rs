//! Words and marks of a segment: what is translated, and what must come through as it is.

/// A piece of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// A mark: a cited fact, the ends of a link or an emphasis, an address, code.
    Code(&'a str),
}

/// The marks of a segment, in order.
pub fn codes(text: &str) -> Vec<&str> {
    let marks = pieces(text).into_iter().filter_map(|p| match p {
        Piece::Code(code) => Some(code),
        Piece::Text(_) => None,
    });
    marks.collect()
}

/// A segment in pieces; put one after the other they are the segment again.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let (mut begun, mut at, mut links) = (0, 0, 0_usize);
    while let Some(c) = text[at..].chars().next() {
        let length = code_at(text, at, c, &mut links);
        if length == 0 {
            at += c.len_utf8();
            continue;
        }
        if begun < at {
            out.push(Piece::Text(&text[begun..at]));
        }
        out.push(Piece::Code(&text[at..at + length]));
        at += length;
        begun = at;
    }
    if begun < text.len() {
        out.push(Piece::Text(&text[begun..]));
    }
    out
}

/// Bytes of the mark that begins at `at`; 0 when none does. `links` counts those whose words have begun.
fn code_at(text: &str, at: usize, c: char, links: &mut usize) -> usize {
    let rest = &text[at..];
    let before = text[..at].chars().next_back();
    match c {
        '[' if rest.starts_with("[[") => closed(rest, "]]", 300),
        '!' if rest.starts_with("![") && is_link(&rest[1..]) => {
            *links += 1;
            2
        }
        '[' if is_link(rest) => {
            *links += 1;
            1
        }
        ']' if *links > 0 && rest.starts_with("](") => {
            *links -= 1;
            1 + balanced(&rest[1..], '(', ')').unwrap_or(0)
        }
        '`' => {
            let fence = run(rest, '`');
            rest[fence..].find(&rest[..fence]).map_or(0, |end| fence + end + fence)
        }
        '*' | '_' => emphasis(rest, c, before),
        '~' if rest.starts_with("~~") => 2,
        '<' => {
            let named = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
            if named { closed(rest, ">", 500) } else { 0 }
        }
        '{' => closed(rest, "}", 300),
        '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => 2,
        'h' if (rest.starts_with("https://") || rest.starts_with("http://"))
            && !before.is_some_and(|c| c.is_ascii_alphanumeric()) =>
        {
            address(rest)
        }
        _ => 0,
    }
}

/// Bytes up to and with `end`, on one line and not farther than `most`.
fn closed(rest: &str, end: &str, most: usize) -> usize {
    let line = rest.split('\n').next().unwrap_or(rest);
    line[1..].find(end).map(|found| 1 + found + end.len()).filter(|length| *length <= most).unwrap_or(0)
}

fn run(rest: &str, c: char) -> usize {
    rest.len() - rest.trim_start_matches(c).len()
}

/// Bytes of a bracketed part that begins `rest`, with its brackets.
fn balanced(rest: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in rest.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(at + c.len_utf8());
            }
        } else if c == '\n' && open == '(' {
            return None;
        }
    }
    None
}

/// Whether `[words](address)` begins here.
fn is_link(rest: &str) -> bool {
    balanced(rest, '[', ']')
        .is_some_and(|end| rest[end..].starts_with('(') && balanced(&rest[end..], '(', ')').is_some())
}

/// Stars and underscores are marks unless they stand alone; underscores also not within a word.
fn emphasis(rest: &str, c: char, before: Option<char>) -> usize {
    let length = run(rest, c);
    let after = rest[length..].chars().next();
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let alone = space(before) && space(after);
    let within = c == '_' && word(before) && word(after);
    if length > 3 || alone || within { 0 } else { length }
}

/// Bytes of a bare address, without the punctuation of the sentence around it.
fn address(rest: &str) -> usize {
    let end = rest
        .find(|c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | ')' | ']' | '}' | '|') || c > '\u{2000}'
        })
        .unwrap_or(rest.len());
    rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_words() {
        let rows: &[(&str, &[&str])] = &[
            ("Dài [[fact:coast]] km.", &["[[fact:coast]]"]),
            ("A [link (1)](item:a(b)) and **bold**, *soft*.", &["[", "](item:a(b))", "**", "**", "*", "*"]),
            ("![Alt](x.png) [not a link]", &["![", "](x.png)"]),
            ("See https://a.example/b?c=1. Or `x * y`.", &["https://a.example/b?c=1", "`x * y`"]),
            ("2 * 3 snake_case 5 < 6 {", &[]),
            ("<br/> {#id} \\* ~~old~~", &["<br/>", "{#id}", "\\*", "~~", "~~"]),
            ("[[open", &[]),
            ("[**x**](/a)", &["[", "**", "**", "](/a)"]),
            ("见https://a.example。", &["https://a.example"]),
        ];
        for (text, marks) in rows {
            assert_eq!(codes(text), *marks, "{text}");
            let whole: String = pieces(text)
                .into_iter()
                .map(|p| match p {
                    Piece::Text(t) | Piece::Code(t) => t,
                })
                .collect();
            assert_eq!(&whole, text);
        }
    }
}
