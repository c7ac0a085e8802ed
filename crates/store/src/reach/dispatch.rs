//! Dispatches: taken by one process at a time, as letters are ([`crate::mail`]).
//!
//! No transaction is open while another site is talked to. A process takes some for itself ([`claim_dispatches`]), says before
//! each that it is being handed over now ([`hand_over`]), and afterwards what came of it ([`settle_dispatch`]). What a
//! process that died had taken but not begun is taken again; what it was handing over is not, because it may have arrived
//! ([`lost_dispatches`]). A correction and a withdrawal can be said twice without harm, so these are begun again.

use jiff::Timestamp;
use model::{Dispatch, DispatchId, DispatchStep, DispatchTask, RevisionId};
use sqlx::AssertSqlSafe;

use crate::queue::Queue;
use crate::row::Row;
use crate::{Conn, StoreError, Tx};

/// The columns of a dispatch, of a table that is called `d`.
pub(super) const COLUMNS: &str = "d.id, d.channel, d.edition_id, d.revision_id, d.locale, d.campaign, d.message, d.text, d.state, \
     d.pending, d.followed, d.made_by, d.made_at, d.changed_at, d.approved_by, d.send_at, d.tries, d.next_at, d.claimed_by, \
     d.sent_at, d.remote_id, d.remote_url, d.last_error";
const INSERT: &str = include_str!("../../sql/dispatch/insert.sql");
const UPDATE: &str = include_str!("../../sql/dispatch/update.sql");
const SETTLE: &str = include_str!("../../sql/dispatch/settle.sql");
const HAND_OVER: &str = include_str!("../../sql/dispatch/hand_over.sql");
const GIVE_BACK: &str = include_str!("../../sql/dispatch/give_back.sql");
const TAKE_UP: &str = include_str!("../../sql/dispatch/take_up.sql");
const INSERT_STEP: &str = include_str!("../../sql/dispatch/insert_step.sql");
const STEPS: &str = "SELECT id, dispatch_id, at, step, actor, detail FROM dispatch_step WHERE dispatch_id = $1 ORDER BY at, id";

const DISPATCHES: Queue = Queue {
    table: "dispatch",
    key: "id",
    free: "pending IS NOT NULL AND claimed_by IS NULL",
    behind: "",
    order: "next_at, id",
    taken: "claimed_at = $2, handed_at = NULL, state = CASE WHEN pending = 'send' THEN 'sending' ELSE state END",
};

/// A dispatch that a process has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// It.
    pub dispatch: Dispatch,
    /// What is to be done.
    pub task: DispatchTask,
    /// The text up to which corrections were followed.
    pub followed: RevisionId,
    /// Whose round has taken it.
    pub claim: String,
}

/// Adds a dispatch, as a draft: [`StoreError::Duplicate`] says that its edition was sent there, or is about to be.
pub async fn insert_dispatch(tx: &mut Tx, d: &Dispatch) -> Result<(), StoreError> {
    let args = args![
        d.id,
        &d.channel,
        d.edition,
        d.revision,
        &d.locale,
        d.campaign.as_ref(),
        d.message.as_ref(),
        &d.text,
        d.state.as_str(),
        d.made_by,
        d.made_at,
        d.send_at,
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// One dispatch.
pub async fn find_dispatch(conn: &mut Conn, id: DispatchId) -> Result<Option<Dispatch>, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS} FROM dispatch d WHERE d.id = $1"));
    conn.fetch_optional(sql, args![id]).await?.as_ref().map(read).transpose()
}

/// Changes a dispatch that was read when it had last changed at `before`; `false` if somebody else has changed or taken it
/// meanwhile. `pending` is what is to be done with it, not before `next_at`.
pub async fn update_dispatch(
    tx: &mut Tx,
    before: Timestamp,
    d: &Dispatch,
    pending: Option<DispatchTask>,
    followed: RevisionId,
    next_at: Timestamp,
) -> Result<bool, StoreError> {
    let args = args![
        d.id,
        before,
        d.revision,
        d.campaign.as_ref(),
        d.message.as_ref(),
        &d.text,
        d.state.as_str(),
        pending.map(|task| task.as_str().to_owned()),
        followed,
        d.changed_at,
        d.approved_by,
        d.send_at,
        d.tries,
        next_at,
        d.last_error.clone(),
    ];
    Ok(tx.execute(UPDATE, args).await? > 0)
}

/// Whether it is any dispatch's turn.
pub async fn dispatch_due(conn: &mut Conn, now: Timestamp) -> Result<bool, StoreError> {
    DISPATCHES.is_due(conn, now).await
}

