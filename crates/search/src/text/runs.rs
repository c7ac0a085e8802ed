//! Runs: stretches of one kind of writing without a space or sign between.

use std::ops::Range;

use super::script::{Class, Joins, joins};

/// A run and how it stands among its neighbours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) class: Class,
    /// Bytes in the text.
    pub(crate) range: Range<usize>,
    /// A sentence or line ended since the run before.
    pub(crate) fresh: bool,
    /// A single letter hanging on an apostrophe: the s of “Hanoi’s”, the l of “l’art”, the M of “M’Nông”.
    pub(crate) hanging: bool,
}

/// Splits text into runs. Offsets are those of the text as it is, in whatever Unicode form.
pub(crate) fn runs(text: &str) -> Runs<'_> {
    Runs { text, at: 0 }
}

/// Iterator of [`runs`].
pub(crate) struct Runs<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let gap_start = self.at;
        let (start, class) = self.text[gap_start..].char_indices().find_map(|(i, c)| match joins(c) {
            Joins::Run(class) => Some((gap_start + i, class)),
            Joins::Before | Joins::Nothing => None,
        })?;
        let rest = &self.text[start..];
        let end = rest
            .char_indices()
            .find(|&(_, c)| {
                let joins = joins(c);
                joins != Joins::Before && joins != Joins::Run(class)
            })
            .map_or(self.text.len(), |(i, _)| start + i);
        self.at = end;
        let gap = &self.text[gap_start..start];
        let fresh = gap_start == 0 || ends_sentence(gap);
        let range = start..end;
        let hanging = class == Class::Word && self.hangs(gap, &range);
        Some(Run { class, range, fresh, hanging })
    }
}

impl Runs<'_> {
    fn hangs(&self, gap: &str, range: &Range<usize>) -> bool {
        let apostrophe = |c: Option<char>| matches!(c, Some('\'' | '’' | 'ʼ'));
        let word = &self.text[range.clone()];
        let short = word.chars().nth(1).is_none() || word.eq_ignore_ascii_case("qu");
        let mut after = self.text[range.end..].chars();
        let elided = apostrophe(after.next()) && after.next().is_some_and(char::is_alphabetic);
        short && (elided || (gap.chars().count() == 1 && apostrophe(gap.chars().next())))
    }
}

/// Whether what stands between two words parts sentences. A full stop counts only before a space: 3.5 is one number.
fn ends_sentence(gap: &str) -> bool {
    let mut stop = false;
    for c in gap.chars() {
        match c {
            '\n' | '。' | '！' | '？' | '।' | '॥' | '؟' | '!' | '?' | '។' | '…' => return true,
            '.' | ':' | ';' => stop = true,
            c if c.is_whitespace() && stop => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        runs(text).map(|r| &text[r.range]).collect()
    }

    #[test]
    fn splitting() {
        let rows: &[(&str, &[&str])] = &[
            ("Nghị định 72/2015/NĐ-CP.", &["Nghị", "định", "72", "2015", "NĐ", "CP"]),
            ("vie\u{323}\u{302}t nam", &["vie\u{323}\u{302}t", "nam"]),
            ("L’économie du Viêt-Nam", &["L", "économie", "du", "Viêt", "Nam"]),
            ("COVID病毒2020年", &["COVID", "病毒", "2020", "年"]),
            ("2024년 베트남은", &["2024", "년", "베트남은"]),
            ("हिन्दी में", &["हिन्दी", "में"]),
            ("العربيـة", &["العربيـة"]),
            ("ประเทศไทย 2567", &["ประเทศไทย", "2567"]),
            ("ភាសា\u{200B}ខ្មែរ", &["ភាសា", "ខ្មែរ"]),
            ("co\u{AD}operate", &["co\u{AD}operate"]),
            ("\u{301}\u{200D} !?", &[]),
            ("", &[]),
        ];
        for (text, want) in rows {
            assert_eq!(words(text), *want, "{text}");
        }
    }

    #[test]
    fn neighbours() {
        let of = |text: &str| runs(text).map(|r| (r.fresh, r.hanging)).collect::<Vec<_>>();
        assert_eq!(of("a b"), [(true, false), (false, false)]);
        assert_eq!(of("Một. Hai 3.5"), [(true, false), (true, false), (false, false), (false, false)]);
        assert_eq!(of("Hanoi’s l'art"), [(true, false), (false, true), (false, true), (false, false)]);
    }
}
