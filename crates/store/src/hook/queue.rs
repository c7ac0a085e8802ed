//! What is on its way to programs and subscribers: taken by one process at a time, as letters are ([`crate::mail`]).
//!
//! No transaction is open while another site is talked to. What a process that died had taken is taken again, whatever it
//! had begun: it is delivered **at least once**, always with the same id, by which the other side knows it.

use jiff::Timestamp;
use model::{
    Code, HookAttemptId, HookDeliveryId, HookDeliveryState, HookEvent, HookMessageId, HookTask, Locale,
};

use crate::queue::Queue;
use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT_MESSAGE: &str = include_str!("../../sql/hook/insert_message.sql");
const INSERT_DELIVERY: &str = include_str!("../../sql/hook/insert_delivery.sql");
const CLAIMED: &str = include_str!("../../sql/hook/claimed.sql");
const SETTLE: &str = include_str!("../../sql/hook/settle.sql");
const AGAIN: &str = include_str!("../../sql/hook/again.sql");
const DROP_WAITING: &str = include_str!("../../sql/hook/drop_waiting.sql");
const ADD_ATTEMPT: &str = "INSERT INTO hook_attempt (id, delivery_id, at, status, millis, error) \
     VALUES ($1, $2, $3, $4, $5, $6)";
const DELIVERIES: &str = include_str!("../../sql/hook/deliveries.sql");
const ATTEMPTS: &str = include_str!("../../sql/hook/attempts.sql");
const TARGET: &str = "SELECT target FROM hook_delivery WHERE id = $1";
const MESSAGES_SINCE: &str = include_str!("../../sql/hook/messages_since.sql");
const VERIFICATIONS: &str =
    "SELECT COUNT(*) AS n FROM hook_delivery WHERE state = 'waiting' AND task = 'verify'";
const CLEAR_ATTEMPTS: &str = include_str!("../../sql/hook/clear_attempts.sql");
const CLEAR_DELIVERIES: &str = "DELETE FROM hook_delivery WHERE state <> 'waiting' AND settled_at < $1";
const CLEAR_MESSAGES: &str = include_str!("../../sql/hook/clear_messages.sql");

const TO_DELIVER: Queue = Queue {
    table: "hook_delivery",
    key: "id",
    free: "state = 'waiting' AND claimed_by IS NULL",
    behind: "",
    order: "next_at, id",
    taken: "claimed_at = $2",
};

/// What `event` says of a message that is a feed.
const FEED: &str = "feed";

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HookMessage {
    /// Its id, the same whoever is told and however often.
    pub id: HookMessageId,
    /// What it tells; nothing when it is a feed.
    pub event: Option<HookEvent>,
    /// The feed that it is.
    pub topic: Option<String>,
    /// Its language, where it is told only to those who want that one.
    pub locale: Option<Locale>,
    /// The organisation whose programs alone are told.
    pub organisation: Option<Code>,
    /// What its body is.
    pub content_type: String,
    /// Its body.
    pub body: String,
    /// When it was said.
    pub made_at: Timestamp,
}

/// Something that is to be delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDelivery {
    /// Its id.
    pub id: HookDeliveryId,
    /// What is to be done.
    pub task: HookTask,
    /// To whom: an endpoint, a subscription, or the key of one that is asked first.
    pub target: String,
    /// What is said; nothing when somebody is asked.
    pub message: Option<HookMessageId>,
    /// What is asked, as JSON.
    pub detail: Option<String>,
    /// Not before.
    pub at: Timestamp,
}

/// Something that a process has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedDelivery {
    /// Row id.
    pub id: HookDeliveryId,
    /// What is to be done.
    pub task: HookTask,
    /// To whom.
    pub target: String,
    /// What is asked, as JSON.
    pub detail: Option<String>,
    /// How often it was tried before.
    pub tries: i64,
    /// What is said.
    pub message: Option<HookMessage>,
}

