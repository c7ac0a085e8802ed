//! People of the desk: who they are, what they may do, and how they get in.

mod invitation;
mod linked_account;
mod passkey;
mod session;
mod step;

use jiff::Timestamp;
use model::{Code, Grant, GrantId, Locale, Person, PersonId, Role};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

pub use invitation::{
    Invitation, InvitedRole, NewInvitation, Purpose, end_password_links, find_invitation, insert_invitation,
    use_invitation,
};
pub use linked_account::{
    LinkedAccount, delete_linked_account, find_linked_account, insert_linked_account, linked_accounts_of,
    use_linked_account,
};
pub use passkey::{
    StoredPasskey, count_passkeys, delete_passkey, delete_passkeys_of, find_passkey, insert_passkey,
    passkeys_of, rename_passkey, use_passkey,
};
pub use session::{
    NewSession, Session, delete_session, delete_sessions_of, find_session, insert_session, sessions_of,
    touch_session,
};
pub use step::{NewStep, Step, count_strangers_steps, find_step, insert_step, take_step};

// A passkey is a second step as well: nobody who has one gets in by the password alone.
const COLUMNS: &str = "id, name, email, locale, created_at, disabled_at, COALESCE(second_factor_since, \
     (SELECT MIN(passkey.created_at) FROM passkey WHERE passkey.person_id = person.id)) AS second_factor_since";
const INSERT: &str =
    "INSERT INTO person (id, name, email, locale, failures, created_at) VALUES ($1, $2, $3, $4, 0, $5)";
const UPDATE: &str = "UPDATE person SET name = $2, locale = $3 WHERE id = $1";
const DISABLE: &str = "UPDATE person SET disabled_at = $2 WHERE id = $1";
const CREDENTIALS: &str = "SELECT id, password_hash, totp_secret, second_factor_since, totp_last_step, failures, locked_until \
     FROM person WHERE id = $1";
const SET_PASSWORD: &str =
    "UPDATE person SET password_hash = $2, failures = 0, locked_until = NULL WHERE id = $1";
const SET_TOTP: &str =
    "UPDATE person SET totp_secret = $2, second_factor_since = $3, totp_last_step = NULL WHERE id = $1";
const SET_FAILURES: &str = "UPDATE person SET failures = $2, locked_until = $3 WHERE id = $1";
// A code counts once: the second use of a step finds no row to change.
const USE_STEP: &str =
    "UPDATE person SET totp_last_step = $2 WHERE id = $1 AND (totp_last_step IS NULL OR totp_last_step < $2)";
const COUNT: &str = "SELECT COUNT(*) AS n FROM person";
const ADD_CODE: &str = "INSERT INTO recovery_code (person_id, code_hash) VALUES ($1, $2)";
const USE_CODE: &str = "DELETE FROM recovery_code WHERE person_id = $1 AND code_hash = $2";
const CLEAR_CODES: &str = "DELETE FROM recovery_code WHERE person_id = $1";
const COUNT_CODES: &str = "SELECT COUNT(*) AS n FROM recovery_code WHERE person_id = $1";
const ADD_GRANT: &str = "INSERT INTO role_grant (id, person_id, role, organisation, locales, granted_at) \
     VALUES ($1, $2, $3, $4, $5, $6) \
     ON CONFLICT (person_id, role, organisation) DO UPDATE SET locales = excluded.locales";
const DELETE_GRANT: &str = "DELETE FROM role_grant WHERE id = $1";
const GRANTS: &str = "SELECT id, person_id, role, organisation, locales FROM role_grant";

/// What checks that a person is who they say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credentials {
    /// PHC string of the password.
    pub password_hash: Option<String>,
    /// Secret of the time-based codes, base32.
    pub totp_secret: Option<String>,
    /// Since when a code is asked for. Passkeys are counted apart.
    pub second_factor_since: Option<Timestamp>,
    /// Failed tries since the last success.
    pub failures: i64,
    /// Until when no try is heard.
    pub locked_until: Option<Timestamp>,
}

/// Adds a person without a password.
pub async fn insert_person(tx: &mut Tx, person: &Person) -> Result<(), StoreError> {
    let args = args![person.id, &person.name, &person.email, &person.locale, person.created_at];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// Changes a person's name and language.
pub async fn update_person(tx: &mut Tx, id: PersonId, name: &str, locale: &Locale) -> Result<(), StoreError> {
    touched(tx.execute(UPDATE, args![id, name, locale]).await?, id)
}

/// Shuts a person out from `at` on, or lets them in again.
pub async fn set_disabled(tx: &mut Tx, id: PersonId, at: Option<Timestamp>) -> Result<(), StoreError> {
    touched(tx.execute(DISABLE, args![id, at]).await?, id)
}

/// How many people there are.
pub async fn count_people(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, &[]).await
}

/// Everybody, in order of their addresses.
pub async fn people(conn: &mut Conn) -> Result<Vec<Person>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM person ORDER BY email"));
    conn.fetch_map(sql, &[], read).await
}

