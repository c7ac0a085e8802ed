//! Light stemming where words change their ends or grow articles, so that the loose form covers them.

/// Case and gender endings of Russian nouns and adjectives, longest first.
const CYRILLIC_ENDINGS: &[&str] = &[
    "ыми", "ими", "ого", "его", "ому", "ему", "иям", "иях", "ями", "ами", "ией", "ием", "ая", "яя", "ое",
    "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ую", "юю", "ых", "их", "ым", "им", "ом", "ем", "ов", "ев",
    "ам", "ям", "ах", "ях", "ию", "ия", "ии", "ью", "ья", "ье", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь",
    "й",
];

/// Letters that must stay.
const CYRILLIC_STEM: usize = 4;

/// Takes endings off until none is left, so that a name ending like a case (Вьетнам, as if dative plural)
/// meets its own cases.
pub(super) fn cyrillic(word: &str) -> &str {
    let mut stem = word;
    'again: loop {
        for ending in CYRILLIC_ENDINGS {
            if let Some(rest) = stem.strip_suffix(ending)
                && rest.chars().count() >= CYRILLIC_STEM
            {
                stem = rest;
                continue 'again;
            }
        }
        return stem;
    }
}

/// The article, alone or with the particles written onto it; letters are already unified.
const ARABIC_ARTICLES: &[&str] = &["وال", "بال", "كال", "فال", "لل", "ال"];

/// Letters that must stay.
const ARABIC_STEM: usize = 3;

/// Takes the article off.
pub(super) fn arabic(word: &str) -> &str {
    ARABIC_ARTICLES
        .iter()
        .find_map(|article| word.strip_prefix(article).filter(|rest| rest.chars().count() >= ARABIC_STEM))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn russian_cases_meet() {
        let rows: &[&[&str]] = &[
            &["вьетнам", "вьетнама", "вьетнаму", "вьетнамом", "вьетнаме"],
            &["россия", "россии", "россию", "россией"],
            &["ханой", "ханоя", "ханоем", "ханое"],
            &["развитие", "развития", "развитию", "развитием", "развитии"],
            &["сотрудничество", "сотрудничества", "сотрудничеством", "сотрудничестве"],
            &["иностранный", "иностранных", "иностранными", "иностранная"],
        ];
        for row in rows {
            for word in *row {
                assert_eq!(cyrillic(word), cyrillic(row[0]), "{word}");
            }
        }
        assert_ne!(cyrillic("вьетнамский"), cyrillic("вьетнам"));
        assert_eq!(cyrillic("мир"), "мир");
    }

    #[test]
    fn arabic_articles() {
        for word in ["ثقافه", "الثقافه", "والثقافه", "بالثقافه", "للثقافه"]
        {
            assert_eq!(arabic(word), "ثقافه", "{word}");
        }
        assert_eq!(arabic("الي"), "الي");
    }
}
