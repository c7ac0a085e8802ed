//! What groups say, until the observations come that it is said of.

use std::collections::HashMap;

use crate::problem::Reason;

/// Attributes by the values of some dimensions.
#[derive(Debug, Default)]
pub(super) struct Groups {
    by_columns: Vec<Same>,
    count: usize,
}

/// Groups of the same dimensions.
#[derive(Debug)]
struct Same {
    columns: Vec<usize>,
    said: HashMap<Vec<String>, Vec<(usize, String)>>,
}

impl Groups {
    pub(super) fn add(
        &mut self,
        key: Vec<(usize, String)>,
        said: Vec<(usize, String)>,
        most: usize,
    ) -> Result<(), Reason> {
        self.count += 1;
        if self.count > most {
            return Err(Reason::TooMany(most));
        }
        let (columns, values): (Vec<usize>, Vec<String>) = key.into_iter().unzip();
        let place = match self.by_columns.iter().position(|same| same.columns == columns) {
            Some(place) => place,
            None => {
                self.by_columns.push(Same { columns, said: HashMap::new() });
                self.by_columns.len() - 1
            }
        };
        self.by_columns[place].said.entry(values).or_default().extend(said);
        Ok(())
    }

    /// What is said of an observation with these values.
    pub(super) fn of<'a>(
        &'a self,
        value: impl Fn(usize) -> String + 'a,
    ) -> impl Iterator<Item = &'a (usize, String)> + 'a {
        self.by_columns.iter().flat_map(move |same| {
            let key: Vec<String> = same.columns.iter().map(|column| value(*column)).collect();
            same.said.get(&key).into_iter().flatten()
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }
}
