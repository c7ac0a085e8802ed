//! Newsletters, and the people who asked for them.
//!
//! An address is kept sealed, and found again by its keyed hash; both come from outside, with keys that are not here.

mod delivery;
mod issue;

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::programme::Wording;
use model::{Code, Interests, Locale, Newsletter, SubscriberId, SubscriberState, SuppressionReason};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

pub use delivery::{
    ClaimedLetter, LetterKey, LetterReader, Rendering, address_issue, address_one, claim_letters,
    deliveries_of, delivery_counts, find_rendering, forget_old_letters, give_back_letters, hand_over_letter,
    keep_rendering, letter_again, letters_due, letters_to, move_letters, renderings_of, report_letter,
    settle_letter, sign_off, sign_on, still_here, take_up_letters,
};
pub use issue::{
    Entry, NewEntry, add_story, approve_issue, entries_due, entry_issue, find_issue, insert_issue,
    issue_by_number, issue_counts, issues, issues_in, mark_entry, next_number, queue_entry, set_built_until,
    set_issue_state, stories, take_out_entry, withdrawn_since,
};

const FIND: &str = include_str!("../../sql/newsletter/find.sql");
const LIST: &str = include_str!("../../sql/newsletter/list.sql");
const ADOPT: &str = include_str!("../../sql/newsletter/adopt.sql");
const UNSET: &str = "SELECT COUNT(*) AS n FROM channel \
     WHERE kind = 'newsletter' AND code NOT IN (SELECT channel FROM newsletter)";
const SET: &str = include_str!("../../sql/newsletter/set.sql");
const OPEN_CHANNEL: &str = include_str!("../../sql/newsletter/open_channel.sql");
const SUBSCRIBE: &str = include_str!("../../sql/newsletter/subscribe.sql");
const SUBSCRIBER: &str = include_str!("../../sql/newsletter/subscriber.sql");
const SUBSCRIBER_BY_ADDRESS: &str = include_str!("../../sql/newsletter/subscriber_by_address.sql");
const ASK_AGAIN: &str = include_str!("../../sql/newsletter/ask_again.sql");
const NUMBERS: &str = include_str!("../../sql/newsletter/numbers.sql");
const SUPPRESS: &str = include_str!("../../sql/newsletter/suppress.sql");
const LEAVE: &str = include_str!("../../sql/newsletter/leave.sql");
const FORGET: &str = include_str!("../../sql/newsletter/forget.sql");
const RENAME_CHANNEL: &str =
    "UPDATE channel SET names = $2, locales = $3 WHERE code = $1 AND kind = 'newsletter'";
const CLOSE_CHANNEL: &str =
    "UPDATE channel SET closed_at = $2 WHERE code = $1 AND kind = 'newsletter' AND closed_at IS NULL";
const CONFIRM: &str = "UPDATE newsletter_subscriber SET state = 'confirmed', confirmed_at = $2, changed_at = $2 \
     WHERE id = $1 AND state = 'pending'";
const CHOOSE: &str = "UPDATE newsletter_subscriber SET locale = $2, interests = $3, changed_at = $4 \
     WHERE id = $1 AND state = 'confirmed'";
const GONE: &str = "UPDATE newsletter_subscriber SET state = 'gone', address = '', changed_at = $2 \
     WHERE id = $1 AND state <> 'gone'";
const PENDING: &str =
    "SELECT COUNT(*) AS n FROM newsletter_subscriber WHERE channel = $1 AND state = 'pending'";
const WITH_HASH: &str =
    "SELECT id FROM newsletter_subscriber WHERE address_hash = $1 AND state <> 'gone' ORDER BY id";
const ERASE: &str = "DELETE FROM newsletter_subscriber WHERE state = $1 AND changed_at <= $2";
const RELEASE: &str = "DELETE FROM newsletter_suppression WHERE address_hash = $1";
const SUPPRESSED: &str = "SELECT COUNT(*) AS n FROM newsletter_suppression WHERE address_hash = $1";
const SUPPRESSIONS: &str = "SELECT reason, COUNT(*) AS n FROM newsletter_suppression GROUP BY reason";
const END_SUPPRESSIONS: &str = "DELETE FROM newsletter_suppression WHERE at <= $1";

