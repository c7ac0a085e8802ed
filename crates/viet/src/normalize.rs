//! One spelling per word.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::syllable::{self, Letter};

/// Circumflex, breve and horn: they make another vowel, and are written before the tone.
pub(crate) fn is_quality(c: char) -> bool {
    matches!(c, '\u{302}' | '\u{306}' | '\u{31B}')
}

/// Grave, acute, tilde, hook above and dot below: the five written tones.
pub(crate) fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

/// Gives Vietnamese words one spelling, and all text one Unicode form.
///
/// - The result is in NFC; a tone typed before the circumflex, breve or horn is put after it.
/// - In every word built like a Vietnamese syllable, the tone mark stands where newspapers and laws put it:
///   on the marked vowel (`việt`), before a final consonant on the last vowel (`hoàn`), else on the first of
///   two or the middle of three (`hòa`, `thụy`, `ngoài`). `qu` and `gi` count as consonants (`quý`, `giá`).
/// - `Ð` (eth) and `Ɖ` (African d), which look like `Đ` and are typed for it, become `Đ` at the start of
///   such a word.
///
/// Letter case, spacing and words of other shapes stay as they are. Words of other languages that happen to
/// look like a Vietnamese syllable are treated as one (`più` becomes `pìu`): show readers the original, and
/// compare with this.
pub fn normalize(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    if text.chars().all(is_elsewhere) {
        return if is_nfc_quick(text.chars()) == IsNormalized::Yes {
            text.to_owned()
        } else {
            text.nfc().collect()
        };
    }
    let mut out = String::with_capacity(text.len());
    let mut word: Vec<Letter> = Vec::with_capacity(8);
    for c in text.nfd() {
        if is_combining_mark(c) {
            match word.last_mut() {
                Some(letter) => letter.marks.push(c),
                None => out.push(c),
            }
        } else if c.is_alphabetic() {
            word.push(Letter::new(c));
        } else {
            finish(&mut word, &mut out);
            out.push(c);
        }
    }
    finish(&mut word, &mut out);
    out.nfc().collect()
}

/// Whether a letter or sign is of a script that shares neither letters nor marks with the Latin one: from Hebrew to Khmer,
/// Chinese, Japanese, Korean; or a number or sign of ASCII. Nothing of Vietnamese is in a text of them.
fn is_elsewhere(c: char) -> bool {
    match c {
        '\u{590}'..='\u{1AAF}' | '\u{2E80}'..='\u{A63F}' => true,
        '\u{A840}'..='\u{AB2F}' | '\u{ABC0}'..='\u{D7FF}' => true,
        c => c.is_ascii() && !c.is_ascii_alphabetic(),
    }
}

/// Writes the collected word in its one spelling, still decomposed.
fn finish(word: &mut Vec<Letter>, out: &mut String) {
    for letter in word.iter_mut() {
        letter.order_marks();
    }
    syllable::settle(word);
    for letter in word.drain(..) {
        out.push(letter.base);
        out.extend(letter.marks);
    }
}

#[cfg(test)]
mod tests {
    use super::normalize;

    #[test]
    fn one_spelling() {
        let rows = [
            // Tone placement: the newer school style, and slips of the finger, to the traditional one.
            ("thuỵ", "thụy"),
            ("hoà", "hòa"),
            ("HOÀ BÌNH", "HÒA BÌNH"),
            ("Uỷ ban", "Ủy ban"),
            ("khoẻ", "khỏe"),
            ("vịêt", "việt"),
            ("VỊÊT NAM", "VIỆT NAM"),
            ("qúy", "quý"),
            ("gía", "giá"),
            ("cuả", "của"),
            ("muà", "mùa"),
            ("hòan", "hoàn"),
            ("ngòai", "ngoài"),
            ("khủyu", "khuỷu"),
            ("tòan quốc", "toàn quốc"),
            ("đừơng", "đường"),
            ("ngừơi", "người"),
            ("nứơc", "nước"),
            ("qủa", "quả"),
            ("giừơng", "giường"),
            // Right already.
            ("hòa", "hòa"),
            ("thủy", "thủy"),
            ("quyết", "quyết"),
            ("gìn giữ", "gìn giữ"),
            ("gì", "gì"),
            ("giếng", "giếng"),
            ("huỳnh", "huỳnh"),
            ("quỳnh", "quỳnh"),
            ("thuở", "thuở"),
            ("nghĩa", "nghĩa"),
            ("múa", "múa"),
            ("mứa", "mứa"),
            ("xoong", "xoong"),
            ("boóng", "boóng"),
            ("khuya", "khuya"),
            ("ngoẻo", "ngoẻo"),
            ("đoàn", "đoàn"),
            ("quốc", "quốc"),
            // Look-alikes of đ.
            ("Ðà Nẵng", "Đà Nẵng"),
            ("Ɖồng Tháp", "Đồng Tháp"),
            // Not Vietnamese syllables.
            ("réalité", "réalité"),
            ("país", "país"),
            ("Ðingvellir", "Ðingvellir"),
            ("naïveté", "naïveté"),
            ("日本語 ไทย हिन्दी", "日本語 ไทย हिन्दी"),
            ("", ""),
        ];
        for (from, to) in rows {
            assert_eq!(normalize(from), to, "{from}");
        }
    }

    #[test]
    fn unicode_forms() {
        // Composed; decomposed; tone before circumflex; half composed, as Windows keyboards type it.
        for shape in [
            "vi\u{1EC7}t",
            "vie\u{323}\u{302}t",
            "vie\u{302}\u{323}t",
            "vi\u{EA}\u{323}t",
            "vi\u{1EB9}\u{302}t",
        ] {
            assert_eq!(normalize(shape), "việt", "{shape:?}");
        }
        for shape in ["\u{1EA5}", "a\u{301}\u{302}", "a\u{302}\u{301}", "\u{E1}\u{302}", "\u{E2}\u{341}"] {
            assert_eq!(normalize(shape), "ấ", "{shape:?}");
        }
        assert_eq!(normalize("\u{301}"), "\u{301}", "a mark without a letter");
    }
}
