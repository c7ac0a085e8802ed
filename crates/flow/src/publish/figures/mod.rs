//! Figures in prose that are, or used to be, registered facts, and cite none: how they are found.
//!
//! A number is read as its locale writes it and compared with what facts say, or used to say, within the rounding
//! of what is written. Many numbers are equal by chance, so the words round it decide: the unit, the words of the
//! fact's name, the year.

mod number;
mod prose;
mod read_figures;
mod settle_figure;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use model::{Code, Locale};
use sha2::{Digest as _, Sha256};

use number::{Number, Numerals};
pub(crate) use prose::sentences;
pub use read_figures::read_figures;
pub use settle_figure::{Citation, cite_figure, figure_citation, refuse_figure};

/// From this score on, a figure is worth somebody's look.
const WORTH: i64 = 58;

/// A fact as a locale's readers see it.
#[derive(Debug, Clone)]
pub struct Known {
    /// Its code.
    pub code: Code,
    /// Its name.
    pub name: String,
    /// Value and unit.
    pub text: String,
    /// What value and unit used to be, as they would be shown today, newest first.
    pub former: Vec<String>,
    /// The year it speaks about.
    pub year: Option<i16>,
    /// It is kept up no longer: no text should begin to cite it.
    pub retired: bool,
}

/// What is known in a locale.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The locale.
    pub locale: Locale,
    /// 1234567.5 as the locale writes it.
    pub sample: String,
    /// Facts.
    pub facts: Vec<Known>,
}

/// The registry of facts, ready to be looked for in texts.
#[derive(Debug)]
pub struct Registry {
    shelves: HashMap<Locale, Shelf>,
    digest: String,
}

#[derive(Debug)]
struct Shelf {
    numerals: Numerals,
    facts: Vec<Ready>,
    /// Values in order: worth, fact, which of its values.
    values: Vec<Valued>,
}

#[derive(Debug)]
struct Valued {
    value: f64,
    percent: bool,
    fact: usize,
    former: Option<String>,
}

#[derive(Debug)]
struct Ready {
    code: Code,
    name: BTreeSet<String>,
    unit: BTreeSet<String>,
    year: Option<i16>,
}

/// A figure found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where in the source: the number, its multiplying words, and the unit where the fact brings its own.
    pub at: Range<usize>,
    /// The sentence, in the source.
    pub sentence: Range<usize>,
    /// The fact.
    pub fact: Code,
    /// The former value it matches, as it would be shown.
    pub former: Option<String>,
    /// The higher, the surer.
    pub score: i64,
}

impl Registry {
    /// Makes the facts findable.
    pub fn new(spoken: Vec<Spoken>) -> Self {
        let mut hash = Sha256::new();
        // Another way of looking is another registry: texts are read again.
        hash.update(b"1");
        let shelves = spoken.into_iter().map(|s| {
            hash.update(format!("{s:?}"));
            (s.locale.clone(), Shelf::new(s))
        });
        let shelves = shelves.collect();
        Self { shelves, digest: hex::encode(&hash.finalize()[..12]) }
    }

    /// Stands for this state of the registry.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Figures of a text, in order. `refused` are pairs of fact and written figure that somebody said are none.
    pub fn find(&self, locale: &Locale, source: &str, refused: &[(Code, String)]) -> Vec<Found> {
        let Some(shelf) = self.shelves.get(locale) else { return Vec::new() };
        let prose = prose::prose(source);
        let mut out: Vec<Found> = Vec::new();
        for sentence in sentences(&prose) {
            for number in shelf.numerals.numbers(&prose[sentence.clone()]) {
                let at = sentence.start + number.at.start..sentence.start + number.at.end;
                out.extend(shelf.best(source, &prose, &number, at, &sentence, refused));
            }
        }
        out
    }
}

impl Shelf {
    fn new(spoken: Spoken) -> Self {
        let numerals = Numerals::new(&spoken.locale, &spoken.sample);
        let mut shelf = Self { numerals, facts: Vec::new(), values: Vec::new() };
        for known in spoken.facts.into_iter().filter(|k| !k.retired) {
            let fact = shelf.facts.len();
            let Some((unit, value)) = shelf.value(&known.text) else { continue };
            shelf.values.push(Valued { fact, former: None, ..value });
            for text in known.former {
                let Some((_, value)) = shelf.value(&text) else { continue };
                // A value that came back is not a former one.
                if !shelf.values.iter().any(|v| v.fact == fact && same(v.value, value.value)) {
                    shelf.values.push(Valued { fact, former: Some(text), ..value });
                }
            }
            let unit: BTreeSet<String> = words(&unit).into_iter().collect();
            let name = words(&known.name).into_iter().collect();
            shelf.facts.push(Ready { code: known.code, name, unit, year: known.year });
        }
        shelf.values.sort_by(|a, b| a.value.total_cmp(&b.value));
        shelf
    }

    /// The unit's words and the worth of a shown value.
    fn value(&self, text: &str) -> Option<(String, Valued)> {
        let number = self.numerals.numbers(text).into_iter().next()?;
        let unit = format!("{} {}", &text[..number.at.start], &text[number.at.end..]);
        Some((unit, Valued { value: number.value, percent: number.percent, fact: 0, former: None }))
    }

