//! RFC 6962, section 2.1, word for word and slow; and a store that keeps one record for each tile.

use std::collections::BTreeMap;

use tlog::{Growth, Hash, Level, Tile, Tree};

/// `MTH(D[n])`.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::EMPTY,
        [one] => *one,
        many => {
            let (left, right) = many.split_at(split(many.len()));
            Hash::node(&root(left), &root(right))
        }
    }
}

/// `PATH(m, D[n])`.
pub fn path(m: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    if m < left.len() {
        [path(m, left), vec![root(right)]].concat()
    } else {
        [path(m - left.len(), right), vec![root(left)]].concat()
    }
}

/// `PROOF(m, D[n])`.
pub fn proof(m: usize, leaves: &[Hash]) -> Vec<Hash> {
    if m == 0 { Vec::new() } else { subproof(m, leaves, true) }
}

fn subproof(m: usize, leaves: &[Hash], known: bool) -> Vec<Hash> {
    if m == leaves.len() {
        return if known { Vec::new() } else { vec![root(leaves)] };
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    if m <= left.len() {
        [subproof(m, left, known), vec![root(right)]].concat()
    } else {
        [subproof(m - left.len(), right, false), vec![root(left)]].concat()
    }
}

/// The largest power of two below `n`.
fn split(n: usize) -> usize {
    (1..).map(|bits| 1 << bits).take_while(|k| *k < n).last().unwrap_or(1)
}

pub fn entry(index: u64) -> Vec<u8> {
    format!("entry {index}").into_bytes()
}

pub fn leaves(size: u64) -> Vec<Hash> {
    (0..size).map(|index| Hash::leaf(&entry(index))).collect()
}

/// One record for each level and index, as a database would have it.
#[derive(Default, Clone)]
pub struct Store {
    pub rows: BTreeMap<(Level, u64), Vec<u8>>,
}

impl Store {
    pub fn read(&self, tile: Tile) -> Result<Vec<u8>, String> {
        self.rows.get(&(tile.level(), tile.index())).cloned().ok_or(format!("{tile} was never written"))
    }

    /// Keeps what grew, and insists that it only grew.
    pub fn write(&mut self, growth: &Growth) {
        for (tile, bytes) in &growth.tiles {
            let before = self.rows.insert((tile.level(), tile.index()), bytes.clone()).unwrap_or_default();
            assert!(bytes.starts_with(&before) && bytes.len() > before.len(), "{tile} changed");
        }
    }

    /// A tree of `size` entries, grown in the given steps.
    pub fn grown(steps: impl IntoIterator<Item = u64>) -> (Self, Tree) {
        let (mut store, mut tree) = (Self::default(), Tree::EMPTY);
        for step in steps {
            tree = store.grow(&tree, step);
        }
        (store, tree)
    }

    pub fn grow(&mut self, tree: &Tree, step: u64) -> Tree {
        let entries: Vec<_> = (tree.size()..tree.size() + step).map(entry).collect();
        let mut wanted = tlog::needs::append(tree.size());
        let growth = tree
            .append(&entries, |tile| {
                // Nothing is read that was not announced, nor twice.
                let place = wanted.iter().position(|w| *w == tile).ok_or(format!("{tile} unannounced"))?;
                wanted.remove(place);
                self.read(tile)
            })
            .unwrap();
        self.write(&growth);
        growth.tree
    }
}
