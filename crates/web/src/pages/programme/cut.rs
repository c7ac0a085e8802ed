//! The activities of a task, page by page: for readers and at the desk.

use std::collections::BTreeMap;

use model::Code;
use model::programme::Task;
use render::View;

use crate::failure::Failure;

/// Activities on one page.
const SHOWN: usize = 50;

/// The activities that one page shows, counted from nought.
pub struct Cut {
    /// Which page; the first one is 1.
    pub page: usize,
    /// The first of its activities.
    pub start: usize,
    /// The first one that is not on it any more.
    pub end: usize,
    /// How many there are.
    pub all: usize,
}

impl Cut {
    /// A page of so many; there is always a first one.
    pub fn new(page: usize, all: usize) -> Result<Self, Failure> {
        let start = page.checked_sub(1).and_then(|before| before.checked_mul(SHOWN));
        let start = start.filter(|start| *start == 0 || *start < all).ok_or(Failure::NotFound)?;
        Ok(Self { page, start, end: all.min(start.saturating_add(SHOWN)), all })
    }

    /// Which of how many; empty where all of them are shown.
    pub fn words(&self, v: &View<'_>) -> String {
        if self.all <= SHOWN {
            return String::new();
        }
        let n = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
        let (from, to, all) = (n(self.start + 1), n(self.end), n(self.all));
        v.said("programme-activities-shown", &[("from", &from), ("to", &to), ("all", &all)])
    }

    /// The tasks of which one is on the page: how many of its own to pass over, and how many to show.
    pub fn wanted<'a>(&self, serving: &[(&'a Task, usize)]) -> Vec<(&'a Task, usize, usize)> {
        // How many stand before each task: which of its own are on the page.
        let mut before = 0;
        let mut wanted = Vec::new();
        for (task, n) in serving {
            let (from, to) = (self.start.max(before), self.end.min(before + n));
            if from < to {
                wanted.push((*task, from - before, to - from));
            }
            before += n;
        }
        wanted
    }
}

/// How many activities serve each of these tasks, in their order; tasks with none are left out.
pub fn serving<'a>(
    tasks: impl Iterator<Item = &'a Task>,
    served: &BTreeMap<Code, i64>,
) -> Vec<(&'a Task, usize)> {
    tasks.filter_map(|of| Some((of, usize::try_from(*served.get(&of.code)?).ok()?))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn activities_come_page_by_page_and_there_is_a_first_one() {
        let cut = |page, all| Cut::new(page, all).map(|cut| (cut.start, cut.end)).ok();
        assert_eq!(cut(1, 0), Some((0, 0)));
        assert_eq!(cut(1, 5_000), Some((0, 50)));
        assert_eq!(cut(100, 5_000), Some((4_950, 5_000)));
        assert_eq!(cut(2, 70), Some((50, 70)));
        assert_eq!(cut(2, 50), None);
        assert_eq!(cut(0, 50), None);
        assert_eq!(cut(usize::MAX, 50), None);
    }
}
