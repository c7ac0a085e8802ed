//! Who follows our actors: where they are written to, and no more.

use jiff::Timestamp;
use model::Code;

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const UPSERT: &str = include_str!("../../sql/fediverse/upsert_follower.sql");
const FIND: &str = "SELECT channel, actor, deliver_to, server, follow_id, key_id, key_pem, since \
     FROM fediverse_follower WHERE channel = $1 AND actor = $2";
const FOLLOWS: &str = "SELECT channel, actor, deliver_to, server, follow_id, key_id, key_pem, since \
     FROM fediverse_follower WHERE actor = $1 ORDER BY channel";
const FORGET: &str = "DELETE FROM fediverse_follower WHERE channel = $1 AND actor = $2";
const FORGET_AT: &str = "DELETE FROM fediverse_follower \
     WHERE channel = $1 AND (server = $2 OR server LIKE '%.' || $2)";
const FORGET_INBOX: &str = "DELETE FROM fediverse_follower WHERE deliver_to = $1";
const FORGET_SERVER: &str = "DELETE FROM fediverse_follower WHERE server = $1";
const COUNT: &str = "SELECT COUNT(*) AS n FROM fediverse_follower WHERE channel = $1";

/// Somebody elsewhere who follows one of our actors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follower {
    /// Whom they follow.
    pub channel: Code,
    /// Their address.
    pub actor: String,
    /// Where they are written to.
    pub deliver_to: String,
    /// Their server: its name, with a port that is not the usual one.
    pub server: String,
    /// What they called their wish to follow; may be empty.
    pub follow_id: String,
    /// Address of their key.
    pub key_id: String,
    /// Their key, PEM: by it they can say that they are gone when nobody can be asked any more.
    pub key_pem: String,
    /// Since when.
    pub since: Timestamp,
}

/// Keeps a follower; one who follows already stays so since then.
pub async fn upsert_follower(tx: &mut Tx, f: &Follower) -> Result<(), StoreError> {
    let args =
        args![&f.channel, &f.actor, &f.deliver_to, &f.server, &f.follow_id, &f.key_id, &f.key_pem, f.since,];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// A follower of a channel.
pub async fn find_follower(
    conn: &mut Conn,
    channel: &Code,
    actor: &str,
) -> Result<Option<Follower>, StoreError> {
    conn.fetch_optional(FIND, args![channel, actor]).await?.as_ref().map(read).transpose()
}

/// Everything of ours that somebody follows.
pub async fn follows(conn: &mut Conn, actor: &str) -> Result<Vec<Follower>, StoreError> {
    conn.fetch_map(FOLLOWS, args![actor], read).await
}

/// Forgets a follower of a channel; `false` if there was none.
pub async fn forget_follower(tx: &mut Tx, channel: &Code, actor: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(FORGET, args![channel, actor]).await? > 0)
}

/// Forgets a channel's followers on a server and on everything below its name; tells how many.
pub async fn forget_followers_at(tx: &mut Tx, channel: &Code, server: &str) -> Result<u64, StoreError> {
    tx.execute(FORGET_AT, args![channel, server]).await
}

/// Forgets everybody who is written to at an inbox that is gone; tells how many.
pub async fn forget_followers_of_inbox(tx: &mut Tx, inbox: &str) -> Result<u64, StoreError> {
    tx.execute(FORGET_INBOX, args![inbox]).await
}

/// Forgets everybody on a server that is gone; tells how many.
pub async fn forget_unreachable(tx: &mut Tx, server: &str) -> Result<u64, StoreError> {
    tx.execute(FORGET_SERVER, args![server]).await
}

/// How many follow a channel.
pub async fn count_followers(conn: &mut Conn, channel: &Code) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, args![channel]).await
}

fn read(row: &Row) -> Result<Follower, StoreError> {
    Ok(Follower {
        channel: row.parse("channel")?,
        actor: row.text("actor")?,
        deliver_to: row.text("deliver_to")?,
        server: row.text("server")?,
        follow_id: row.text("follow_id")?,
        key_id: row.text("key_id")?,
        key_pem: row.text("key_pem")?,
        since: row.instant("since")?,
    })
}