/// Somebody who asked for a newsletter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscriber {
    /// Row id.
    pub id: SubscriberId,
    /// The newsletter.
    pub channel: Code,
    /// The address, sealed; empty once they left.
    pub address: String,
    /// Its keyed hash.
    pub address_hash: String,
    /// Language in which they are written to.
    pub locale: Locale,
    /// What they want to read of.
    pub interests: Interests,
    /// How far it has come.
    pub state: SubscriberState,
    /// When they asked last.
    pub asked_at: Timestamp,
    /// When they confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// When it last changed.
    pub changed_at: Timestamp,
}

fn read_newsletter(row: &Row) -> Result<Newsletter, StoreError> {
    Ok(Newsletter {
        channel: row.parse("channel")?,
        organisation: row.parse("organisation")?,
        names: row.json("names")?,
        locales: row.json("locales")?,
        closed_at: row.opt_instant("closed_at")?,
        interests: row.parse("interests")?,
        rhythm: row.parse("rhythm")?,
        weekday: row.int("weekday")?,
        hour: row.int("hour")?,
        filling: row.parse("filling")?,
        looked_at: row.int("looked_at")? != 0,
        built_until: row.instant("built_until")?,
    })
}

fn read_subscriber(row: &Row) -> Result<Subscriber, StoreError> {
    Ok(Subscriber {
        id: row.parse("id")?,
        channel: row.parse("channel")?,
        address: row.text("address")?,
        address_hash: row.text("address_hash")?,
        locale: row.parse("locale")?,
        interests: row.parse("interests")?,
        state: row.parse("state")?,
        asked_at: row.instant("asked_at")?,
        confirmed_at: row.opt_instant("confirmed_at")?,
        changed_at: row.instant("changed_at")?,
    })
}

/// A newsletter.
pub async fn find_newsletter(conn: &mut Conn, channel: &Code) -> Result<Option<Newsletter>, StoreError> {
    conn.fetch_optional(FIND, args![channel]).await?.map(|row| read_newsletter(&row)).transpose()
}

/// Every newsletter, by code.
pub async fn newsletters(conn: &mut Conn) -> Result<Vec<Newsletter>, StoreError> {
    conn.fetch_map(LIST, args![], read_newsletter).await
}

/// Whether there are newsletters that were opened in the register of channels and not set up yet.
pub async fn has_new_channels(conn: &mut Conn) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(UNSET, args![]).await? > 0)
}

/// Sets them up: weekly, with what is sent to them; tells how many.
pub async fn adopt_channels(tx: &mut Tx) -> Result<u64, StoreError> {
    tx.execute(ADOPT, args![]).await
}

/// Keeps what a newsletter offers and how often it is written; `built_until` counts for a new one alone.
pub async fn set_newsletter(tx: &mut Tx, n: &Newsletter) -> Result<(), StoreError> {
    let args = args![
        &n.channel,
        n.interests.to_string(),
        n.rhythm.as_str(),
        n.weekday,
        n.hour,
        n.filling.as_str(),
        i64::from(n.looked_at),
        n.built_until,
    ];
    tx.execute(SET, args).await.map(drop)
}

/// Registers the channel of a new newsletter; `false` when the code is taken.
pub async fn open_newsletter_channel(
    tx: &mut Tx,
    n: &Newsletter,
    address: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let names = to_json("a channel's names", &n.names)?;
    let locales = to_json("a channel's languages", &n.locales)?;
    let args = args![&n.channel, &n.organisation, names, address, locales, at];
    Ok(tx.execute(OPEN_CHANNEL, args).await? > 0)
}

/// What it is called, and its languages.
pub async fn rename_newsletter_channel(
    tx: &mut Tx,
    channel: &Code,
    names: &Wording,
    locales: &[Locale],
) -> Result<(), StoreError> {
    let names = to_json("a channel's names", names)?;
    let locales = to_json("a channel's languages", &locales)?;
    tx.execute(RENAME_CHANNEL, args![channel, names, locales]).await.map(drop)
}

/// Closes it; `false` when it was closed before.
pub async fn close_newsletter_channel(
    tx: &mut Tx,
    channel: &Code,
    at: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(CLOSE_CHANNEL, args![channel, at]).await? > 0)
}

