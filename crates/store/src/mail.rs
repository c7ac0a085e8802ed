//! Letters on their way out: queued in the transaction that wants them sent, taken by one process at a time.
//!
//! No transaction is open while a mail server is talked to. A process takes some letters for itself ([`claim`]), says before
//! each that it is being handed over now ([`hand_over`]), and afterwards what came of it. What a process that died had taken
//! but not begun to hand over is taken again; what it was handing over is not, because it may have arrived.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::{Locale, MailId, MailState, PersonId};

use crate::queue::Queue;
use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const QUEUE: &str = include_str!("../sql/mail/queue.sql");
const CLAIMED: &str = include_str!("../sql/mail/claimed.sql");
const HAND_OVER: &str = include_str!("../sql/mail/hand_over.sql");
const SENT: &str = include_str!("../sql/mail/sent.sql");
const AGAIN: &str = include_str!("../sql/mail/again.sql");
const SETTLE: &str = include_str!("../sql/mail/settle.sql");
const GIVE_BACK: &str = include_str!("../sql/mail/give_back.sql");
const TAKE_UP: &str = include_str!("../sql/mail/take_up.sql");
const UNCERTAIN: &str = include_str!("../sql/mail/uncertain.sql");
const REVIVE: &str = include_str!("../sql/mail/revive.sql");
const ERASE: &str = include_str!("../sql/mail/erase.sql");
const ERASE_SECRET: &str = include_str!("../sql/mail/erase_secret.sql");
const ENDED: &str = include_str!("../sql/mail/ended.sql");
const COUNTS: &str = "SELECT state, COUNT(*) AS n FROM mail GROUP BY state";
const LAST_SENT: &str =
    "SELECT settled_at FROM mail WHERE state = 'sent' ORDER BY settled_at DESC, id DESC LIMIT 1";
const TROUBLE: &str = "SELECT last_error FROM mail WHERE state = 'waiting' AND last_error IS NOT NULL \
     ORDER BY next_at DESC, id DESC LIMIT 1";
const LAST_ABOUT: &str = "SELECT state, next_at FROM mail WHERE about = $1 ORDER BY next_at DESC LIMIT 1";
const HAS: &str = "SELECT COUNT(*) AS n FROM mail WHERE unique_key = $1";
const WISHES: &str = "SELECT notes, deadlines FROM person_mail WHERE person_id = $1";
const SET_WISHES: &str = "INSERT INTO person_mail (person_id, notes, deadlines) VALUES ($1, $2, $3) \
     ON CONFLICT (person_id) DO UPDATE SET notes = excluded.notes, deadlines = excluded.deadlines";
const READ_UP_TO: &str = "SELECT at FROM mail_read WHERE follower = $1";
const SET_READ_UP_TO: &str = "INSERT INTO mail_read (follower, at) VALUES ($1, $2) \
     ON CONFLICT (follower) DO UPDATE \
     SET at = CASE WHEN excluded.at > mail_read.at THEN excluded.at ELSE mail_read.at END";
const FORGET_READ: &str = "DELETE FROM mail_read WHERE follower = $1";

const LETTERS: Queue = Queue {
    table: "mail",
    key: "id",
    free: "state = 'waiting'",
    behind: "",
    order: "next_at, id",
    taken: "state = 'sending', claimed_at = $2, handed_at = NULL",
};

/// A letter to be queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// Its id.
    pub id: MailId,
    /// Used once, ever.
    pub key: String,
    /// What it tells of, where such letters must not come too often.
    pub about: Option<String>,
    /// Address.
    pub to_address: String,
    /// Name; may be empty.
    pub to_name: String,
    /// Language of its words.
    pub locale: Locale,
    /// Subject.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: Option<String>,
    /// Header fields beside the usual ones.
    pub headers: BTreeMap<String, String>,
    /// It holds something that lets in: its words go as soon as it is sent.
    pub secret: bool,
    /// Now.
    pub made_at: Timestamp,
    /// Not before.
    pub send_at: Timestamp,
}

/// A letter that this process has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedMail {
    /// Row id.
    pub id: MailId,
    /// Its key.
    pub key: String,
    /// Address.
    pub to_address: String,
    /// Name; may be empty.
    pub to_name: String,
    /// Language of its words.
    pub locale: Locale,
    /// Subject.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: Option<String>,
    /// Header fields beside the usual ones.
    pub headers: BTreeMap<String, String>,
    /// How often it was handed over before.
    pub tries: i64,
    /// When it was written.
    pub made_at: Timestamp,
}

