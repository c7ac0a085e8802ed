//! How X counts a post: weights by script, every link 23, an emoji 2
//! (<https://docs.x.com/fundamentals/counting-characters>, configuration 3 of its parser).

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// What a link counts, however long it is.
pub(super) const LINK: usize = 23;

fn is_light(c: char) -> bool {
    matches!(u32::from(c), 0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247)
}

/// Whether a cluster is one emoji, however many signs it is made of.
fn is_emoji(cluster: &str) -> bool {
    cluster.chars().any(|c| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0xFE0F | 0x20E3))
}

/// Weight of a text; addresses in it count as links.
pub(super) fn weight(text: &str) -> usize {
    let text: String = text.nfc().collect();
    let mut sum = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        if bare.starts_with("https://") || bare.starts_with("http://") {
            sum += LINK + word.chars().count() - bare.chars().count();
            continue;
        }
        for cluster in word.graphemes(true) {
            sum += if is_emoji(cluster) {
                2
            } else {
                cluster.chars().map(|c| if is_light(c) { 1 } else { 2 }).sum::<usize>()
            };
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_weigh_what_the_service_says() {
        for (text, weighs) in [
            ("hello", 5),
            // Letters with two marks lie outside the light ranges.
            ("Việt Nam", 9),
            // The same in another form of Unicode.
            ("Vie\u{302}\u{323}t", 5),
            ("你好", 4),
            ("日本", 4),
            ("안녕", 4),
            ("สวัสดี", 6),
            ("👨‍👩‍👧‍👦", 2),
            ("🇻🇳", 2),
            ("a https://example.org/a/very/long/address b", 27),
            ("“quoted”", 8),
        ] {
            assert_eq!(weight(text), weighs, "{text}");
        }
    }
}
