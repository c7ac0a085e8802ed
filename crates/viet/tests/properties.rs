//! What holds for any text.

use proptest::prelude::*;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Vietnamese-looking words with marks in any order and place, among anything else.
fn text() -> impl Strategy<Value = String> {
    let word = prop::collection::vec(
        prop::sample::select(vec![
            "a", "e", "i", "o", "u", "y", "A", "E", "O", "U", "đ", "Đ", "Ð", "h", "ng", "qu", "gi", "th",
            "t", "n", "ch", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}",
            "\u{31B}", "ê", "ơ", "ư", "ộ", "ß", "é", " ", "-",
        ]),
        0..24,
    )
    .prop_map(|v| v.concat());
    prop_oneof![3 => word, 1 => any::<String>(), 1 => "\\PC{0,30}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn normalising_again_changes_nothing(t in text()) {
        let once = viet::normalize(&t);
        prop_assert_eq!(viet::normalize(&once), once);
    }

    #[test]
    fn other_scripts_are_only_composed(t in "[\u{5D0}-\u{6FF}\u{900}-\u{109F}\u{1100}-\u{1200}\u{1780}-\u{17FF}\u{3040}-\u{30FF}\u{4E00}-\u{4E20}\u{AC00}-\u{AC40} 0-9]*") {
        let composed: String = t.nfc().collect();
        prop_assert_eq!(viet::normalize(&t), &*composed);
        // Beside a Vietnamese word, too.
        prop_assert_eq!(viet::normalize(&format!("{t} hoà")), format!("{composed} hòa"));
    }

    #[test]
    fn normalised_text_is_composed(t in text()) {
        prop_assert!(is_nfc(&viet::normalize(&t)));
    }

    #[test]
    fn unicode_form_does_not_matter(t in text()) {
        let composed: String = t.nfc().collect();
        let decomposed: String = t.nfd().collect();
        prop_assert_eq!(viet::normalize(&composed), viet::normalize(&decomposed));
        prop_assert_eq!(viet::fold(&composed), viet::fold(&decomposed));
    }

    #[test]
    fn folding_again_changes_nothing(t in text()) {
        let once = viet::fold(&t);
        prop_assert_eq!(viet::fold(&once), once);
    }

    #[test]
    fn folded_text_carries_no_accent(t in text()) {
        prop_assert!(!viet::is_accented(&viet::fold(&t)));
    }

    #[test]
    fn spelling_is_lost_in_folding(t in "[a-yăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵếềểễệốồổỗộớờởỡợấầẩẫậắằẳẵặứừửữự ]{0,20}") {
        prop_assert_eq!(viet::fold(&viet::normalize(&t)), viet::fold(&t));
    }

    #[test]
    fn slugs_are_addresses(t in text()) {
        let slug = viet::slug(&t);
        prop_assert!(slug.len() <= viet::SLUG_MAX);
        prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
        prop_assert_eq!(viet::slug(&slug), slug);
    }
}
