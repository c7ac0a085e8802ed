//! Making words mean nothing but themselves.

use url::{Position, Url};

/// Escapes words for the middle of a line, or for its start.
pub(super) fn words(text: &str, at_start: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, word) in text.split_inclusive(char::is_whitespace).scan(0, |at, word| {
        let start = *at;
        *at += word.len();
        Some((start, word))
    }) {
        if is_address(word) {
            out.push_str(word);
        } else {
            let after = text[at + word.len()..].chars().next();
            escape_word(word, at_start && at == 0, after, &mut out);
        }
    }
    out
}

/// Whether a word with the space after it is an address that the parser will link, and that needs no escaping.
fn is_address(word: &str) -> bool {
    let address = word.trim_end();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-./:?=%#+,_".contains(c);
    address.len() < word.len()
        && address.chars().all(plain)
        && Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        && address.starts_with("http")
}

fn escape_word(word: &str, at_start: bool, next: Option<char>, out: &mut String) {
    let chars: Vec<char> = word.chars().collect();
    let numbered = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1).copied().or(next);
        let follows = |text: &str| chars[at + 1..].iter().copied().take(text.len()).eq(text.chars());
        let escaped = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            // Inside a word it is a letter like others.
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            '&' => after.is_some_and(|c| c.is_ascii_alphabetic() || c == '#'),
            '#' | '>' | '=' | '|' if at == 0 => at_start,
            '-' | '+' if at == 0 => at_start && after.is_none_or(|c| c == '-' || c.is_whitespace()),
            // The parser links what looks like an address, with the marks that escape what follows in it.
            ':' if follows("//") => true,
            ':' if at == 0 => at_start && matches!(after, Some(':' | '-')),
            '.' if at >= 3 && chars[at - 3..at].iter().all(|c| matches!(c, 'w' | 'W')) => true,
            '.' | ')' => at_start && at == numbered && at > 0 && after.is_none_or(char::is_whitespace),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Words letter by letter, with as many marks round them as they need.
pub(super) fn code(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let marks = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{marks}{pad}{text}{pad}{marks}")
}

/// A value of a directive's attribute.
pub(in crate::html) fn attribute(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// An address in which nothing is left that Markdown or the directives could read as theirs.
pub(in crate::html) fn address(url: &Url) -> String {
    let mut out = url[..Position::BeforePath].to_owned();
    for c in url[Position::BeforePath..].chars() {
        match c {
            '[' | ']' | '\\' | '|' | '"' | '<' | '>' | '(' | ')' | '*' | '`' | '\'' | '{' | '}' | ' ' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c if c.is_control() || c.is_whitespace() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn marks_of_the_language_become_words() {
        assert_eq!(
            words("# a_b *c* [[fact:x]] <i> AT&T &amp; _d", true),
            r"\# a_b \*c\* \[\[fact:x\]\] \<i> AT\&T \&amp; \_d"
        );
        assert_eq!(words("1. a", true), r"1\. a");
        assert_eq!(words("12.5 km", true), "12.5 km");
        assert_eq!(words("::figure{", true), r"\::figure{");
        assert_eq!(words("- nói", true), r"\- nói");
        assert_eq!(words("-5 độ", true), "-5 độ");
        assert_eq!(
            words("see https://a.example/x_y. and https://a*b", true),
            r"see https://a.example/x_y. and https\://a\*b"
        );
        assert_eq!(words("www.a.example", true), r"www\.a.example");
        assert_eq!(code("a`b"), "``a`b``");
    }

    #[test]
    fn addresses_hold_nothing_of_the_language() {
        let url = Url::parse("https://a.example/x_(y)?q=[[fact:a]]|\\&b='").unwrap();
        assert_eq!(address(&url), "https://a.example/x_%28y%29?q=%5B%5Bfact:a%5D%5D%7C%5C&b=%27");
    }
}
