//! What happens when: dates of the work on editions, ends of embargoes, and whose calendar shows them.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Code, ItemId, Locale, PersonId};

use crate::work::{self, Work};
use crate::{Conn, StoreError, Tx};

const EDITIONS: &str = include_str!("../sql/agenda/editions.sql");
const EMBARGOES: &str = include_str!("../sql/agenda/embargoes.sql");
const UNDER_EMBARGO: &str = "SELECT item_id FROM item_plan WHERE embargo_until > $1";
const PERSON: &str = "SELECT person_id, time_zone, feed_hash, feed_mine, feed_since FROM person_calendar \
     WHERE person_id = $1";
const BY_FEED: &str = "SELECT person_id, time_zone, feed_hash, feed_mine, feed_since FROM person_calendar \
     WHERE feed_hash = $1";
const UPSERT_PERSON: &str = include_str!("../sql/agenda/upsert_person.sql");

/// A stretch of time: its instants, and its days.
#[derive(Debug, Clone, Copy)]
pub struct Stretch {
    /// First instant.
    pub from: Timestamp,
    /// The instant after the last.
    pub to: Timestamp,
    /// First day.
    pub first: Date,
    /// The day after the last.
    pub end: Date,
}

/// An edition on which something has a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedEdition {
    /// Where the work stands, with its dates.
    pub work: Work,
    /// The item.
    pub item: ItemId,
    /// Its code.
    pub code: Code,
    /// Language.
    pub locale: Locale,
    /// Whose content it is.
    pub publisher: Code,
    /// Headline of the newest text.
    pub title: String,
}

/// An item whose embargo ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingEmbargo {
    /// The item.
    pub item: ItemId,
    /// Its code.
    pub code: Code,
    /// Whose content it is.
    pub publisher: Code,
    /// Language it was written in.
    pub written_in: Locale,
    /// Headline there.
    pub title: String,
    /// When.
    pub until: Timestamp,
    /// In which time zone that was said.
    pub zone: String,
}

/// How a person reads times, and the secret address of their calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonCalendar {
    /// Who.
    pub person: PersonId,
    /// Their time zone; the country's when there is none.
    pub time_zone: Option<String>,
    /// SHA-256 of the calendar's token, hex.
    pub feed_hash: Option<String>,
    /// The calendar shows only what they have themselves.
    pub feed_mine: bool,
    /// Since when there is that address.
    pub feed_since: Option<Timestamp>,
}

/// Editions with a date in a stretch of time; other dates of theirs come along.
pub async fn dated_editions(conn: &mut Conn, s: Stretch) -> Result<Vec<DatedEdition>, StoreError> {
    conn.fetch_map(EDITIONS, args![s.from, s.to, s.first, s.end], |row| {
        Ok(DatedEdition {
            work: work::read(row)?,
            item: row.parse("item_id")?,
            code: row.parse("item_code")?,
            locale: row.parse("locale")?,
            publisher: row.parse("publisher")?,
            title: row.text("title")?,
        })
    })
    .await
}

/// Embargoes that end in a stretch of time, in order.
pub async fn ending_embargoes(conn: &mut Conn, s: Stretch) -> Result<Vec<EndingEmbargo>, StoreError> {
    conn.fetch_map(EMBARGOES, args![s.from, s.to], |row| {
        Ok(EndingEmbargo {
            item: row.parse("item_id")?,
            code: row.parse("item_code")?,
            publisher: row.parse("publisher")?,
            written_in: row.parse("written_in")?,
            title: row.text("title")?,
            until: row.instant("embargo_until")?,
            zone: row.opt_text("embargo_zone")?.unwrap_or_default(),
        })
    })
    .await
}

/// Items under embargo at a moment.
pub async fn under_embargo(conn: &mut Conn, now: Timestamp) -> Result<HashSet<ItemId>, StoreError> {
    let items = conn.fetch_map(UNDER_EMBARGO, args![now], |row| row.parse("item_id")).await?;
    Ok(items.into_iter().collect())
}

/// A person's calendar; an empty one when they have chosen nothing.
pub async fn calendar_of(conn: &mut Conn, person: PersonId) -> Result<PersonCalendar, StoreError> {
    let row = conn.fetch_optional(PERSON, args![person]).await?;
    let none =
        PersonCalendar { person, time_zone: None, feed_hash: None, feed_mine: false, feed_since: None };
    row.as_ref().map_or(Ok(none), read_person)
}

/// The calendar of a token's hash.
pub async fn calendar_by_feed(conn: &mut Conn, hash: &str) -> Result<Option<PersonCalendar>, StoreError> {
    conn.fetch_optional(BY_FEED, args![hash]).await?.as_ref().map(read_person).transpose()
}

/// Sets all of it.
pub async fn upsert_calendar(tx: &mut Tx, c: &PersonCalendar) -> Result<(), StoreError> {
    let args =
        args![c.person, c.time_zone.clone(), c.feed_hash.clone(), i64::from(c.feed_mine), c.feed_since];
    tx.execute(UPSERT_PERSON, args).await?;
    Ok(())
}

fn read_person(row: &crate::row::Row) -> Result<PersonCalendar, StoreError> {
    Ok(PersonCalendar {
        person: row.parse("person_id")?,
        time_zone: row.opt_text("time_zone")?,
        feed_hash: row.opt_text("feed_hash")?,
        feed_mine: row.int("feed_mine")? == 1,
        feed_since: row.opt_instant("feed_since")?,
    })
}
