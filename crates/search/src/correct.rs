//! “Did you mean”: another spelling when what was typed finds nothing or next to nothing.

use tantivy::Term;
use tantivy::query::FuzzyTermQuery;

use crate::error::{Doing, Error};
use crate::matching::Snapshot;
use crate::plan::{Plan, Typed};
use crate::text::{pair, space, term};
use crate::{Correction, Filters, Query, Sort};

/// Fewer results than this are “next to nothing”.
const FEW: u64 = 3;
/// A word in no more documents than this may well be a slip.
const RARE: u64 = 2;
/// How many times more results another spelling must have to be worth a word when there are some.
const TIMES: u64 = 10;
/// Spellings tried for one word.
const TRIED: usize = 3;
/// Words tried one by one.
const WORDS_MAX: usize = 6;
/// Words looked at in each part of the index for what a beginning may become.
const BEGUN_MAX: usize = 2_000;

/// Looks for a better spelling. `total` is what the text as typed found, `elsewhere` what it found in other
/// languages: a word that is right somewhere is not put right without asking, unless only its spaces change.
pub(crate) fn correct(
    snapshot: &Snapshot,
    text: &str,
    plan: &Plan,
    filters: &Filters,
    total: u64,
    elsewhere: u64,
) -> Result<Option<Correction>, Error> {
    if total >= FEW || plan.typed.is_empty() {
        return Ok(None);
    }
    let mut suspects = Vec::new();
    for (i, typed) in plan.typed.iter().enumerate() {
        let frequency = snapshot.frequency(&typed.required)?;
        if frequency == 0 || (total > 0 && frequency <= RARE) {
            suspects.push(i);
        }
    }
    let mut trials = match suspects.as_slice() {
        // Every word exists: with no results at all, perhaps one of them is not the one that was meant.
        [] if total == 0 => {
            let mut trials = Vec::new();
            for i in 0..plan.typed.len().min(WORDS_MAX) {
                trials.extend(alternatives(snapshot, plan, i)?.into_iter().map(|change| vec![change]));
            }
            trials
        }
        [] => return Ok(None),
        [one] => alternatives(snapshot, plan, *one)?.into_iter().map(|change| vec![change]).collect(),
        many => {
            let mut changes: Vec<Change> = Vec::new();
            for &i in many.iter().take(WORDS_MAX) {
                let best = alternatives(snapshot, plan, i)?.into_iter().next();
                changes.extend(best.filter(|c| changes.last().is_none_or(|l| l.end <= c.start)));
            }
            vec![changes]
        }
    };
    let mut best: Option<Correction> = None;
    // A word that was left unfinished before one that was mistyped, and a slip in the first letter last of all: of what
    // is as likely, the spelling that finds most; less likely ones count only when likelier ones find nothing.
    trials.sort_by_key(|changes| doubt(changes));
    let mut doubted = Doubt::Little;
    for changes in trials.into_iter().filter(|c| !c.is_empty()) {
        if best.is_some() && doubt(&changes) > doubted {
            break;
        }
        doubted = doubt(&changes);
        let better = apply(text, &changes);
        let found = snapshot.run(&Plan::new(&better), filters, Sort::Relevance, 0)?.total;
        if found > best.as_ref().map_or(0, |b| b.total) {
            let applied = total == 0 && (elsewhere == 0 || letters(&better) == letters(text));
            best = Some(Correction { text: better, applied, total: found });
        }
    }
    Ok(best.filter(|b| total == 0 || b.total >= total * TIMES))
}

/// How unlikely it is that a spelling was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Doubt {
    /// Only its end or a space was missing.
    Little,
    /// Another letter than the first is wrong.
    Some,
    /// It begins otherwise: people seldom miss the first key.
    Much,
}

/// Other words in the place of some.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    start: usize,
    end: usize,
    words: String,
    doubt: Doubt,
}

fn doubt(changes: &[Change]) -> Doubt {
    changes.iter().map(|change| change.doubt).max().unwrap_or(Doubt::Little)
}

fn apply(text: &str, changes: &[Change]) -> String {
    let mut out = crate::clause::cap(text, Query::TEXT_MAX).to_owned();
    for change in changes.iter().rev() {
        if out.is_char_boundary(change.start) && out.is_char_boundary(change.end) {
            out.replace_range(change.start..change.end, &change.words);
        }
    }
    out
}

/// Spellings near a word, likeliest first: two words written as one, one as two, a word that was not finished, a slip of
/// a letter or two.
fn alternatives(snapshot: &Snapshot, plan: &Plan, at: usize) -> Result<Vec<Change>, Error> {
    let Some(typed) = plan.typed.get(at) else { return Ok(Vec::new()) };
    let change =
        |words: String, doubt| Change { start: typed.range.start, end: typed.range.end, words, doubt };
    let mut out = Vec::new();
    if folded(&typed.spelling)
        && let Some(words) = split(snapshot, bare(&typed.spelling))?
    {
        out.push(change(words, Doubt::Little));
    }
    let next = plan.typed.get(at + 1).filter(|n| folded(&n.spelling) == folded(&typed.spelling));
    if let Some(next) = next {
        let joined = format!("{}{}", bare(&typed.spelling), bare(&next.spelling));
        let known = if folded(&typed.spelling) { term(space::LOOSE, &joined) } else { joined.clone() };
        if snapshot.frequency(&known)? > 0 {
            out.push(Change { end: next.range.end, ..change(joined, Doubt::Little) });
        }
    }
    out.extend(completed(snapshot, typed)?.into_iter().map(|words| change(words, Doubt::Little)));
    for words in near(snapshot, typed)? {
        let same = words.chars().next() == bare(&typed.spelling).chars().next();
        out.push(change(words, if same { Doubt::Some } else { Doubt::Much }));
    }
    out.sort_by_key(|change| change.doubt);
    Ok(out)
}

