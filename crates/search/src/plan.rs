//! From what was typed to terms that must, may and must not occur.

use std::ops::Range;

use crate::clause::{Clause, cap, clauses};
use crate::text::{GramPiece, Piece, WordPiece, pair, pieces, space, term};

/// Limits that keep the longest query cheap.
const MUST_MAX: usize = 32;
const BONUS_MAX: usize = 48;
const NOT_MAX: usize = 16;

/// What a match of the exact form is worth beside the loose one: more than a title.
const EXACT: f32 = 5.0;
/// What a word is worth in the title.
const TITLE: f32 = 2.0;
/// What a segmented word is worth where letters in a row have to match anyway.
const WHOLE: f32 = 1.5;
/// What two neighbours are worth side by side.
const BESIDE: f32 = 1.5;

/// A term that raises a match.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bonus {
    pub(crate) term: String,
    pub(crate) boost: f32,
    /// The required term whose rarity it is measured by; `None` takes its own rarity and frequency.
    pub(crate) of: Option<usize>,
}

/// A word that may have been mistyped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
    /// The term it requires.
    pub(crate) required: String,
    /// The term whose neighbours in the dictionary are other spellings of it: folded, or exact if it carries
    /// accents or its script is not folded.
    pub(crate) spelling: String,
}

/// Words to mark in what is found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marked {
    pub(crate) exact: Vec<String>,
    pub(crate) loose: Vec<String>,
    pub(crate) grams: Vec<String>,
}

/// A query ready to run.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Plan {
    pub(crate) must: Vec<String>,
    pub(crate) bonus: Vec<Bonus>,
    /// Groups of terms; a document with all terms of a group is left out.
    pub(crate) not: Vec<Vec<String>>,
    pub(crate) typed: Vec<Typed>,
    pub(crate) marked: Marked,
}

impl Plan {
    pub(crate) fn new(text: &str) -> Self {
        let text = cap(text, crate::Query::TEXT_MAX);
        let mut plan = Self::default();
        let mut leftover = Vec::new();
        for clause in clauses(text) {
            let pieces = pieces(&text[clause.range.clone()]);
            if clause.negated {
                plan.exclude(&pieces, clause.quoted);
            } else {
                plan.require(&pieces, &clause, &mut leftover);
            }
        }
        // A query of nothing but small change (“l’”, “の”) asks for that.
        if plan.must.is_empty() {
            leftover.into_iter().for_each(|t| _ = plan.demand(t));
        }
        plan.bonus.truncate(BONUS_MAX);
        plan
    }

    /// Adds a required term; returns its place, if there was room.
    fn demand(&mut self, term: String) -> Option<usize> {
        if let Some(at) = self.must.iter().position(|t| *t == term) {
            return Some(at);
        }
        if self.must.len() == MUST_MAX {
            return None;
        }
        self.must.push(term);
        Some(self.must.len() - 1)
    }

    fn favour(&mut self, term: String, boost: f32, of: Option<usize>) {
        if !self.bonus.iter().any(|b| b.term == term) {
            self.bonus.push(Bonus { term, boost, of });
        }
    }

    fn require(&mut self, pieces: &[Piece], clause: &Clause, leftover: &mut Vec<String>) {
        let mut previous: Option<&WordPiece> = None;
        for piece in pieces {
            match piece {
                Piece::Word(word) => {
                    if word.hanging {
                        leftover.push(word_term(word));
                    } else {
                        self.require_word(word, clause.range.start);
                    }
                    if let Some(before) = previous.filter(|_| word.follows) {
                        let pair = pair(before.stem(), word.stem());
                        if clause.quoted {
                            self.demand(pair);
                        } else {
                            self.favour(pair, BESIDE, None);
                        }
                    }
                    previous = Some(word);
                }
                Piece::Grams(run) => {
                    self.require_run(run, clause.quoted, leftover);
                    previous = None;
                }
            }
        }
    }

    fn require_word(&mut self, word: &WordPiece, offset: usize) {
        let at = self.demand(word_term(word));
        let exact = is_exact(word);
        if exact {
            self.favour(term(space::TITLE, &word.exact), TITLE, at);
            self.marked.exact.push(word.exact.clone());
        } else {
            self.favour(term(space::TITLE, word.stem()), TITLE, at);
            self.favour(word.exact.clone(), EXACT, at);
            self.marked.loose.push(word.stem().to_owned());
        }
        let required = word_term(word);
        let spelling = if word.folds() { required.clone() } else { word.exact.clone() };
        let range = word.range.start + offset..word.range.end + offset;
        self.typed.push(Typed { range, required, spelling });
    }

