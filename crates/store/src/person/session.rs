//! Sessions: who is signed in, on what. The token itself is with the browser alone; its hash is here.

use jiff::Timestamp;
use model::{Means, PersonId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = "INSERT INTO session \
     (token_hash, person_id, created_at, seen_at, expires_at, device, means, two_steps, provider) \
     VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8)";
const FIND: &str = "SELECT token_hash, person_id, created_at, seen_at, expires_at, device, means, two_steps, provider \
     FROM session \
     WHERE token_hash = $1";
const OF_PERSON: &str = "SELECT token_hash, person_id, created_at, seen_at, expires_at, device, means, two_steps, provider \
     FROM session \
     WHERE person_id = $1 AND expires_at > $2 ORDER BY created_at DESC";
const TOUCH: &str = "UPDATE session SET seen_at = $2, expires_at = $3 WHERE token_hash = $1";
const DELETE: &str = "DELETE FROM session WHERE token_hash = $1";
const DELETE_OTHERS: &str = "DELETE FROM session WHERE person_id = $1 AND token_hash <> $2";

/// A session about to begin.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// SHA-256 of its token, hex.
    pub token_hash: String,
    /// Whose.
    pub person: PersonId,
    /// Now.
    pub at: Timestamp,
    /// When it ends if nothing is done with it.
    pub expires_at: Timestamp,
    /// Browser and system in a few words, for the person's own list.
    pub device: String,
    /// How it begins.
    pub means: Means,
    /// That took two steps, here or at the provider.
    pub two_steps: bool,
    /// Code of the identity provider, where one vouched for the person.
    pub provider: Option<String>,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of its token, hex.
    pub token_hash: String,
    /// Whose.
    pub person: PersonId,
    /// When signed in.
    pub created_at: Timestamp,
    /// Last use, to the minute.
    pub seen_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// Browser and system in a few words.
    pub device: String,
    /// How it began.
    pub means: Means,
    /// That took two steps, here or at the provider.
    pub two_steps: bool,
    /// Code of the identity provider, where one vouched for the person.
    pub provider: Option<String>,
}

/// Begins a session.
pub async fn insert_session(tx: &mut Tx, new: &NewSession) -> Result<(), StoreError> {
    let args = args![
        &new.token_hash,
        new.person,
        new.at,
        new.expires_at,
        &new.device,
        new.means.as_str(),
        i64::from(new.two_steps),
        new.provider.clone()
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// The session of a token's hash, ended or not.
pub async fn find_session(conn: &mut Conn, token_hash: &str) -> Result<Option<Session>, StoreError> {
    conn.fetch_optional(FIND, args![token_hash]).await?.as_ref().map(read).transpose()
}

/// A person's running sessions, newest first.
pub async fn sessions_of(
    conn: &mut Conn,
    person: PersonId,
    now: Timestamp,
) -> Result<Vec<Session>, StoreError> {
    conn.fetch_map(OF_PERSON, args![person, now], read).await
}

/// Notes that a session was used.
pub async fn touch_session(
    tx: &mut Tx,
    token_hash: &str,
    seen_at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(TOUCH, args![token_hash, seen_at, expires_at]).await?;
    Ok(())
}

/// Ends a session.
pub async fn delete_session(tx: &mut Tx, token_hash: &str) -> Result<(), StoreError> {
    tx.execute(DELETE, args![token_hash]).await?;
    Ok(())
}

/// Ends a person's sessions but for the one of `keep`; all of them when that is empty.
pub async fn delete_sessions_of(tx: &mut Tx, person: PersonId, keep: &str) -> Result<(), StoreError> {
    tx.execute(DELETE_OTHERS, args![person, keep]).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Session, StoreError> {
    Ok(Session {
        token_hash: row.text("token_hash")?,
        person: row.parse("person_id")?,
        created_at: row.instant("created_at")?,
        seen_at: row.instant("seen_at")?,
        expires_at: row.instant("expires_at")?,
        device: row.text("device")?,
        means: row.parse("means")?,
        two_steps: row.int("two_steps")? != 0,
        provider: row.opt_text("provider")?,
    })
}
