//! What our actors posted.

use jiff::Timestamp;
use model::{Code, DispatchId, EditionId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = include_str!("../../sql/fediverse/insert_post.sql");
const FIND: &str = "SELECT dispatch_id, channel, edition_id, note, published_at, updated_at, withdrawn_at, likes, \
     boosts, replies FROM fediverse_post WHERE dispatch_id = $1";
const OF_CHANNEL: &str = "SELECT dispatch_id, channel, edition_id, note, published_at, updated_at, withdrawn_at, likes, \
     boosts, replies FROM fediverse_post \
     WHERE channel = $1 AND withdrawn_at IS NULL \
     AND (published_at < $2 OR (published_at = $2 AND dispatch_id < $3)) \
     ORDER BY published_at DESC, dispatch_id DESC LIMIT $4";
const OF_EDITION: &str = "SELECT dispatch_id FROM fediverse_post \
     WHERE edition_id = $1 AND withdrawn_at IS NULL ORDER BY published_at DESC, dispatch_id DESC LIMIT 1";
const COUNT: &str = "SELECT COUNT(*) AS n FROM fediverse_post \
     WHERE withdrawn_at IS NULL AND ($1 = '' OR channel = $1)";
const UPDATE: &str = "UPDATE fediverse_post SET note = $2, updated_at = $3 \
     WHERE dispatch_id = $1 AND withdrawn_at IS NULL";
const WITHDRAW: &str =
    "UPDATE fediverse_post SET withdrawn_at = $2 WHERE dispatch_id = $1 AND withdrawn_at IS NULL";
const COUNT_REACTION: &str = include_str!("../../sql/fediverse/count_reaction.sql");

/// Something that an actor of ours posted.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPost {
    /// The dispatch that it is.
    pub dispatch: DispatchId,
    /// Through which channel.
    pub channel: Code,
    /// What it tells of.
    pub edition: EditionId,
    /// What it says, as its writer keeps it.
    pub note: serde_json::Value,
    /// When it was posted.
    pub published_at: Timestamp,
    /// When it was corrected.
    pub updated_at: Option<Timestamp>,
    /// When it was taken back.
    pub withdrawn_at: Option<Timestamp>,
    /// How many liked it, as far as others say.
    pub likes: i64,
    /// How many passed it on.
    pub boosts: i64,
    /// How many answered.
    pub replies: i64,
}

/// What others make of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reaction {
    /// They like it.
    Like,
    /// They pass it on.
    Boost,
    /// They answer.
    Reply,
}

/// A place in a list of posts, which begins with the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PostCursor {
    /// Time of the last one read.
    pub at: Timestamp,
    /// Its dispatch.
    pub id: DispatchId,
}

/// Keeps a post; `false` if it was posted before.
pub async fn insert_post(tx: &mut Tx, p: &StoredPost) -> Result<bool, StoreError> {
    let args = args![p.dispatch, &p.channel, p.edition, p.note.to_string(), p.published_at];
    Ok(tx.execute(INSERT, args).await? > 0)
}

/// A post by its dispatch, also one that was taken back.
pub async fn find_post(conn: &mut Conn, id: DispatchId) -> Result<Option<StoredPost>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// What a channel posted and did not take back, the newest first.
pub async fn posts_of_channel(
    conn: &mut Conn,
    channel: &Code,
    after: Option<PostCursor>,
    limit: u32,
) -> Result<Vec<StoredPost>, StoreError> {
    // No id sorts before the empty text, so at the beginning nothing is left out.
    let (at, id) = after.map_or((Timestamp::MAX, String::new()), |after| (after.at, after.id.to_string()));
    conn.fetch_map(OF_CHANNEL, args![channel, at, id, limit], read).await
}

/// The newest post that tells of an edition and was not taken back.
pub async fn post_of_edition(conn: &mut Conn, edition: EditionId) -> Result<Option<DispatchId>, StoreError> {
    let row = conn.fetch_optional(OF_EDITION, args![edition]).await?;
    row.map(|row| row.parse("dispatch_id")).transpose()
}

/// How much a channel, or all of them, posted and did not take back.
pub async fn count_posts(conn: &mut Conn, channel: Option<&Code>) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, args![channel.map_or("", Code::as_str)]).await
}

/// A post says something else now; `false` if there is none, or it was taken back.
pub async fn update_post(
    tx: &mut Tx,
    id: DispatchId,
    note: &serde_json::Value,
    at: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(UPDATE, args![id, note.to_string(), at]).await? > 0)
}

/// A post is taken back; `false` if there is none, or it was.
pub async fn withdraw_post(tx: &mut Tx, id: DispatchId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(WITHDRAW, args![id, at]).await? > 0)
}

/// Counts what somebody made of a post, or takes one away; never below nothing.
pub async fn count_reaction(
    tx: &mut Tx,
    id: DispatchId,
    what: Reaction,
    one_more: bool,
) -> Result<(), StoreError> {
    let by = |kind: Reaction| match (kind == what, one_more) {
        (false, _) => 0_i64,
        (true, true) => 1,
        (true, false) => -1,
    };
    let args = args![id, by(Reaction::Like), by(Reaction::Boost), by(Reaction::Reply)];
    tx.execute(COUNT_REACTION, args).await?;
    Ok(())
}

fn read(row: &Row) -> Result<StoredPost, StoreError> {
    Ok(StoredPost {
        dispatch: row.parse("dispatch_id")?,
        channel: row.parse("channel")?,
        edition: row.parse("edition_id")?,
        note: row.json("note")?,
        published_at: row.instant("published_at")?,
        updated_at: row.opt_instant("updated_at")?,
        withdrawn_at: row.opt_instant("withdrawn_at")?,
        likes: row.int("likes")?,
        boosts: row.int("boosts")?,
        replies: row.int("replies")?,
    })
}
