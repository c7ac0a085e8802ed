//! Which series a query asks for, and which of their observations.

use sdmx::rest::{Bound, Code, DataQuery, Many, Refusal};

use crate::damaged::Damaged;
use crate::index::Index;
use crate::layout::Layout;

/// What a query asks of one dataflow.
#[derive(Debug, Clone)]
pub struct Selection {
    /// The series, by their place in the index, in order.
    pub series: Vec<u32>,
    /// What holds of each observation that is asked for.
    pub conditions: Vec<Bound>,
    /// Of each series, so many from the first.
    pub first: Option<u64>,
    /// Of each series, so many up to the last. With `first` as well, both ends are given.
    pub last: Option<u64>,
}

/// Finds what a query asks of the dataflow of this layout and index.
pub fn select(layout: &Layout, index: &Index, query: &DataQuery) -> Result<Selection, Refusal> {
    let table = layout.table();
    let mut wanted: Option<Vec<u32>> = None;
    if let Many::These(keys) = &query.keys {
        let mut found = Vec::new();
        for key in keys {
            let bound = key.bind(table)?;
            found.extend(index.having(&bound));
        }
        found.sort_unstable();
        found.dedup();
        wanted = Some(found);
    }
    let mut conditions = Vec::new();
    for filter in &query.filters {
        let bound = filter.bind(table)?;
        if bound.column >= table.key().len() {
            conditions.push(bound);
            continue;
        }
        let codes = index.codes(bound.column).filter(|code| bound.admits_value(Some(code)));
        let found = index.with_codes(bound.column, codes.collect::<Vec<_>>());
        wanted = Some(match wanted {
            None => found,
            Some(before) => both(&before, &found),
        });
    }
    let all = || (0..u32::try_from(index.entries().len()).unwrap_or(u32::MAX)).collect();
    let mut series = wanted.unwrap_or_else(all);
    // Series that end before, or begin after, need not be read.
    if let Some(time) = table.time() {
        let bounds: Vec<&Bound> = conditions.iter().filter(|bound| bound.column == time).collect();
        if !bounds.is_empty() && series.len() > 1 {
            series.retain(|at| {
                index.entries().get(*at as usize).is_none_or(|entry| {
                    entry.count > 1 || bounds.iter().all(|bound| bound.admits_value(Some(&entry.first)))
                })
            });
        }
    }
    Ok(Selection { series, conditions, first: query.first, last: query.last })
}

/// What is in both of two sorted lists.
pub(crate) fn both(a: &[u32], b: &[u32]) -> Vec<u32> {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    // A short list is looked up, two long ones are walked together.
    if short.len() * 16 < long.len() {
        return short.iter().copied().filter(|at| long.binary_search(at).is_ok()).collect();
    }
    let (mut out, mut rest) = (Vec::with_capacity(short.len()), long);
    for at in short {
        while let Some((head, after)) = rest.split_first() {
            if head < at {
                rest = after;
            } else {
                break;
            }
        }
        if rest.first() == Some(at) {
            out.push(*at);
        }
    }
    out
}

impl From<Damaged> for Refusal {
    fn from(damaged: Damaged) -> Self {
        Refusal::new(Code::Internal, damaged.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_both() {
        let long: Vec<u32> = (0..1_000).map(|n| n * 3).collect();
        assert_eq!(both(&[3, 4, 2_997, 9_999], &long), [3, 2_997]);
        assert_eq!(both(&[1, 2, 3, 5, 8], &[2, 3, 4, 8, 9]), [2, 3, 8]);
        assert_eq!(both(&[], &long), Vec::<u32>::new());
    }
}
