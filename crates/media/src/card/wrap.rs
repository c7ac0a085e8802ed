//! Breaking a headline into lines.

use std::ops::Range;

use icu_segmenter::{
    GraphemeClusterSegmenter, LineSegmenter, WordSegmenter,
    options::{LineBreakOptions, LineBreakWordOption},
};

use unicode_script::UnicodeScript;

use super::script::Script;

/// A headline may have this many lines.
const MAX_LINES: usize = 4;
/// Sizes tried, largest first.
const SIZES: [f32; 12] = [76.0, 72.0, 68.0, 64.0, 60.0, 56.0, 52.0, 48.0, 44.0, 40.0, 36.0, 32.0];
/// Widths are measured at this size and scaled.
pub(super) const MEASURED_AT: f32 = 100.0;

/// A headline that fits.
#[derive(Debug, PartialEq)]
pub(super) struct Wrapped {
    /// The headline, tidied and perhaps shortened.
    pub text: String,
    /// Where its lines are in it, without the spaces at their ends.
    pub lines: Vec<Range<usize>>,
    /// The size it is set in.
    pub size: f32,
}

/// Breaks a text where its language allows it, at the largest size that fits into the box, with lines as even
/// as they can be. `measure` gives the width of a text at [`MEASURED_AT`].
pub(super) fn wrap(
    text: &str,
    locale: &str,
    script: Script,
    (width, height): (f32, f32),
    measure: &dyn Fn(&str) -> f32,
) -> Wrapped {
    let text = tidy(text);
    let words = word_ends(&text);
    let pieces: Vec<Piece> =
        split(&text, locale).into_iter().map(|part| Piece::new(&text, part, &words, measure)).collect();
    let mut best: Option<(usize, Wrapped)> = None;
    for size in SIZES {
        // A somewhat smaller size is worth it when it saves a word from being torn, a much smaller one is not.
        if best.as_ref().is_some_and(|(torn, found)| *torn == 0 || size < found.size * 0.75) {
            break;
        }
        let Some((torn, lines)) = set(&text, &pieces, (width, height), size, script, measure) else {
            continue;
        };
        if best.as_ref().is_none_or(|(fewest, _)| torn < *fewest) {
            best = Some((torn, Wrapped { text: text.clone(), lines, size }));
        }
    }
    if let Some((_, found)) = best {
        return found;
    }
    let size = SIZES.last().copied().unwrap_or(MEASURED_AT);
    let room = width * MEASURED_AT / size;
    let (text, lines) = shortened(&text, locale, rows_that_fit(height, size, script), room, measure);
    Wrapped { text, lines, size }
}

/// The lines that hold the text at a size: those that tear the fewest words, and of these the fewest lines;
/// with the number of words torn.
fn set(
    text: &str,
    pieces: &[Piece],
    (width, height): (f32, f32),
    size: f32,
    script: Script,
    measure: &dyn Fn(&str) -> f32,
) -> Option<(usize, Vec<Range<usize>>)> {
    let room = width * MEASURED_AT / size;
    (1..=rows_that_fit(height, size, script))
        .filter_map(|count| {
            let lines = even_lines(pieces, count, room)?;
            let torn =
                |line: &Range<usize>| pieces.iter().any(|piece| piece.tears && piece.range.end == line.end);
            let torn = lines.iter().filter(|line| torn(line)).count();
            let lines: Vec<_> = lines.into_iter().map(|line| trimmed(text, line)).collect();
            // Pieces were measured alone; only the whole line tells what letters do to their neighbours.
            lines.iter().all(|line| measure(&text[line.clone()]) <= room).then_some((torn, lines))
        })
        .min_by_key(|(torn, _)| *torn)
}

/// Breaks a text into its lines' smallest parts: where a line may end, in the text's own language.
fn split(text: &str, locale: &str) -> Vec<Range<usize>> {
    let mut options = LineBreakOptions::default();
    // Korean headlines break between words, as readers expect, not inside them.
    if locale.split(['-', '_']).next() == Some("ko") {
        options.word_option = Some(LineBreakWordOption::KeepAll);
    }
    between(LineSegmenter::new_auto(options).segment_str(text))
}

/// Where words end. Chinese and Japanese may break anywhere, but read better when they do not break words.
fn word_ends(text: &str) -> Vec<usize> {
    WordSegmenter::new_auto(Default::default()).segment_str(text).collect()
}

/// Whether what follows belongs to what stands before it: Japanese particles and endings are written in
/// Hiragana, and a line that begins with one reads badly.
fn leans_back(rest: &str) -> bool {
    rest.chars().next().is_some_and(|c| c.script() == unicode_script::Script::Hiragana)
}

