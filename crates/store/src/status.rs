//! How the store is: its size, its soundness, and the work that waits in it.

use jiff::Timestamp;
use model::JobId;

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const JOBS: &str = include_str!("../sql/job/open.sql");
const REVIVE: &str = include_str!("../sql/job/revive.sql");
const DANGLING: &str = include_str!("../sql/edition/dangling.sql");

/// A job that is not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenJob {
    /// Row id.
    pub id: JobId,
    /// What kind of work.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued.
    pub created_at: Timestamp,
    /// Not before.
    pub run_at: Timestamp,
    /// A worker has it until then.
    pub lease_until: Option<Timestamp>,
    /// Given up since then.
    pub failed_at: Option<Timestamp>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

/// Jobs that wait, run or failed; failed ones first.
pub async fn open_jobs(conn: &mut Conn, limit: u32) -> Result<Vec<OpenJob>, StoreError> {
    conn.fetch_map(JOBS, args![limit], |row: &Row| {
        Ok(OpenJob {
            id: row.parse("id")?,
            kind: row.text("kind")?,
            attempts: row.int("attempts")?,
            created_at: row.instant("created_at")?,
            run_at: row.instant("run_at")?,
            lease_until: row.opt_instant("lease_until")?,
            failed_at: row.opt_instant("failed_at")?,
            last_error: row.opt_text("last_error")?,
        })
    })
    .await
}

/// Queues a failed job again; `false` when it is not one.
pub async fn revive_job(tx: &mut Tx, id: JobId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(REVIVE, args![id, at]).await? > 0)
}

/// Bytes of the database.
pub async fn size(conn: &mut Conn) -> Result<i64, StoreError> {
    if conn.is_postgres() {
        return conn.fetch_count("SELECT pg_database_size(current_database()) AS n", &[]).await;
    }
    let pages = conn.fetch_optional("PRAGMA page_count", &[]).await?;
    let bytes = conn.fetch_optional("PRAGMA page_size", &[]).await?;
    let pages = pages.map_or(Ok(0), |row| row.int("page_count"))?;
    let bytes = bytes.map_or(Ok(0), |row| row.int("page_size"))?;
    Ok(pages * bytes)
}

/// Looks through the database for what should not be; nothing found is an empty list. Takes a while on a large one.
pub async fn problems(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    let mut out = Vec::new();
    if !conn.is_postgres() {
        for row in conn.fetch_all("PRAGMA quick_check(20)", &[]).await? {
            let said = row.text("quick_check")?;
            if said != "ok" {
                out.push(said);
            }
        }
        let loose = conn.fetch_all("PRAGMA foreign_key_check", &[]).await?;
        if !loose.is_empty() {
            out.push(format!("{} rows refer to something that is not there", loose.len()));
        }
    }
    let dangling = conn.fetch_count(DANGLING, &[]).await?;
    if dangling > 0 {
        out.push(format!("{dangling} published editions have no text"));
    }
    Ok(out)
}
