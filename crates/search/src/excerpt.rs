//! Marking what matched, and choosing what to quote.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use unicode_segmentation::GraphemeCursor;

use crate::marks::Finder;

/// How much to quote, in columns (a Chinese character takes two).
const COLUMNS: usize = 220;
/// How much of that may stand before the first match.
const BEFORE: usize = 60;

/// A text with the places that match: byte ranges of this text, in order, apart, and never inside a letter
/// with its marks. Showing them is the caller's business; nothing here is markup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Highlighted {
    /// The text.
    pub text: String,
    /// What matched.
    pub marks: Vec<Range<usize>>,
    /// Something was left out before it.
    pub cut_before: bool,
    /// Something was left out after it.
    pub cut_after: bool,
}

/// A whole text with its matches.
pub(crate) fn highlight(text: &str, finder: &Finder) -> Highlighted {
    let marks = finder.find(text).into_iter().map(|m| m.range).collect();
    Highlighted { text: text.to_owned(), marks: join(text, marks), cut_before: false, cut_after: false }
}

/// The best passage to quote: from the summary if all words are there, else from whichever of summary and
/// body shows more of them close together, else the beginning.
pub(crate) fn excerpt(summary: &str, body: &str, finder: &Finder) -> Highlighted {
    let in_summary = best_window(summary, finder);
    if summary.is_empty() || in_summary.as_ref().is_none_or(|w| w.words < finder.words()) {
        let in_body = best_window(body, finder);
        let words = |w: &Option<Window>| w.as_ref().map_or(0, |w| w.words);
        if words(&in_body) > words(&in_summary) || summary.is_empty() {
            return quote(body, in_body);
        }
    }
    quote(summary, in_summary)
}

/// Matches that fit into one quotation.
struct Window {
    /// Bytes from the first to the last.
    range: Range<usize>,
    /// Different words among them.
    words: usize,
    marks: Vec<Range<usize>>,
}

/// The window with the most different words, then the most matches, then the first.
fn best_window(text: &str, finder: &Finder) -> Option<Window> {
    let found = finder.find(text);
    let mut best: Option<(usize, usize, usize, usize)> = None;
    for (first, start) in found.iter().enumerate() {
        let mut seen = 0u64;
        let mut last = first;
        for (i, mark) in found.iter().enumerate().skip(first) {
            // Two bytes a column hold for most of what is longer than one: no need to count exactly here.
            if mark.range.end - start.range.start > (COLUMNS - BEFORE) * 3 / 2 && i > first {
                break;
            }
            seen |= 1 << (mark.word % 64);
            last = i;
        }
        let words = seen.count_ones() as usize;
        let better = best.is_none_or(|(w, n, ..)| (words, last - first) > (w, n));
        if better {
            best = Some((words, last - first, first, last));
        }
        if words == finder.words() {
            break;
        }
    }
    let (words, _, first, last) = best?;
    let range = found[first].range.start..found[last].range.end;
    Some(Window { range, words, marks: found.into_iter().map(|m| m.range).collect() })
}

/// Cuts the passage round a window out of a text.
fn quote(text: &str, window: Option<Window>) -> Highlighted {
    let window = window.unwrap_or(Window { range: 0..0, words: 0, marks: Vec::new() });
    let start = opening(text, window.range.start);
    let end = ending(text, start, window.range.end);
    let inside = window.marks.into_iter().filter(|m| m.start >= start && m.end <= end);
    let marks = inside.map(|m| m.start - start..m.end - start).collect();
    let cut = &text[start..end];
    Highlighted {
        text: cut.to_owned(),
        marks: join(cut, marks),
        cut_before: start > 0,
        cut_after: end < text.len(),
    }
}

/// Where to begin: with the sentence, else between two words, else between two letters.
fn opening(text: &str, match_start: usize) -> usize {
    let mut earliest = match_start;
    let mut columns = 0;
    let mut word = None;
    for (i, c) in text[..match_start].char_indices().rev() {
        columns += width(c);
        if columns > BEFORE {
            let boundary = || letter_boundary(text, earliest, false);
            return word.unwrap_or_else(boundary);
        }
        earliest = i;
        let after = i + c.len_utf8();
        if c.is_whitespace() {
            if text[..i].ends_with(['.', '!', '?', '…', '।', '؟', '។']) {
                return after;
            }
            word = Some(after);
        } else if matches!(c, '。' | '！' | '？') {
            return after;
        }
    }
    0
}

/// Where to end: where the columns run out, but not before the last match, and between words.
fn ending(text: &str, start: usize, match_end: usize) -> usize {
    let mut columns = 0;
    let mut word = None;
    for (i, c) in text[start..].char_indices().map(|(i, c)| (start + i, c)) {
        columns += width(c);
        if columns > COLUMNS && i >= match_end {
            return word.unwrap_or_else(|| {
                before_leading_vowel(text, letter_boundary(text, i, true)).max(match_end)
            });
        }
        // A space far back would waste the line; without a nearer one, cut between letters.
        if c.is_whitespace() {
            word = (i >= match_end && columns + 30 > COLUMNS).then_some(i);
        }
    }
    text.len()
}

/// Columns a character takes, near enough.
fn width(c: char) -> usize {
    match c {
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{20000}'..='\u{3FFFF}' => 2,
        _ => 1,
    }
}

/// The nearest place, from `at` backwards or forwards, that is not inside a letter with its marks.
fn letter_boundary(text: &str, at: usize, backwards: bool) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    if cursor.is_boundary(text, 0).unwrap_or(true) {
        return at;
    }
    let found = if backwards { cursor.prev_boundary(text, 0) } else { cursor.next_boundary(text, 0) };
    found.ok().flatten().unwrap_or(if backwards { 0 } else { text.len() })
}

/// The place before a vowel that Thai and Lao write ahead of its consonant, if only the vowel was kept.
fn before_leading_vowel(text: &str, at: usize) -> usize {
    let leads = |c: char| matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}');
    text[..at].trim_end_matches(leads).len()
}

/// Puts marks on letter boundaries and joins those that touch.
fn join(text: &str, marks: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::with_capacity(marks.len());
    for mark in marks {
        let (start, end) = (letter_boundary(text, mark.start, true), letter_boundary(text, mark.end, false));
        match out.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => out.push(start..end),
        }
    }
    out
}