    fn require_run(&mut self, run: &GramPiece, quoted: bool, leftover: &mut Vec<String>) {
        let mut last: Option<&String> = None;
        for clusters in &run.words {
            let word = clusters.concat();
            let mut at = None;
            if let (Some(before), Some(first)) = (last, clusters.first()) {
                let bridge = term(space::LOOSE, &[before.as_str(), first].concat());
                if quoted {
                    self.demand(bridge);
                } else {
                    self.favour(bridge, BESIDE, None);
                }
            }
            match clusters.as_slice() {
                [] => continue,
                [one] if GramPiece::stands_alone(one) => at = self.demand(term(space::LOOSE, one)),
                [_] => leftover.push(word.clone()),
                many => {
                    let needed = if quoted { many.len() } else { without_particle(many) };
                    for two in many[..needed].windows(2) {
                        let place = self.demand(term(space::LOOSE, &two.concat()));
                        at = at.or(place);
                    }
                    self.marked.grams.push(many[..needed].concat());
                }
            }
            if at.is_some() {
                self.favour(term(space::TITLE, &word), TITLE, at);
                if let [one] = clusters.as_slice() {
                    self.marked.grams.push(one.clone());
                }
                self.favour(word, WHOLE, at);
            }
            last = clusters.last();
        }
    }

    fn exclude(&mut self, pieces: &[Piece], quoted: bool) {
        let mut group = Vec::new();
        let mut previous: Option<&WordPiece> = None;
        for piece in pieces {
            match piece {
                Piece::Word(word) => {
                    group.push(word_term(word));
                    if let Some(before) = previous.filter(|_| quoted && word.follows) {
                        group.push(pair(before.stem(), word.stem()));
                    }
                    previous = Some(word);
                }
                Piece::Grams(run) => {
                    match run.clusters().as_slice() {
                        [one] if GramPiece::stands_alone(one) => group.push(term(space::LOOSE, one)),
                        [one] => group.push((*one).to_owned()),
                        many => group.extend(many.windows(2).map(|two| term(space::LOOSE, &two.concat()))),
                    }
                    previous = None;
                }
            }
        }
        group.truncate(MUST_MAX);
        if !group.is_empty() && self.not.len() < NOT_MAX {
            self.not.push(group);
        }
    }
}

/// Whether only the exact form will do: the word carries accents, or its script knows no other.
fn is_exact(word: &WordPiece) -> bool {
    word.loose.is_none() || viet::is_accented(&word.exact)
}

/// The term a word must match.
fn word_term(word: &WordPiece) -> String {
    match &word.loose {
        Some(loose) if !is_exact(word) => term(space::LOOSE, loose),
        _ => word.exact.clone(),
    }
}

/// How many syllables of a Korean word to insist on: a particle at its end differs with the sentence.
fn without_particle(syllables: &[String]) -> usize {
    const PARTICLES: &[&str] = &["은", "는", "이", "가", "을", "를", "의", "에", "도", "와", "과", "로"];
    match syllables.last() {
        Some(last) if syllables.len() > 2 && PARTICLES.contains(&last.as_str()) => syllables.len() - 1,
        _ => syllables.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_decide_the_form() {
        let plain = Plan::new("duong");
        assert_eq!(plain.must, ["\u{1}duong"]);
        let accented = Plan::new("Đường");
        assert_eq!(accented.must, ["đường"]);
        assert_eq!(Plan::new("đương").must, ["đương"]);
        assert_eq!(Plan::new("thuỵ").must, Plan::new("thụy").must);
    }

    #[test]
    fn quotations_and_exclusions() {
        let plan = Plan::new("\"đối ngoại\" -duong -\"a b\" -外交部");
        assert_eq!(plan.must, ["đối", "ngoại", "\u{2}doi ngoai"]);
        let not: &[&[&str]] =
            &[&["\u{1}duong"], &["\u{1}a", "\u{1}b", "\u{2}a b"], &["\u{1}外交", "\u{1}交部"]];
        assert_eq!(plan.not, not);
        assert!(Plan::new("-duong").must.is_empty());
    }

    #[test]
    fn scripts_without_spaces() {
        assert_eq!(Plan::new("越南外交部").must, ["\u{1}越南", "\u{1}外交", "\u{1}交部"]);
        assert_eq!(Plan::new("茶").must, ["\u{1}茶"]);
        assert_eq!(Plan::new("の").must, ["の"]);
        assert_eq!(Plan::new("베트남은").must, ["\u{1}베트", "\u{1}트남"]);
    }

    #[test]
    fn small_change_is_not_required() {
        assert_eq!(Plan::new("l’économie").must, ["économie"]);
        assert_eq!(Plan::new("Hanoi's").must, ["\u{1}hanoi"]);
    }

    #[test]
    fn long_queries_are_capped() {
        let long: String = (0..2_000).filter_map(|i| char::from_u32(0x4E00 + i)).collect();
        let plan = Plan::new(&long);
        assert!(plan.must.len() <= MUST_MAX && plan.bonus.len() <= BONUS_MAX);
        assert!(Plan::new(&"-a ".repeat(500)).not.len() <= NOT_MAX);
    }
}