/// Takes at most `limit` dispatches whose turn it is. `claim` is this round's own word, used once. Commit before handing
/// any of them over.
pub async fn claim_dispatches(
    tx: &mut Tx,
    claim: &str,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<Claimed>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM dispatch d WHERE d.claimed_by = $1 ORDER BY d.next_at, d.id"
    ));
    DISPATCHES.take(tx, (claim, now, limit), sql, claimed).await
}

/// Writes down that a dispatch is being handed over now; `false` if it is no longer ours, and then it must not be. Commit
/// before it is.
pub async fn hand_over(tx: &mut Tx, id: DispatchId, claim: &str, now: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(HAND_OVER, args![id, claim, now]).await? > 0)
}

/// Writes down what came of a dispatch that was taken, and lets go of it; `false` if it is no longer ours.
pub async fn settle_dispatch(
    tx: &mut Tx,
    claim: &str,
    d: &Dispatch,
    pending: Option<DispatchTask>,
    followed: RevisionId,
    next_at: Timestamp,
) -> Result<bool, StoreError> {
    let args = args![
        d.id,
        claim,
        d.revision,
        &d.text,
        d.state.as_str(),
        pending.map(|task| task.as_str().to_owned()),
        followed,
        d.changed_at,
        d.tries,
        next_at,
        d.sent_at,
        d.remote_id.clone(),
        d.remote_url.clone(),
        d.last_error.clone(),
    ];
    Ok(tx.execute(SETTLE, args).await? > 0)
}

/// Gives back what was taken and not begun; tells how many.
pub async fn give_back_dispatches(tx: &mut Tx, claim: &str) -> Result<u64, StoreError> {
    tx.execute(GIVE_BACK, args![claim]).await
}

/// Frees what processes that are gone had taken before `before` and what does no harm when it is done twice; tells how many.
pub async fn take_up_dispatches(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(TAKE_UP, args![before]).await
}

/// What processes that are gone were sending when they ended: it may have arrived.
pub async fn lost_dispatches(conn: &mut Conn, before: Timestamp) -> Result<Vec<Claimed>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM dispatch d WHERE d.claimed_by IS NOT NULL AND d.pending = 'send' AND d.handed_at <= $1 \
         ORDER BY d.id"
    ));
    conn.fetch_map(sql, args![before], claimed).await
}

/// Writes down what happened to a dispatch.
pub async fn add_step(tx: &mut Tx, step: &DispatchStep) -> Result<(), StoreError> {
    let args = args![step.id, step.dispatch, step.at, step.step.as_str(), &step.actor, &step.detail];
    tx.execute(INSERT_STEP, args).await?;
    Ok(())
}

/// What happened to a dispatch, in order.
pub async fn dispatch_steps(conn: &mut Conn, id: DispatchId) -> Result<Vec<DispatchStep>, StoreError> {
    conn.fetch_map(STEPS, args![id], |row| {
        Ok(DispatchStep {
            id: row.parse("id")?,
            dispatch: row.parse("dispatch_id")?,
            at: row.instant("at")?,
            step: row.parse("step")?,
            actor: model::Actor(row.text("actor")?),
            detail: row.text("detail")?,
        })
    })
    .await
}

pub(super) fn read(row: &Row) -> Result<Dispatch, StoreError> {
    Ok(Dispatch {
        id: row.parse("id")?,
        channel: row.parse("channel")?,
        edition: row.parse("edition_id")?,
        revision: row.parse("revision_id")?,
        locale: row.parse("locale")?,
        campaign: row.opt_parse("campaign")?,
        message: row.opt_parse("message")?,
        text: row.text("text")?,
        state: row.parse("state")?,
        made_by: row.parse("made_by")?,
        made_at: row.instant("made_at")?,
        changed_at: row.instant("changed_at")?,
        approved_by: row.opt_parse("approved_by")?,
        send_at: row.opt_instant("send_at")?,
        tries: row.int("tries")?,
        sent_at: row.opt_instant("sent_at")?,
        remote_id: row.opt_text("remote_id")?,
        remote_url: row.opt_text("remote_url")?,
        last_error: row.opt_text("last_error")?,
    })
}

fn claimed(row: &Row) -> Result<Claimed, StoreError> {
    Ok(Claimed {
        dispatch: read(row)?,
        task: row.parse("pending")?,
        followed: row.parse("followed")?,
        claim: row.text("claimed_by")?,
    })
}
