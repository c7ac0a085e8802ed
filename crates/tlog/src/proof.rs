//! Verifying proofs, by the steps of RFC 9162, sections 2.1.3.2 and 2.1.4.2, which are RFC 6962's in code.

use thiserror::Error;

use crate::{Hash, Tree};

/// Why a proof does not prove.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProofError {
    /// A leaf beyond the tree's end.
    #[error("leaf {index} is not in a tree of size {size}")]
    NotInTree {
        /// The leaf.
        index: u64,
        /// The tree's leaves.
        size: u64,
    },
    /// The older tree is the larger one.
    #[error("a tree of size {new} cannot begin with {old} leaves")]
    Shrunk {
        /// Leaves of the older tree.
        old: u64,
        /// Leaves of the newer tree.
        new: u64,
    },
    /// Too many or too few hashes for these sizes.
    #[error("a proof of {len} hashes has the wrong length for these sizes")]
    Length {
        /// How many there are.
        len: usize,
    },
    /// The hashes lead to another root.
    #[error("the proof leads to the root {found}, not to {expected}")]
    Root {
        /// The tree's root.
        expected: Hash,
        /// Where the proof leads.
        found: Hash,
    },
    /// The hashes lead to another root of the older tree.
    #[error("the proof leads to the older root {found}, not to {expected}: one of both logs was rewritten")]
    OldRoot {
        /// The older tree's root.
        expected: Hash,
        /// Where the proof leads.
        found: Hash,
    },
}

/// A place in the tree, seen from a node: its own number and that of the last node at its height.
struct Climb {
    here: u64,
    last: u64,
}

impl Climb {
    fn up(&mut self) {
        self.here >>= 1;
        self.last >>= 1;
    }

    /// Whether the next hash of the proof stands to the left. If so, moves past the heights at which the node
    /// has no sibling, as it is the last of its row.
    fn left(&mut self) -> bool {
        let left = self.here & 1 == 1 || self.here == self.last;
        while left && self.here & 1 == 0 && self.here != 0 {
            self.up();
        }
        left
    }
}

pub(crate) fn inclusion(tree: &Tree, index: u64, leaf: Hash, proof: &[Hash]) -> Result<(), ProofError> {
    let size = tree.size();
    if index >= size {
        return Err(ProofError::NotInTree { index, size });
    }
    let wrong = ProofError::Length { len: proof.len() };
    let mut climb = Climb { here: index, last: size - 1 };
    let mut found = leaf;
    for hash in proof {
        if climb.last == 0 {
            return Err(wrong);
        }
        found = if climb.left() { Hash::node(hash, &found) } else { Hash::node(&found, hash) };
        climb.up();
    }
    if climb.last != 0 {
        return Err(wrong);
    }
    same_root(tree, found)
}

pub(crate) fn consistency(new: &Tree, old: &Tree, proof: &[Hash]) -> Result<(), ProofError> {
    let wrong = ProofError::Length { len: proof.len() };
    if old.size() > new.size() {
        return Err(ProofError::Shrunk { old: old.size(), new: new.size() });
    }
    if old.size() == 0 || old.size() == new.size() {
        if !proof.is_empty() {
            return Err(wrong);
        }
        // Any tree begins with the empty one.
        return if old.size() == 0 { Ok(()) } else { same_root(new, old.root()) };
    }
    let mut climb = Climb { here: old.size() - 1, last: new.size() - 1 };
    while climb.here & 1 == 1 {
        climb.up();
    }
    let mut hashes = proof.iter();
    // A complete old tree is a node of the new one, so the proof does not repeat it.
    let start = if old.size().is_power_of_two() { Some(old.root()) } else { hashes.next().copied() };
    let mut found = start.ok_or(wrong.clone())?;
    let mut found_old = found;
    for hash in hashes {
        if climb.last == 0 {
            return Err(wrong);
        }
        if climb.left() {
            found_old = Hash::node(hash, &found_old);
            found = Hash::node(hash, &found);
        } else {
            found = Hash::node(&found, hash);
        }
        climb.up();
    }
    if climb.last != 0 {
        return Err(wrong);
    }
    if found_old != old.root() {
        return Err(ProofError::OldRoot { expected: old.root(), found: found_old });
    }
    same_root(new, found)
}

fn same_root(tree: &Tree, found: Hash) -> Result<(), ProofError> {
    match found == tree.root() {
        true => Ok(()),
        false => Err(ProofError::Root { expected: tree.root(), found }),
    }
}
