//! What people searched for, fit to be kept: without what might be somebody's own.

/// Longer ones are no search but a text.
const LONGEST: usize = 60;

/// A search as it is counted: small letters, single spaces. None where it looks like an address for letters or a number of
/// somebody (more than six digits), or is too long, or is nothing.
pub fn normalise(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let term = words.join(" ");
    let fits = !term.is_empty() && term.chars().count() <= LONGEST;
    (fits && !may_be_personal(&term)).then_some(term)
}

/// Whether a text looks like an address for letters, or holds more than six digits, however they are parted.
pub fn may_be_personal(text: &str) -> bool {
    text.contains(['@', '＠']) || text.contains("%40") || text.chars().filter(|c| c.is_numeric()).count() > 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searches_are_counted_without_what_may_be_somebodys_own() {
        assert_eq!(normalise("  Phở   BÒ\t").as_deref(), Some("phở bò"));
        assert_eq!(normalise("visa 2026").as_deref(), Some("visa 2026"));
        for dropped in
            ["", "   ", "an@example.org", "an＠example.org", "0912 345 678", "٠٩١٢٣٤٥٦٧", &"a".repeat(61)]
        {
            assert_eq!(normalise(dropped), None, "{dropped}");
        }
    }
}
