//! Finding a query's words in a text, without the cost of taking the whole text apart.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::plan::Marked;
use crate::text::{Class, exact, loose, runs};

/// Matches looked for in one text.
const MATCHES_MAX: usize = 256;

/// A place that matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) range: Range<usize>,
    /// Which word of the query it is.
    pub(crate) word: usize,
}

/// Finds the words of one query.
#[derive(Debug)]
pub(crate) struct Finder {
    marked: Marked,
    /// First letters, unaccented, that a Latin word must have to be worth a closer look.
    firsts: [bool; 128],
}

impl Finder {
    pub(crate) fn new(marked: &Marked) -> Self {
        let mut firsts = [false; 128];
        for word in marked.exact.iter().chain(&marked.loose) {
            if let Some(first) = word.chars().next().and_then(plain_first) {
                firsts[first as usize] = true;
            }
        }
        Self { marked: marked.clone(), firsts }
    }

    /// How many different words there are to find.
    pub(crate) fn words(&self) -> usize {
        self.marked.exact.len() + self.marked.loose.len() + self.marked.grams.len()
    }

    /// The places that match, in order.
    pub(crate) fn find(&self, text: &str) -> Vec<Mark> {
        let mut out = Vec::new();
        if self.words() == 0 {
            return out;
        }
        for run in runs(text) {
            if out.len() >= MATCHES_MAX {
                break;
            }
            let slice = &text[run.range.clone()];
            if run.class == Class::Word {
                out.extend(self.word(slice).map(|word| Mark { range: run.range, word }));
            } else {
                self.grams(slice, run.range.start, &mut out);
            }
        }
        out
    }

    fn word(&self, slice: &str) -> Option<usize> {
        let first = slice.chars().next()?;
        if plain_first(first).is_some_and(|c| !self.firsts[c as usize]) {
            return None;
        }
        let form = exact(slice);
        if let Some(word) = self.marked.exact.iter().position(|w| *w == form) {
            return Some(word);
        }
        if self.marked.loose.is_empty() {
            return None;
        }
        let form = loose(&form)?;
        let word = self.marked.loose.iter().position(|w| *w == form)?;
        Some(self.marked.exact.len() + word)
    }

    fn grams(&self, slice: &str, offset: usize, out: &mut Vec<Mark>) {
        let before = self.marked.exact.len() + self.marked.loose.len();
        let from = out.len();
        for (i, gram) in self.marked.grams.iter().enumerate() {
            for (at, found) in slice.match_indices(gram.as_str()).take(MATCHES_MAX) {
                out.push(Mark { range: offset + at..offset + at + found.len(), word: before + i });
            }
        }
        out[from..].sort_by_key(|m| (m.range.start, m.range.end));
    }
}

/// The unaccented small letter a Latin letter starts with; `None` for letters whose plain form is another
/// matter (ß, æ, other scripts), which are always looked at.
fn plain_first(c: char) -> Option<u8> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase() as u8);
    }
    match c {
        'đ' | 'Đ' => Some(b'd'),
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            let base = std::iter::once(c).nfd().next()?;
            base.is_ascii().then(|| base.to_ascii_lowercase() as u8)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Plan;

    fn found<'a>(query: &str, text: &'a str) -> Vec<&'a str> {
        let finder = Finder::new(&Plan::new(query).marked);
        finder.find(text).into_iter().map(|m| &text[m.range]).collect()
    }

    #[test]
    fn finding() {
        let rows: &[(&str, &str, &[&str])] = &[
            ("duong", "Đường phố, Dương, ĐƯƠNG và đi", &["Đường", "Dương", "ĐƯƠNG"]),
            ("đường", "Đường phố, Dương, ĐƯƠNG", &["Đường"]),
            ("hoà", "hòa bình, Hoà, hoa", &["hòa", "Hoà"]),
            ("viet", "Vie\u{323}\u{302}t Nam", &["Vie\u{323}\u{302}t"]),
            ("外交", "越南外交部，外交", &["外交", "外交"]),
            ("베트남", "베트남은 베트", &["베트남"]),
            ("ثقافة", "الثقافة والثقافة", &["الثقافة", "والثقافة"]),
            ("вьетнам", "Во Вьетнаме, вьетнамский", &["Вьетнаме"]),
            ("strasse", "Straße", &["Straße"]),
            ("", "anything", &[]),
        ];
        for (query, text, want) in rows {
            assert_eq!(found(query, text), *want, "{query}");
        }
    }
}
