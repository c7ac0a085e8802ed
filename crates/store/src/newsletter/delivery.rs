//! The letters of an issue on their way out, one line each.
//!
//! A process signs on with a word of its own and says every few seconds that it lives. It takes some letters, says before each
//! that it is being handed over, and afterwards what came of it. What a process that is gone had taken and not begun is
//! taken again; what it was handing over is `unknown`, because it may have arrived.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::{Code, DeliveryState, Interests, IssueId, Locale, SubscriberId, SubscriberState};

use crate::queue::Queue;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const KEEP_RENDERING: &str = include_str!("../../sql/newsletter/keep_rendering.sql");
const RENDERING: &str = include_str!("../../sql/newsletter/rendering.sql");
const ADDRESS_ISSUE: &str = include_str!("../../sql/newsletter/address_issue.sql");
const ADDRESS_ONE: &str = include_str!("../../sql/newsletter/address_one.sql");
const CLAIMED: &str = include_str!("../../sql/newsletter/claimed.sql");
const HAND_OVER: &str = include_str!("../../sql/newsletter/hand_over.sql");
const SETTLE: &str = include_str!("../../sql/newsletter/settle.sql");
const AGAIN: &str = include_str!("../../sql/newsletter/again.sql");
const GIVE_BACK: &str = include_str!("../../sql/newsletter/give_back.sql");
const TAKE_UP: &str = include_str!("../../sql/newsletter/take_up.sql");
const UNCERTAIN: &str = include_str!("../../sql/newsletter/uncertain.sql");
const COUNTS: &str = include_str!("../../sql/newsletter/counts.sql");
const FOR_REPORT: &str = include_str!("../../sql/newsletter/for_report.sql");
const REPORTED: &str = include_str!("../../sql/newsletter/reported.sql");
const LOCK_ISSUE: &str = "UPDATE newsletter_issue SET state = state WHERE number = $1";
const SET_COUNTS: &str = "UPDATE newsletter_issue SET counts = $2 WHERE id = $1 AND counts IS NOT NULL";
const MOVE: &str = include_str!("../../sql/newsletter/move_letters.sql");
const OLD: &str = include_str!("../../sql/newsletter/old_letters.sql");
const RENDERINGS: &str = "SELECT issue_id, locale, interests, subject, text, html FROM newsletter_rendering \
     WHERE issue_id = $1 ORDER BY locale, interests";
const SIGN_ON: &str = "INSERT INTO newsletter_sender (claim, seen_at) VALUES ($1, $2)";
const STILL_HERE: &str = "UPDATE newsletter_sender SET seen_at = $2 WHERE claim = $1";
const SIGN_OFF: &str = "DELETE FROM newsletter_sender WHERE claim = $1";
const DROP_SENDERS: &str = "DELETE FROM newsletter_sender WHERE seen_at <= $1";
const DELIVERIES: &str = "SELECT state FROM newsletter_delivery WHERE subscriber_id = $1 ORDER BY issue_id";

const LETTERS: Queue = Queue {
    table: "newsletter_delivery",
    key: "issue_id, subscriber_id",
    free: "state = 'waiting'",
    behind: "",
    order: "urgency, next_at, issue_id, subscriber_id",
    // Not when: who has taken it says every few seconds that it lives.
    taken: "state = 'taken', handed_at = NULL",
};

/// A letter's text in one language for one set of interests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendering {
    /// Id of the issue, or the name of a letter that answers the form.
    pub issue: String,
    /// Language.
    pub locale: Locale,
    /// Set of interests.
    pub interests: Interests,
    /// Subject.
    pub subject: String,
    /// As plain text, with marks where each reader's own links stand.
    pub text: String,
    /// As HTML, with the same marks.
    pub html: String,
}

/// What makes it this letter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LetterKey {
    /// Id of the issue, or the name of a letter that answers the form.
    pub issue: String,
    /// To whom.
    pub subscriber: SubscriberId,
}

/// A letter that this process has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedLetter {
    /// What makes it this letter.
    pub key: LetterKey,
    /// Which text: language.
    pub locale: Locale,
    /// And set of interests.
    pub interests: Interests,
    /// How often it was handed over before.
    pub tries: i64,
    /// When it was queued.
    pub made_at: Timestamp,
    /// The issue's number; nothing for a letter that answers the form.
    pub number: Option<i64>,
    /// Its reader; nothing when they are gone.
    pub reader: Option<LetterReader>,
}

