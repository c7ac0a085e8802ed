//! What letters, dispatches and deliveries have in common: rows that wait for their turn, each taken by one process at a
//! time, under a word that its round uses once.
//!
//! What becomes of a row afterwards is its own: some say before each that it is being handed over, and do not hand over again
//! what may have arrived; the rest is delivered again, and can be let go of here ([`Queue::give_back`], [`Queue::take_up`]).

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, SqlSafeStr};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const CLAIM_SQLITE: &str = include_str!("../sql/queue/claim.sqlite.sql");
const CLAIM_POSTGRES: &str = include_str!("../sql/queue/claim.postgres.sql");
const DUE: &str = "SELECT COUNT(*) AS n FROM \
     (SELECT {key} FROM {table} WHERE {free} AND next_at <= $1 LIMIT 1) AS turn";
const GIVE_BACK: &str = "UPDATE {table} SET claimed_by = NULL, claimed_at = NULL WHERE claimed_by = $1";
const TAKE_UP: &str = "UPDATE {table} SET claimed_by = NULL, claimed_at = NULL \
     WHERE claimed_by IS NOT NULL AND claimed_at <= $1";

/// A table whose rows wait until their `next_at`, and name in `claimed_by` who has taken them. Its parts are parts of
/// statements.
pub(crate) struct Queue {
    /// Its name.
    pub table: &'static str,
    /// Columns of its key.
    pub key: &'static str,
    /// What holds of a row that nobody has taken and that is to be.
    pub free: &'static str,
    /// What else must hold, of a table that is called `d`, so that nothing overtakes what must go first: from its AND on.
    pub behind: &'static str,
    /// What comes first.
    pub order: &'static str,
    /// What taking a row sets beside `claimed_by`; `$2` is now.
    pub taken: &'static str,
}

impl Queue {
    fn text(&self, template: &str) -> AssertSqlSafe<String> {
        let parts = [
            ("{table}", self.table),
            ("{key}", self.key),
            ("{free}", self.free),
            ("{behind}", self.behind),
            ("{order}", self.order),
            ("{taken}", self.taken),
        ];
        AssertSqlSafe(parts.iter().fold(template.to_owned(), |sql, (mark, part)| sql.replace(mark, part)))
    }

    /// Whether it is any row's turn.
    pub(crate) async fn is_due(&self, conn: &mut Conn, now: Timestamp) -> Result<bool, StoreError> {
        Ok(conn.fetch_count(self.text(DUE), args![now]).await? > 0)
    }

    /// Takes at most `limit` rows whose turn it is; tells how many.
    pub(crate) async fn claim(
        &self,
        tx: &mut Tx,
        claim: &str,
        now: Timestamp,
        limit: u32,
    ) -> Result<u64, StoreError> {
        let template = if tx.is_postgres() { CLAIM_POSTGRES } else { CLAIM_SQLITE };
        tx.execute(self.text(template), args![claim, now, limit]).await
    }

    /// The same, and answers with them: `claimed` asks for the rows that `$1` has taken.
    pub(crate) async fn take<T>(
        &self,
        tx: &mut Tx,
        (claim, now, limit): (&str, Timestamp, u32),
        claimed: impl SqlSafeStr,
        read: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        if self.claim(tx, claim, now, limit).await? == 0 {
            return Ok(Vec::new());
        }
        tx.fetch_map(claimed, args![claim], read).await
    }

    /// Gives back what was taken under this word; tells how many. For queues in which anything may be begun twice.
    pub(crate) async fn give_back(&self, tx: &mut Tx, claim: &str) -> Result<u64, StoreError> {
        tx.execute(self.text(GIVE_BACK), args![claim]).await
    }

    /// Frees what was taken before `before`, by processes that are gone; tells how many. For queues in which anything may
    /// be begun twice.
    pub(crate) async fn take_up(&self, tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
        tx.execute(self.text(TAKE_UP), args![before]).await
    }
}
