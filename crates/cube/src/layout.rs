//! Where each column of a table stands in a kept series.

use std::sync::Arc;

use sdmx::{Attachment, Observation, Role, Table};

/// Where a column's value is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the key.
    Key(usize),
    /// In what is said of the whole series.
    Head(usize),
    /// In each observation.
    Row(usize),
}

/// Where each column of a table stands: dimensions but time in the key, what belongs to the series (or to all data) in its
/// head, the rest in each observation.
#[derive(Debug, Clone)]
pub struct Layout {
    table: Arc<Table>,
    places: Vec<Place>,
    head: Vec<usize>,
    row: Vec<usize>,
}

impl Layout {
    /// The layout of a table.
    pub fn new(table: Arc<Table>) -> Self {
        let (mut head, mut row) = (Vec::new(), Vec::new());
        let keys = table.key().len();
        let mut places = Vec::with_capacity(table.columns().len());
        for (index, column) in table.columns().iter().enumerate() {
            let of_series = match &column.role {
                Role::Dimension if index < keys => {
                    places.push(Place::Key(index));
                    continue;
                }
                Role::Attribute(Attachment::DataSet) => true,
                Role::Attribute(Attachment::Columns(columns)) => columns.iter().all(|column| *column < keys),
                _ => false,
            };
            let list = if of_series { &mut head } else { &mut row };
            places.push(if of_series { Place::Head(list.len()) } else { Place::Row(list.len()) });
            list.push(index);
        }
        Self { table, places, head, row }
    }

    /// The table.
    pub fn table(&self) -> &Arc<Table> {
        &self.table
    }

    /// The columns kept once for a series, in their order there.
    pub fn head(&self) -> &[usize] {
        &self.head
    }

    /// The columns kept with each observation, in their order there; the first is time where the table has it.
    pub fn row(&self) -> &[usize] {
        &self.row
    }

    /// Puts an observation together from the three parts of a kept series.
    pub(crate) fn join(&self, key: &[&str], head: &[&str], row: &[&str], into: &mut Observation) {
        into.clear();
        for place in &self.places {
            let value = match *place {
                Place::Key(at) => key.get(at),
                Place::Head(at) => head.get(at),
                Place::Row(at) => row.get(at),
            };
            into.push(value.copied().unwrap_or_default());
        }
    }
}