/// A letter that came to an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedMail {
    /// Row id.
    pub id: MailId,
    /// Address; empty once it is erased.
    pub to_address: String,
    /// Subject; empty once it is erased.
    pub subject: String,
    /// How it ended.
    pub state: MailState,
    /// How often it was handed over.
    pub tries: i64,
    /// When it ended.
    pub settled_at: Timestamp,
    /// Why it was not sent.
    pub last_error: Option<String>,
    /// Its words are gone.
    pub erased: bool,
}

/// What a person wants to be written of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailWishes {
    /// Something waits for them.
    pub notes: bool,
    /// A day comes near.
    pub deadlines: bool,
}

impl Default for MailWishes {
    fn default() -> Self {
        Self { notes: true, deadlines: true }
    }
}

/// Queues a letter; `false` if there was ever one of its key.
pub async fn queue_mail(tx: &mut Tx, new: &NewMail) -> Result<bool, StoreError> {
    let headers = to_json("a letter's header fields", &new.headers)?;
    let args = args![
        new.id,
        &new.key,
        new.about.clone(),
        &new.to_address,
        &new.to_name,
        &new.locale,
        &new.subject,
        &new.text,
        new.html.clone(),
        headers,
        i64::from(new.secret),
        new.made_at,
        new.send_at,
    ];
    Ok(tx.execute(QUEUE, args).await? > 0)
}

/// Whether there was ever a letter of this key.
pub async fn has_mail(conn: &mut Conn, key: &str) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(HAS, args![key]).await? > 0)
}

/// The newest letter about something: how far it is, and when its turn was or will be.
pub async fn last_mail_about(
    conn: &mut Conn,
    about: &str,
) -> Result<Option<(MailState, Timestamp)>, StoreError> {
    let row = conn.fetch_optional(LAST_ABOUT, args![about]).await?;
    row.map(|row| Ok((row.parse("state")?, row.instant("next_at")?))).transpose()
}

/// Whether it is any letter's turn.
pub async fn mail_due(conn: &mut Conn, now: Timestamp) -> Result<bool, StoreError> {
    LETTERS.is_due(conn, now).await
}

/// Takes at most `limit` letters whose turn it is. `claim` is this round's own word, used once. Commit before handing any
/// of them over.
pub async fn claim_mail(
    tx: &mut Tx,
    claim: &str,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<ClaimedMail>, StoreError> {
    LETTERS.take(tx, (claim, now, limit), CLAIMED, read_claimed).await
}

/// Writes down that a letter is being handed over now; `false` if it is no longer ours, and then it must not be. Commit
/// before it is.
pub async fn hand_over(tx: &mut Tx, id: MailId, claim: &str, now: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(HAND_OVER, args![id, claim, now]).await? > 0)
}

/// The mail server has taken a letter; `false` if it is no longer ours.
pub async fn mail_sent(tx: &mut Tx, id: MailId, claim: &str, now: Timestamp) -> Result<bool, StoreError> {
    let ours = tx.execute(SENT, args![id, claim, now]).await? > 0;
    if ours {
        tx.execute(ERASE_SECRET, args![id]).await?;
    }
    Ok(ours)
}

/// It was not taken now, and is tried again at `next_at`; `false` if it is no longer ours.
pub async fn mail_again(
    tx: &mut Tx,
    id: MailId,
    claim: &str,
    next_at: Timestamp,
    error: &str,
) -> Result<bool, StoreError> {
    Ok(tx.execute(AGAIN, args![id, claim, next_at, error]).await? > 0)
}

/// It will not be sent; `false` if it is no longer ours.
pub async fn mail_not_sent(
    tx: &mut Tx,
    id: MailId,
    claim: &str,
    state: MailState,
    now: Timestamp,
    error: &str,
) -> Result<bool, StoreError> {
    Ok(tx.execute(SETTLE, args![id, claim, state.as_str(), now, error]).await? > 0)
}

/// Gives back what was taken and not begun; tells how many.
pub async fn give_back_mail(tx: &mut Tx, claim: &str) -> Result<u64, StoreError> {
    tx.execute(GIVE_BACK, args![claim]).await
}

/// What processes that are gone had taken before `before`: what they had not begun to hand over waits again, the rest is
/// given up with `error`, since it may have arrived. Tells how many of each.
pub async fn take_up_mail(
    tx: &mut Tx,
    before: Timestamp,
    now: Timestamp,
    error: &str,
) -> Result<(u64, u64), StoreError> {
    let again = tx.execute(TAKE_UP, args![before]).await?;
    let uncertain = tx.execute(UNCERTAIN, args![before, now, error]).await?;
    Ok((again, uncertain))
}

