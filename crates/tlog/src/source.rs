//! Hashes of a tree, out of tiles that somebody else reads.

use std::collections::BTreeMap;
use std::error::Error;

use crate::Hash;
use crate::shape::{Node, Range};
use crate::tile::Tile;
use crate::tree::TreeError;

/// The tiles of a tree of `size` leaves. Each is read once.
pub(crate) struct Source<F> {
    size: u64,
    read: F,
    tiles: BTreeMap<Tile, Vec<Hash>>,
}

impl<F, E> Source<F>
where
    F: FnMut(Tile) -> Result<Vec<u8>, E>,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    pub(crate) fn new(size: u64, read: F) -> Self {
        Self { size, read, tiles: BTreeMap::new() }
    }

    /// The bytes of a tile or bundle, at exactly its width.
    pub(crate) fn bytes(&mut self, tile: Tile) -> Result<Vec<u8>, TreeError> {
        let mut bytes = (self.read)(tile).map_err(|e| TreeError::Read { tile, source: e.into() })?;
        let wanted = tile.cut(&bytes)?.len();
        bytes.truncate(wanted);
        Ok(bytes)
    }

    /// The hashes of a tile.
    pub(crate) fn hashes(&mut self, tile: Tile) -> Result<&[Hash], TreeError> {
        if !self.tiles.contains_key(&tile) {
            let hashes = Hash::sequence(&self.bytes(tile)?);
            self.tiles.insert(tile, hashes);
        }
        Ok(&self.tiles[&tile])
    }

    /// Hashes of a range: RFC 6962's `MTH(D[start:end])`.
    pub(crate) fn range(&mut self, range: Range) -> Result<Hash, TreeError> {
        let mut nodes = range.nodes().into_iter().rev();
        let Some(last) = nodes.next() else { return Ok(Hash::EMPTY) };
        let mut hash = self.node(last)?;
        for node in nodes {
            hash = Hash::node(&self.node(node)?, &hash);
        }
        Ok(hash)
    }

    fn node(&mut self, node: Node) -> Result<Hash, TreeError> {
        let place = node.place(self.size).ok_or(TreeError::NotInTree { size: self.size })?;
        let hashes = self.hashes(place.tile)?;
        Ok(Hash::perfect(&hashes[place.offset..place.offset + place.count]))
    }
}
