//! The forms under which a word is found: exact (its one spelling) and loose (what people type for it).

use std::borrow::Cow;
use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::script::{digit, is_ignorable};
use super::{WORD_MAX, stem};

/// The exact form of a word: its one spelling, cut at the longest length kept.
pub(crate) fn exact(word: &str) -> String {
    let mut form = spelling(word);
    if let Some((end, _)) = form.char_indices().nth(WORD_MAX) {
        form.truncate(end);
    }
    form
}

/// One spelling for any text: lower case, NFC, Vietnamese tones in their place, ASCII digits, full-width
/// letters made ordinary, invisible signs dropped; Arabic without points and with unified letters; ё as е.
pub(crate) fn spelling(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars().filter(|&c| !is_ignorable(c)) {
        match c {
            _ if digit(c).is_some() => cleaned.extend(digit(c)),
            // Presentation forms: full and half width, Latin ligatures, shaped Arabic.
            '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{FF00}'..='\u{FFEF}' => {
                cleaned.extend(std::iter::once(c).nfkc());
            }
            c => cleaned.push(c),
        }
    }
    // Ð is a slip for Đ only as a capital, and so must be put right before the letters are made small.
    if cleaned.contains(['Ð', 'Ɖ']) {
        cleaned = viet::normalize(&cleaned);
    }
    viet::normalize(&cleaned.to_lowercase()).chars().filter_map(unify).collect()
}

/// One letter for the variants that readers of Arabic and Russian take for one; points and stress marks go.
fn unify(c: char) -> Option<char> {
    Some(match c {
        'ـ' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' => {
            return None;
        }
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ё' => 'е',
        // What is left uncomposed is stress on a Cyrillic letter.
        '\u{300}' | '\u{301}' => return None,
        c => c,
    })
}

/// The loose form of an exact one: Latin and Greek folded to plain letters, Russian without case endings,
/// Arabic without the article. `None` where a script has no looser form, and for plain numbers.
pub(crate) fn loose(exact: &str) -> Option<Cow<'_, str>> {
    if exact.is_ascii() {
        let number = exact.bytes().all(|b| b.is_ascii_digit());
        return (!number).then_some(Cow::Borrowed(exact));
    }
    let first = exact.chars().find(|c| c.is_alphabetic())?;
    match first {
        '\u{400}'..='\u{52F}' => Some(Cow::Borrowed(stem::cyrillic(exact))),
        '\u{600}'..='\u{6FF}' => Some(Cow::Borrowed(stem::arabic(exact))),
        'a'..='z' | '\u{80}'..='\u{3FF}' | '\u{1E00}'..='\u{1FFF}' => Some(Cow::Owned(viet::fold(exact))),
        _ => None,
    }
}

/// Words remembered before starting over.
const REMEMBERED: usize = 20_000;

/// Forms of words met before: texts repeat their words, and making a form costs more than looking it up.
#[derive(Debug, Clone, Default)]
pub(crate) struct Forms(HashMap<String, (String, Option<String>)>);

impl Forms {
    /// The exact and the loose form of a word.
    pub(crate) fn of(&mut self, word: &str) -> (String, Option<String>) {
        if let Some(forms) = self.0.get(word) {
            return forms.clone();
        }
        let exact = exact(word);
        let loose = loose(&exact).map(Cow::into_owned);
        if self.0.len() >= REMEMBERED {
            self.0.clear();
        }
        if word.len() <= 2 * WORD_MAX {
            self.0.insert(word.to_owned(), (exact.clone(), loose.clone()));
        }
        (exact, loose)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_forms() {
        let rows = [
            ("HOÀ", "hòa"),
            ("vie\u{323}\u{302}t", "việt"),
            ("Ｖｉｅｔ", "viet"),
            ("٢٠٢٦", "2026"),
            ("२०२६", "2026"),
            ("مُحَمَّـــد", "محمد"),
            ("إلى", "الي"),
            ("ثقافة", "ثقافه"),
            ("Ёлка", "елка"),
            ("Росси\u{301}я", "россия"),
            ("हिन्दी", "हिन्दी"),
            ("\u{958}", "\u{915}\u{93C}"),
            ("co\u{AD}operate", "cooperate"),
        ];
        for (from, to) in rows {
            assert_eq!(exact(from), to, "{from}");
        }
        assert_eq!(exact(&"a".repeat(500)).len(), WORD_MAX);
        assert_eq!(exact(&"é".repeat(500)).chars().count(), WORD_MAX);
    }

    #[test]
    fn loose_forms() {
        let rows = [
            ("đường", Some("duong")),
            ("hanoi", Some("hanoi")),
            ("covid19", Some("covid19")),
            ("2026", None),
            ("हिन्दी", None),
            ("вьетнама", Some("вьетн")),
            ("الثقافه", Some("ثقافه")),
            ("αθήνα", Some("αθηνα")),
        ];
        for (from, to) in rows {
            assert_eq!(loose(from).as_deref(), to, "{from}");
        }
    }
}
