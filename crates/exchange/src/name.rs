//! Characters and names as XML has them. The parser below does not look at either.

/// Whether XML 1.0 allows the character (production 2, `Char`).
pub(crate) fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Production 4, `NameStartChar`, without the colon, which namespaces take.
fn begins(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// Production 4a, `NameChar`, without the colon.
fn goes_on(c: char) -> bool {
    begins(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// A name without a colon (Namespaces in XML, `NCName`).
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(begins) && text.chars().all(goes_on)
}

/// A name token (XML 1.0, production 7, `Nmtoken`), which is what every id of XLIFF is.
pub(crate) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c == ':' || goes_on(c))
}

/// A prefix and a value with a colon between them and no white space: the form of user-defined values in XLIFF.
pub(crate) fn is_prefixed(text: &str) -> bool {
    let whole = |part: &str| !part.is_empty() && !part.contains(|c: char| c == ':' || c.is_whitespace());
    text.split_once(':').is_some_and(|(prefix, value)| whole(prefix) && whole(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_tokens() {
        assert!(is_name("a-b.c_1") && is_name("đ") && !is_name("1a") && !is_name("a:b") && !is_name(""));
        assert!(is_token("1a:b") && is_token("-x") && !is_token("#1") && !is_token("") && !is_token("a b"));
        assert!(is_prefixed("my:state") && !is_prefixed("my") && !is_prefixed(":a") && !is_prefixed("a:b c"));
        assert!(is_char('\u{85}') && !is_char('\u{0}') && !is_char('\u{b}') && !is_char('\u{fffe}'));
    }
}
