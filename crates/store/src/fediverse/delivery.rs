//! What is on its way to inboxes of others: taken by one process at a time, as letters are ([`crate::mail`]).
//!
//! An inbox is told things in the order in which they happened: what comes later waits until what came before was taken or
//! given up. An activity that arrives twice is known by its id and taken once, so what a process that died was delivering
//! is delivered again.

use jiff::Timestamp;
use model::{Code, FediverseActivityId};

use crate::queue::Queue;
use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const ADD: &str = "INSERT INTO fediverse_activity (id, channel, body, made_at) VALUES ($1, $2, $3, $4)";
const TO_FOLLOWERS: &str = include_str!("../../sql/fediverse/deliver_to_followers.sql");
const TO_INBOX: &str = include_str!("../../sql/fediverse/deliver_to_inbox.sql");
const CLAIMED: &str = include_str!("../../sql/fediverse/claimed.sql");
const DONE: &str = "DELETE FROM fediverse_delivery WHERE activity_id = $1 AND inbox = $2 AND claimed_by = $3";
const LATER: &str = "UPDATE fediverse_delivery \
     SET tries = tries + 1, next_at = $4, last_error = $5, claimed_by = NULL, claimed_at = NULL \
     WHERE activity_id = $1 AND inbox = $2 AND claimed_by = $3";
const FAILED: &str = "UPDATE fediverse_delivery \
     SET state = 'failed', tries = tries + 1, last_error = $4, claimed_by = NULL, claimed_at = NULL \
     WHERE activity_id = $1 AND inbox = $2 AND claimed_by = $3";
const CLEAR_FAILED: &str = "DELETE FROM fediverse_delivery WHERE state = 'failed' AND next_at < $1";
const CLEAR: &str = "DELETE FROM fediverse_activity WHERE made_at < $1 \
     AND NOT EXISTS (SELECT 1 FROM fediverse_delivery d WHERE d.activity_id = fediverse_activity.id)";
const DROP_INBOX: &str = "DELETE FROM fediverse_delivery WHERE inbox = $1";
const DROP_SERVER: &str = "DELETE FROM fediverse_delivery WHERE server = $1";
const DROP_AT: &str = "DELETE FROM fediverse_delivery \
     WHERE channel = $1 AND (server = $2 OR server LIKE '%.' || $2)";
const FAILING: &str =
    "INSERT INTO fediverse_server (server, failing_since) VALUES ($1, $2) ON CONFLICT (server) DO NOTHING";
const FAILING_SINCE: &str = "SELECT failing_since FROM fediverse_server WHERE server = $1";
const REACHED: &str = "DELETE FROM fediverse_server WHERE server = $1";
const BY_SERVER: &str = include_str!("../../sql/fediverse/by_server.sql");

const DELIVERIES: Queue = Queue {
    table: "fediverse_delivery",
    key: "activity_id, inbox",
    free: "state = 'waiting' AND claimed_by IS NULL",
    // Ids grow with time: what happened before it has been taken by this inbox, or given up.
    behind: "AND NOT EXISTS (SELECT 1 FROM fediverse_delivery e \
         WHERE e.inbox = d.inbox AND e.channel = d.channel AND e.state = 'waiting' AND e.activity_id < d.activity_id)",
    order: "next_at, activity_id, inbox",
    taken: "claimed_at = $2",
};

/// A delivery that this process has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedDelivery {
    /// What is told.
    pub activity: FediverseActivityId,
    /// To whom.
    pub inbox: String,
    /// Their server.
    pub server: String,
    /// In whose name.
    pub channel: Code,
    /// How often it was tried before.
    pub tries: i64,
    /// Since when it is on its way.
    pub made_at: Timestamp,
    /// What is said.
    pub body: String,
    /// Whose round has taken it.
    pub claim: String,
}

/// What is on its way from a channel to a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerDeliveries {
    /// Its name.
    pub server: String,
    /// How many wait.
    pub waiting: i64,
    /// How many were given up lately.
    pub failed: i64,
    /// Since when it has taken nothing.
    pub failing_since: Option<Timestamp>,
    /// One of the things that it said.
    pub last_error: Option<String>,
}

/// Keeps something that is to be told.
pub async fn add_activity(
    tx: &mut Tx,
    id: FediverseActivityId,
    channel: &Code,
    body: &serde_json::Value,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(ADD, args![id, channel, body.to_string(), at]).await?;
    Ok(())
}

/// Queues an activity for every follower of its channel, once for each inbox; tells for how many inboxes.
pub async fn deliver_to_followers(
    tx: &mut Tx,
    id: FediverseActivityId,
    channel: &Code,
    at: Timestamp,
) -> Result<u64, StoreError> {
    tx.execute(TO_FOLLOWERS, args![id, channel, at]).await
}