/// Something that was or is to be delivered, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDelivery {
    /// Row id.
    pub id: HookDeliveryId,
    /// The message.
    pub message: HookMessageId,
    /// What it tells; nothing when it is a feed.
    pub event: Option<HookEvent>,
    /// Its language.
    pub locale: Option<Locale>,
    /// When it was said.
    pub said_at: Timestamp,
    /// How far it has come.
    pub state: HookDeliveryState,
    /// How often it was tried.
    pub tries: i64,
    /// When it is tried next, while it waits.
    pub next_at: Timestamp,
    /// When it came to an end.
    pub settled_at: Option<Timestamp>,
    /// What was said last when it was not taken.
    pub last_error: Option<String>,
}

/// One time something was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HookAttempt {
    /// Row id.
    pub id: HookAttemptId,
    /// Of what.
    pub delivery: HookDeliveryId,
    /// When.
    pub at: Timestamp,
    /// What the other side answered, if it did.
    pub status: Option<i64>,
    /// How long that took.
    pub millis: i64,
    /// Why it was not taken.
    pub error: Option<String>,
}

/// Keeps what is said; `false` if there was ever one of its key.
pub async fn insert_message(tx: &mut Tx, key: &str, m: &HookMessage) -> Result<bool, StoreError> {
    let args = args![
        m.id,
        key,
        m.event.map_or(FEED, HookEvent::as_str),
        m.topic.clone(),
        m.locale.as_ref(),
        m.organisation.as_ref(),
        m.content_type.as_str(),
        m.body.as_str(),
        m.made_at,
    ];
    Ok(tx.execute(INSERT_MESSAGE, args).await? > 0)
}

/// Queues something; `false` if its message is or was on its way there already.
pub async fn insert_delivery(tx: &mut Tx, d: &NewDelivery) -> Result<bool, StoreError> {
    let args = args![d.id, d.task.as_str(), d.target.as_str(), d.message, d.detail.clone(), d.at];
    Ok(tx.execute(INSERT_DELIVERY, args).await? > 0)
}

/// Whether it is anything's turn.
pub async fn delivery_due(conn: &mut Conn, now: Timestamp) -> Result<bool, StoreError> {
    TO_DELIVER.is_due(conn, now).await
}

/// Takes at most `limit` deliveries whose turn it is. `claim` is this round's own word, used once. Commit before handing any
/// of them over.
pub async fn claim_deliveries(
    tx: &mut Tx,
    claim: &str,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<ClaimedDelivery>, StoreError> {
    TO_DELIVER.take(tx, (claim, now, limit), CLAIMED, read_claimed).await
}

/// Writes down what came of something that was taken, and lets go of it; `false` if it is no longer ours. While it waits
/// it is tried again at `at`; otherwise it came to an end then.
pub async fn settle_delivery(
    tx: &mut Tx,
    claim: &str,
    one: &ClaimedDelivery,
    state: HookDeliveryState,
    tries: i64,
    at: Timestamp,
    error: Option<&str>,
) -> Result<bool, StoreError> {
    let ended = (state != HookDeliveryState::Waiting).then_some(at);
    let args = args![one.id, claim, state.as_str(), tries, at, ended, error.map(str::to_owned)];
    Ok(tx.execute(SETTLE, args).await? > 0)
}

/// Queues something once more that waits or came to an end; `false` when it is being delivered now.
pub async fn send_again(tx: &mut Tx, id: HookDeliveryId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(AGAIN, args![id, at]).await? > 0)
}

/// Gives back what was taken and not begun; tells how many.
pub async fn give_back_deliveries(tx: &mut Tx, claim: &str) -> Result<u64, StoreError> {
    TO_DELIVER.give_back(tx, claim).await
}

/// Frees what processes that are gone had taken before `before`; tells how many.
pub async fn take_up_deliveries(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    TO_DELIVER.take_up(tx, before).await
}

