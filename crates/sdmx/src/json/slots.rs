//! Values that stand in a list at the end, and as numbers before.

use std::collections::HashMap;

/// The different values of a column, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Slots {
    index: HashMap<Box<str>, usize>,
    values: Vec<Box<str>>,
    /// The last one, which is most often the next as well.
    last: usize,
}

impl Slots {
    /// The number of a value.
    pub(super) fn number(&mut self, value: &str) -> usize {
        if self.values.get(self.last).is_some_and(|last| **last == *value) {
            return self.last;
        }
        self.last = match self.index.get(value) {
            Some(number) => *number,
            None => {
                let number = self.values.len();
                self.index.insert(value.into(), number);
                self.values.push(value.into());
                number
            }
        };
        self.last
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|value| &**value)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}
