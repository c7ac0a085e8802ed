//! Which script a language is written in, and which a text is.

/// Scripts as far as they matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Thai,
    Lao,
    Khmer,
    /// Han, Kana and Hangul: texts mix these.
    EastAsian,
}

/// The script of a letter, as far as it is one of these.
pub(crate) fn of(c: char) -> Option<Script> {
    Some(match c {
        'a'..='z' | 'A'..='Z' | 'À'..='ɏ' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            Script::Arabic
        }
        '\u{900}'..='\u{97f}' => Script::Devanagari,
        '\u{e00}'..='\u{e7f}' => Script::Thai,
        '\u{e80}'..='\u{eff}' => Script::Lao,
        '\u{1780}'..='\u{17ff}' => Script::Khmer,
        '\u{1100}'..='\u{11ff}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{20000}'..='\u{3ffff}' => Script::EastAsian,
        _ => return None,
    })
}

/// The script a language is written in; `None` for one that is not known here.
pub(crate) fn of_language(language: &str) -> Option<Script> {
    let mut subtags = language.split('-');
    let base = subtags.next()?;
    let script = subtags.find(|s| s.len() == 4);
    Some(match (base, script) {
        (_, Some("Latn")) => Script::Latin,
        (_, Some("Cyrl")) => Script::Cyrillic,
        (
            "vi" | "en" | "fr" | "de" | "es" | "pt" | "id" | "it" | "nl" | "pl" | "cs" | "sv" | "ms" | "tr"
            | "ro" | "hu" | "fi" | "da",
            _,
        ) => Script::Latin,
        ("ru" | "uk" | "bg" | "be", _) => Script::Cyrillic,
        ("ar" | "fa" | "ur", _) => Script::Arabic,
        ("hi" | "ne" | "mr", _) => Script::Devanagari,
        ("th", _) => Script::Thai,
        ("lo", _) => Script::Lao,
        ("km", _) => Script::Khmer,
        ("zh" | "ja" | "ko", _) => Script::EastAsian,
        _ => return None,
    })
}

/// Whether the words of a text are mostly in another script than their language's. Names in Latin letters do not
/// count where they are few.
pub(crate) fn is_wrong(words: &str, language: &str) -> bool {
    let Some(expected) = of_language(language) else { return false };
    let (mut right, mut other) = (0_usize, 0_usize);
    for script in words.chars().filter_map(of) {
        if script == expected { right += 1 } else { other += 1 }
    }
    // An ideograph says what several letters say.
    let right = if expected == Script::EastAsian { right * 3 } else { right };
    other >= 8 && right < other
}