/// The person of an id.
pub async fn find_person(conn: &mut Conn, id: PersonId) -> Result<Option<Person>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM person WHERE id = $1"));
    conn.fetch_optional(sql, args![id]).await?.as_ref().map(read).transpose()
}

/// The person of an address, given in its stored form.
pub async fn person_by_email(conn: &mut Conn, email: &str) -> Result<Option<Person>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM person WHERE email = $1"));
    conn.fetch_optional(sql, args![email]).await?.as_ref().map(read).transpose()
}

/// What checks a person.
pub async fn credentials(conn: &mut Conn, id: PersonId) -> Result<Credentials, StoreError> {
    let Some(row) = conn.fetch_optional(CREDENTIALS, args![id]).await? else {
        return Err(StoreError::missing("person", id));
    };
    Ok(Credentials {
        password_hash: row.opt_text("password_hash")?,
        totp_secret: row.opt_text("totp_secret")?,
        second_factor_since: row.opt_instant("second_factor_since")?,
        failures: row.int("failures")?,
        locked_until: row.opt_instant("locked_until")?,
    })
}

/// Sets what checks the password, and forgets failed tries.
pub async fn set_password(tx: &mut Tx, id: PersonId, hash: &str) -> Result<(), StoreError> {
    touched(tx.execute(SET_PASSWORD, args![id, hash]).await?, id)
}

/// Sets or takes away the secret of time-based codes; with `since`, codes are asked for.
pub async fn set_totp(
    tx: &mut Tx,
    id: PersonId,
    secret: Option<&str>,
    since: Option<Timestamp>,
) -> Result<(), StoreError> {
    touched(tx.execute(SET_TOTP, args![id, secret.map(str::to_owned), since]).await?, id)
}

/// Writes down failed tries and how long none is heard.
pub async fn set_failures(
    tx: &mut Tx,
    id: PersonId,
    failures: i64,
    locked_until: Option<Timestamp>,
) -> Result<(), StoreError> {
    touched(tx.execute(SET_FAILURES, args![id, failures, locked_until]).await?, id)
}

/// Marks a time step as used; `false` when it, or a later one, was used before.
pub async fn use_totp_step(tx: &mut Tx, id: PersonId, step: i64) -> Result<bool, StoreError> {
    Ok(tx.execute(USE_STEP, args![id, step]).await? > 0)
}

/// Puts new recovery codes in place of all earlier ones.
pub async fn set_recovery_codes(tx: &mut Tx, id: PersonId, hashes: &[String]) -> Result<(), StoreError> {
    tx.execute(CLEAR_CODES, args![id]).await?;
    for hash in hashes {
        tx.execute(ADD_CODE, args![id, hash]).await?;
    }
    Ok(())
}

/// Uses a recovery code up; `false` when there is no such code.
pub async fn use_recovery_code(tx: &mut Tx, id: PersonId, hash: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(USE_CODE, args![id, hash]).await? > 0)
}

/// Recovery codes left.
pub async fn count_recovery_codes(conn: &mut Conn, id: PersonId) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT_CODES, args![id]).await
}

/// Gives a role; given again for the same node, its languages change.
pub async fn upsert_grant(tx: &mut Tx, grant: &Grant, at: Timestamp) -> Result<(), StoreError> {
    let organisation = grant.organisation.as_ref().map_or("", Code::as_str);
    let locales = to_json("a grant's languages", &grant.locales)?;
    let args = args![grant.id, grant.person, grant.role.as_str(), organisation, locales, at];
    tx.execute(ADD_GRANT, args).await?;
    Ok(())
}

/// Takes a role back.
pub async fn delete_grant(tx: &mut Tx, id: GrantId) -> Result<(), StoreError> {
    tx.execute(DELETE_GRANT, args![id]).await?;
    Ok(())
}

/// What a person may do, and where.
pub async fn grants_of(conn: &mut Conn, id: PersonId) -> Result<Vec<Grant>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("{GRANTS} WHERE person_id = $1 ORDER BY granted_at, id"));
    conn.fetch_map(sql, args![id], read_grant).await
}

/// Every grant.
pub async fn all_grants(conn: &mut Conn) -> Result<Vec<Grant>, StoreError> {
    conn.fetch_map(GRANTS, &[], read_grant).await
}

fn touched(rows: u64, id: PersonId) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::missing("person", id)) } else { Ok(()) }
}

fn read(row: &Row) -> Result<Person, StoreError> {
    Ok(Person {
        id: row.parse("id")?,
        name: row.text("name")?,
        email: row.text("email")?,
        locale: row.parse("locale")?,
        created_at: row.instant("created_at")?,
        disabled_at: row.opt_instant("disabled_at")?,
        second_factor_since: row.opt_instant("second_factor_since")?,
    })
}

fn read_grant(row: &Row) -> Result<Grant, StoreError> {
    let organisation = row.text("organisation")?;
    let organisation = if organisation.is_empty() { None } else { Some(row.parse("organisation")?) };
    let role: Role = row.parse("role")?;
    Ok(Grant {
        id: row.parse("id")?,
        person: row.parse("person_id")?,
        role,
        organisation,
        locales: row.json("locales")?,
    })
}
