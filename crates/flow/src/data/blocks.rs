//! Series that were read already, within a bound of memory. A vintage never changes, and so nothing here is ever wrong.

use std::fmt;
use std::sync::Arc;

use cube::Series;
use moka::sync::Cache;

/// So many bytes of series are kept at hand, whatever flows they are of.
const MOST_BYTES: u64 = 32 << 20;
/// What a kept series costs beside its bytes, more or less.
const AROUND: usize = 320;

/// Series by the number of their index and their place in it.
pub(super) struct Blocks(Cache<(u64, u32), Arc<Series>>);

impl Default for Blocks {
    fn default() -> Self {
        let weigh = |_: &(u64, u32), series: &Arc<Series>| {
            let texts = series.first.len() + series.last.len();
            let bytes = series.key.len() + series.head.len() + series.body.len() + texts + AROUND;
            u32::try_from(bytes).unwrap_or(u32::MAX)
        };
        Self(Cache::builder().max_capacity(MOST_BYTES).weigher(weigh).build())
    }
}

impl fmt::Debug for Blocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocks").field("series", &self.0.entry_count()).finish()
    }
}

impl Blocks {
    pub(super) fn find(&self, index: u64, place: u32) -> Option<Arc<Series>> {
        self.0.get(&(index, place))
    }

    pub(super) fn keep(&self, index: u64, place: u32, series: &Arc<Series>) {
        self.0.insert((index, place), Arc::clone(series));
    }
}
