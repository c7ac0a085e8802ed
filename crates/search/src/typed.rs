//! What has been typed so far, against titles: every typed word must begin a word of the title.
//!
//! An accent may still be missing, since people type `duong` for `đường` and keyboards make `đường` by way
//! of `đuong`; but an accent that has been typed must be there, so that `đ` does not offer Dương.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::text::{Class, clusters, exact, runs, spelling};

#[derive(Debug)]
enum Part {
    Word(Word),
    /// A run of a script without spaces: stands anywhere in a run of the title.
    Run(String),
}

/// The letters of a word, and its tones apart: where the tone will stand is only known when a word is complete.
#[derive(Debug)]
struct Word {
    letters: Vec<(char, Vec<char>)>,
    tones: Vec<char>,
}

impl Word {
    fn new(text: &str) -> Self {
        let mut word = Self { letters: Vec::new(), tones: Vec::new() };
        for c in exact(text).nfd() {
            match word.letters.last_mut() {
                _ if matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}') => {
                    word.tones.push(c)
                }
                Some((_, marks)) if is_combining_mark(c) => marks.push(c),
                _ => word.letters.push((c, Vec::new())),
            }
        }
        word
    }

    fn begins(&self, other: &Self) -> bool {
        type Letter = (char, Vec<char>);
        let letter = |(t, o): (&Letter, &Letter)| {
            (t.0 == o.0 || plain(o.0) == Some(t.0)) && t.1.iter().all(|m| o.1.contains(m))
        };
        self.letters.len() <= other.letters.len()
            && self.tones.iter().all(|t| other.tones.contains(t))
            && self.letters.iter().zip(&other.letters).all(letter)
    }
}

/// What is typed for a letter that has no marks to leave out, such as đ or ø.
fn plain(letter: char) -> Option<char> {
    let folded = viet::fold(letter.encode_utf8(&mut [0; 4]));
    let mut letters = folded.chars();
    letters.next().filter(|_| letters.next().is_none())
}

/// See the module.
#[derive(Debug)]
pub(crate) struct TypedSoFar {
    parts: Vec<Part>,
}

impl TypedSoFar {
    pub(crate) fn new(text: &str) -> Self {
        let part = |class, slice: &str| match class {
            Class::Word => Part::Word(Word::new(slice)),
            _ => Part::Run(spelling(slice)),
        };
        Self { parts: runs(text).map(|r| part(r.class, &text[r.range])).collect() }
    }

    /// The places of a title that what has been typed begins, or `None` if it does not fit.
    pub(crate) fn marks(&self, title: &str) -> Option<Vec<Range<usize>>> {
        let runs: Vec<_> = runs(title).collect();
        let words: Vec<Option<Word>> = runs
            .iter()
            .map(|r| (r.class == Class::Word).then(|| Word::new(&title[r.range.clone()])))
            .collect();
        let mut used = vec![false; runs.len()];
        let mut marks: Vec<Range<usize>> = Vec::new();
        for part in &self.parts {
            let found = (0..runs.len()).filter(|&i| !used[i]).find_map(|i| {
                let range = runs.get(i)?.range.clone();
                let slice = title.get(range.clone())?;
                let inside = match part {
                    Part::Word(typed) => {
                        let word = words.get(i)?.as_ref().filter(|w| typed.begins(w))?;
                        0..beginning(slice, typed.letters.len(), word.letters.len())
                    }
                    Part::Run(typed) => slice.find(typed.as_str()).map(|at| at..at + typed.len())?,
                };
                Some((i, range.start + inside.start..range.start + inside.end))
            });
            let (i, mark) = found?;
            // A run of a script without spaces is a sentence, and may hold several typed parts.
            used[i] = matches!(part, Part::Word(_));
            marks.push(mark);
        }
        marks.sort_by_key(|m| (m.start, m.end));
        marks.dedup_by(|next, last| {
            let overlap = next.start < last.end;
            if overlap {
                last.end = last.end.max(next.end);
            }
            overlap
        });
        Some(marks)
    }
}

/// Bytes of the first letters of a word; all of it if that many were typed.
fn beginning(word: &str, letters: usize, of: usize) -> usize {
    if letters >= of {
        return word.len();
    }
    clusters(word).iter().take(letters).map(String::len).sum()
}

#[cfg(test)]
mod tests {
    use super::TypedSoFar;

    #[test]
    fn fitting() {
        let fits = |typed: &str, title: &str| TypedSoFar::new(typed).marks(title).is_some();
        let yes = [
            ("duong", "Đường phố Hà Nội"),
            ("đ", "Đường phố"),
            ("đu", "Đường phố"),
            ("đuo", "Đường phố"),
            ("đươ", "Đường phố"),
            ("đường p", "Đường phố"),
            ("ha n", "Đường phố Hà Nội"),
            ("hòa", "Hoàn thành"),
            ("hoà", "Hòa bình"),
            ("hoa b", "Hoà bình"),
            ("vietn", "Vietnam today"),
            ("ost", "Østersøen"),
            ("外交", "越南外交部"),
            ("ท่อง", "การท่องเที่ยว"),
            ("베트", "베트남의 외교"),
            ("72/20", "Nghị định 72/2015/NĐ-CP"),
            ("", "anything"),
        ];
        for (typed, title) in yes {
            assert!(fits(typed, title), "{typed} should offer {title}");
        }
        let no = [
            ("đ", "Dương Vân Nga"),
            ("đường", "Dương Vân Nga"),
            ("hả", "Hà Nội"),
            ("noi noi", "Hà Nội"),
            ("vietname", "Vietnam today"),
            ("交外", "越南外交部"),
        ];
        for (typed, title) in no {
            assert!(!fits(typed, title), "{typed} should not offer {title}");
        }
    }

    #[test]
    fn marking() {
        let mark = |typed: &str, title: &'static str| -> Vec<&'static str> {
            let marks = TypedSoFar::new(typed).marks(title).unwrap_or_default();
            marks.into_iter().map(|m| &title[m]).collect()
        };
        assert_eq!(mark("noi ha", "Đường phố Hà Nội"), ["Hà", "Nội"]);
        assert_eq!(mark("duo", "Đường phố"), ["Đườ"]);
        assert_eq!(mark("外交", "越南外交部"), ["外交"]);
    }
}