/// To whom a letter goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterReader {
    /// The newsletter.
    pub channel: Code,
    /// Address, sealed.
    pub address: String,
    /// Its keyed hash.
    pub address_hash: String,
    /// How far the subscription has come.
    pub state: SubscriberState,
    /// When they asked.
    pub asked_at: Timestamp,
}

/// Keeps a text; the same one again replaces it.
pub async fn keep_rendering(tx: &mut Tx, r: &Rendering, at: Timestamp) -> Result<(), StoreError> {
    let args = args![&r.issue, &r.locale, r.interests.to_string(), &r.subject, &r.text, &r.html, at];
    tx.execute(KEEP_RENDERING, args).await.map(drop)
}

fn read_rendering(row: &crate::row::Row) -> Result<Rendering, StoreError> {
    Ok(Rendering {
        issue: row.text("issue_id")?,
        locale: row.parse("locale")?,
        interests: row.parse("interests")?,
        subject: row.text("subject")?,
        text: row.text("text")?,
        html: row.text("html")?,
    })
}

/// A text.
pub async fn find_rendering(
    conn: &mut Conn,
    issue: &str,
    locale: &Locale,
    interests: &Interests,
) -> Result<Option<Rendering>, StoreError> {
    let row = conn.fetch_optional(RENDERING, args![issue, locale, interests.to_string()]).await?;
    row.map(|row| read_rendering(&row)).transpose()
}

/// Every text of an issue.
pub async fn renderings_of(conn: &mut Conn, issue: &str) -> Result<Vec<Rendering>, StoreError> {
    conn.fetch_map(RENDERINGS, args![issue], read_rendering).await
}

/// Queues a letter to every subscriber for whom the issue has a text; tells how many.
pub async fn address_issue(
    tx: &mut Tx,
    issue: IssueId,
    channel: &Code,
    at: Timestamp,
) -> Result<u64, StoreError> {
    tx.execute(ADDRESS_ISSUE, args![issue, channel, at]).await
}

/// Queues a letter that answers the form, once more if one went before `since`; `false` while one waits, or when one went
/// after that.
pub async fn address_one(
    tx: &mut Tx,
    issue: &str,
    subscriber: SubscriberId,
    locale: &Locale,
    at: Timestamp,
    since: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(ADDRESS_ONE, args![issue, subscriber, locale, at, since]).await? > 0)
}

/// Whether it is any letter's turn.
pub async fn letters_due(conn: &mut Conn, now: Timestamp) -> Result<bool, StoreError> {
    LETTERS.is_due(conn, now).await
}

/// A process begins to send, with a word of its own that is used once.
pub async fn sign_on(tx: &mut Tx, claim: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.execute(SIGN_ON, args![claim, now]).await.map(drop)
}

/// It lives; `false` when the others have given it up.
pub async fn still_here(tx: &mut Tx, claim: &str, now: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(STILL_HERE, args![claim, now]).await? > 0)
}

/// It has stopped.
pub async fn sign_off(tx: &mut Tx, claim: &str) -> Result<(), StoreError> {
    tx.execute(SIGN_OFF, args![claim]).await.map(drop)
}

/// Takes at most `limit` letters whose turn it is; answers with those. Commit before handing any of them over.
pub async fn claim_letters(tx: &mut Tx, claim: &str, now: Timestamp, limit: u32) -> Result<u64, StoreError> {
    LETTERS.claim(tx, claim, now, limit).await
}

/// The letters that this word has taken and not begun to hand over.
pub async fn deliveries_of(conn: &mut Conn, claim: &str) -> Result<Vec<ClaimedLetter>, StoreError> {
    conn.fetch_map(CLAIMED, args![claim], |row| {
        let reader = match row.opt_text("address")? {
            None => None,
            Some(address) => Some(LetterReader {
                channel: row.parse("channel")?,
                address,
                address_hash: row.text("address_hash")?,
                state: row.parse("state")?,
                asked_at: row.instant("asked_at")?,
            }),
        };
        Ok(ClaimedLetter {
            key: LetterKey { issue: row.text("issue_id")?, subscriber: row.parse("subscriber_id")? },
            locale: row.parse("locale")?,
            interests: row.parse("interests")?,
            tries: row.int("tries")?,
            made_at: row.instant("made_at")?,
            number: row.opt_int("number")?,
            reader,
        })
    })
    .await
}

