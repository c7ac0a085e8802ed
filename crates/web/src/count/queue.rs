//! What waits to be counted: several short lists, each under a lock that is held for a push or a swap.
//!
//! A full list loses what comes, which is counted: readers never wait for it.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::Hit;

/// Lists; more than a machine of usual size has threads.
const LISTS: usize = 16;
/// So many fit into one, which is a fifth of a second at 300,000 a second …
const LIST_MAX: usize = 4_096;
/// … and so many bytes, which is 32 MB in all.
const BYTES_MAX: usize = 2 << 20;

#[derive(Default)]
struct List {
    hits: Vec<Hit>,
    bytes: usize,
}

/// The lists.
pub(super) struct Queue([Mutex<List>; LISTS]);

impl Default for Queue {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Mutex::default()))
    }
}

thread_local! {
    /// The list of this thread.
    static MINE: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// A list for each thread, in turn.
fn mine() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    MINE.with(|mine| {
        if mine.get() == usize::MAX {
            mine.set(NEXT.fetch_add(1, Ordering::Relaxed) % LISTS);
        }
        mine.get()
    })
}

impl Queue {
    /// Takes one, if there is room.
    pub(super) fn push(&self, hit: Hit) -> bool {
        let Some(list) = self.0.get(mine()) else { return false };
        let mut list = list.lock().unwrap_or_else(PoisonError::into_inner);
        let size = hit.size();
        if list.hits.len() >= LIST_MAX || list.bytes + size > BYTES_MAX {
            return false;
        }
        list.bytes += size;
        list.hits.push(hit);
        true
    }

    /// Hands over what waits, list by list.
    pub(super) fn drain(&self, mut each: impl FnMut(Vec<Hit>)) {
        for list in &self.0 {
            let waiting = std::mem::take(&mut *list.lock().unwrap_or_else(PoisonError::into_inner));
            if !waiting.hits.is_empty() {
                each(waiting.hits);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Asked, Event};
    use super::*;

    #[test]
    fn what_comes_on_top_is_refused_and_the_rest_is_handed_over() {
        let queue = Queue::default();
        let hit = |target: &str| Hit::new(Event::View, &Asked { target, ..Asked::default() });
        let taken = (0..LIST_MAX + 10).filter(|_| queue.push(hit("/vi/"))).count();
        assert_eq!(taken, LIST_MAX, "this thread has one list");
        let mut found = 0;
        queue.drain(|list| found += list.len());
        assert_eq!(found, LIST_MAX);
        let long = "a".repeat(2_000);
        let taken = (0..LIST_MAX).filter(|_| queue.push(hit(&long))).count();
        assert!(taken > 1_000 && taken < LIST_MAX, "bytes are bounded as well: {taken}");
    }
}
