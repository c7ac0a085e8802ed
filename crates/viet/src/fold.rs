//! Taking the marks off.

use unicode_normalization::UnicodeNormalization;

/// Letters that Unicode does not decompose, and what people type for them.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'đ' | 'ð' | 'ɖ' | 'ɗ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "ng",
        'ə' => "e",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// Whether a mark on this letter is decoration that people leave out when they type in a hurry.
/// In Latin and Greek every mark is; in Cyrillic only stress marks and the dots of ё, since й and ї are
/// letters of their own; in other scripts marks are part of the writing and stay.
fn removable(base: char, mark: char) -> bool {
    if !('\u{300}'..='\u{36F}').contains(&mark) {
        return false;
    }
    match base {
        'a'..='z' => true,
        '\u{370}'..='\u{3FF}' => true,
        'е' => matches!(mark, '\u{300}' | '\u{301}' | '\u{308}'),
        '\u{430}'..='\u{52F}' => matches!(mark, '\u{300}' | '\u{301}'),
        c => ('\u{80}'..='\u{24F}').contains(&c) || ('\u{250}'..='\u{2AF}').contains(&c),
    }
}

/// Spaces at which no line may end. Nobody types them who looks for the words beside them.
fn holds(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Plain letters: lower case, Latin and Greek letters without marks, `đ` as `d`, `ß` as `ss`, `ё` as `е`; a space that
/// holds two words together is one like any other.
///
/// Vowel signs, tone marks and points of other scripts (Thai, Devanagari, Arabic, kana …) are kept; the
/// result is in NFC. Folding twice changes nothing more.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    scan(text).0
}

/// Whether [`fold`] would take something off: a mark, or a letter such as `đ` or `ß`.
pub fn is_accented(text: &str) -> bool {
    !text.is_ascii() && scan(text).1
}

/// The folded text, and whether anything but letter case had to change.
fn scan(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut removed = false;
    let mut base = ' ';
    // Twice through lower case: once whole, for what depends on neighbours (final sigma); once decomposed,
    // for capitals that only then come to light.
    for c in text.to_lowercase().nfd().flat_map(char::to_lowercase) {
        if removable(base, c) {
            removed = true;
        } else if holds(c) {
            out.push(' ');
            base = ' ';
        } else if let Some(letters) = plain(c) {
            removed = true;
            out.push_str(letters);
            base = 'a';
        } else {
            out.push(c);
            if !unicode_normalization::char::is_combining_mark(c) {
                base = c;
            }
        }
    }
    (out.nfc().collect(), removed)
}

#[cfg(test)]
mod tests {
    use super::{fold, is_accented};

    #[test]
    fn folding() {
        let rows = [
            ("Thông tin đối ngoại", "thong tin doi ngoai"),
            ("ĐƯỜNG", "duong"),
            ("Biến đổi khí hậu", "bien doi khi hau"),
            ("ma má mà mả mã mạ", "ma ma ma ma ma ma"),
            ("vie\u{323}\u{302}t", "viet"),
            ("Coopération énergétique", "cooperation energetique"),
            ("Straße Øresund Łódź Æsir Þing", "strasse oresund lodz aesir thing"),
            ("İstanbul ISPARTA ısı", "istanbul isparta isi"),
            ("São Paulo, Año", "sao paulo, ano"),
            ("Ёлка и йод, Київ", "елка и йод, київ"),
            ("Αθήνα", "αθηνα"),
            ("น้ำ ກໍາ ខ្មែរ हिन्दी مُحَمَّد が", "น้ำ ກໍາ ខ្មែរ हिन्दी مُحَمَّد が"),
            ("한국어", "한국어"),
            ("ﬁnance", "finance"),
            ("Hạ\u{A0}Long, 2\u{202F}000", "ha long, 2 000"),
        ];
        for (from, to) in rows {
            assert_eq!(fold(from), to, "{from}");
        }
    }

    #[test]
    fn accents() {
        for yes in ["đường", "Đ", "é", "e\u{301}", "Straße", "ёлка", "ơ"] {
            assert!(is_accented(yes), "{yes}");
        }
        for no in ["duong", "DUONG", "", "北京", "йод", "ไทย", "한국", "हिन्दी", "2026"]
        {
            assert!(!is_accented(no), "{no}");
        }
    }
}
