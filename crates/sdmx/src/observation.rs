//! One observation: a value for each column of a table.

/// One observation. Its values stand in the order of the columns of a [`crate::Table`]; an empty one is not there.
/// Meant to be used again for the next observation, so that a million of them cost no memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Observation {
    text: String,
    ends: Vec<u32>,
}

impl Observation {
    /// None yet.
    pub const fn new() -> Self {
        Self { text: String::new(), ends: Vec::new() }
    }

    /// An observation of these values.
    pub fn of<S: AsRef<str>>(values: impl IntoIterator<Item = S>) -> Self {
        let mut observation = Self::new();
        for value in values {
            observation.push(value.as_ref());
        }
        observation
    }

    /// Begins anew.
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    /// Adds the value of the next column; an empty text when it has none.
    pub fn push(&mut self, value: &str) {
        self.text.push_str(value);
        // A row longer than four gigabytes is none that anybody can read.
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// The value of a column, if it has one.
    pub fn get(&self, column: usize) -> Option<&str> {
        Some(self.text(column)).filter(|value| !value.is_empty())
    }

    /// The value of a column, or an empty text.
    pub fn text(&self, column: usize) -> &str {
        let end = self.ends.get(column).copied().unwrap_or(0) as usize;
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start as usize..end).unwrap_or_default()
    }

    /// How many columns have been said.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_by_column() {
        let mut row = Observation::of(["A", "", "đ"]);
        assert_eq!((row.get(0), row.get(1), row.get(2), row.get(3)), (Some("A"), None, Some("đ"), None));
        row.clear();
        row.push("x");
        assert_eq!((row.get(0), row.get(1), row.len()), (Some("x"), None, 1));
    }
}
