//! Accounts at identity providers that let a person in.

use jiff::Timestamp;
use model::PersonId;

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = "INSERT INTO linked_account (issuer, subject, person_id, email, created_at) \
     VALUES ($1, $2, $3, $4, $5)";
const FIND: &str = "SELECT issuer, subject, person_id, email, created_at, used_at FROM linked_account \
     WHERE issuer = $1 AND subject = $2";
const OF_PERSON: &str = "SELECT issuer, subject, person_id, email, created_at, used_at FROM linked_account \
     WHERE person_id = $1 ORDER BY created_at, issuer, subject";
const USE: &str = "UPDATE linked_account SET email = $3, used_at = $4 WHERE issuer = $1 AND subject = $2";
const DELETE: &str = "DELETE FROM linked_account WHERE issuer = $1 AND subject = $2 AND person_id = $3";

/// An account at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedAccount {
    /// The provider's issuer address.
    pub issuer: String,
    /// The provider's name for the account.
    pub subject: String,
    /// Whom it lets in.
    pub person: PersonId,
    /// Its address when last seen; may be empty.
    pub email: String,
    /// When it was linked.
    pub created_at: Timestamp,
    /// When it last let somebody in.
    pub used_at: Option<Timestamp>,
}

/// Links an account.
pub async fn insert_linked_account(tx: &mut Tx, new: &LinkedAccount) -> Result<(), StoreError> {
    tx.execute(INSERT, args![&new.issuer, &new.subject, new.person, &new.email, new.created_at]).await?;
    Ok(())
}

/// The account of a provider's subject.
pub async fn find_linked_account(
    conn: &mut Conn,
    issuer: &str,
    subject: &str,
) -> Result<Option<LinkedAccount>, StoreError> {
    conn.fetch_optional(FIND, args![issuer, subject]).await?.as_ref().map(read).transpose()
}

/// A person's accounts, oldest first.
pub async fn linked_accounts_of(conn: &mut Conn, person: PersonId) -> Result<Vec<LinkedAccount>, StoreError> {
    conn.fetch_map(OF_PERSON, args![person], read).await
}

/// Notes that an account let somebody in, and what it is called now.
pub async fn use_linked_account(
    tx: &mut Tx,
    issuer: &str,
    subject: &str,
    email: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(USE, args![issuer, subject, email, at]).await?;
    Ok(())
}

/// Unlinks a person's account; `false` when they have no such account.
pub async fn delete_linked_account(
    tx: &mut Tx,
    issuer: &str,
    subject: &str,
    person: PersonId,
) -> Result<bool, StoreError> {
    Ok(tx.execute(DELETE, args![issuer, subject, person]).await? > 0)
}

fn read(row: &Row) -> Result<LinkedAccount, StoreError> {
    Ok(LinkedAccount {
        issuer: row.text("issuer")?,
        subject: row.text("subject")?,
        person: row.parse("person_id")?,
        email: row.text("email")?,
        created_at: row.instant("created_at")?,
        used_at: row.opt_instant("used_at")?,
    })
}