/// Queues a letter once more that was not sent; `false` when it is not one, or its words are gone.
pub async fn revive_mail(tx: &mut Tx, id: MailId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(REVIVE, args![id, at]).await? > 0)
}

/// Erases addresses and words of letters that came to an end before `before`; tells how many.
pub async fn erase_mail(tx: &mut Tx, before: Timestamp, now: Timestamp) -> Result<u64, StoreError> {
    let mut erased = 0;
    for state in [MailState::Sent, MailState::Failed, MailState::GivenUp] {
        erased += tx.execute(ERASE, args![before, now, state.as_str()]).await?;
    }
    Ok(erased)
}

/// How many letters are in each state.
pub async fn mail_counts(conn: &mut Conn) -> Result<BTreeMap<MailState, i64>, StoreError> {
    let rows = conn.fetch_map(COUNTS, &[], |row| Ok((row.parse("state")?, row.int("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// When a letter was sent last.
pub async fn last_mail_sent(conn: &mut Conn) -> Result<Option<Timestamp>, StoreError> {
    let row = conn.fetch_optional(LAST_SENT, &[]).await?;
    row.map(|row| row.instant("settled_at")).transpose()
}

/// Why letters that wait were not taken the last time.
pub async fn mail_trouble(conn: &mut Conn) -> Result<Option<String>, StoreError> {
    let row = conn.fetch_optional(TROUBLE, &[]).await?;
    row.map(|row| row.text("last_error")).transpose()
}

/// Letters that were not sent, the last ones first.
pub async fn mail_not_taken(conn: &mut Conn, limit: u32) -> Result<Vec<EndedMail>, StoreError> {
    let mut all = Vec::new();
    for state in [MailState::Failed, MailState::GivenUp] {
        all.extend(conn.fetch_map(ENDED, args![state.as_str(), limit], read_ended).await?);
    }
    all.sort_by_key(|one| std::cmp::Reverse((one.settled_at, one.id)));
    all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(all)
}

/// What a person wants to be written of.
pub async fn mail_wishes(conn: &mut Conn, person: PersonId) -> Result<MailWishes, StoreError> {
    let row = conn.fetch_optional(WISHES, args![person]).await?;
    row.map_or(Ok(MailWishes::default()), |row| {
        Ok(MailWishes { notes: row.int("notes")? != 0, deadlines: row.int("deadlines")? != 0 })
    })
}

/// Keeps what a person wants to be written of.
pub async fn set_mail_wishes(tx: &mut Tx, person: PersonId, wishes: MailWishes) -> Result<(), StoreError> {
    let args = args![person, i64::from(wishes.notes), i64::from(wishes.deadlines)];
    tx.execute(SET_WISHES, args).await?;
    Ok(())
}

/// How far a follower of the event log has told of what happened.
pub async fn mail_read_up_to(conn: &mut Conn, follower: &str) -> Result<Option<Timestamp>, StoreError> {
    let row = conn.fetch_optional(READ_UP_TO, args![follower]).await?;
    row.map(|row| row.instant("at")).transpose()
}

/// Keeps how far it has told. Two processes that do so wait for one another, so what they queue meanwhile is in order.
pub async fn set_mail_read_up_to(tx: &mut Tx, follower: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(SET_READ_UP_TO, args![follower, at]).await?;
    Ok(())
}

/// Forgets how far it has told.
pub async fn forget_mail_read(tx: &mut Tx, follower: &str) -> Result<(), StoreError> {
    tx.execute(FORGET_READ, args![follower]).await?;
    Ok(())
}

fn read_claimed(row: &Row) -> Result<ClaimedMail, StoreError> {
    Ok(ClaimedMail {
        id: row.parse("id")?,
        key: row.text("unique_key")?,
        to_address: row.text("to_address")?,
        to_name: row.text("to_name")?,
        locale: row.parse("locale")?,
        subject: row.text("subject")?,
        text: row.text("text")?,
        html: row.opt_text("html")?,
        headers: row.json("headers")?,
        tries: row.int("tries")?,
        made_at: row.instant("made_at")?,
    })
}

fn read_ended(row: &Row) -> Result<EndedMail, StoreError> {
    Ok(EndedMail {
        id: row.parse("id")?,
        to_address: row.text("to_address")?,
        subject: row.text("subject")?,
        state: row.parse("state")?,
        tries: row.int("tries")?,
        settled_at: row.instant("settled_at")?,
        last_error: row.opt_text("last_error")?,
        erased: row.opt_int("erased_at")?.is_some(),
    })
}
