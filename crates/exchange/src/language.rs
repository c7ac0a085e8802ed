//! Language tags, kept as the text they are.

/// Whether a tag is well-formed as BCP 47 has it (RFC 5646, section 2.1): its form, not whether anybody registered it.
///
/// ```
/// assert!(exchange::is_language("zh-Hans") && exchange::is_language("x-house"));
/// assert!(!exchange::is_language("e") && !exchange::is_language("f r") && !exchange::is_language("en-"));
/// ```
pub fn is_language(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let Some(first) = subtags.next() else { return false };
    let letters = !first.is_empty() && first.bytes().all(|b| b.is_ascii_alphabetic());
    // One letter begins a private tag or one of the old registered ones, and something has to follow.
    let single = matches!(first, "x" | "X" | "i" | "I");
    if !letters || first.len() > 8 || (first.len() == 1 && !single) {
        return false;
    }
    let (mut owed, mut private) = (single, single);
    for subtag in subtags {
        let whole = (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric());
        let opens = subtag.len() == 1 && !private;
        if !whole || (owed && opens) {
            return false;
        }
        private |= subtag.eq_ignore_ascii_case("x");
        owed = opens;
    }
    !owed
}

/// Whether two tags name the same language: BCP 47 tags are compared without regard to case (RFC 5646, section 2.1.1).
pub fn same_language(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_tags() {
        for good in
            ["vi", "zh-Hant-TW", "en-a-bbb-x-a", "i-klingon", "x-a-b", "sl-rozaj-biske-1994", "de-1901"]
        {
            assert!(is_language(good), "{good}");
        }
        for bad in
            ["", "-", "e", "en-", "en--us", "x", "en-a", "en-a-b", "toolonglanguage", "vi_VN", "f r", "é"]
        {
            assert!(!is_language(bad), "{bad}");
        }
        assert!(same_language("pt-BR", "pt-br") && !same_language("pt", "pt-BR"));
    }
}
