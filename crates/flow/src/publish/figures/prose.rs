//! The prose of a structured text, and its sentences.

use std::ops::Range;

/// A text with everything that is not prose (directives, citations, addresses, code) blanked out; every byte keeps
/// its place.
pub(super) fn prose(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut code = false;
    for line in source.split_inclusive('\n') {
        let bare = line.trim_start();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            code = !code;
            blank(line, &mut out);
        } else if code || bare.starts_with("::") {
            blank(line, &mut out);
        } else {
            blank_parts(line, &mut out);
        }
    }
    out
}

fn blank(text: &str, out: &mut String) {
    for byte in text.bytes() {
        out.push(if byte == b'\n' { '\n' } else { ' ' });
    }
}

/// Blanks citations, targets of links, code and bare addresses of a line.
fn blank_parts(line: &str, out: &mut String) {
    let mut rest = line;
    while !rest.is_empty() {
        let end = [("[[", "]]"), ("](", ")"), ("`", "`"), ("<http", ">")]
            .into_iter()
            .find_map(|(open, close)| {
                let inner = rest.strip_prefix(open)?;
                Some(open.len() + inner.find(close)? + close.len())
            })
            .or_else(|| {
                let address = rest.starts_with("https://") || rest.starts_with("http://");
                address.then(|| rest.find(char::is_whitespace).unwrap_or(rest.len()))
            });
        match end {
            Some(end) => {
                blank(&rest[..end], out);
                rest = &rest[end..];
            }
            None => {
                let Some(c) = rest.chars().next() else { break };
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
}

/// The sentences of a text, line by line.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut begin = 0;
    let mut push = |range: Range<usize>| {
        let piece = &text[range.clone()];
        let inner = piece.trim();
        if !inner.is_empty() {
            let start = range.start + (piece.len() - piece.trim_start().len());
            out.push(start..start + inner.len());
        }
    };
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|n| n.1);
        let ends = match c {
            '\n' | '。' | '！' | '？' | '។' | '៕' | '।' => true,
            '.' | '!' | '?' | '؟' | '…' => {
                // “z. B.” and “tr. 5” do not end a sentence; a word of one letter rarely does.
                next.is_none_or(char::is_whitespace)
                    && !before.is_whitespace()
                    && !short_word(&text[begin..at])
            }
            _ => false,
        };
        if ends {
            push(begin..at + c.len_utf8());
            begin = at + c.len_utf8();
        }
        before = c;
    }
    push(begin..text.len());
    out
}

/// Whether a text ends in a word of a single letter.
fn short_word(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_prose_is_left_and_nothing_moves() {
        let source = "Dài [[fact:a.b]] và 3.260 km, [xem](https://e.org/2025).\n::chart{values=\"7\"}\n`12` https://e.org/9 ạ\n";
        let prose = prose(source);
        assert_eq!(prose.len(), source.len());
        assert_eq!(source.find("3.260"), prose.find("3.260"));
        for gone in ["fact", "2025", "chart", "12", "/9"] {
            assert!(!prose.contains(gone), "{gone}: {prose}");
        }
    }

    #[test]
    fn sentences_end_as_each_language_ends_them() {
        let cut = |text: &str| sentences(text).into_iter().map(|r| text[r].to_owned()).collect::<Vec<_>>();
        assert_eq!(cut("It grew 7.09%. Then it rained."), ["It grew 7.09%.", "Then it rained."]);
        assert_eq!(cut("人口1.02亿。面积大。"), ["人口1.02亿。", "面积大。"]);
        assert_eq!(cut("यह बढ़ा। फिर रुका।"), ["यह बढ़ा।", "फिर रुका।"]);
        assert_eq!(cut("Es gibt z. B. zwei.\n\nDrei"), ["Es gibt z. B. zwei.", "Drei"]);
    }
}
