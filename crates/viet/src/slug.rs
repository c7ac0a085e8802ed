//! Addresses from titles.

use crate::fold;

/// Longest slug in bytes; longer titles are cut between words.
pub const SLUG_MAX: usize = 96;

/// A lower-case ASCII name for an address: letters and digits, words joined by `-`.
///
/// Apostrophes join (`Vietnam's` becomes `vietnams`), everything else separates. Letters of other scripts
/// are left out, so a title without a Latin letter or digit gives an empty slug, and the caller needs another name.
pub fn slug(text: &str) -> String {
    let mut out = String::new();
    let folded = fold(text);
    let kept = folded.chars().filter(|c| !matches!(c, '\'' | '’' | 'ʼ' | '\u{AD}' | '\u{200B}'..='\u{200F}'));
    let kept: String = kept.collect();
    for word in kept.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()) {
        let needed = word.len() + usize::from(!out.is_empty());
        if out.len() + needed > SLUG_MAX {
            if out.is_empty() {
                out.extend(word.chars().take(SLUG_MAX));
            }
            break;
        }
        if !out.is_empty() {
            out.push('-');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{SLUG_MAX, slug};

    #[test]
    fn slugs() {
        let rows = [
            ("Thông tin đối ngoại", "thong-tin-doi-ngoai"),
            ("  Nghị định 72/2015/NĐ-CP  ", "nghi-dinh-72-2015-nd-cp"),
            ("Vietnam's “Sen” — a lotus", "vietnams-sen-a-lotus"),
            ("L’été à Huế", "lete-a-hue"),
            ("越南", ""),
            ("---", ""),
        ];
        for (from, to) in rows {
            assert_eq!(slug(from), to, "{from}");
        }
        let long = slug(&"hợp tác ".repeat(40));
        assert!(long.len() <= SLUG_MAX && long.ends_with("hop") | long.ends_with("tac"), "{long}");
        assert_eq!(slug(&"a".repeat(500)).len(), SLUG_MAX);
    }
}
