//! Hashes of the Merkle tree: RFC 6962, section 2.1.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::text;

/// A SHA-256 hash of a leaf, of two subtrees, or of a whole tree. Its text form is base 64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

/// A text that is not a hash.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{text}” is not the base 64 of 32 bytes")]
pub struct HashError {
    /// The beginning of the text.
    pub text: String,
}

impl Hash {
    /// Bytes of a hash.
    pub const LEN: usize = 32;

    /// The root of the tree without leaves: the hash of nothing.
    pub const EMPTY: Self = Self([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
        0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ]);

    /// The hash of an entry: `SHA-256(0x00 || entry)`.
    pub fn leaf(entry: &[u8]) -> Self {
        Self(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
    }

    /// The hash of two subtrees: `SHA-256(0x01 || left || right)`.
    pub fn node(left: &Self, right: &Self) -> Self {
        Self(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The root over as many hashes as a power of two. `hashes` must not be empty.
    pub(crate) fn perfect(hashes: &[Self]) -> Self {
        debug_assert!(hashes.len().is_power_of_two());
        match hashes {
            [one] => *one,
            many => {
                let (left, right) = many.split_at(many.len() / 2);
                Self::node(&Self::perfect(left), &Self::perfect(right))
            }
        }
    }

    /// Hashes that stand one after another. Bytes that do not fill a hash are left out.
    pub(crate) fn sequence(bytes: &[u8]) -> Vec<Self> {
        bytes.as_chunks().0.iter().copied().map(Self).collect()
    }
}

impl From<[u8; 32]> for Hash {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::encode(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl FromStr for Hash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, HashError> {
        let bytes = text::decode(text).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| HashError { text: text::short(text) })
    }
}