/// The ranges between boundaries.
fn between(ends: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let ends: Vec<usize> = ends.collect();
    ends.windows(2).map(|pair| pair[0]..pair[1]).filter(|range| !range.is_empty()).collect()
}

/// A range of a text without the spaces at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..(start + part.trim().len())
}

/// One space where there were many, none at the ends; spaces that must not break are kept.
pub(super) fn tidy(text: &str) -> String {
    let breakable = |c: char| (c.is_whitespace() || c.is_control()) && c != '\u{a0}' && c != '\u{202f}';
    text.split(breakable).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How many lines of a size fit into a height.
fn rows_that_fit(height: f32, size: f32, script: Script) -> usize {
    let first = size * (script.ascent() + script.descent());
    let rows = 1.0 + ((height - first) / (size * script.leading())).floor().max(0.0);
    (rows as usize).clamp(1, MAX_LINES)
}

/// A part of a line, with its width inside a line and at its end, where a trailing space takes no room.
struct Piece {
    range: Range<usize>,
    inside: f32,
    at_end: f32,
    /// Whether a line that ends here tears a word.
    tears: bool,
}

impl Piece {
    fn new(text: &str, range: Range<usize>, words: &[usize], measure: &dyn Fn(&str) -> f32) -> Self {
        let part = &text[range.clone()];
        Self {
            inside: measure(part),
            at_end: measure(part.trim_end()),
            tears: words.binary_search(&range.end).is_err() || leans_back(&text[range.end..]),
            range,
        }
    }
}

/// Spreads pieces over exactly `count` lines no wider than `room`, keeping the sum of squared free widths
/// least, a torn word counting as a whole line left free; `None` when that cannot be.
fn even_lines(pieces: &[Piece], count: usize, room: f32) -> Option<Vec<Range<usize>>> {
    let n = pieces.len();
    if n < count {
        return None;
    }
    // best[k][i]: least cost of the first i pieces on k lines, and where the last of these lines begins.
    let mut best = vec![vec![(f32::INFINITY, 0usize); n + 1]; count + 1];
    best[0][0].0 = 0.0;
    for k in 1..=count {
        for end in k..=n {
            let last = &pieces[end - 1];
            let torn = if last.tears { room * room } else { 0.0 };
            let mut inside = 0.0;
            for begin in (k - 1..end).rev() {
                if begin + 1 < end {
                    inside += pieces[begin].inside;
                }
                let free = room - inside - last.at_end;
                if free < 0.0 {
                    break;
                }
                let cost = best[k - 1][begin].0 + free * free + torn;
                if cost < best[k][end].0 {
                    best[k][end] = (cost, begin);
                }
            }
        }
    }
    if !best[count][n].0.is_finite() {
        return None;
    }
    let mut lines = Vec::with_capacity(count);
    let mut end = n;
    for k in (1..=count).rev() {
        let begin = best[k][end].1;
        lines.push(pieces[begin].range.start..pieces[end - 1].range.end);
        end = begin;
    }
    lines.reverse();
    Some(lines)
}

/// Fills lines from the first on and ends the last one with an ellipsis when words are left. Only here is a
/// word that is wider than a line broken, between what readers see as letters.
fn shortened(
    text: &str,
    locale: &str,
    rows: usize,
    room: f32,
    measure: &dyn Fn(&str) -> f32,
) -> (String, Vec<Range<usize>>) {
    let mut parts = Vec::new();
    for part in split(text, locale) {
        if measure(text[part.clone()].trim_end()) <= room {
            parts.push(part);
        } else {
            let letters = between(GraphemeClusterSegmenter::new().segment_str(&text[part.clone()]));
            parts.extend(letters.into_iter().map(|r| part.start + r.start..part.start + r.end));
        }
    }
    let mut lines: Vec<Range<usize>> = Vec::new();
    for part in parts {
        let full = lines.len() >= rows;
        match lines.last_mut() {
            Some(line) if measure(text[line.start..part.end].trim_end()) <= room => line.end = part.end,
            _ if full => break,
            _ => lines.push(part),
        }
    }
    let mut lines: Vec<_> =
        lines.into_iter().map(|line| trimmed(text, line)).filter(|line| !line.is_empty()).collect();
    let Some(last) = lines.last_mut().filter(|last| last.end < text.len()) else {
        return (text.to_owned(), lines);
    };
    let letters = between(GraphemeClusterSegmenter::new().segment_str(&text[last.clone()]));
    let ends = letters.iter().rev().map(|letter| last.start + letter.end);
    let fits = |end: &usize| measure(&format!("{}…", text[last.start..*end].trim_end())) <= room;
    let end = ends.clone().find(fits).unwrap_or(last.start);
    let kept = format!("{}…", text[..end].trim_end());
    last.end = kept.len();
    (kept, lines)
}

#[cfg(test)]
#[path = "wrap_tests.rs"]
mod tests;
