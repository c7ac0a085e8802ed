//! How alike two texts of one language are.

/// Pairs of neighbouring letters, sorted: what two texts share of these tells how alike they are, in any script.
#[derive(Debug, Clone)]
pub(crate) struct Pairs(Vec<(char, char)>);

impl Pairs {
    pub(crate) fn of(text: &str) -> Self {
        let mut letters = vec![' '];
        for c in text.chars() {
            if c.is_alphanumeric() {
                letters.extend(c.to_lowercase());
            } else if letters.last() != Some(&' ') {
                letters.push(' ');
            }
        }
        if letters.last() != Some(&' ') {
            letters.push(' ');
        }
        let mut pairs: Vec<(char, char)> = letters.windows(2).map(|w| (w[0], w[1])).collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    /// From 0 to 1.
    pub(crate) fn like(&self, other: &Self) -> f32 {
        let (a, b) = (&self.0, &other.0);
        if a.is_empty() || b.is_empty() {
            return 0.0;
        }
        let (mut i, mut j, mut shared) = (0, 0, 0_usize);
        while i < a.len() && j < b.len() {
            match a[i].cmp(&b[j]) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    i += 1;
                    j += 1;
                }
            }
        }
        (2 * shared) as f32 / (a.len() + b.len()) as f32
    }
}

/// How alike two texts are, from 0 to 1, by the pairs of letters they share.
pub fn likeness(a: &str, b: &str) -> f32 {
    if a == b { 1.0 } else { Pairs::of(a).like(&Pairs::of(b)) }
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn alike_is_between_equal_and_foreign() {
        assert_eq!(likeness("a", "a"), 1.0);
        let near = likeness("buộc bằng sợi chỉ", "buộc bằng sợi lạt");
        let far = likeness("buộc bằng sợi chỉ", "một nghìn hòn đảo");
        assert!(near > 0.7 && far < 0.3, "{near} {far}");
        assert!(likeness("八处世界遗产", "九处世界遗产") > 0.5);
    }
}
