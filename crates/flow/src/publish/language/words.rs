//! Texts as they are compared: without letter case, with one spelling per word, figures and marks as such.

use model::{Locale, Script};

use super::inline::{Piece, pieces};

/// Stands for a mark.
const CODE: char = '\u{1}';
/// Stands for a figure.
const FIGURE: char = '\u{2}';

/// Whether a character is written without spaces between words.
pub fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a language is written without spaces between words.
pub fn has_no_spaces(locale: &Locale) -> bool {
    matches!(locale.script(), Script::Thai | Script::Lao | Script::Khmer | Script::Han | Script::Japanese)
}

/// Whether a character belongs to a word.
pub fn in_word(c: char) -> bool {
    !(c.is_whitespace()
        || c.is_ascii_punctuation()
        || c.is_control()
        || matches!(c,
            '\u{a1}'..='\u{a9}' | '\u{ab}'..='\u{b4}' | '\u{b6}'..='\u{b9}' | '\u{bb}' | '\u{bf}' | '\u{d7}' | '\u{f7}'
            | '\u{2000}'..='\u{200b}' | '\u{200e}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}'
            | '\u{ff1a}'..='\u{ff20}' | '\u{ff5b}'..='\u{ff65}' | '،' | '؛' | '؟' | '٪' | '।' | '॥' | '។' | '៕' | '๚'
            | '๛'))
}

/// A text as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its characters.
    pub letters: Vec<char>,
    /// Its words, hashed; single characters where there are no spaces.
    pub words: Vec<u64>,
}

impl Form {
    /// The form of a segment.
    pub fn of(text: &str) -> Self {
        let plain = plain(text);
        Self { words: words(&plain), letters: plain.chars().collect() }
    }

    /// There is nothing to translate in it.
    pub fn is_empty(&self) -> bool {
        !self.letters.iter().any(|c| c.is_alphabetic())
    }
}

/// The text with one spelling, in lower case, with single spaces, figures and marks as such.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Code(_) => out.push(CODE),
            Piece::Text(words) => out.push_str(&viet::normalize(words).to_lowercase()),
        }
    }
    figures(&out)
}

/// Figures, with what stands between their digits, as one sign; runs of white space as one space.
fn figures(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.trim().chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_numeric() {
            if !out.ends_with(FIGURE) {
                out.push(FIGURE);
            }
            // A point or comma belongs to the figure when a digit follows: looked at again as part of the run.
            if matches!(letters.peek(), Some('.' | ',' | '\u{a0}' | '\u{202f}' | '٬' | '٫')) {
                let mut ahead = letters.clone();
                ahead.next();
                if ahead.peek().is_some_and(|c| c.is_numeric()) {
                    letters.next();
                }
            }
        } else if c.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out
}

fn words(plain: &str) -> Vec<u64> {
    let mut out = Vec::new();
    let mut word = String::new();
    let finish = |word: &mut String, out: &mut Vec<u64>| {
        if !word.is_empty() {
            out.push(hash(word.as_bytes(), 0));
            word.clear();
        }
    };
    for c in plain.chars() {
        let single = c == CODE || c == FIGURE || is_unspaced(c);
        if single || !in_word(c) {
            finish(&mut word, &mut out);
        }
        if single {
            out.push(hash(c.encode_utf8(&mut [0; 4]).as_bytes(), 0));
        } else if in_word(c) {
            word.push(c);
        }
    }
    finish(&mut word, &mut out);
    out
}

/// FNV-1a, well mixed at the end: the same in every release, since the store keeps what is made of it.
pub fn hash(bytes: &[u8], seed: u64) -> u64 {
    let mut h = 0xcbf2_9ce4_8422_2325 ^ seed;
    for byte in bytes {
        h ^= u64::from(*byte);
        h = h.wrapping_mul(0x0000_0100_0000_01b3);
    }
    h = (h ^ (h >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    h = (h ^ (h >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    h ^ (h >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_what_says_the_same() {
        assert_eq!(plain("Hoà  Bình dài 1.234,5 km"), plain("hòa bình dài 98 KM"));
        assert_eq!(plain("Dài [[fact:a]]."), plain("dài [[fact:b]]."));
        assert_ne!(plain("Dài."), plain("Dài"));
        assert_eq!(Form::of("Vịnh Hạ Long!").words, Form::of("vịnh hạ long").words);
        assert_eq!(Form::of("世界遗产").words.len(), 4);
        assert_eq!(Form::of("UNESCO世界").words.len(), 3);
        assert!(Form::of("[[fact:a]] 12 %").is_empty() && !Form::of("12 km").is_empty());
    }
}
