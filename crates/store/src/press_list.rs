//! Press lists: the newsrooms a channel writes to, and which letters they had.
//!
//! What is known of a contact is kept sealed, and its address found again by a keyed hash; both come from outside, with keys
//! that are not here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use model::press::{PressGone, PressSaid};
use model::{Code, DispatchId, EditionId, Locale, MailState, PersonId, PressContactId, RevisionId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = "INSERT INTO press_contact (id, channel, sealed, address_hash, locale, added_by, added_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
const LIST: &str = "SELECT id, channel, sealed, address_hash, locale, added_by, added_at, refused_at \
     FROM press_contact WHERE channel = $1 ORDER BY id";
const FIND: &str = "SELECT id, channel, sealed, address_hash, locale, added_by, added_at, refused_at \
     FROM press_contact WHERE id = $1";
const CHANGE: &str = "UPDATE press_contact SET sealed = $2, address_hash = $3, locale = $4 WHERE id = $1";
const REFUSE: &str = "UPDATE press_contact SET refused_at = $2 WHERE id = $1 AND refused_at IS NULL";
const TRUST: &str = "UPDATE press_contact SET refused_at = NULL, trusted_at = $2 WHERE id = $1";
const MOVE: &str = "UPDATE press_letter SET address_hash = $3 WHERE channel = $1 AND address_hash = $2";
const DELETE: &str = "DELETE FROM press_contact WHERE id = $1";
const COUNT: &str = "SELECT COUNT(*) AS n FROM press_contact WHERE channel = $1";
const LOCALES: &str =
    "SELECT locale, COUNT(*) AS n FROM press_contact WHERE channel = $1 GROUP BY locale ORDER BY locale";
const GONE: &str = "SELECT address_hash, why, at FROM press_gone WHERE channel = $1";
const KEEP_GONE: &str = "INSERT INTO press_gone (channel, address_hash, why, at) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (channel, address_hash) DO UPDATE SET why = excluded.why, at = excluded.at";
const FORGET_GONE: &str = "DELETE FROM press_gone WHERE channel = $1 AND address_hash = $2";
const KEEP_LETTER: &str = "INSERT INTO press_letter \
     (mail_key, dispatch_id, channel, address_hash, edition_id, revision_id, said, queued_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (mail_key) DO NOTHING";
const LETTERS: &str = "SELECT mail_key, dispatch_id, channel, address_hash, edition_id, revision_id, said, queued_at \
     FROM press_letter WHERE dispatch_id = $1 ORDER BY queued_at, mail_key";
const HAD: &str = include_str!("../sql/press_list/had.sql");
const CALL_OFF: &str = include_str!("../sql/press_list/call_off.sql");
const COUNTS: &str = include_str!("../sql/press_list/counts.sql");
const REFUSED: &str = include_str!("../sql/press_list/refused.sql");
const ERASE_GONE: &str = include_str!("../sql/press_list/erase_gone.sql");
const READDRESS: &str = include_str!("../sql/press_list/readdress.sql");
const ELSEWHERE: &str = include_str!("../sql/press_list/elsewhere.sql");

/// A newsroom that is written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PressContact {
    /// Row id.
    pub id: PressContactId,
    /// The channel.
    pub channel: Code,
    /// Newsroom, person, address and note, sealed.
    pub sealed: String,
    /// Keyed hash of the address.
    pub address_hash: String,
    /// Language in which it is written to.
    pub locale: Locale,
    /// Who put it on the list.
    pub added_by: PersonId,
    /// When.
    pub added_at: Timestamp,
    /// Since when nothing is sent there, because its mail server refused it for good.
    pub refused_at: Option<Timestamp>,
}

/// A letter that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedLetter {
    /// Whom it was for.
    pub contact: PressContactId,
    /// The channel.
    pub channel: Code,
    /// What the mail server said.
    pub said: String,
    /// When.
    pub at: Timestamp,
}

