//! The head of a tree, and what can be asked of it.

use std::error::Error;

use thiserror::Error;

use crate::proof::{self, ProofError};
use crate::shape::{self, Range};
use crate::source::Source;
use crate::tile::{Tile, TileError};
use crate::{BundleError, Hash};

/// Leaves of the largest tree: one less than 2^63, as in the implementations that count with a sign.
pub const SIZE_MAX: u64 = i64::MAX as u64;

/// A tree's head: how many leaves it has, and the root over them. This is all that anybody has to trust.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tree {
    size: u64,
    root: Hash,
}

/// Why a tree cannot be read, or not grow.
#[derive(Debug, Error)]
pub enum TreeError {
    /// More than [`SIZE_MAX`] leaves.
    #[error("a tree has at most {SIZE_MAX} leaves")]
    TooLarge,
    /// A tree without leaves has one root only, [`Hash::EMPTY`].
    #[error("a tree of size 0 cannot have the root {0}")]
    EmptyRoot(Hash),
    /// Something beyond the tree's end.
    #[error("that is not in a tree of size {size}")]
    NotInTree {
        /// Its leaves.
        size: u64,
    },
    /// The closure did not give a tile.
    #[error("cannot read {tile}")]
    Read {
        /// The tile.
        tile: Tile,
        /// What the closure says.
        source: Box<dyn Error + Send + Sync>,
    },
    /// What it gave is not that tile.
    #[error(transparent)]
    Tile(#[from] TileError),
    /// New entries that no bundle can hold.
    #[error(transparent)]
    Entry(#[from] BundleError),
    /// The tiles are not those of this tree: they were damaged or changed after the head was made.
    #[error("the tiles of size {size} have the root {found}, not {expected}")]
    WrongRoot {
        /// Leaves of the tree.
        size: u64,
        /// The head's root.
        expected: Hash,
        /// The root of the tiles.
        found: Hash,
    },
    /// An entry in the last bundle is not the one whose hash is in the tree.
    #[error("entry {index} is not the one in the tree")]
    WrongEntry {
        /// Which one.
        index: u64,
    },
    /// A proof made from the tiles does not hold: they are not those of this tree.
    #[error("the tiles are not those of this tree")]
    WrongTiles(#[source] ProofError),
}

impl Tree {
    /// The tree without leaves.
    pub const EMPTY: Self = Self { size: 0, root: Hash::EMPTY };

    /// A head from its parts.
    pub fn new(size: u64, root: Hash) -> Result<Self, TreeError> {
        match size {
            0 if root != Hash::EMPTY => Err(TreeError::EmptyRoot(root)),
            0..=SIZE_MAX => Ok(Self { size, root }),
            _ => Err(TreeError::TooLarge),
        }
    }

    /// The head that tiles have, if nobody tampered with them. Reads the right edge alone: at most 8 tiles.
    pub fn read<E>(size: u64, read: impl FnMut(Tile) -> Result<Vec<u8>, E>) -> Result<Self, TreeError>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        if size > SIZE_MAX {
            return Err(TreeError::TooLarge);
        }
        Ok(Self { size, root: Source::new(size, read).range(Range::whole(size))? })
    }

    /// How many leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root over them.
    pub fn root(&self) -> Hash {
        self.root
    }

    /// The proof that leaf `index` is in this tree (RFC 6962, section 2.1.1), from the leaf's sibling up.
    ///
    /// It is checked before it is returned, so tiles that were tampered with give an error.
    pub fn prove_inclusion<E>(
        &self,
        index: u64,
        read: impl FnMut(Tile) -> Result<Vec<u8>, E>,
    ) -> Result<Vec<Hash>, TreeError>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        if index >= self.size {
            return Err(TreeError::NotInTree { size: self.size });
        }
        let mut source = Source::new(self.size, read);
        let leaf = source.range(Range { start: index, end: index + 1 })?;
        let ranges = shape::inclusion(index, self.size);
        let proof = ranges.into_iter().map(|range| source.range(range)).collect::<Result<Vec<_>, _>>()?;
        self.verify_inclusion(index, leaf, &proof).map_err(TreeError::WrongTiles)?;
        Ok(proof)
    }

    /// The proof that this tree begins with its first `old_size` leaves (RFC 6962, section 2.1.2).
    ///
    /// It is checked before it is returned, so tiles that were tampered with give an error.
    pub fn prove_consistency<E>(
        &self,
        old_size: u64,
        read: impl FnMut(Tile) -> Result<Vec<u8>, E>,
    ) -> Result<Vec<Hash>, TreeError>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        self.consistent(old_size, read).map(|(_, proof)| proof)
    }

    /// The head this tree had when it was smaller. The tiles are checked as for
    /// [`prove_consistency`](Self::prove_consistency).
    pub fn earlier<E>(
        &self,
        old_size: u64,
        read: impl FnMut(Tile) -> Result<Vec<u8>, E>,
    ) -> Result<Self, TreeError>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        self.consistent(old_size, read).map(|(old, _)| old)
    }

    fn consistent<E>(
        &self,
        old_size: u64,
        read: impl FnMut(Tile) -> Result<Vec<u8>, E>,
    ) -> Result<(Self, Vec<Hash>), TreeError>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        if old_size > self.size {
            return Err(TreeError::NotInTree { size: self.size });
        }
        let mut source = Source::new(self.size, read);
        let old = Self { size: old_size, root: source.range(Range::whole(old_size))? };
        let ranges = shape::consistency(old_size, self.size);
        let proof = ranges.into_iter().map(|range| source.range(range)).collect::<Result<Vec<_>, _>>()?;
        self.verify_consistency(&old, &proof).map_err(TreeError::WrongTiles)?;
        Ok((old, proof))
    }

    /// Whether a proof shows that `leaf`, which is [`Hash::leaf`] of the entry, is leaf `index` of this tree.
    pub fn verify_inclusion(&self, index: u64, leaf: Hash, proof: &[Hash]) -> Result<(), ProofError> {
        proof::inclusion(self, index, leaf, proof)
    }

    /// Whether a proof shows that this tree begins with all leaves of an older one.
    pub fn verify_consistency(&self, older: &Self, proof: &[Hash]) -> Result<(), ProofError> {
        proof::consistency(self, older, proof)
    }
}
