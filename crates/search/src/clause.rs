//! Reading what was typed: plain words, quotations, and what must not occur.

use std::ops::Range;

/// A part of the text typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) range: Range<usize>,
    pub(crate) quoted: bool,
    pub(crate) negated: bool,
}

/// The mark that closes a quotation, if a character opens one.
fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' => &['"'],
        '“' | '„' => &['”', '“', '"'],
        '«' => &['»'],
        '「' => &['」'],
        _ => return None,
    })
}

/// Splits a text. A quotation mark without its partner and a minus before a space mean nothing.
pub(crate) fn clauses(text: &str) -> Vec<Clause> {
    let mut out: Vec<Clause> = Vec::new();
    let mut at = 0;
    while let Some(skip) = text[at..].find(|c: char| !c.is_whitespace()) {
        let mut start = at + skip;
        let negated =
            text[start..].strip_prefix('-').is_some_and(|r| r.starts_with(|c: char| !c.is_whitespace()));
        start += usize::from(negated);
        let rest = &text[start..];
        let open = rest.chars().next().unwrap_or(' ');
        let inside = start + open.len_utf8();
        if let Some(length) = closing(open).and_then(|marks| text[inside..].find(marks)) {
            let range = inside..inside + length;
            at = range.end + text[range.end..].chars().next().map_or(0, char::len_utf8);
            out.push(Clause { range, quoted: true, negated });
            continue;
        }
        let end = rest.find(char::is_whitespace).map_or(text.len(), |n| start + n);
        at = end;
        match out.last_mut() {
            Some(last) if !last.quoted && !last.negated && !negated => last.range.end = end,
            _ => out.push(Clause { range: start..end, quoted: false, negated }),
        }
    }
    out
}

/// The part of a text that counts.
pub(crate) fn cap(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading() {
        let read = |text: &str| -> Vec<String> {
            let sign = |c: &Clause| {
                format!("{}{}", if c.negated { "-" } else { "" }, if c.quoted { "=" } else { "" })
            };
            clauses(text).iter().map(|c| format!("{}{}", sign(c), &text[c.range.clone()])).collect()
        };
        let rows: &[(&str, &[&str])] = &[
            ("hà nội  mùa thu", &["hà nội  mùa thu"]),
            ("a \"b c\" d", &["a", "=b c", "d"]),
            ("a -b c", &["a", "-b", "c"]),
            ("a -\"b c\"", &["a", "-=b c"]),
            ("“đối ngoại” «икс игрек» 「外交」", &["=đối ngoại", "=икс игрек", "=外交"]),
            ("\"open end", &["\"open end"]),
            ("a - b", &["a - b"]),
            ("nđ-cp", &["nđ-cp"]),
            ("\"\"", &["="]),
            ("--", &["--"]),
            ("", &[]),
            ("   ", &[]),
        ];
        for (text, want) in rows {
            let got = read(text);
            let want: Vec<&str> = want.to_vec();
            assert_eq!(got, want.iter().map(|s| s.to_string()).collect::<Vec<_>>(), "{text}");
        }
    }
}
