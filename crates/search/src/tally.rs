//! Filtering and counting by facet.

use std::collections::HashMap;

use crate::table::Table;
use crate::{Facet, Filters};

/// Counts of one facet by value.
pub(crate) type Counts = HashMap<String, u64>;

/// Filters and counts in one segment.
pub(crate) struct Tally<'a> {
    table: &'a Table,
    /// The filtered facets, a bit each.
    filtered: u8,
    /// For each value, the bit of its facet if the value will do.
    accepted: Vec<u8>,
    counts: Vec<u32>,
    total: u64,
}

fn bit(facet: Facet) -> u8 {
    1 << facet.position()
}

impl<'a> Tally<'a> {
    pub(crate) fn new(table: &'a Table, filters: &Filters) -> Self {
        let filtered = filters.iter().map(|(facet, _)| bit(facet)).fold(0, |all, one| all | one);
        let will_do = |facet: Facet, name: &String| filters.values(facet).contains(name);
        let accept = |(facet, name): &(Facet, String)| if will_do(*facet, name) { bit(*facet) } else { 0 };
        let accepted = if filtered == 0 { Vec::new() } else { table.names().iter().map(accept).collect() };
        Self { table, filtered, accepted, counts: vec![0; table.names().len()], total: 0 }
    }

    /// Counts a match; true if it passes all filters. One that fails a single filter counts for that facet
    /// only: it is what the reader would see after choosing otherwise there.
    #[inline]
    pub(crate) fn take(&mut self, doc: u32) -> bool {
        let row = self.table.row(doc);
        if self.filtered != 0 {
            let met = row.iter().filter_map(|v| self.accepted.get(*v as usize)).fold(0, |all, one| all | one);
            let failed = self.filtered & !met;
            if failed != 0 {
                if failed.is_power_of_two() {
                    self.count_only(row, failed);
                }
                return false;
            }
        }
        for value in row {
            if let Some(count) = self.counts.get_mut(*value as usize) {
                *count += 1;
            }
        }
        self.total += 1;
        true
    }

    fn count_only(&mut self, row: &[u32], facet: u8) {
        let names = self.table.names();
        for value in row.iter().map(|v| *v as usize) {
            if names.get(value).is_some_and(|(f, _)| bit(*f) == facet) {
                self.counts[value] += 1;
            }
        }
    }

    /// Adds the segment's counts to those of the whole index, and returns how many matches passed.
    pub(crate) fn add_to(self, all: &mut [Counts; Facet::ALL.len()]) -> u64 {
        for ((facet, name), &count) in self.table.names().iter().zip(&self.counts).filter(|(_, n)| **n > 0) {
            let counts = &mut all[facet.position()];
            match counts.get_mut(name) {
                Some(sum) => *sum += u64::from(count),
                None => _ = counts.insert(name.clone(), u64::from(count)),
            }
        }
        self.total
    }
}
