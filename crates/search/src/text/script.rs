//! What kind of writing a character belongs to, as far as finding words goes.

use unicode_normalization::char::is_combining_mark;

/// Kinds of writing that need different treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Words between spaces: Latin, Cyrillic, Arabic, Devanagari …, and digits.
    Word,
    /// Chinese characters and kana, written without spaces.
    Cj,
    /// Korean: spaces, but particles grow onto words.
    Hangul,
    /// Thai, Lao, Khmer and Burmese, written without spaces.
    SouthEast,
}

/// What a character does to the run it meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joins {
    /// Begins or continues a run of this class.
    Run(Class),
    /// Belongs to whatever stands before it.
    Before,
    /// Separates.
    Nothing,
}

/// Characters that show nothing and may stand inside a word: soft hyphen, joiners, direction marks.
/// The zero-width space is not among them: it separates words in Khmer and Thai.
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// Chinese characters, including those of Japanese and the iteration mark.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '々' | '〇')
}

pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}' | '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}' | '\u{D7B0}'..='\u{D7FF}')
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

fn is_south_east(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{AA60}'..='\u{AA7F}')
}

/// The value of a decimal digit of the scripts we meet.
pub(crate) fn digit(c: char) -> Option<char> {
    const ZEROS: [char; 8] =
        ['\u{660}', '\u{6F0}', '\u{966}', '\u{E50}', '\u{ED0}', '\u{1040}', '\u{17E0}', '\u{FF10}'];
    ZEROS.iter().find_map(|&zero| {
        let value = (c as u32).checked_sub(zero as u32).filter(|v| *v < 10)?;
        char::from_digit(value, 10)
    })
}

/// How a character joins its neighbours.
pub(crate) fn joins(c: char) -> Joins {
    // Most of what texts are made of, without a look at the tables.
    match c {
        '\0'..='\u{7F}' if c.is_ascii_alphanumeric() => Joins::Run(Class::Word),
        '\0'..='\u{7F}' => Joins::Nothing,
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' if c != '×' && c != '÷' => Joins::Run(Class::Word),
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Joins::Run(Class::Word),
        '\u{620}'..='\u{64A}' | '\u{904}'..='\u{939}' => Joins::Run(Class::Word),
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' => Joins::Before,
        '\u{E01}'..='\u{E30}' | '\u{E40}'..='\u{E45}' => Joins::Run(Class::SouthEast),
        '\u{EC0}'..='\u{EC4}' | '\u{1780}'..='\u{17B3}' => Joins::Run(Class::SouthEast),
        '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{3003}' => Joins::Nothing,
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' => Joins::Run(Class::Cj),
        '\u{AC00}'..='\u{D7A3}' => Joins::Run(Class::Hangul),
        c => by_tables(c),
    }
}

fn by_tables(c: char) -> Joins {
    if is_ignorable(c) || is_combining_mark(c) {
        Joins::Before
    } else if digit(c).is_some() {
        Joins::Run(Class::Word)
    } else if is_han(c) || is_kana(c) {
        Joins::Run(Class::Cj)
    } else if !c.is_alphanumeric() && c != 'ـ' {
        Joins::Nothing
    } else if is_hangul(c) {
        Joins::Run(Class::Hangul)
    } else if is_south_east(c) {
        Joins::Run(Class::SouthEast)
    } else {
        Joins::Run(Class::Word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_without_the_tables_is_what_they_say() {
        let other: Vec<char> = ('\0'..='\u{FFFF}').filter(|&c| joins(c) != by_tables(c)).collect();
        assert!(other.is_empty(), "{other:?}");
    }
}