    /// The fact a number seems to be, if it seems to be one.
    fn best(
        &self,
        source: &str,
        prose: &str,
        number: &Number,
        at: Range<usize>,
        sentence: &Range<usize>,
        refused: &[(Code, String)],
    ) -> Option<Found> {
        // What was rounded to the written places lies within half of the last one.
        let slack = number.unit / 2.0 + number.value.abs() * 1e-9;
        let from = self.values.partition_point(|v| v.value < number.value - slack);
        let near = self.values[from..].iter().take_while(|v| v.value <= number.value + slack);
        let mut context = None;
        let mut best: Option<Found> = None;
        for valued in near.filter(|v| v.percent == number.percent) {
            let context = context.get_or_insert_with(|| Context::new(prose, &at, sentence));
            let fact = &self.facts[valued.fact];
            let exact = same(valued.value, number.value);
            let Some(score) = context.score(number, fact, exact) else { continue };
            let better = best
                .as_ref()
                .is_none_or(|b| (score, valued.former.is_none()) > (b.score, b.former.is_none()));
            if score < WORTH || !better {
                continue;
            }
            let span = self.with_unit(source, &at, fact, number);
            let written = &source[span.clone()];
            let cited = source[line(source, sentence.start)].contains(&format!("[[fact:{}]]", fact.code));
            if cited || refused.iter().any(|(code, text)| *code == fact.code && text == written) {
                continue;
            }
            best = Some(Found {
                at: span,
                sentence: sentence.clone(),
                fact: fact.code.clone(),
                former: valued.former.clone(),
                score,
            });
        }
        best
    }

    /// A citation brings its unit along: the unit's own words right behind the number go away with it.
    fn with_unit(&self, source: &str, at: &Range<usize>, fact: &Ready, number: &Number) -> Range<usize> {
        let mut span = at.clone();
        if number.percent {
            return span;
        }
        let mut left = fact.unit.len();
        while left > 0 {
            let rest = &source[span.end..];
            let skipped = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
            let word: String = rest[skipped..].chars().take_while(|c| is_unit_sign(*c)).collect();
            let known = words(&word);
            if word.is_empty() || known.is_empty() || !known.iter().all(|w| fact.unit.contains(w)) {
                break;
            }
            span.end += skipped + word.len();
            left -= 1;
        }
        span
    }
}

fn is_unit_sign(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '²' | '³' | '$' | '€' | '/' | 'µ') || is_mark(c)
}

/// Vowel signs and tone marks of the scripts that write them as characters of their own.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x900..=0x903 | 0x93A..=0x94F | 0xE31..=0xE3A | 0xE47..=0xE4E
        | 0xEB1..=0xEBC | 0xEC8..=0xECD | 0x17B4..=0x17D3 | 0x200B..=0x200D)
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= a.abs().max(b.abs()) * 1e-9
}

/// The line round a place.
fn line(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    start..end
}

/// Words to compare by: folded; the first five letters of long ones, since endings change; pairs of signs where
/// words are not set apart.
fn words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let folded = viet::fold(text);
    let inner = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '²' | '³' | '$' | '€' | 'µ');
    for word in folded.split(|c: char| !inner(c)).filter(|w| !w.is_empty()) {
        let letters: Vec<char> = word.chars().collect();
        if letters.iter().any(|c| unspaced(*c)) {
            out.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
            if letters.len() == 1 {
                out.push(word.to_owned());
            }
        } else if !letters.iter().all(char::is_ascii_digit) {
            out.push(letters.into_iter().take(5).collect());
        }
    }
    out
}

fn unspaced(c: char) -> bool {
    matches!(u32::from(c), 0xE00..=0xEFF | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF)
}

/// The words round a number.
struct Context {
    sentence: BTreeSet<String>,
    beside: BTreeSet<String>,
    years: Vec<i16>,
}

impl Context {
    fn new(prose: &str, at: &Range<usize>, sentence: &Range<usize>) -> Self {
        let after_end =
            prose[at.end..sentence.end].char_indices().nth(18).map_or(sentence.end, |c| at.end + c.0);
        let before = &prose[sentence.start..at.start];
        let before_start = before.char_indices().rev().nth(9).map_or(0, |c| c.0);
        let beside = format!("{} {}", &before[before_start..], &prose[at.end..after_end]);
        let rest = format!("{} {}", before, &prose[at.end..sentence.end]);
        let years = rest.split(|c: char| !c.is_ascii_digit()).filter(|w| w.len() == 4);
        Self {
            years: years.filter_map(|w| w.parse().ok()).filter(|y| (1900..2100).contains(y)).collect(),
            sentence: words(&rest).into_iter().collect(),
            beside: words(&beside).into_iter().collect(),
        }
    }

    /// How much speaks for this fact; nothing when something speaks against it.
    fn score(&self, number: &Number, fact: &Ready, exact: bool) -> Option<i64> {
        let found = fact.name.iter().filter(|w| self.sentence.contains(*w)).count();
        let share = if fact.name.is_empty() { 0 } else { 40 * found / fact.name.len() };
        let unit = fact.unit.iter().any(|w| self.beside.contains(w));
        if number.like_year && !unit {
            return None;
        }
        // Without its unit, a short number says nothing by itself.
        if !number.percent && !fact.unit.is_empty() && !unit && number.significant < 4 && share < 24 {
            return None;
        }
        // A number of one or two digits is everywhere: it takes several words of the name.
        if number.significant <= 2 && (share < 20 || found < 2) {
            return None;
        }
        let mut score = 6 * i64::try_from(number.significant.min(6)).unwrap_or(6);
        score += i64::try_from(share).unwrap_or(0);
        score += if number.percent { 18 } else { i64::from(unit) * 28 };
        score += i64::from(exact) * 5;
        match fact.year {
            Some(year) if self.years.contains(&year) => score += 10,
            Some(_) if !self.years.is_empty() => score -= 18,
            _ => {}
        }
        Some(score)
    }
}

#[cfg(test)]
mod tests;
