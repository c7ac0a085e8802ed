//! What must be remembered between two requests of one sign-in. A step counts once: taking it removes it.

use jiff::Timestamp;
use model::PersonId;

use crate::{Conn, StoreError, Tx};

const INSERT: &str = "INSERT INTO sign_in_step (token_hash, purpose, person_id, state, expires_at) \
     VALUES ($1, $2, $3, $4, $5)";
const FIND: &str = "SELECT person_id, state FROM sign_in_step \
     WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3";
const DELETE: &str = "DELETE FROM sign_in_step WHERE token_hash = $1";
const COUNT: &str =
    "SELECT COUNT(*) AS n FROM sign_in_step WHERE purpose = $1 AND person_id IS NULL AND expires_at > $2";
const CLEAR: &str = "DELETE FROM sign_in_step WHERE expires_at <= $1";

/// A step about to be remembered.
#[derive(Debug, Clone)]
pub struct NewStep {
    /// SHA-256 of its token, hex.
    pub token_hash: String,
    /// What it leads to; it is found for that alone.
    pub purpose: &'static str,
    /// Whose, where that is known.
    pub person: Option<PersonId>,
    /// What is remembered, JSON.
    pub state: String,
    /// Now.
    pub at: Timestamp,
    /// Until when it counts.
    pub expires_at: Timestamp,
}

/// A step that was remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Whose.
    pub person: Option<PersonId>,
    /// What was remembered.
    pub state: String,
}

/// Remembers a step, and forgets those whose time is over: the table stays as small as what is under way.
pub async fn insert_step(tx: &mut Tx, new: &NewStep) -> Result<(), StoreError> {
    tx.execute(CLEAR, args![new.at]).await?;
    let args = args![&new.token_hash, new.purpose, new.person, &new.state, new.expires_at];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// How many steps of a purpose are under way that are nobody's yet.
pub async fn count_strangers_steps(
    conn: &mut Conn,
    purpose: &str,
    now: Timestamp,
) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, args![purpose, now]).await
}

/// A step that stays: it may be tried more than once before it is taken.
pub async fn find_step(
    conn: &mut Conn,
    token_hash: &str,
    purpose: &str,
    now: Timestamp,
) -> Result<Option<Step>, StoreError> {
    let row = conn.fetch_optional(FIND, args![token_hash, purpose, now]).await?;
    row.map(|row| Ok(Step { person: row.opt_parse("person_id")?, state: row.text("state")? })).transpose()
}

/// Takes a step out. `None` when there is none for that purpose, its time is over, or somebody was faster.
pub async fn take_step(
    tx: &mut Tx,
    token_hash: &str,
    purpose: &str,
    now: Timestamp,
) -> Result<Option<Step>, StoreError> {
    let found = find_step(tx, token_hash, purpose, now).await?;
    // Two at once: only one of them removes the row.
    if found.is_some() && tx.execute(DELETE, args![token_hash]).await? == 0 {
        return Ok(None);
    }
    Ok(found)
}
