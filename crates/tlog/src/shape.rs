//! Which hashes make a root or a proof: RFC 6962, section 2.1, in numbers alone.

use crate::tile::{Level, TILE_WIDTH, Tile};

/// Levels of the Merkle tree in one tile.
const TILE_HEIGHT: u8 = 8;

/// Consecutive leaves, `start..end`, whose hash appears in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) start: u64,
    pub(crate) end: u64,
}

/// A complete subtree of 2^height leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node {
    height: u8,
    index: u64,
}

/// Where in the tiles of a tree the hashes are whose root is a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) tile: Tile,
    pub(crate) offset: usize,
    pub(crate) count: usize,
}

impl Range {
    pub(crate) fn whole(size: u64) -> Self {
        Self { start: 0, end: size }
    }

    fn len(self) -> u64 {
        self.end - self.start
    }

    /// Both halves as RFC 6962 splits them: at the largest power of two below the length, which is 2 or more.
    fn split(self) -> (Self, Self) {
        let middle = self.start + (1 << (self.len() - 1).ilog2());
        (Self { end: middle, ..self }, Self { start: middle, ..self })
    }

    /// The largest complete subtrees, from left to right.
    pub(crate) fn nodes(self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut start = self.start;
        while start < self.end {
            // As large as what is left allows; its place is a multiple of its size, as in any range of the tree.
            let height = (self.end - start).ilog2().min(start.trailing_zeros());
            nodes.push(Node { height: height as u8, index: start >> height });
            start += 1 << height;
        }
        nodes
    }
}

impl Node {
    /// Where it is in a tree of `size` leaves; none if it is not there.
    pub(crate) fn place(self, size: u64) -> Option<Place> {
        let (level, within) = (self.height / TILE_HEIGHT, self.height % TILE_HEIGHT);
        let first = self.index.checked_mul(1 << within)?;
        let (index, offset) = (first / TILE_WIDTH as u64, first as usize % TILE_WIDTH);
        let tile = Tile::in_tree(Level::Hashes(level), index, size)?;
        let count = 1 << within;
        (offset + count <= tile.width()).then_some(Place { tile, offset, count })
    }
}

/// What an inclusion proof lists, from the leaf up. `index` must be below `size`.
pub(crate) fn inclusion(index: u64, size: u64) -> Vec<Range> {
    let mut out = Vec::new();
    let mut range = Range::whole(size);
    while range.len() > 1 {
        let (left, right) = range.split();
        let (near, far) = if index < right.start { (left, right) } else { (right, left) };
        out.push(far);
        range = near;
    }
    out.reverse();
    out
}

/// What a consistency proof lists, in its order. `old` must not be above `size`.
pub(crate) fn consistency(old: u64, size: u64) -> Vec<Range> {
    let mut out = Vec::new();
    if old == 0 {
        return out;
    }
    let mut range = Range::whole(size);
    // Going down to the subtree that ends where the old tree ended.
    while range.end != old {
        let (left, right) = range.split();
        let (near, far) = if old <= right.start { (left, right) } else { (right, left) };
        out.push(far);
        range = near;
    }
    // The old root itself is known to whoever verifies.
    if range.start != 0 {
        out.push(range);
    }
    out.reverse();
    out
}
