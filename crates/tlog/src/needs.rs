//! Which tiles an operation will ask for, so that they can be fetched before it.
//!
//! Each function is the exact list for the one of the same name, without repetitions and in no promised
//! order. Sizes and indices that make no sense give an empty list; the operation itself says what is wrong.

use std::collections::BTreeSet;

use crate::shape::{self, Range};
use crate::tile::{Level, TILE_WIDTH, Tile};
use crate::tree::SIZE_MAX;

/// For [`Tree::read`](crate::Tree::read): the partial tiles at the right edge, at most one for each level.
pub fn root(size: u64) -> Vec<Tile> {
    tiles(size, [Range::whole(size)])
}

/// For [`Tree::append`](crate::Tree::append) of one entry or more: the same, and the last bundle if it is
/// partial. For [`Tree::append_leaves`](crate::Tree::append_leaves), [`root`] is enough.
pub fn append(size: u64) -> Vec<Tile> {
    let mut needed = root(size);
    needed.extend(last_bundle(size));
    needed
}

/// For [`Tree::prove_inclusion`](crate::Tree::prove_inclusion).
pub fn inclusion(index: u64, size: u64) -> Vec<Tile> {
    if index >= size {
        return Vec::new();
    }
    let leaf = Range { start: index, end: index + 1 };
    tiles(size, shape::inclusion(index, size).into_iter().chain([leaf]))
}

/// For [`Tree::prove_consistency`](crate::Tree::prove_consistency) and
/// [`Tree::earlier`](crate::Tree::earlier).
pub fn consistency(old: u64, size: u64) -> Vec<Tile> {
    if old > size {
        return Vec::new();
    }
    tiles(size, shape::consistency(old, size).into_iter().chain([Range::whole(old)]))
}

/// The last bundle of a tree, if it is partial.
pub(crate) fn last_bundle(size: u64) -> Option<Tile> {
    Tile::in_tree(Level::Entries, size / TILE_WIDTH as u64, size)
}

fn tiles(size: u64, ranges: impl IntoIterator<Item = Range>) -> Vec<Tile> {
    if size > SIZE_MAX {
        return Vec::new();
    }
    let nodes = ranges.into_iter().flat_map(Range::nodes);
    let tiles: BTreeSet<Tile> = nodes.filter_map(|node| node.place(size)).map(|place| place.tile).collect();
    tiles.into_iter().collect()
}
