//! The queue of work: jobs are written in the transaction that wants them done, and run by workers that
//! lease them. A worker that dies loses its lease, and the job is claimed again: jobs must be idempotent.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::JobId;
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{to_json, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const ENQUEUE: &str = include_str!("../sql/job/enqueue.sql");
const CLAIM_SQLITE: &str = include_str!("../sql/job/claim.sqlite.sql");
const CLAIM_POSTGRES: &str = include_str!("../sql/job/claim.postgres.sql");
const FINISH: &str = include_str!("../sql/job/finish.sql");
const RETRY: &str = include_str!("../sql/job/retry.sql");
const GIVE_UP: &str = include_str!("../sql/job/give_up.sql");
const EXTEND: &str = include_str!("../sql/job/extend.sql");
const COUNTS: &str = include_str!("../sql/job/counts.sql");
const OPEN_OF: &str = "SELECT id, payload, run_at, failed_at, last_error FROM job \
     WHERE kind = $1 AND done_at IS NULL ORDER BY run_at, id";
const CANCEL: &str = "DELETE FROM job \
     WHERE id = $1 AND kind = $2 AND done_at IS NULL AND (lease_until IS NULL OR lease_until <= $3)";
const FORGET: &str = "DELETE FROM job WHERE done_at < $1";

/// Work to be done.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// Its id.
    pub id: JobId,
    /// What kind of work, as workers know it.
    pub kind: String,
    /// What it needs to know.
    pub payload: serde_json::Value,
    /// Not before.
    pub run_at: Timestamp,
    /// While a job with this key is not done, another one is not queued.
    pub unique_key: Option<String>,
    /// Now.
    pub at: Timestamp,
}

/// A job leased to a worker.
#[derive(Debug, Clone, PartialEq)]
pub struct ClaimedJob {
    /// Row id.
    pub id: JobId,
    /// What kind of work.
    pub kind: String,
    /// What it needs to know.
    pub payload: serde_json::Value,
    /// How often it was claimed, this time included. Also says which lease this is: a worker whose lease ran
    /// out and was taken over cannot finish the job any more.
    pub attempts: i64,
    /// When the lease ends.
    pub lease_until: Timestamp,
    /// When it was queued.
    pub created_at: Timestamp,
}

/// A job that is not done, as its kind lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptJob {
    /// Row id.
    pub id: JobId,
    /// What it needs to know.
    pub payload: serde_json::Value,
    /// Not before.
    pub run_at: Timestamp,
    /// Given up since then.
    pub failed_at: Option<Timestamp>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

/// The jobs of a kind that are not done, in the order in which they come up; with those that were given up.
pub async fn kept_jobs(conn: &mut Conn, kind: &str) -> Result<Vec<KeptJob>, StoreError> {
    conn.fetch_map(OPEN_OF, args![kind], |row| {
        Ok(KeptJob {
            id: row.parse("id")?,
            payload: row.json("payload")?,
            run_at: row.instant("run_at")?,
            failed_at: row.opt_instant("failed_at")?,
            last_error: row.opt_text("last_error")?,
        })
    })
    .await
}

/// Takes a job back that is not done; `false` when there is none, or somebody is at it.
pub async fn cancel_job(tx: &mut Tx, id: JobId, kind: &str, now: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(CANCEL, args![id, kind, now]).await? > 0)
}

/// Queues a job; `false` if one with its key is waiting already.
pub async fn enqueue(tx: &mut Tx, job: &NewJob) -> Result<bool, StoreError> {
    let payload = to_json("a job's payload", &job.payload)?;
    let args = args![job.id, &job.kind, job.unique_key.as_ref(), payload, job.at, job.run_at];
    Ok(tx.execute(ENQUEUE, args).await? > 0)
}

/// Leases the next job of one of these kinds until `lease_until`, if one is due. Commit before doing the
/// work: the lease must be visible, and on SQLite nobody else can write meanwhile.
pub async fn claim(
    tx: &mut Tx,
    kinds: &[&str],
    now: Timestamp,
    lease_until: Timestamp,
) -> Result<Option<ClaimedJob>, StoreError> {
    if kinds.is_empty() {
        return Ok(None);
    }
    let template = if tx.is_postgres() { CLAIM_POSTGRES } else { CLAIM_SQLITE };
    let mut args = vec![Value::from(now), Value::from(lease_until)];
    let sql = with_list(template, &mut args, kinds.iter().map(|kind| Value::from(*kind)));
    tx.fetch_optional(AssertSqlSafe(sql), &args).await?.as_ref().map(read).transpose()
}

/// Marks a job done; `false` if the lease is no longer ours, and then nothing of the work should be kept.
pub async fn finish(tx: &mut Tx, job: &ClaimedJob, now: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(FINISH, args![job.id, job.attempts, now]).await? > 0)
}

/// Gives a failed job back, to be tried again at `run_at`; `false` if the lease is no longer ours.
pub async fn retry(
    tx: &mut Tx,
    job: &ClaimedJob,
    run_at: Timestamp,
    error: &str,
) -> Result<bool, StoreError> {
    Ok(tx.execute(RETRY, args![job.id, job.attempts, run_at, error]).await? > 0)
}

/// Gives a job up for good; `false` if the lease is no longer ours.
pub async fn give_up(tx: &mut Tx, job: &ClaimedJob, now: Timestamp, error: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(GIVE_UP, args![job.id, job.attempts, now, error]).await? > 0)
}

/// Holds a long job's lease longer; `false` if it is no longer ours.
pub async fn extend_lease(tx: &mut Tx, job: &ClaimedJob, lease_until: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(EXTEND, args![job.id, job.attempts, lease_until]).await? > 0)
}

/// How many jobs are `waiting`, `done` and `failed`.
pub async fn job_counts(conn: &mut Conn) -> Result<BTreeMap<String, i64>, StoreError> {
    let rows = conn.fetch_map(COUNTS, &[], |row| Ok((row.text("state")?, row.int("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// Forgets jobs done before a moment; tells how many.
pub async fn forget_done(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(FORGET, args![before]).await
}

fn read(row: &Row) -> Result<ClaimedJob, StoreError> {
    Ok(ClaimedJob {
        id: row.parse("id")?,
        kind: row.text("kind")?,
        payload: row.json("payload")?,
        attempts: row.int("attempts")?,
        lease_until: row.instant("lease_until")?,
        created_at: row.instant("created_at")?,
    })
}
