//! Who is told when a feed changes (WebSub). A row goes when its lease ends.

use jiff::Timestamp;
use model::SubscriptionId;

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const SUBSCRIBE: &str = include_str!("../../sql/hook/subscribe.sql");
const FIND: &str =
    "SELECT id, unique_key, topic, callback, secret, until, made_at FROM websub_subscription WHERE id = $1";
const OF_TOPIC: &str = "SELECT id, unique_key, topic, callback, secret, until, made_at FROM websub_subscription \
     WHERE topic = $1 AND until > $2 ORDER BY id";
const DELETE: &str = "DELETE FROM websub_subscription WHERE unique_key = $1";
const FORGET: &str = "DELETE FROM websub_subscription WHERE until <= $1";
const TOPICS: &str = "SELECT DISTINCT topic FROM websub_subscription WHERE until > $1 ORDER BY topic";
const COUNT: &str = "SELECT COUNT(*) AS n FROM websub_subscription";
const COUNTS: &str = include_str!("../../sql/hook/counts.sql");
const DIGEST: &str = "SELECT digest FROM websub_topic WHERE topic = $1";
const SET_TOPIC: &str = "INSERT INTO websub_topic (topic, digest, changed_at) VALUES ($1, $2, $3) \
     ON CONFLICT (topic) DO UPDATE SET digest = excluded.digest, changed_at = excluded.changed_at \
     WHERE websub_topic.digest <> excluded.digest";

/// Somebody who is told when a feed changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Row id.
    pub id: SubscriptionId,
    /// Feed and address together: the same two are one subscription.
    pub key: String,
    /// Path of the feed.
    pub topic: String,
    /// Where it is sent.
    pub callback: String,
    /// What it is signed with, sealed.
    pub secret: Option<String>,
    /// Until when.
    pub until: Timestamp,
    /// Since when.
    pub made_at: Timestamp,
}

/// Keeps a subscription; one of the same key gets its secret and its end.
pub async fn subscribe(tx: &mut Tx, s: &Subscription) -> Result<(), StoreError> {
    let args = args![
        s.id,
        s.key.as_str(),
        s.topic.as_str(),
        s.callback.as_str(),
        s.secret.clone(),
        s.until,
        s.made_at,
    ];
    tx.execute(SUBSCRIBE, args).await?;
    Ok(())
}

/// One subscription.
pub async fn find_subscription(
    conn: &mut Conn,
    id: SubscriptionId,
) -> Result<Option<Subscription>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// Everybody who is to be told of a feed.
pub async fn subscribers_of(
    conn: &mut Conn,
    topic: &str,
    now: Timestamp,
) -> Result<Vec<Subscription>, StoreError> {
    conn.fetch_map(OF_TOPIC, args![topic, now], read).await
}

/// Ends a subscription by its key; `false` when there was none.
pub async fn delete_subscription(tx: &mut Tx, key: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(DELETE, args![key]).await? > 0)
}

/// Forgets those whose lease has ended; tells how many.
pub async fn forget_ended(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    tx.execute(FORGET, args![now]).await
}

/// Feeds that somebody is to be told of.
pub async fn topics(conn: &mut Conn, now: Timestamp) -> Result<Vec<String>, StoreError> {
    conn.fetch_map(TOPICS, args![now], |row| row.text("topic")).await
}

/// How many subscriptions there are, ended ones that were not forgotten yet too.
pub async fn count_subscriptions(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, &[]).await
}

/// How many are told of each feed.
pub async fn subscription_counts(conn: &mut Conn, now: Timestamp) -> Result<Vec<(String, i64)>, StoreError> {
    conn.fetch_map(COUNTS, args![now], |row| Ok((row.text("topic")?, row.int("n")?))).await
}

/// How a feed was when its subscribers were told last.
pub async fn topic_digest(conn: &mut Conn, topic: &str) -> Result<Option<String>, StoreError> {
    let row = conn.fetch_optional(DIGEST, args![topic]).await?;
    row.map(|row| row.text("digest")).transpose()
}

/// Keeps how a feed is now; `false` when it was so already, and whoever kept that has told.
pub async fn set_topic(tx: &mut Tx, topic: &str, digest: &str, now: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(SET_TOPIC, args![topic, digest, now]).await? > 0)
}

fn read(row: &Row) -> Result<Subscription, StoreError> {
    Ok(Subscription {
        id: row.parse("id")?,
        key: row.text("unique_key")?,
        topic: row.text("topic")?,
        callback: row.text("callback")?,
        secret: row.opt_text("secret")?,
        until: row.instant("until")?,
        made_at: row.instant("made_at")?,
    })
}
