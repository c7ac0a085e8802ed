//! Text as other sites leave it: decomposed letters, invisible characters, and no-break spaces everywhere.

use unicode_normalization::UnicodeNormalization;

/// Normalises to NFC, takes out invisible characters, and keeps a no-break space only where it means something.
pub(super) fn tidy(text: &str) -> String {
    tidy_after(text, None)
}

/// [`tidy`] for words that follow a character on the same line.
pub(super) fn tidy_after(text: &str, previous: Option<char>) -> String {
    let chars: Vec<char> = text.nfc().filter(|&c| !is_rubbish(c)).collect();
    let mut out = String::with_capacity(text.len());
    for (at, &c) in chars.iter().enumerate() {
        let before = match at.checked_sub(1) {
            Some(at) => chars.get(at).copied(),
            None => previous,
        };
        let after = chars.get(at + 1).copied();
        match c {
            '\u{a0}' | '\u{202f}' | '\u{2007}' => out.push(if binds(before, after) { '\u{a0}' } else { ' ' }),
            // Khmer, Thai, Lao and Myanmar part words with it; elsewhere it is left over from an editor.
            '\u{200b}' if !before.is_some_and(is_unspaced) && !after.is_some_and(is_unspaced) => {}
            _ => out.push(c),
        }
    }
    out
}

/// [`tidy`], on one line with single spaces.
pub(super) fn one_line(text: &str) -> String {
    let tidied = tidy(text);
    let words: Vec<&str> = tidied.split(is_space).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// White space that may be broken or collapsed; no-break spaces may not.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\u{a0}'
}

/// A number and its unit, and the punctuation French sets apart, must not part at the end of a line.
fn binds(before: Option<char>, after: Option<char>) -> bool {
    let Some(after) = after else { return false };
    (before.is_some_and(|c| c.is_ascii_digit()) && after.is_alphanumeric())
        || (before == Some('«') && !after.is_whitespace())
        // Nothing before it: what it follows stands in another element.
        || (matches!(after, ':' | ';' | '!' | '?' | '»' | '%' | '°' | '€') && before.is_none_or(|c| !c.is_whitespace()))
}

/// Controls, soft hyphens, byte order marks, object marks, and all private use.
fn is_rubbish(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{ad}' | '\u{feff}' | '\u{2060}' | '\u{fffc}' | '\u{e000}'..='\u{f8ff}')
        || matches!(c, '\u{f0000}'..='\u{10ffff}')
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_composed_and_spaces_mean_something() {
        assert_eq!(tidy("Vie\u{302}\u{323}t\u{a0}Nam"), "Việt Nam");
        assert_eq!(tidy("10\u{a0}km, 5\u{202f}%"), "10\u{a0}km, 5\u{a0}%");
        assert_eq!(tidy("Quoi\u{a0}? «\u{a0}Oui\u{a0}»"), "Quoi\u{a0}? «\u{a0}Oui\u{a0}»");
        assert_eq!(tidy("a\u{200b}b\u{ad}c\u{feff}\u{7}\u{E7B0}"), "abc");
        assert_eq!(tidy("ភាសា\u{200b}ខ្មែរ"), "ភាសា\u{200b}ខ្មែរ");
        assert_eq!(one_line(" a\n\t b \u{a0} c "), "a b c");
    }
}
