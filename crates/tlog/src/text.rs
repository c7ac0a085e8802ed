//! The few text forms that all formats of a log share.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Base 64 of RFC 4648, section 4, with padding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The opposite, and only the one canonical spelling: padding is there, unused bits are zero, nothing else is.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// A decimal without sign, spaces and leading zeroes.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let canonical = text == "0" || (!text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit()));
    canonical.then(|| text.parse().ok()).flatten()
}

/// What notes must not contain: “ASCII control characters (those below U+0020) other than newline”.
pub(crate) fn is_control(c: char) -> bool {
    c < ' ' && c != '\n'
}

/// At most the first 40 characters, for an error message about something a stranger sent.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_one_spelling() {
        assert_eq!(decimal("0"), Some(0));
        assert_eq!(decimal("18446744073709551615"), Some(u64::MAX));
        for bad in ["", "00", "01", "+1", "-1", "1 ", " 1", "1_0", "0x1", "١", "18446744073709551616"] {
            assert_eq!(decimal(bad), None, "{bad}");
        }
    }

    #[test]
    fn base64_has_one_spelling() {
        assert_eq!(decode("AQ=="), Some(vec![1]));
        for bad in ["AQ", "AQ=", "AR==", "AQ==\n", "A Q==", "AQ==AQ==", "-_==", "===="] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }

    #[test]
    fn long_words_are_cut_between_characters() {
        assert_eq!(short("ok"), "ok");
        assert_eq!(short(&"ệ".repeat(50)), format!("{}…", "ệ".repeat(40)));
    }
}
