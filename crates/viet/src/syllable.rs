//! The shape of a Vietnamese syllable, and where its tone stands.

use crate::normalize::{is_quality, is_tone};

/// A letter in decomposed form.
pub(crate) struct Letter {
    pub(crate) base: char,
    pub(crate) marks: Vec<char>,
}

impl Letter {
    pub(crate) fn new(base: char) -> Self {
        Self { base, marks: Vec::new() }
    }

    /// Puts circumflex, breve and horn before the tones; anything else keeps its order.
    pub(crate) fn order_marks(&mut self) {
        let vowel = matches!(self.base.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        if vowel && self.marks.len() > 1 {
            self.marks.sort_by_key(|&c| !is_quality(c));
        }
    }

    fn tone(&self) -> Option<char> {
        self.marks.iter().copied().find(|&c| is_tone(c))
    }

    /// The letter without tone, in lower case and composed; `None` if Vietnamese has no such letter.
    fn plain(&self) -> Option<char> {
        let mut quality = self.marks.iter().copied().filter(|&c| !is_tone(c));
        let letter = match (self.base.to_ascii_lowercase(), quality.next()) {
            ('a', Some('\u{302}')) => 'â',
            ('a', Some('\u{306}')) => 'ă',
            ('e', Some('\u{302}')) => 'ê',
            ('o', Some('\u{302}')) => 'ô',
            ('o', Some('\u{31B}')) => 'ơ',
            ('u', Some('\u{31B}')) => 'ư',
            ('đ' | 'Đ', None) => 'đ',
            (c @ 'a'..='z', None) => c,
            _ => return None,
        };
        quality.next().is_none().then_some(letter)
    }
}

const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];

const NUCLEI: &[&str] = &[
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo",
    "êu", "ia", "iê", "iu", "oa", "oă", "oe", "oi", "oo", "ôi", "ơi", "ua", "uâ", "uê", "ui", "uô", "uơ",
    "uy", "ưa", "ưi", "ươ", "ưu", "yê", "iêu", "oai", "oao", "oay", "oeo", "uao", "uây", "uôi", "uya", "uyê",
    "uyu", "ươi", "ươu", "yêu",
];

const CODAS: &[&str] = &["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

/// No written syllable is longer than `nghiêng`.
const LONGEST: usize = 7;

/// Moves the tone of a Vietnamese syllable to its place, and writes a mistyped initial đ.
/// A word of any other shape is left alone.
pub(crate) fn settle(word: &mut [Letter]) {
    if word.is_empty() || word.len() > LONGEST {
        return;
    }
    let eth = matches!(word[0].base, 'Ð' | 'Ɖ') && word[0].marks.is_empty();
    let mut plain = [' '; LONGEST];
    for (i, letter) in word.iter().enumerate() {
        match letter.plain() {
            Some(c) => plain[i] = c,
            None if i == 0 && eth => plain[0] = 'đ',
            None => return,
        }
    }
    let plain = &plain[..word.len()];
    let Some((start, end)) = nucleus(plain) else { return };
    let mut tones = word.iter().enumerate().filter_map(|(i, l)| l.tone().map(|t| (i, t)));
    let tone = tones.next();
    if tones.next().is_some() {
        return;
    }
    if let Some((from, mark)) = tone {
        let to = start + tone_place(&plain[start..end], end < plain.len());
        if word[from].marks.iter().filter(|&&c| is_tone(c)).count() > 1 {
            return;
        }
        word[from].marks.retain(|&c| c != mark);
        word[to].marks.push(mark);
    }
    if eth {
        word[0].base = 'Đ';
    }
}

/// Where the vowels of a syllable begin and end.
fn nucleus(plain: &[char]) -> Option<(usize, usize)> {
    let vowel = |c: char| matches!(c, 'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y');
    let first = plain.iter().position(|&c| vowel(c))?;
    let end = plain[first..].iter().position(|&c| !vowel(c)).map_or(plain.len(), |n| first + n);
    // The u of “qu” and the i of “gi” belong to the consonant when another vowel follows.
    let glide = match plain[..=first] {
        ['q', 'u'] | ['g', 'i'] => end > first + 1,
        _ => false,
    };
    let start = first + usize::from(glide);
    let known = |list: &[&str], part: &[char]| list.iter().any(|s| s.chars().eq(part.iter().copied()));
    (known(ONSETS, &plain[..start]) && known(NUCLEI, &plain[start..end]) && known(CODAS, &plain[end..]))
        .then_some((start, end))
}

/// Which vowel carries the tone.
fn tone_place(vowels: &[char], closed: bool) -> usize {
    let marked = vowels.iter().rposition(|c| matches!(c, 'ă' | 'â' | 'ê' | 'ô' | 'ơ' | 'ư'));
    match (marked, vowels.len()) {
        (Some(i), _) => i,
        (None, 3) => 1,
        (None, n) if closed => n - 1,
        (None, _) => 0,
    }
}
