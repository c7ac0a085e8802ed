//! What was found out about a text, remembered for the next time it comes, within a bound.

use std::collections::HashMap;

/// Remembers answers. When it is full it forgets everything not asked for lately, in two generations.
pub struct Memo<T> {
    young: HashMap<Box<str>, T>,
    old: HashMap<Box<str>, T>,
    most: usize,
}

impl<T: Clone> Memo<T> {
    /// Remembers at most twice `most` texts.
    pub fn new(most: usize) -> Self {
        Self { young: HashMap::new(), old: HashMap::new(), most: most.max(1) }
    }

    /// What is known of a text, found out if it is not.
    pub fn get(&mut self, text: &str, find: impl FnOnce(&str) -> T) -> T {
        if let Some(known) = self.young.get(text) {
            return known.clone();
        }
        let found = self.old.remove(text).unwrap_or_else(|| find(text));
        if self.young.len() >= self.most {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(text.into(), found.clone());
        found
    }

    /// How many are remembered.
    pub fn len(&self) -> usize {
        self.young.len() + self.old.len()
    }

    /// Nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_goes() {
        let mut memo = Memo::new(10);
        let mut asked = 0;
        for n in 0..1_000 {
            memo.get("often", |_| {
                asked += 1;
                0
            });
            memo.get(&n.to_string(), |_| n);
            assert!(memo.len() <= 20);
        }
        assert_eq!(asked, 1);
    }
}
