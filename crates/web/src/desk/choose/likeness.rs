//! How nearly two names are written alike, for typing errors.

/// How many hundredths of the pairs of letters of `typed` occur in a name; nothing when less than half do.
pub fn likeness(typed: &str, name: &str) -> Option<u32> {
    let (typed, name) = (pairs(typed), pairs(name));
    let all = u32::try_from(typed.len()).ok().filter(|all| *all > 0)?;
    // Both are in order: each pair of the name counts once.
    let mut rest = name.as_slice();
    let mut common = 0_u32;
    for pair in &typed {
        let before = rest.iter().take_while(|other| *other < pair).count();
        rest = rest.get(before..).unwrap_or_default();
        if rest.first() == Some(pair) {
            common += 1;
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    let share = common.saturating_mul(100) / all;
    (share >= 50).then_some(share)
}

fn pairs(text: &str) -> Vec<(char, char)> {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut pairs: Vec<(char, char)> = letters.iter().copied().zip(letters.iter().copied().skip(1)).collect();
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_something_else_is_not() {
        assert_eq!(likeness("lantern", "lantern"), Some(100));
        assert!(likeness("lantren", "lantern-night").is_some_and(|share| share >= 50));
        assert_eq!(likeness("bridge", "lantern"), None);
        assert_eq!(likeness("x", "x"), None, "one letter says nothing");
        assert_eq!(likeness("", "x"), None);
    }
}