/// Adds somebody who asked.
pub async fn subscribe(tx: &mut Tx, new: &Subscriber) -> Result<(), StoreError> {
    let args = args![
        new.id,
        &new.channel,
        &new.address,
        &new.address_hash,
        &new.locale,
        new.interests.to_string(),
        new.asked_at,
    ];
    tx.execute(SUBSCRIBE, args).await.map(drop)
}

/// Somebody asked once more, before confirming or after leaving.
pub async fn ask_again(
    tx: &mut Tx,
    id: SubscriberId,
    address: &str,
    locale: &Locale,
    interests: &Interests,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(ASK_AGAIN, args![id, address, locale, interests.to_string(), at]).await.map(drop)
}

/// A subscription.
pub async fn find_subscriber(conn: &mut Conn, id: SubscriberId) -> Result<Option<Subscriber>, StoreError> {
    conn.fetch_optional(SUBSCRIBER, args![id]).await?.map(|row| read_subscriber(&row)).transpose()
}

/// An address's subscription to a newsletter.
pub async fn subscriber_by_address(
    conn: &mut Conn,
    channel: &Code,
    hash: &str,
) -> Result<Option<Subscriber>, StoreError> {
    let row = conn.fetch_optional(SUBSCRIBER_BY_ADDRESS, args![channel, hash]).await?;
    row.map(|row| read_subscriber(&row)).transpose()
}

/// Every subscription of an address.
pub async fn subscriptions_of(conn: &mut Conn, hash: &str) -> Result<Vec<SubscriberId>, StoreError> {
    conn.fetch_map(WITH_HASH, args![hash], |row| row.parse("id")).await
}

/// Confirms; `false` when there was nothing to confirm.
pub async fn confirm(tx: &mut Tx, id: SubscriberId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(CONFIRM, args![id, at]).await? > 0)
}

/// Changes what a subscriber wants to read, and in which language; `false` when they are not one.
pub async fn choose(
    tx: &mut Tx,
    id: SubscriberId,
    locale: &Locale,
    interests: &Interests,
    at: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(CHOOSE, args![id, locale, interests.to_string(), at]).await? > 0)
}

/// Ends a subscription: its address goes at once, the rest soon; letters that wait are called off. `false` when it had ended.
pub async fn leave(tx: &mut Tx, id: SubscriberId, at: Timestamp) -> Result<bool, StoreError> {
    let left = tx.execute(GONE, args![id, at]).await? > 0;
    if left {
        tx.execute(LEAVE, args![id, at]).await?;
    }
    Ok(left)
}

/// Erases what was left, or never confirmed, before `before`; tells how many.
pub async fn erase_subscribers(
    tx: &mut Tx,
    state: SubscriberState,
    before: Timestamp,
) -> Result<u64, StoreError> {
    tx.execute(FORGET, args![state.as_str(), before]).await?;
    tx.execute(ERASE, args![state.as_str(), before]).await
}

/// How many subscribers there are by language and interests.
pub async fn subscriber_numbers(
    conn: &mut Conn,
    channel: &Code,
) -> Result<Vec<(Locale, Interests, i64)>, StoreError> {
    conn.fetch_map(NUMBERS, args![channel], |row| {
        Ok((row.parse("locale")?, row.parse("interests")?, row.int("n")?))
    })
    .await
}

/// How many have not confirmed.
pub async fn pending_subscribers(conn: &mut Conn, channel: &Code) -> Result<i64, StoreError> {
    conn.fetch_count(PENDING, args![channel]).await
}

/// Writes to an address no more.
pub async fn suppress(
    tx: &mut Tx,
    hash: &str,
    reason: SuppressionReason,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(SUPPRESS, args![hash, reason.as_str(), at]).await.map(drop)
}

/// Writes to it again; `false` when it was not suppressed.
pub async fn release(tx: &mut Tx, hash: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(RELEASE, args![hash]).await? > 0)
}

/// Whether an address is suppressed.
pub async fn is_suppressed(conn: &mut Conn, hash: &str) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(SUPPRESSED, args![hash]).await? > 0)
}

/// How many addresses are suppressed, by reason.
pub async fn suppressions(conn: &mut Conn) -> Result<BTreeMap<SuppressionReason, i64>, StoreError> {
    let rows = conn.fetch_map(SUPPRESSIONS, args![], |row| Ok((row.parse("reason")?, row.int("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// Ends suppressions from before `before`; tells how many.
pub async fn end_suppressions(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute(END_SUPPRESSIONS, args![before]).await
}
