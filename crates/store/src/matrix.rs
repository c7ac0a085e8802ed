//! Items by languages: what the table of translations asks for. It reads the editions of the rows it shows and, for
//! its filters, the items that fit, so that it does not grow slow with what it does not show.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use model::{EditionId, EditionState, ItemId, Locale, PersonId, Stage};

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError};

const EDITIONS: &str = include_str!("../sql/matrix/editions.sql");
// Ids of revisions begin with the time they were made at (13 characters: milliseconds), so these statements tell which
// of two texts is newer without reading either.
const REVIEW: &str = include_str!("../sql/matrix/review.sql");
const BEHIND: &str = include_str!("../sql/matrix/behind.sql");
const CURRENT: &str = include_str!("../sql/matrix/current.sql");
const WORKING: &str = include_str!("../sql/matrix/working.sql");
const WITHOUT_LOCALE: &str = include_str!("../sql/matrix/without_locale.sql");
const NOT_EVERYWHERE: &str = include_str!("../sql/matrix/not_everywhere.sql");
const OF_PERSON: &str = include_str!("../sql/matrix/of_person.sql");
const LATE: &str = include_str!("../sql/matrix/late.sql");

/// What a cell of the table says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// Readers see it, and nothing is to be done.
    Current,
    /// The original has changed since.
    Behind,
    /// Being written.
    Working,
    /// Waits for somebody to check it.
    Review,
    /// Not begun.
    None,
}

impl Cell {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Current, Self::Behind, Self::Working, Self::Review, Self::None];

    /// Its name in addresses and statements.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Behind => "behind",
            Self::Working => "working",
            Self::Review => "review",
            Self::None => "none",
        }
    }
}

/// An edition in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixEdition {
    /// The item.
    pub item: ItemId,
    /// The edition.
    pub edition: EditionId,
    /// Language.
    pub locale: Locale,
    /// State.
    pub state: EditionState,
    /// Where its newest text stands.
    pub stage: Stage,
    /// Number of its newest revision; 0 without any.
    pub number: i64,
    /// When its newest text was saved.
    pub saved_at: Option<Timestamp>,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
    /// Segments in all, done, and with another original than they were made from; `None` for an edition that is not
    /// translated by segments.
    pub segments: Option<(i64, i64, i64)>,
}

impl MatrixEdition {
    /// What its cell says, beside the edition of the original. The statement for filters says the same.
    pub fn cell(&self, original: Option<&Self>) -> Cell {
        if self.stage == Stage::InReview {
            return Cell::Review;
        }
        let behind = match self.segments {
            Some((.., flagged)) => flagged > 0,
            // A first text that came in a moment after its translations, as a pack brings them, has not changed.
            None => original
                .is_some_and(|o| o.edition != self.edition && o.number > 1 && o.saved_at > self.saved_at),
        };
        match self.state {
            _ if behind => Cell::Behind,
            EditionState::Published if self.segments.is_none_or(|(all, done, _)| all == done) => {
                Cell::Current
            }
            _ => Cell::Working,
        }
    }
}

/// The editions of some items.
pub async fn editions_of_items(conn: &mut Conn, items: &[ItemId]) -> Result<Vec<MatrixEdition>, StoreError> {
    let mut out = Vec::new();
    for part in items.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(EDITIONS, &mut args, part.iter().map(|id| Value::from(*id)));
        out.extend(conn.fetch_map(sqlx::AssertSqlSafe(sql), &args, read).await?);
    }
    Ok(out)
}

/// Items that have an edition whose cell says so, in one language or in any; `locales` is how many there are.
pub async fn items_in_state(
    conn: &mut Conn,
    cell: Cell,
    locale: Option<&Locale>,
    locales: usize,
) -> Result<HashSet<ItemId>, StoreError> {
    let tag = locale.map(Locale::as_str).unwrap_or_default();
    let rows = match (cell, locale) {
        (Cell::None, Some(locale)) => conn.fetch_map(WITHOUT_LOCALE, args![locale], item).await?,
        (Cell::None, None) => {
            let locales = i64::try_from(locales).unwrap_or(i64::MAX);
            conn.fetch_map(NOT_EVERYWHERE, args![locales], item).await?
        }
        (Cell::Review, _) => conn.fetch_map(REVIEW, args![tag], item).await?,
        (Cell::Behind, _) => conn.fetch_map(BEHIND, args![tag], item).await?,
        (Cell::Current, _) => conn.fetch_map(CURRENT, args![tag], item).await?,
        (Cell::Working, _) => conn.fetch_map(WORKING, args![tag], item).await?,
    };
    Ok(rows.into_iter().collect())
}

/// Items of which a person has an edition.
pub async fn items_of_person(
    conn: &mut Conn,
    person: PersonId,
    locale: Option<&Locale>,
) -> Result<HashSet<ItemId>, StoreError> {
    let tag = locale.map(Locale::as_str).unwrap_or_default();
    Ok(conn.fetch_map(OF_PERSON, args![person, tag], item).await?.into_iter().collect())
}

/// Items of which an edition is with somebody and was due before a day.
pub async fn items_late(
    conn: &mut Conn,
    today: Date,
    locale: Option<&Locale>,
) -> Result<HashSet<ItemId>, StoreError> {
    let tag = locale.map(Locale::as_str).unwrap_or_default();
    Ok(conn.fetch_map(LATE, args![today, tag], item).await?.into_iter().collect())
}

fn item(row: &Row) -> Result<ItemId, StoreError> {
    row.parse("item_id")
}

fn read(row: &Row) -> Result<MatrixEdition, StoreError> {
    let segments = match (row.opt_int("total")?, row.opt_int("done")?, row.opt_int("flagged")?) {
        (Some(total), Some(done), Some(flagged)) => Some((total, done, flagged)),
        _ => None,
    };
    Ok(MatrixEdition {
        item: row.parse("item_id")?,
        edition: row.parse("edition_id")?,
        locale: row.parse("locale")?,
        state: row.parse("state")?,
        stage: row.opt_parse("stage")?.unwrap_or(Stage::Draft),
        number: row.int("number")?,
        saved_at: row.opt_instant("saved_at")?,
        assignee: row.opt_parse("assignee")?,
        due_on: row.opt_parse("due_on")?,
        segments,
    })
}
