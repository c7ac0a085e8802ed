//! How a sitemap is cut into files that stay within the protocol's bounds.

use std::ops::Range;

/// How many addresses a file holds, and of how many bytes it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Load {
    pub(super) addresses: usize,
    pub(super) bytes: usize,
}

/// What a file holds at most. The protocol allows 50,000 addresses and 50 MB; ours are made and kept in memory, and are
/// smaller. That leaves room for what escaping adds as well.
pub(super) const FILE: Load = Load { addresses: 50_000, bytes: 10 << 20 };

/// What stands round an address in a file, and round the name of it in another language.
pub(super) const ROUND_ADDRESS: usize = 80;
pub(super) const ROUND_OTHER: usize = 80;

impl Load {
    /// Cuts rows into files, in order. What is too much by itself has a file of its own: nothing is left out.
    pub(super) fn cut<T>(self, rows: &[T], weigh: impl Fn(&T) -> Load) -> Vec<Range<usize>> {
        let mut files = Vec::new();
        let (mut start, mut held) = (0, Self { addresses: 0, bytes: 0 });
        for (n, row) in rows.iter().enumerate() {
            let more = weigh(row);
            let full =
                held.addresses + more.addresses > self.addresses || held.bytes + more.bytes > self.bytes;
            if full && n > start {
                files.push(start..n);
                (start, held) = (n, Self { addresses: 0, bytes: 0 });
            }
            held.addresses += more.addresses;
            held.bytes += more.bytes;
        }
        if start < rows.len() {
            files.push(start..rows.len());
        }
        files
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stay_within_both_bounds_and_leave_nothing_out() {
        let bounds = Load { addresses: 4, bytes: 100 };
        let rows = [(2, 10), (2, 10), (1, 10), (1, 95), (1, 5), (9, 10), (1, 300), (1, 1)];
        let weigh = |row: &(usize, usize)| Load { addresses: row.0, bytes: row.1 };
        assert_eq!(bounds.cut(&rows, weigh), [0..2, 2..3, 3..5, 5..6, 6..7, 7..8]);
        assert!(bounds.cut(&[], weigh).is_empty());
        assert_eq!(FILE.cut(&rows, weigh).len(), 1);
    }
}
