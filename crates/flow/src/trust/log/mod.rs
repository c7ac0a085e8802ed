//! The transparency log: everything published, corrected and withdrawn, in a list that can only grow.
//!
//! An entry is one line of JSON that names an edition and the SHA-256 of its [`Content`]; a Merkle tree over all
//! entries has one signed head, so a page that differs from what was logged, or an entry that was changed later,
//! shows. Entries are written in the transaction of the change they tell of.

mod content;
mod read;
mod signer;
mod standing;

pub use content::Content;
pub use read::{Finding, verify_page};
pub use signer::Signer;
pub use standing::{Standing, State, logged_content, page_of, standing, standing_at};

use std::collections::BTreeMap;
use std::io;

use model::Clock;
use serde::{Deserialize, Serialize};
use store::log::{LogEntry, LogState};
use store::{Conn, StoreError, Tx};
use tlog::{Hash, Level, Tile, Tree, needs};

use crate::FlowError;

/// The log cannot be read, continued or signed.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// Its tiles do not fit its head.
    #[error(transparent)]
    Tree(#[from] tlog::TreeError),
    /// Its head is not one.
    #[error("the root in the store: {0}")]
    Root(#[from] tlog::HashError),
    /// It says of a place that none can have.
    #[error("{0} is not a number of entries")]
    Size(i64),
    /// The key's file cannot be read or made.
    #[error("{file}: {source}")]
    KeyFile {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// The key's file has something else in it.
    #[error("{0} does not hold 32 bytes in hexadecimal")]
    NotAKey(String),
    /// The key has a name that none can have.
    #[error(transparent)]
    Key(#[from] tlog::KeyError),
    /// The head cannot be signed, or its signature is not the key's.
    #[error(transparent)]
    Checkpoint(#[from] tlog::CheckpointError),
    /// What a portal answered is not what a log answers.
    #[error("{url}: {what}")]
    Answer {
        /// Address.
        url: String,
        /// What is wrong.
        what: String,
    },
}

/// What happened to an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Readers see a text from now on.
    Publish,
    /// They see another, and are told what was wrong.
    Correct,
    /// They see a reason in its place.
    Withdraw,
}

impl Action {
    /// Its word in the log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Correct => "correct",
            Self::Withdraw => "withdraw",
        }
    }
}

/// An entry, as it stands in the log: one JSON object, its keys in the order of the alphabet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    /// What happened.
    pub action: Action,
    /// When.
    pub at: jiff::Timestamp,
    /// SHA-256 of the edition's canonical bytes, in hexadecimal.
    pub digest: String,
    /// The item's code.
    pub item: String,
    /// Language of the edition.
    pub locale: String,
    /// Number of the revision.
    pub revision: i64,
}

/// Enters what happened to an edition, as part of the transaction in which it happens.
pub async fn append(
    tx: &mut Tx,
    clock: &dyn Clock,
    action: Action,
    content: &Content,
) -> Result<LogEntry, FlowError> {
    let state = store::log::lock_state(tx).await?;
    let tree = tree(&state)?;
    let now = clock.now();
    let leaf = Leaf {
        action,
        // As exactly as the store keeps it.
        at: jiff::Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now),
        digest: content.digest(),
        item: content.item.to_string(),
        locale: content.locale.to_string(),
        revision: content.revision,
    };
    // Texts and numbers are always written.
    let text = serde_json::to_string(&leaf).unwrap_or_default();
    let tiles = stored(tx, &needs::root(tree.size())).await?;
    let growth = tree
        .append_leaves(&[Hash::leaf(text.as_bytes())], |tile| held(&tiles, tile))
        .map_err(LogError::from)?;
    for (tile, bytes) in &growth.tiles {
        store::log::put_tile(tx, &row(*tile), bytes).await?;
    }
    let entry = LogEntry {
        position: state.size,
        at: leaf.at,
        action: action.as_str().to_owned(),
        item: content.item.clone(),
        locale: content.locale.clone(),
        revision: content.revision,
        digest: leaf.digest,
        leaf: text,
    };
    store::log::insert_entry(tx, &entry).await?;
    let grown = LogState { size: state.size + 1, root: growth.tree.root().to_string() };
    store::log::set_state(tx, &grown).await?;
    Ok(entry)
}

/// The tree's head.
pub fn tree(state: &LogState) -> Result<Tree, LogError> {
    let size = u64::try_from(state.size).map_err(|_| LogError::Size(state.size))?;
    Ok(Tree::new(size, state.root.parse()?)?)
}

/// The same for the tile at a path below `tile/`.
pub async fn tile_at(conn: &mut Conn, path: &str) -> Result<Option<Vec<u8>>, FlowError> {
    match format!("tile/{path}").parse() {
        Ok(wanted) => tile(conn, wanted).await,
        Err(_) => Ok(None),
    }
}

/// The bytes of a tile or a bundle of entries, if the log is large enough to have it at that width.
pub async fn tile(conn: &mut Conn, tile: Tile) -> Result<Option<Vec<u8>>, FlowError> {
    let size = tree(&store::log::state(conn).await?)?.size();
    if !tile.is_in(size) {
        return Ok(None);
    }
    if tile.level() == Level::Entries {
        let from = i64::try_from(tile.index().saturating_mul(tlog::TILE_WIDTH as u64)).unwrap_or(i64::MAX);
        let to = from.saturating_add(tile.width() as i64);
        let leaves = store::log::leaves(conn, from, to).await?;
        return Ok(tlog::encode_bundle(&leaves).ok());
    }
    let found = stored(conn, &[tile]).await?;
    Ok(held(&found, tile).ok().and_then(|bytes| tile.cut(&bytes).ok().map(<[u8]>::to_vec)))
}

/// Tiles out of the store, by the names of their rows.
async fn stored(conn: &mut Conn, tiles: &[Tile]) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let rows: Vec<String> = tiles.iter().map(|tile| row(*tile)).collect();
    store::log::tiles(conn, &rows).await
}

fn held(tiles: &BTreeMap<String, Vec<u8>>, tile: Tile) -> Result<Vec<u8>, &'static str> {
    tiles.get(&row(tile)).cloned().ok_or("the tile is missing")
}

/// The row of a tile, whatever its width.
fn row(tile: Tile) -> String {
    match tile.level() {
        Level::Hashes(level) => format!("{level}/{}", tile.index()),
        Level::Entries => format!("entries/{}", tile.index()),
    }
}

#[cfg(test)]
mod tests;
