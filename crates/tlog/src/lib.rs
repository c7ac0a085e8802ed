//! A transparency log: a list that can only grow, and proofs that it did nothing else.
//!
//! The log is a Merkle tree ([RFC 6962](https://www.rfc-editor.org/rfc/rfc6962#section-2.1)) kept as static
//! files, “tiles” ([tlog-tiles](https://c2sp.org/tlog-tiles)); its head is a signed text, the checkpoint
//! ([tlog-checkpoint](https://c2sp.org/tlog-checkpoint), [signed-note](https://c2sp.org/signed-note)), which
//! witnesses may sign too ([tlog-cosignature](https://c2sp.org/tlog-cosignature)).
//!
//! Nothing here reads or writes anything. A function that needs tiles is given a closure that returns their
//! bytes; the functions of [`needs`] say beforehand which ones it will ask for, so a caller with a database or
//! a network fetches them first, in one go, and then answers from a map.
//!
//! **Keeping tiles.** [`Tree::append`] says which tiles and entry bundles to write. A tile only ever gains
//! bytes at its end, so one record for each level and index is enough: a closure may return a fuller tile than
//! was asked for, and [`Tile::cut`] answers a request for an older, partial one. Write bundles and tiles
//! first and the checkpoint last: then a crash in between leaves only bytes that the next attempt writes again.
//!
//! ```
//! use std::collections::BTreeMap;
//! use tlog::{Checkpoint, Hash, SignedCheckpoint, SignerKey, Tile, Tree};
//!
//! // The log: three entries, then one more.
//! let mut stored: BTreeMap<Tile, Vec<u8>> = BTreeMap::new();
//! let first = Tree::EMPTY.append(&["one", "two", "three"], |_| Err("an empty log has no tiles"))?;
//! stored.extend(first.tiles);
//! let read = |stored: &BTreeMap<Tile, Vec<u8>>, tile| stored.get(&tile).cloned().ok_or("no such tile");
//! let second = first.tree.append(&["four"], |tile| read(&stored, tile))?;
//! stored.extend(second.tiles);
//!
//! let key = SignerKey::new("example.com/log", &[7; 32])?; // 32 bytes from a good source of randomness
//! let checkpoint = Checkpoint::new("example.com/log", second.tree)?;
//! let published = SignedCheckpoint::sign(checkpoint, &key)?.to_string();
//!
//! // A reader, who got the verifier key another way.
//! let vkey = key.verifier().to_string().parse()?;
//! let opened = SignedCheckpoint::open(published.as_bytes(), "example.com/log", &vkey)?;
//! let head = opened.checkpoint().tree();
//! let proof = head.prove_inclusion(1, |tile| read(&stored, tile))?;
//! head.verify_inclusion(1, Hash::leaf(b"two"), &proof)?;
//! let proof = head.prove_consistency(3, |tile| read(&stored, tile))?;
//! head.verify_consistency(&first.tree, &proof)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Two other implementations judge this one: Cloudflare's `signed_note` and `tlog_tiles` in the tests, and the
//! Python verifier `aics-tlog`, over HTTP, in `tests/aics-tlog.sh`.

mod append;
mod bundle;
mod checkpoint;
mod hash;
mod key;
pub mod needs;
mod note;
mod proof;
mod shape;
mod source;
mod text;
mod tile;
mod tree;

pub use append::Growth;
pub use bundle::{BundleError, ENTRY_MAX, encode_bundle, parse_bundle};
pub use checkpoint::{Checkpoint, CheckpointError, SignedCheckpoint};
pub use hash::{Hash, HashError};
pub use key::{Algorithm, KeyError, SignerKey, VerifierKey};
pub use note::{Note, NoteError, SIGNATURES_MAX, Signature, Verified};
pub use proof::ProofError;
pub use tile::{Level, TILE_WIDTH, Tile, TileError};
pub use tree::{SIZE_MAX, Tree, TreeError};