/// A letter to a newsroom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PressLetter {
    /// Its key among all letters.
    pub mail_key: String,
    /// The dispatch it belongs to.
    pub dispatch: DispatchId,
    /// The channel.
    pub channel: Code,
    /// Keyed hash of the address.
    pub address_hash: String,
    /// The edition it tells of.
    pub edition: EditionId,
    /// The text it holds, or held when it was withdrawn.
    pub revision: RevisionId,
    /// What it is.
    pub said: PressSaid,
    /// When it was queued.
    pub queued_at: Timestamp,
}

fn read(row: &Row) -> Result<PressContact, StoreError> {
    Ok(PressContact {
        id: row.parse("id")?,
        channel: row.parse("channel")?,
        sealed: row.text("sealed")?,
        address_hash: row.text("address_hash")?,
        locale: row.parse("locale")?,
        added_by: row.parse("added_by")?,
        added_at: row.instant("added_at")?,
        refused_at: row.opt_instant("refused_at")?,
    })
}

/// Puts a newsroom on a list; [`StoreError::Duplicate`] says that its address is there.
pub async fn insert_contact(tx: &mut Tx, new: &PressContact) -> Result<(), StoreError> {
    let args =
        args![new.id, &new.channel, &new.sealed, &new.address_hash, &new.locale, new.added_by, new.added_at];
    tx.execute(INSERT, args).await.map(drop)
}

/// A channel's list, in the order in which it grew.
pub async fn contacts(conn: &mut Conn, channel: &Code) -> Result<Vec<PressContact>, StoreError> {
    conn.fetch_map(LIST, args![channel], read).await
}

/// How many newsrooms are on a list.
pub async fn contact_count(conn: &mut Conn, channel: &Code) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, args![channel]).await
}

