//! Keys of texts, and the grams by which texts like them are found.

use model::{Locale, Script};
use sha2::{Digest, Sha256};

use crate::publish::language::words::{Form, hash, plain};

/// Grams of a text at most; longer texts are told by those with the smallest numbers, which is the same choice for
/// texts that share most of them.
const MOST: usize = 32;

/// A number of 63 bits that stands for texts.
fn number(parts: &[&str]) -> i64 {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update(part.as_bytes());
        sha.update([0]);
    }
    let bytes = sha.finalize();
    let first = bytes.iter().take(8).fold(0_u64, |n, byte| (n << 8) | u64::from(*byte));
    i64::try_from(first >> 1).unwrap_or(0)
}

/// The key of a source: the same for texts that differ in letter case, figures and marks alone. Never 0.
pub fn key(from: &Locale, to: &Locale, source: &str) -> i64 {
    number(&["key", from.as_str(), to.as_str(), &plain(source)]).max(1)
}

/// The id of a unit, made of its words.
pub fn unit_id(from: &Locale, to: &Locale, source: &str, target: &str) -> i64 {
    number(&["unit", from.as_str(), to.as_str(), source, target])
}

/// Words in a gram.
fn width(locale: &Locale) -> usize {
    match locale.script() {
        Script::Thai | Script::Lao | Script::Khmer => 5,
        Script::Han | Script::Japanese => 3,
        _ => 2,
    }
}

/// The grams of a source for a pair of languages, each once. The beginning and the end count as words, so that short
/// texts have some, too.
pub fn grams(from: &Locale, to: &Locale, form: &Form) -> Vec<i64> {
    let seed = hash(format!("{from} {to}").as_bytes(), 0);
    let mut words = Vec::with_capacity(form.words.len() + 2);
    words.push(1);
    words.extend_from_slice(&form.words);
    words.push(2);
    let width = width(from).min(words.len());
    let mut grams: Vec<i64> = words
        .windows(width)
        .map(|window| {
            let bytes: Vec<u8> = window.iter().flat_map(|word| word.to_le_bytes()).collect();
            i64::try_from(hash(&bytes, seed) >> 1).unwrap_or(0)
        })
        .collect();
    grams.sort_unstable();
    grams.dedup();
    grams.truncate(MOST);
    grams
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn texts_alike_share_grams_and_others_do_not() {
        let locale = |tag| Locale::new(tag).unwrap();
        let (vi, en, ja) = (locale("vi"), locale("en"), locale("ja"));
        let shared = |from: &Locale, a: &str, b: &str| {
            let (a, b) = (grams(from, &en, &Form::of(a)), grams(from, &en, &Form::of(b)));
            a.iter().filter(|g| b.contains(g)).count()
        };
        assert!(
            shared(&vi, "Vịnh Hạ Long có gần hai nghìn đảo.", "Vịnh Hạ Long có hơn hai nghìn đảo đá.") >= 4
        );
        assert_eq!(shared(&vi, "Vịnh Hạ Long", "Kinh thành Huế"), 0);
        assert!(shared(&ja, "ハロン湖は世界遺産です。", "ハロン湾は世界遺産です。") >= 5);
        let form = Form::of("Huế");
        assert_eq!(grams(&vi, &en, &form).len(), 2);
        assert_ne!(grams(&vi, &en, &form), grams(&vi, &ja, &form), "pairs of languages are apart");
        assert_eq!(grams(&vi, &en, &Form::of(&"mot hai ba bon nam sau ".repeat(40))).len(), 8);
    }

    #[test]
    fn keys_are_of_what_a_text_says() {
        let (vi, en) = (Locale::new("vi").unwrap(), Locale::new("en").unwrap());
        assert_eq!(key(&vi, &en, "Hoà Bình 12"), key(&vi, &en, "hòa bình 7"));
        assert_ne!(key(&vi, &en, "a"), key(&en, &vi, "a"));
        assert_ne!(unit_id(&vi, &en, "a", "b"), unit_id(&vi, &en, "a", "c"));
    }
}