/// Queues an activity for one inbox.
pub async fn deliver_to_inbox(
    tx: &mut Tx,
    id: FediverseActivityId,
    channel: &Code,
    inbox: &str,
    server: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(TO_INBOX, args![id, inbox, server, channel, at]).await?;
    Ok(())
}

/// Whether it is any delivery's turn.
pub async fn delivery_due(conn: &mut Conn, now: Timestamp) -> Result<bool, StoreError> {
    DELIVERIES.is_due(conn, now).await
}

/// Takes at most `limit` deliveries whose turn it is, at most one for each inbox and channel. `claim` is this round's own
/// word, used once. Commit before delivering any of them.
pub async fn claim_deliveries(
    tx: &mut Tx,
    claim: &str,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<ClaimedDelivery>, StoreError> {
    DELIVERIES.take(tx, (claim, now, limit), CLAIMED, read_claimed).await
}

/// It was taken.
pub async fn delivery_done(tx: &mut Tx, d: &ClaimedDelivery) -> Result<(), StoreError> {
    tx.execute(DONE, args![d.activity, &d.inbox, &d.claim]).await?;
    Ok(())
}

/// It was not taken now.
pub async fn delivery_later(
    tx: &mut Tx,
    d: &ClaimedDelivery,
    next_at: Timestamp,
    why: &str,
) -> Result<(), StoreError> {
    tx.execute(LATER, args![d.activity, &d.inbox, &d.claim, next_at, why]).await?;
    Ok(())
}

/// It will not be taken.
pub async fn delivery_failed(tx: &mut Tx, d: &ClaimedDelivery, why: &str) -> Result<(), StoreError> {
    tx.execute(FAILED, args![d.activity, &d.inbox, &d.claim, why]).await?;
    Ok(())
}

/// Gives back what was taken and not begun; tells how many.
pub async fn give_back_deliveries(tx: &mut Tx, claim: &str) -> Result<u64, StoreError> {
    DELIVERIES.give_back(tx, claim).await
}

/// Frees what processes that are gone had taken before `before`; tells how many.
pub async fn take_up_deliveries(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    DELIVERIES.take_up(tx, before).await
}

/// Forgets what was given up before `failed`, and activities made before `made` that nobody waits for.
pub async fn clear_activities(tx: &mut Tx, failed: Timestamp, made: Timestamp) -> Result<(), StoreError> {
    tx.execute(CLEAR_FAILED, args![failed]).await?;
    tx.execute(CLEAR, args![made]).await?;
    Ok(())
}

/// Delivers nothing more to an inbox that is gone.
pub async fn drop_deliveries_to_inbox(tx: &mut Tx, inbox: &str) -> Result<u64, StoreError> {
    tx.execute(DROP_INBOX, args![inbox]).await
}

/// Delivers nothing more to a server that is gone.
pub async fn drop_deliveries_to_server(tx: &mut Tx, server: &str) -> Result<u64, StoreError> {
    tx.execute(REACHED, args![server]).await?;
    tx.execute(DROP_SERVER, args![server]).await
}

/// Delivers nothing more of a channel to a server and what is below its name.
pub async fn drop_deliveries_at(tx: &mut Tx, channel: &Code, server: &str) -> Result<u64, StoreError> {
    tx.execute(DROP_AT, args![channel, server]).await
}

/// A server took nothing; answers since when that is so.
pub async fn note_failing(tx: &mut Tx, server: &str, now: Timestamp) -> Result<Timestamp, StoreError> {
    tx.execute(FAILING, args![server, now]).await?;
    let row = tx.fetch_optional(FAILING_SINCE, args![server]).await?;
    row.map_or(Ok(now), |row| row.instant("failing_since"))
}

/// A server took something.
pub async fn note_reached(tx: &mut Tx, server: &str) -> Result<(), StoreError> {
    tx.execute(REACHED, args![server]).await?;
    Ok(())
}

/// What is on its way from a channel, by server: those that have taken nothing longest come first.
pub async fn deliveries_by_server(
    conn: &mut Conn,
    channel: &Code,
    limit: u32,
) -> Result<Vec<ServerDeliveries>, StoreError> {
    conn.fetch_map(BY_SERVER, args![channel, limit], |row| {
        Ok(ServerDeliveries {
            server: row.text("server")?,
            waiting: row.int("waiting")?,
            failed: row.int("failed")?,
            failing_since: row.opt_instant("failing_since")?,
            last_error: row.opt_text("last_error")?,
        })
    })
    .await
}

fn read_claimed(row: &Row) -> Result<ClaimedDelivery, StoreError> {
    Ok(ClaimedDelivery {
        activity: row.parse("activity_id")?,
        inbox: row.text("inbox")?,
        server: row.text("server")?,
        channel: row.parse("channel")?,
        tries: row.int("tries")?,
        made_at: row.instant("made_at")?,
        body: row.text("body")?,
        claim: row.text("claimed_by")?,
    })
}
