//! Filtering and counting by facet.

use std::collections::HashMap;

use crate::table::Table;
use crate::{Facet, Filters};

/// Counts of one facet by value.
pub(crate) type Counts = HashMap<String, u64>;

/// Filters and counts in one segment.
pub(crate) struct Tally<'a> {
    table: &'a Table,
    /// For each filtered facet, which of the segment's values will do.
    accepted: Vec<(Facet, Vec<bool>)>,
    counts: [Vec<u32>; Facet::ALL.len()],
    total: u64,
}

impl<'a> Tally<'a> {
    pub(crate) fn new(table: &'a Table, filters: &Filters) -> Self {
        let accepted = filters.iter().map(|(facet, values)| {
            let names = &table.column(facet).names;
            (facet, names.iter().map(|n| values.contains(n)).collect())
        });
        let counts = Facet::ALL.map(|facet| vec![0; table.column(facet).names.len() + 1]);
        Self { table, accepted: accepted.collect(), counts, total: 0 }
    }

    /// Counts a match; true if it passes all filters. One that fails a single filter counts for that facet
    /// only: it is what the reader would see after choosing otherwise there.
    #[inline]
    pub(crate) fn take(&mut self, doc: u32) -> bool {
        let mut failed = None;
        for (facet, accepted) in &self.accepted {
            if !self.table.column(*facet).accepts(doc, accepted) {
                if failed.is_some() {
                    return false;
                }
                failed = Some(*facet);
            }
        }
        if let Some(facet) = failed {
            self.table.column(facet).count(doc, &mut self.counts[facet.position()]);
            return false;
        }
        for facet in Facet::ALL {
            self.table.column(facet).count(doc, &mut self.counts[facet.position()]);
        }
        self.total += 1;
        true
    }

    /// Adds the segment's counts to those of the whole index, and returns how many matches passed.
    pub(crate) fn add_to(self, all: &mut [Counts; Facet::ALL.len()]) -> u64 {
        for facet in Facet::ALL {
            let names = &self.table.column(facet).names;
            for (name, &count) in names.iter().zip(&self.counts[facet.position()]).filter(|(_, n)| **n > 0) {
                let counts = &mut all[facet.position()];
                match counts.get_mut(name) {
                    Some(sum) => *sum += u64::from(count),
                    None => _ = counts.insert(name.clone(), u64::from(count)),
                }
            }
        }
        self.total
    }
}