/// Writes down that a letter is being handed over now; `false` if it must not be: it is no longer ours, or its reader has
/// left. Commit before it is.
pub async fn hand_over_letter(
    tx: &mut Tx,
    key: &LetterKey,
    claim: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(HAND_OVER, args![&key.issue, key.subscriber, claim, now]).await? > 0)
}

/// Writes down how a letter ended; `false` if it is no longer ours.
pub async fn settle_letter(
    tx: &mut Tx,
    key: &LetterKey,
    claim: &str,
    state: DeliveryState,
    now: Timestamp,
    error: Option<&str>,
) -> Result<bool, StoreError> {
    let error = error.map(str::to_owned);
    Ok(tx.execute(SETTLE, args![&key.issue, key.subscriber, claim, state.as_str(), now, error]).await? > 0)
}

/// It was not taken now, and is tried again at `next_at`; `tries` were made. `false` if it is no longer ours.
pub async fn letter_again(
    tx: &mut Tx,
    key: &LetterKey,
    claim: &str,
    next_at: Timestamp,
    tries: i64,
    error: &str,
) -> Result<bool, StoreError> {
    Ok(tx.execute(AGAIN, args![&key.issue, key.subscriber, claim, next_at, tries, error]).await? > 0)
}

/// Gives back what was taken and not begun; tells how many.
pub async fn give_back_letters(tx: &mut Tx, claim: &str) -> Result<u64, StoreError> {
    tx.execute(GIVE_BACK, args![claim]).await
}

/// Takes up what processes had taken that were not seen after `before`: what they had not begun waits again, the rest is
/// unknown. Tells how many of each.
pub async fn take_up_letters(
    tx: &mut Tx,
    before: Timestamp,
    now: Timestamp,
    error: &str,
) -> Result<(u64, u64), StoreError> {
    let again = tx.execute(TAKE_UP, args![before]).await?;
    let unknown = tx.execute(UNCERTAIN, args![before, now, error]).await?;
    tx.execute(DROP_SENDERS, args![before]).await?;
    Ok((again, unknown))
}

/// How many letters of an issue are in each state.
pub async fn delivery_counts(
    conn: &mut Conn,
    issue: &str,
) -> Result<BTreeMap<DeliveryState, i64>, StoreError> {
    let rows = conn.fetch_map(COUNTS, args![issue], |row| Ok((row.parse("state")?, row.int("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// A letter that was taken for sent has come back, or was called unwanted: it ends as `state`, once, in what was counted when
/// its issue ended as well. `false` when it is not known any more, or was reported before.
pub async fn report_letter(
    tx: &mut Tx,
    number: i64,
    subscriber: SubscriberId,
    state: DeliveryState,
) -> Result<bool, StoreError> {
    // Reports about one issue come one after the other: each reads what the one before it counted.
    tx.execute(LOCK_ISSUE, args![number]).await?;
    let Some(row) = tx.fetch_optional(FOR_REPORT, args![number, subscriber]).await? else { return Ok(false) };
    let (issue, before): (IssueId, DeliveryState) = (row.parse("issue_id")?, row.parse("state")?);
    let args = args![issue, subscriber, before.as_str(), state.as_str()];
    if tx.execute(REPORTED, args).await? == 0 {
        return Ok(false);
    }
    if let Some(mut counts) = super::issue_counts(tx, issue).await? {
        if let Some(n) = counts.get_mut(&before) {
            *n = (*n - 1).max(0);
        }
        *counts.entry(state).or_default() += 1;
        tx.execute(SET_COUNTS, args![issue, to_json("an issue's counts", &counts)?]).await?;
    }
    Ok(true)
}

/// How the letters to a subscriber stand.
pub async fn letters_to(conn: &mut Conn, subscriber: SubscriberId) -> Result<Vec<DeliveryState>, StoreError> {
    conn.fetch_map(DELIVERIES, args![subscriber], |row| row.parse("state")).await
}

/// Takes all letters of an issue from one state to another; tells how many.
pub async fn move_letters(
    tx: &mut Tx,
    issue: IssueId,
    from: DeliveryState,
    to: DeliveryState,
) -> Result<u64, StoreError> {
    tx.execute(MOVE, args![issue, from.as_str(), to.as_str()]).await
}

/// Drops the lines of issues that ended before `before`; their counts stay.
pub async fn forget_old_letters(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(OLD, args![before]).await
}