/// How many of a list are written to in each language.
pub async fn contact_locales(conn: &mut Conn, channel: &Code) -> Result<BTreeMap<Locale, i64>, StoreError> {
    let rows =
        conn.fetch_map(LOCALES, args![channel], |row| Ok((row.parse("locale")?, row.int("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// A contact.
pub async fn find_contact(conn: &mut Conn, id: PressContactId) -> Result<Option<PressContact>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.map(|row| read(&row)).transpose()
}

/// Keeps what is known of a contact now, its address and its language.
pub async fn change_contact(tx: &mut Tx, changed: &PressContact) -> Result<(), StoreError> {
    let args = args![changed.id, &changed.sealed, &changed.address_hash, &changed.locale];
    tx.execute(CHANGE, args).await.map(drop)
}

/// A contact has another address: what waits for the old one goes to the new, and whoever had a text there has had it.
pub async fn move_letters(
    tx: &mut Tx,
    channel: &Code,
    (old, new): (&str, &str),
    (address, name): (&str, &str),
) -> Result<(), StoreError> {
    tx.execute(READDRESS, args![channel, old, address, name]).await?;
    tx.execute(MOVE, args![channel, old, new]).await.map(drop)
}

/// Letters of lists that were not taken since `since`, and not told of before: each may say that an address is none.
pub async fn refused_letters(conn: &mut Conn, since: Timestamp) -> Result<Vec<RefusedLetter>, StoreError> {
    conn.fetch_map(REFUSED, args![since], |row| {
        Ok(RefusedLetter {
            contact: row.parse("id")?,
            channel: row.parse("channel")?,
            said: row.text("last_error")?,
            at: row.instant("settled_at")?,
        })
    })
    .await
}

/// Nothing is sent to a contact from now on; `false` when that was so before.
pub async fn refuse(tx: &mut Tx, contact: PressContactId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(REFUSE, args![contact, at]).await? > 0)
}

/// A contact is written to again: what was handed over before counts no more.
pub async fn trust(tx: &mut Tx, contact: PressContactId, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(TRUST, args![contact, at]).await.map(drop)
}

/// Takes a contact off its list: what is left is the hash of its address, with why and when. `false` when it was gone.
pub async fn remove_contact(
    tx: &mut Tx,
    contact: &PressContact,
    why: PressGone,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let removed = tx.execute(DELETE, args![contact.id]).await? > 0;
    if removed {
        keep_gone(tx, &contact.channel, &contact.address_hash, why, at).await?;
    }
    Ok(removed)
}

/// Remembers that an address was on a list, by its hash.
pub async fn keep_gone(
    tx: &mut Tx,
    channel: &Code,
    hash: &str,
    why: PressGone,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(KEEP_GONE, args![channel, hash, why.as_str(), at]).await.map(drop)
}

/// Addresses that were on a list: why they are not any more, and since when.
pub async fn gone(
    conn: &mut Conn,
    channel: &Code,
) -> Result<BTreeMap<String, (PressGone, Timestamp)>, StoreError> {
    let rows = conn
        .fetch_map(GONE, args![channel], |row| {
            Ok((row.text("address_hash")?, (row.parse("why")?, row.instant("at")?)))
        })
        .await?;
    Ok(rows.into_iter().collect())
}

/// Forgets that an address was on a list.
pub async fn forget_gone(tx: &mut Tx, channel: &Code, hash: &str) -> Result<(), StoreError> {
    tx.execute(FORGET_GONE, args![channel, hash]).await.map(drop)
}

/// Remembers a letter; once for each key.
pub async fn keep_letter(tx: &mut Tx, letter: &PressLetter) -> Result<(), StoreError> {
    let args = args![
        &letter.mail_key,
        letter.dispatch,
        &letter.channel,
        &letter.address_hash,
        letter.edition,
        letter.revision,
        letter.said.as_str(),
        letter.queued_at,
    ];
    tx.execute(KEEP_LETTER, args).await.map(drop)
}

/// Every letter of a dispatch, in the order in which they were queued.
pub async fn letters_of(conn: &mut Conn, dispatch: DispatchId) -> Result<Vec<PressLetter>, StoreError> {
    conn.fetch_map(LETTERS, args![dispatch], |row| {
        Ok(PressLetter {
            mail_key: row.text("mail_key")?,
            dispatch: row.parse("dispatch_id")?,
            channel: row.parse("channel")?,
            address_hash: row.text("address_hash")?,
            edition: row.parse("edition_id")?,
            revision: row.parse("revision_id")?,
            said: row.parse("said")?,
            queued_at: row.instant("queued_at")?,
        })
    })
    .await
}

/// Which addresses of a list have had an edition and were not told that it was withdrawn.
pub async fn had(
    conn: &mut Conn,
    channel: &Code,
    edition: EditionId,
) -> Result<BTreeSet<String>, StoreError> {
    let rows = conn.fetch_map(HAD, args![channel, edition], |row| row.text("address_hash")).await?;
    Ok(rows.into_iter().collect())
}

/// Calls off what still waits for an address that left; tells how many letters.
pub async fn call_off(
    tx: &mut Tx,
    channel: &Code,
    hash: &str,
    at: Timestamp,
    error: &str,
) -> Result<u64, StoreError> {
    tx.execute(CALL_OFF, args![channel, hash, at, error]).await
}

/// Erases addresses and words of letters that went to those who have left; tells of how many. What is being handed over at this
/// moment is erased the next time.
pub async fn erase_gone(tx: &mut Tx, at: Timestamp) -> Result<u64, StoreError> {
    tx.execute(ERASE_GONE, args![at]).await
}

/// How many letters of a dispatch there are, by what they are and how far they have come.
pub async fn letter_counts(
    conn: &mut Conn,
    dispatch: DispatchId,
) -> Result<BTreeMap<(PressSaid, MailState), i64>, StoreError> {
    let rows = conn
        .fetch_map(COUNTS, args![dispatch], |row| {
            Ok(((row.parse("said")?, row.parse("state")?), row.int("n")?))
        })
        .await?;
    Ok(rows.into_iter().collect())
}

/// What newsrooms had in another language than its dispatch, and were not told that it was corrected or withdrawn since:
/// dispatch and edition.
pub async fn unfollowed_elsewhere(conn: &mut Conn) -> Result<Vec<(DispatchId, EditionId)>, StoreError> {
    conn.fetch_map(ELSEWHERE, args![], |row| Ok((row.parse("dispatch_id")?, row.parse("edition_id")?))).await
}
