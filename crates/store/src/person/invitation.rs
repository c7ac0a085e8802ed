//! Links that let somebody in once.

use jiff::Timestamp;
use model::{Actor, Code, Locale, PersonId, Role, UnknownWord};
use serde::{Deserialize, Serialize};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = "INSERT INTO invitation \
     (token_hash, purpose, person_id, email, grants, created_by, created_at, expires_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const FIND: &str = "SELECT token_hash, purpose, person_id, email, grants, expires_at, used_at FROM invitation \
     WHERE token_hash = $1";
const END_PASSWORD: &str = "UPDATE invitation SET used_at = $2 \
     WHERE person_id = $1 AND purpose = 'password' AND used_at IS NULL";
const USE: &str = "UPDATE invitation SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL";

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Makes the first administrator.
    Setup,
    /// Joins, with the roles it carries.
    Join,
    /// Chooses a new password.
    Password,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Join => "join",
            Self::Password => "password",
        }
    }
}

impl std::str::FromStr for Purpose {
    type Err = UnknownWord;
    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        let all = [Self::Setup, Self::Join, Self::Password];
        all.into_iter().find(|p| p.as_str() == word).ok_or_else(|| UnknownWord {
            what: "purpose of an invitation",
            word: word.to_owned(),
            known: "setup, join, password".into(),
        })
    }
}

/// A role that comes with an invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitedRole {
    /// Which.
    pub role: Role,
    /// Where; the whole country when there is none.
    pub organisation: Option<Code>,
    /// In which languages; all when empty.
    pub locales: Vec<Locale>,
}

/// A link about to be given out.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    /// SHA-256 of its token, hex.
    pub token_hash: String,
    /// What for.
    pub purpose: Purpose,
    /// For a new password: whose.
    pub person: Option<PersonId>,
    /// To whom; empty for the first administrator.
    pub email: String,
    /// What they will be.
    pub roles: Vec<InvitedRole>,
    /// Who gives it.
    pub by: Actor,
    /// Now.
    pub at: Timestamp,
    /// Until when it lets in.
    pub expires_at: Timestamp,
}

/// A link that was given out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// SHA-256 of its token, hex.
    pub token_hash: String,
    /// What for.
    pub purpose: Purpose,
    /// For a new password: whose.
    pub person: Option<PersonId>,
    /// To whom.
    pub email: String,
    /// What they will be.
    pub roles: Vec<InvitedRole>,
    /// Until when it lets in.
    pub expires_at: Timestamp,
    /// When it did.
    pub used_at: Option<Timestamp>,
}

/// Keeps a link.
pub async fn insert_invitation(tx: &mut Tx, new: &NewInvitation) -> Result<(), StoreError> {
    let roles = to_json("an invitation's roles", &new.roles)?;
    let purpose = new.purpose.as_str();
    let args =
        args![&new.token_hash, purpose, new.person, &new.email, roles, &new.by, new.at, new.expires_at];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// The link of a token's hash.
pub async fn find_invitation(conn: &mut Conn, token_hash: &str) -> Result<Option<Invitation>, StoreError> {
    conn.fetch_optional(FIND, args![token_hash]).await?.as_ref().map(read).transpose()
}

/// Uses a link up; `false` when somebody was faster.
pub async fn use_invitation(tx: &mut Tx, token_hash: &str, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(USE, args![token_hash, at]).await? > 0)
}

/// Ends the links by which somebody could still choose a new password; tells how many.
pub async fn end_password_links(tx: &mut Tx, person: PersonId, at: Timestamp) -> Result<u64, StoreError> {
    tx.execute(END_PASSWORD, args![person, at]).await
}

fn read(row: &Row) -> Result<Invitation, StoreError> {
    Ok(Invitation {
        token_hash: row.text("token_hash")?,
        purpose: row.parse("purpose")?,
        person: row.opt_parse("person_id")?,
        email: row.text("email")?,
        roles: row.json("grants")?,
        expires_at: row.instant("expires_at")?,
        used_at: row.opt_instant("used_at")?,
    })
}
