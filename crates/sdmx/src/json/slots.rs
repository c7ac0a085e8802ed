//! Values that stand in a list at the end, and as numbers before.

use std::collections::HashMap;
use std::sync::Arc;

/// The different values of a column, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Slots {
    index: HashMap<Arc<str>, usize>,
    values: Vec<Arc<str>>,
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
                let value: Arc<str> = value.into();
                self.index.insert(Arc::clone(&value), number);
                self.values.push(value);
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
