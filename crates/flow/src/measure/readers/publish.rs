//! What may be told of what was counted. Everything that leaves the house goes through [`published`].

use store::audience::Sum;

/// A count as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Of what.
    pub key: String,
    /// How often; withheld where there is none.
    pub n: Option<i64>,
    /// By how many readers; withheld where there is none.
    pub readers: Option<i64>,
}

/// Counts as they are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The parts, in the order they came in.
    pub rows: Vec<Shown>,
    /// The whole.
    pub total: Shown,
    /// Something is withheld.
    pub withheld: bool,
}

impl Published {
    /// Without the parts that are withheld: their very names may tell too much.
    pub fn without_withheld(mut self) -> Self {
        self.rows.retain(|row| row.n.is_some());
        self
    }

    /// The same, with the whole and one of the parts in steps of `k`: that part is not over yet.
    pub(super) fn in_steps_of(mut self, k: i64, key: &str) -> Self {
        let step = |n: Option<i64>| n.map(|n| n - n.rem_euclid(k.max(1)));
        for shown in self.rows.iter_mut().filter(|row| row.key == key).chain([&mut self.total]) {
            shown.n = step(shown.n);
            shown.readers = step(shown.readers);
        }
        self
    }
}

/// Withholds every count under `k`, and as many others, the smallest first, that what is withheld cannot be found by taking
/// what is shown from the whole: together they are at least `k`.
///
/// `parts` need not be all of `total`: what is not among them counts as withheld. While a stretch of time is `running`, its
/// counts are told in steps of `k`: otherwise looking twice would tell of whoever came in between.
pub fn published(parts: &[Sum], total: &Sum, k: i64, running: bool) -> Published {
    let k = k.max(1);
    let told = |n: i64| if running { n - n.rem_euclid(k) } else { n };
    let mut hidden: Vec<bool> = parts.iter().map(|part| part.n < k).collect();
    let all: i64 = parts.iter().map(|part| part.n).sum();
    let rest = (total.n - all).max(0);
    let whole = total.n >= k;
    if whole {
        loop {
            let kept_back: i64 = rest
                + parts
                    .iter()
                    .zip(&hidden)
                    .filter(|(_, hidden)| **hidden)
                    .map(|(part, _)| part.n)
                    .sum::<i64>();
            if kept_back == 0 || kept_back >= k {
                break;
            }
            let next = (0..parts.len()).filter(|i| !hidden[*i]).min_by_key(|i| parts[*i].n);
            match next {
                Some(next) => hidden[next] = true,
                None => break,
            }
        }
    }
    let readers = |sum: &Sum, shown: bool| (shown && sum.readers >= k).then(|| told(sum.readers));
    let rows: Vec<Shown> = parts
        .iter()
        .zip(&hidden)
        .map(|(part, hidden)| {
            let shown = whole && !hidden;
            Shown { key: part.key.clone(), n: shown.then(|| told(part.n)), readers: readers(part, shown) }
        })
        .collect();
    let withheld = !whole || rest > 0 || rows.iter().any(|row| row.n.is_none());
    let total =
        Shown { key: total.key.clone(), n: whole.then(|| told(total.n)), readers: readers(total, whole) };
    Published { rows, total, withheld }
}