/// What waits for somebody is not delivered any more; tells how many.
pub async fn drop_waiting(tx: &mut Tx, target: &str, at: Timestamp, why: &str) -> Result<u64, StoreError> {
    tx.execute(DROP_WAITING, args![target, at, why]).await
}

/// Writes down that something was handed over.
pub async fn add_attempt(tx: &mut Tx, a: &HookAttempt) -> Result<(), StoreError> {
    tx.execute(ADD_ATTEMPT, args![a.id, a.delivery, a.at, a.status, a.millis, a.error.clone()]).await?;
    Ok(())
}

/// What was and is on its way to somebody, the newest first.
pub async fn deliveries_of(
    conn: &mut Conn,
    target: &str,
    limit: u32,
) -> Result<Vec<ListedDelivery>, StoreError> {
    conn.fetch_map(DELIVERIES, args![target, limit], |row| {
        Ok(ListedDelivery {
            id: row.parse("id")?,
            message: row.parse("message_id")?,
            event: event(row)?,
            locale: row.opt_parse("locale")?,
            said_at: row.instant("said_at")?,
            state: row.parse("state")?,
            tries: row.int("tries")?,
            next_at: row.instant("next_at")?,
            settled_at: row.opt_instant("settled_at")?,
            last_error: row.opt_text("last_error")?,
        })
    })
    .await
}

/// To whom something goes or went.
pub async fn find_delivery(conn: &mut Conn, id: HookDeliveryId) -> Result<Option<String>, StoreError> {
    let row = conn.fetch_optional(TARGET, args![id]).await?;
    row.map(|row| row.text("target")).transpose()
}

/// The times something was handed over to somebody, the newest first.
pub async fn attempts_of(conn: &mut Conn, target: &str, limit: u32) -> Result<Vec<HookAttempt>, StoreError> {
    conn.fetch_map(ATTEMPTS, args![target, limit], |row| {
        Ok(HookAttempt {
            id: row.parse("id")?,
            delivery: row.parse("delivery_id")?,
            at: row.instant("at")?,
            status: row.opt_int("status")?,
            millis: row.int("millis")?,
            error: row.opt_text("error")?,
        })
    })
    .await
}

/// Messages to programs since a moment, oldest first.
pub async fn messages_since(
    conn: &mut Conn,
    since: Timestamp,
    limit: u32,
) -> Result<Vec<HookMessage>, StoreError> {
    conn.fetch_map(MESSAGES_SINCE, args![since, limit], read_message).await
}

/// How many subscribers wait to be asked.
pub async fn waiting_verifications(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(VERIFICATIONS, &[]).await
}

/// Erases what came to an end before `before`; tells how many messages went.
pub async fn clear_hooks(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(CLEAR_ATTEMPTS, args![before]).await?;
    tx.execute(CLEAR_DELIVERIES, args![before]).await?;
    tx.execute(CLEAR_MESSAGES, args![before]).await
}

fn read_claimed(row: &Row) -> Result<ClaimedDelivery, StoreError> {
    let message = row.opt_parse::<HookMessageId>("message_id")?;
    Ok(ClaimedDelivery {
        id: row.parse("id")?,
        task: row.parse("task")?,
        target: row.text("target")?,
        detail: row.opt_text("detail")?,
        tries: row.int("tries")?,
        message: message.map(|_| read_message(row)).transpose()?,
    })
}

fn event(row: &Row) -> Result<Option<HookEvent>, StoreError> {
    if row.text("event")? == FEED { Ok(None) } else { row.parse("event").map(Some) }
}

fn read_message(row: &Row) -> Result<HookMessage, StoreError> {
    Ok(HookMessage {
        id: row.parse("message_id")?,
        event: event(row)?,
        topic: row.opt_text("topic")?,
        locale: row.opt_parse("locale")?,
        organisation: row.opt_parse("organisation")?,
        content_type: row.text("content_type")?,
        body: row.text("body")?,
        made_at: row.instant("made_at")?,
    })
}