/// A text without its spaces, in small letters.
fn letters(text: &str) -> String {
    text.split_whitespace().flat_map(str::chars).flat_map(char::to_lowercase).collect()
}

/// Whether a term is that of a folded word.
fn folded(term: &str) -> bool {
    term.starts_with(space::LOOSE)
}

/// A term without the mark of its space.
fn bare(term: &str) -> &str {
    term.strip_prefix(space::LOOSE).unwrap_or(term)
}

/// Two words that stand side by side somewhere and make this one when written together: `vietnam`.
fn split(snapshot: &Snapshot, word: &str) -> Result<Option<String>, Error> {
    let mut best: Option<(u64, String)> = None;
    for (i, _) in word.char_indices().skip(2) {
        let (first, second) = word.split_at(i);
        if second.chars().count() < 2 {
            break;
        }
        let frequency = snapshot.frequency(&pair(first, second))?;
        if frequency > best.as_ref().map_or(0, |b| b.0) {
            best = Some((frequency, format!("{first} {second}")));
        }
    }
    Ok(best.map(|b| b.1))
}

/// Whether a word is long enough to be put right. A number never is: it may be another one.
fn is_mended(word: &str) -> bool {
    word.chars().count() >= 4 && !word.chars().any(char::is_numeric)
}

/// Known words that begin with one that is not known; the most frequent first.
fn completed(snapshot: &Snapshot, typed: &Typed) -> Result<Vec<String>, Error> {
    let begun = typed.spelling.as_str();
    if !is_mended(bare(begun)) || snapshot.frequency(begun)? > 0 {
        return Ok(Vec::new());
    }
    let mut found: Vec<(u64, String)> = Vec::new();
    for segment in snapshot.searcher.segment_readers() {
        let index = segment.inverted_index(snapshot.text).doing("read")?;
        let mut stream = index.terms().range().ge(begun.as_bytes()).into_stream().doing("read")?;
        for _ in 0..BEGUN_MAX {
            let Some((key, info)) = stream.next() else { break };
            if !key.starts_with(begun.as_bytes()) {
                break;
            }
            if let Ok(known) = std::str::from_utf8(key) {
                add(&mut found, known, u64::from(info.doc_freq));
            }
        }
    }
    Ok(likeliest(found))
}

/// Known words one slip away, or for long words two; the most frequent first.
fn near(snapshot: &Snapshot, typed: &Typed) -> Result<Vec<String>, Error> {
    let word = bare(&typed.spelling);
    if !is_mended(word) {
        return Ok(Vec::new());
    }
    let letters = word.chars().count();
    let farthest = if letters < 8 { 1 } else { 2 };
    for distance in 1..=farthest {
        let words = within(snapshot, &typed.spelling, distance)?;
        if !words.is_empty() {
            return Ok(words);
        }
    }
    Ok(Vec::new())
}

/// Words of the same kind within a number of slips: a letter wrong, missing, extra, or two exchanged.
fn within(snapshot: &Snapshot, word: &str, distance: u8) -> Result<Vec<String>, Error> {
    let field = snapshot.text;
    let fuzzy = FuzzyTermQuery::new(Term::from_field_text(field, word), distance, true);
    // Only one space of terms: folded words with folded, exact with exact.
    let (from, to) = if folded(word) {
        (space::LOOSE.to_string(), Some(space::PAIR.to_string()))
    } else {
        (' '.to_string(), None)
    };
    let mut found: Vec<(u64, String)> = Vec::new();
    for segment in snapshot.searcher.segment_readers() {
        let index = segment.inverted_index(field).doing("read")?;
        let mut range = index.terms().search(fuzzy.automaton().doing("read")?).ge(from.as_bytes());
        if let Some(to) = &to {
            range = range.lt(to.as_bytes());
        }
        let mut stream = range.into_stream().doing("read")?;
        while let Some((key, info)) = stream.next() {
            let Ok(known) = std::str::from_utf8(key) else { continue };
            if known == word {
                continue;
            }
            add(&mut found, known, u64::from(info.doc_freq));
        }
    }
    Ok(likeliest(found))
}

/// Counts a word of one part of the index.
fn add(found: &mut Vec<(u64, String)>, known: &str, frequency: u64) {
    match found.iter_mut().find(|(_, w)| w == known) {
        Some((sum, _)) => *sum += frequency,
        None => found.push((frequency, known.to_owned())),
    }
}

/// The most frequent words.
fn likeliest(mut found: Vec<(u64, String)>) -> Vec<String> {
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    found.into_iter().take(TRIED).map(|(_, w)| bare(&w).to_owned()).collect()
}
