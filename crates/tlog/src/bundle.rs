//! Entry bundles: tlog-tiles, “Log entries”.

use thiserror::Error;

use crate::tile::TILE_WIDTH;

/// Bytes of the longest entry a bundle can hold, as its length has 16 bits.
pub const ENTRY_MAX: usize = u16::MAX as usize;

/// What is wrong with a bundle, or with entries for one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BundleError {
    /// An entry that is longer than its length field can say.
    #[error("entry {position} has {len} bytes; an entry has at most {ENTRY_MAX}")]
    EntryTooLong {
        /// Which one, counted from 0.
        position: usize,
        /// Its bytes.
        len: usize,
    },
    /// More entries than a bundle holds.
    #[error("more than {TILE_WIDTH} entries in one bundle")]
    TooMany,
    /// The bytes end within an entry or its length.
    #[error("the bundle ends within entry {position}")]
    Truncated {
        /// Which one, counted from 0.
        position: usize,
    },
    /// Fewer entries than were asked for.
    #[error("the bundle has {found} entries, not {needed}")]
    TooFew {
        /// What was asked for.
        needed: usize,
        /// What is there.
        found: usize,
    },
}

/// Up to 256 entries as one bundle: each with its length before it, in 16 bits, big-endian.
pub fn encode_bundle<T: AsRef<[u8]>>(entries: &[T]) -> Result<Vec<u8>, BundleError> {
    if entries.len() > TILE_WIDTH {
        return Err(BundleError::TooMany);
    }
    let mut out = Vec::new();
    for (position, entry) in entries.iter().enumerate() {
        push(&mut out, position, entry.as_ref())?;
    }
    Ok(out)
}

/// The entries of a bundle.
pub fn parse_bundle(bytes: &[u8]) -> Result<Vec<&[u8]>, BundleError> {
    let mut entries = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        if entries.len() == TILE_WIDTH {
            return Err(BundleError::TooMany);
        }
        let (entry, after) = split(rest).ok_or(BundleError::Truncated { position: entries.len() })?;
        entries.push(entry);
        rest = after;
    }
    Ok(entries)
}

/// The first `count` entries of a bundle, as a bundle. What follows is not looked at.
pub(crate) fn first(bytes: &[u8], count: usize) -> Result<&[u8], BundleError> {
    let mut rest = bytes;
    for position in 0..count {
        if rest.is_empty() {
            return Err(BundleError::TooFew { needed: count, found: position });
        }
        rest = split(rest).ok_or(BundleError::Truncated { position })?.1;
    }
    Ok(&bytes[..bytes.len() - rest.len()])
}

/// Adds an entry to a bundle.
pub(crate) fn push(bundle: &mut Vec<u8>, position: usize, entry: &[u8]) -> Result<(), BundleError> {
    let len = entry.len();
    let size = u16::try_from(len).map_err(|_| BundleError::EntryTooLong { position, len })?;
    bundle.extend_from_slice(&size.to_be_bytes());
    bundle.extend_from_slice(entry);
    Ok(())
}

/// The first entry, and the rest.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (len, rest) = bytes.split_first_chunk::<2>()?;
    rest.split_at_checked(u16::from_be_bytes(*len).into())
}
