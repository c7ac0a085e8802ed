//! Growing: which tiles and bundles to write for new entries.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::error::Error;

use crate::bundle::{self, parse_bundle};
use crate::shape::Range;
use crate::source::Source;
use crate::tile::{Level, TILE_WIDTH, Tile, TileError};
use crate::tree::{SIZE_MAX, Tree, TreeError};
use crate::{Hash, needs};

/// A tree that grew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    /// The new head.
    pub tree: Tree,
    /// What to write. Each begins with the bytes of the partial one it replaces; all others stay as they are.
    pub tiles: Vec<(Tile, Vec<u8>)>,
}

impl Tree {
    /// Adds entries: the new head, and which tiles and bundles to write.
    ///
    /// Reads the right edge alone, at most 8 tiles and a bundle whatever the size, and checks it against this
    /// head: on an edge that was damaged nothing is built, so nobody signs a head that contradicts the last.
    pub fn append<T, E>(
        &self,
        entries: &[T],
        read: impl FnMut(Tile) -> Result<Vec<u8>, E>,
    ) -> Result<Growth, TreeError>
    where
        T: AsRef<[u8]>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let mut source = Source::new(self.size(), read);
        let bundles = self.bundles(entries, &mut source)?;
        let leaves: Vec<Hash> = entries.iter().map(|entry| Hash::leaf(entry.as_ref())).collect();
        let mut growth = self.grow(&leaves, source)?;
        growth.tiles.splice(0..0, bundles);
        Ok(growth)
    }

    /// The same for a log that does not keep its entries in bundles: `leaves` are their [`Hash::leaf`]s.
    pub fn append_leaves<E>(
        &self,
        leaves: &[Hash],
        read: impl FnMut(Tile) -> Result<Vec<u8>, E>,
    ) -> Result<Growth, TreeError>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        self.grow(leaves, Source::new(self.size(), read))
    }

    /// The last bundle, if it is partial and something is added, and those that follow it.
    fn bundles<T, F, E>(
        &self,
        entries: &[T],
        source: &mut Source<F>,
    ) -> Result<Vec<(Tile, Vec<u8>)>, TreeError>
    where
        T: AsRef<[u8]>,
        F: FnMut(Tile) -> Result<Vec<u8>, E>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let mut done = Vec::new();
        let mut index = self.size() / TILE_WIDTH as u64;
        let mut count = self.size() as usize % TILE_WIDTH;
        let mut bytes = match needs::last_bundle(self.size()) {
            Some(tile) if !entries.is_empty() => self.last_bundle(tile, source)?,
            _ => Vec::new(),
        };
        for (position, entry) in entries.iter().enumerate() {
            bundle::push(&mut bytes, position, entry.as_ref())?;
            count += 1;
            if count == TILE_WIDTH || position + 1 == entries.len() {
                done.push((Tile::new(Level::Entries, index, count)?, std::mem::take(&mut bytes)));
                (index, count) = (index + 1, 0);
            }
        }
        Ok(done)
    }

    /// The partial bundle at the end, of which each entry is the one in the tree.
    fn last_bundle<F, E>(&self, tile: Tile, source: &mut Source<F>) -> Result<Vec<u8>, TreeError>
    where
        F: FnMut(Tile) -> Result<Vec<u8>, E>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let bytes = source.bytes(tile)?;
        let first = tile.index() * TILE_WIDTH as u64;
        let hashes = source.hashes(Tile::new(Level::Hashes(0), tile.index(), tile.width())?)?;
        let entries = parse_bundle(&bytes).map_err(|source| TileError::Bundle { tile, source })?;
        for (index, (entry, hash)) in (first..).zip(entries.into_iter().zip(hashes)) {
            if Hash::leaf(entry) != *hash {
                return Err(TreeError::WrongEntry { index });
            }
        }
        Ok(bytes)
    }

    fn grow<F, E>(&self, leaves: &[Hash], mut source: Source<F>) -> Result<Growth, TreeError>
    where
        F: FnMut(Tile) -> Result<Vec<u8>, E>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let size = self.size().checked_add(leaves.len() as u64).filter(|size| *size <= SIZE_MAX);
        let size = size.ok_or(TreeError::TooLarge)?;
        let found = source.range(Range::whole(self.size()))?;
        if found != self.root() {
            return Err(TreeError::WrongRoot { size: self.size(), expected: self.root(), found });
        }
        let mut edge: BTreeMap<Tile, Vec<u8>> = BTreeMap::new();
        for tile in needs::root(self.size()) {
            edge.insert(tile, bytes(source.hashes(tile)?));
        }
        let mut tiles = Vec::new();
        let mut fresh = leaves.to_vec();
        // Hashes that this level has already.
        let mut before = self.size();
        for level in 0.. {
            if fresh.is_empty() {
                break;
            }
            let index = before / TILE_WIDTH as u64;
            let mut row = match Tile::in_tree(Level::Hashes(level), index, self.size()) {
                Some(tile) => source.hashes(tile)?.to_vec(),
                None => Vec::new(),
            };
            row.append(&mut fresh);
            for (index, hashes) in (index..).zip(row.chunks(TILE_WIDTH)) {
                let tile = Tile::new(Level::Hashes(level), index, hashes.len())?;
                tiles.push((tile, bytes(hashes)));
                if tile.is_full() {
                    fresh.push(Hash::perfect(hashes));
                }
            }
            before /= TILE_WIDTH as u64;
        }
        edge.extend(tiles.iter().filter(|(tile, _)| !tile.is_full()).cloned());
        // Every tile of the new edge was either written now or is an old one that did not change.
        let read = |tile| Ok::<_, Infallible>(edge.get(&tile).cloned().unwrap_or_default());
        Ok(Growth { tree: Tree::read(size, read)?, tiles })
    }
}

fn bytes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| *hash.as_bytes()).collect()
}
