//! Ids of headings: from their words, stable as long as the words are.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Every id starts so, because the page around the text has ids of its own.
const PREFIX: &str = "s-";
const MAX_CHARS: usize = 60;

/// Gives out ids, each once.
#[derive(Default)]
pub(crate) struct Slugs {
    taken: HashSet<String>,
    /// The last number given to each base, so that a thousand equal headings are not a million tries.
    last: HashMap<String, usize>,
}

impl Slugs {
    /// The id for a heading with these words.
    pub(crate) fn claim(&mut self, words: &str) -> String {
        let base = format!("{PREFIX}{}", slug(words));
        let mut id = base.clone();
        let last = self.last.entry(base.clone()).or_insert(0);
        while !self.taken.insert(id.clone()) {
            *last = (*last).max(1) + 1;
            id = format!("{base}-{last}");
        }
        id
    }
}

/// Latin letters lose their marks, so that an address with the id can be read and typed; other scripts keep theirs.
fn slug(words: &str) -> String {
    let mut out = String::new();
    let mut latin = false;
    for c in words.nfd().flat_map(char::to_lowercase).take(MAX_CHARS * 4) {
        match c {
            'đ' => out.push('d'),
            _ if is_combining_mark(c) && latin => continue,
            _ if c.is_alphanumeric() || is_combining_mark(c) => out.push(c),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
        latin = c.is_ascii_alphabetic() || ('\u{e6}'..='\u{24f}').contains(&c);
    }
    let cut: String = out.nfc().take(MAX_CHARS).collect();
    let cut = cut.trim_end_matches('-');
    if cut.is_empty() { "part".to_owned() } else { cut.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_latin_and_keeps_other_scripts() {
        let mut slugs = Slugs::default();
        assert_eq!(slugs.claim("Kinh tế – Đối ngoại!"), "s-kinh-te-doi-ngoai");
        assert_eq!(slugs.claim("Kinh tế đối ngoại"), "s-kinh-te-doi-ngoai-2");
        assert_eq!(slugs.claim("ประเทศไทย"), "s-ประเทศไทย");
        assert_eq!(slugs.claim("中文 标题"), "s-中文-标题");
        assert_eq!(slugs.claim("हिन्दी"), "s-हिन्दी");
        assert_eq!(slugs.claim("…"), "s-part");
        assert!(slugs.claim(&"a".repeat(500)).len() < 70);
    }
}
