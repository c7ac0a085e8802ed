//! Pieces: the words of a text with their forms, ready to become terms.

use std::ops::Range;
use std::sync::OnceLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use unicode_normalization::char::is_combining_mark;

use super::forms::Forms;
use super::script::{Class, is_han, is_hangul};
use super::{runs, spelling};

/// A stretch of text as terms are made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// A word of a script with spaces.
    Word(WordPiece),
    /// A run of a script without, or of Korean.
    Grams(GramPiece),
}

/// A word of a script with spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WordPiece {
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
    /// Its one spelling.
    pub(crate) exact: String,
    /// What people type for it, if the script has such a thing.
    pub(crate) loose: Option<String>,
    /// It follows the piece before within one sentence.
    pub(crate) follows: bool,
    /// It hangs on an apostrophe.
    pub(crate) hanging: bool,
}

impl WordPiece {
    /// Its loose form is the whole word without accents, rather than a stem.
    pub(crate) fn folds(&self) -> bool {
        self.loose.is_some() && !self.exact.contains(|c| ('\u{400}'..='\u{6FF}').contains(&c))
    }

    /// The form that stands for the word in pairs.
    pub(crate) fn stem(&self) -> &str {
        self.loose.as_deref().unwrap_or(&self.exact)
    }
}

/// A run of a script without spaces, or of Korean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GramPiece {
    /// Words, each with its clusters (a letter and its marks), in order and without gaps.
    pub(crate) words: Vec<Vec<String>>,
}

impl GramPiece {
    /// Clusters of the whole run.
    pub(crate) fn clusters(&self) -> Vec<&str> {
        self.words.iter().flatten().map(String::as_str).collect()
    }

    /// Whether a single cluster is worth finding by itself: a Chinese character or Korean syllable is,
    /// a kana or Thai letter is not.
    pub(crate) fn stands_alone(cluster: &str) -> bool {
        cluster.chars().next().is_some_and(|c| is_han(c) || is_hangul(c))
    }
}

/// The dictionaries, not the neural models: measured side by side, those took 150 times as long for Thai, Lao
/// and Khmer, and cut one word differently in different sentences, so that a query met its document less often.
fn segmenter() -> WordSegmenterBorrowed<'static> {
    static SEGMENTER: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    *SEGMENTER.get_or_init(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()))
}

/// Letters with the marks that belong to them.
pub(crate) fn clusters(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for c in text.chars() {
        match out.last_mut() {
            Some(last) if is_combining_mark(c) => last.push(c),
            _ => out.push(c.to_string()),
        }
    }
    out
}

/// Cuts a text into pieces.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    pieces_with(text, &mut Forms::default())
}

/// Cuts a text into pieces, with the help of a memory.
pub(crate) fn pieces_with(text: &str, forms: &mut Forms) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut previous_is_word = false;
    for run in runs(text) {
        let slice = &text[run.range.clone()];
        if run.class == Class::Word {
            let (exact, loose) = forms.of(slice);
            if exact.is_empty() {
                continue;
            }
            let follows = previous_is_word && !run.fresh;
            let word = WordPiece { range: run.range, exact, loose, follows, hanging: run.hanging };
            out.push(Piece::Word(word));
            previous_is_word = true;
        } else {
            let form = spelling(slice);
            let words = match run.class {
                Class::Hangul => vec![clusters(&form)],
                _ => {
                    let ends: Vec<usize> = segmenter().segment_str(&form).collect();
                    ends.windows(2).map(|w| clusters(&form[w[0]..w[1]])).collect()
                }
            };
            if !form.is_empty() {
                out.push(Piece::Grams(GramPiece { words }));
                previous_is_word = false;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_runs() {
        let all = pieces("Việt Nam. 越南外交部");
        assert_eq!(all.len(), 3);
        let Piece::Word(nam) = &all[1] else { panic!("{all:?}") };
        assert_eq!((nam.exact.as_str(), nam.loose.as_deref(), nam.follows), ("nam", Some("nam"), true));
        let Piece::Grams(run) = &all[2] else { panic!("{all:?}") };
        let words: Vec<String> = run.words.iter().map(|w| w.concat()).collect();
        assert_eq!(words, ["越南", "外交部"]);
    }

    #[test]
    fn long_runs_are_not_cut() {
        let text = "对外信息工作".repeat(40);
        let Some(Piece::Grams(run)) = pieces(&text).pop() else { panic!("no run") };
        assert_eq!(run.clusters().concat(), text);
    }
}
