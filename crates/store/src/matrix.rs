//! Items by languages: what the table of translations shows of the rows of a page, and what is kept of all of them in
//! short, so that its filters need not read everything.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{EditionId, EditionState, ItemId, Locale, PersonId, Stage};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError};

const EDITIONS: &str = include_str!("../sql/matrix/editions.sql");
const BRIEFS: &str = include_str!("../sql/matrix/briefs.sql");

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
    /// What its cell says, beside the edition of the original.
    pub fn cell(&self, original: Option<&Self>) -> Cell {
        // A first text that came in a moment after its translations, as a pack brings them, has not changed.
        let newer =
            original.is_some_and(|o| o.edition != self.edition && o.number > 1 && o.saved_at > self.saved_at);
        said(self.state, self.stage, self.segments, newer)
    }
}

/// What a cell says; `newer` when the original was saved after the edition.
fn said(state: EditionState, stage: Stage, segments: Option<(i64, i64, i64)>, newer: bool) -> Cell {
    if stage == Stage::InReview {
        return Cell::Review;
    }
    // Segments know better what changed than the times do.
    let behind = segments.map_or(newer, |(.., flagged)| flagged > 0);
    match state {
        _ if behind => Cell::Behind,
        EditionState::Published if segments.is_none_or(|(all, done, _)| all == done) => Cell::Current,
        _ => Cell::Working,
    }
}

/// An edition in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// The item.
    pub item: ItemId,
    /// Language.
    pub locale: Locale,
    /// State.
    pub state: EditionState,
    /// Where its newest text stands.
    pub stage: Stage,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
    /// When its newest text was made, as its id has it: the beginning, which sorts by time. Nothing without a text.
    pub(crate) newest: Option<String>,
    pub(crate) segments: Option<(i64, i64, i64)>,
}

impl Brief {
    /// What its cell says, beside the edition of the original and the number of that one's newest text.
    pub fn cell(&self, original: Option<&Self>, number: i64) -> Cell {
        let newer = original.is_some_and(|o| o.locale != self.locale && number > 1 && o.newest > self.newest);
        said(self.state, self.stage, self.segments, newer)
    }
}

/// Every edition in short.
pub async fn briefs(conn: &mut Conn) -> Result<Vec<Brief>, StoreError> {
    conn.fetch_map(AssertSqlSafe(BRIEFS.replace("{which}", "")), &[], read_brief).await
}

/// The editions of some items in short.
pub async fn briefs_of_items(conn: &mut Conn, items: &[ItemId]) -> Result<Vec<Brief>, StoreError> {
    let template = BRIEFS.replace("{which}", "WHERE e.item_id IN ({list})");
    let mut out = Vec::new();
    for part in items.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(&template, &mut args, part.iter().map(|id| Value::from(*id)));
        out.extend(conn.fetch_map(AssertSqlSafe(sql), &args, read_brief).await?);
    }
    Ok(out)
}

/// The editions of some items.
pub async fn editions_of_items(conn: &mut Conn, items: &[ItemId]) -> Result<Vec<MatrixEdition>, StoreError> {
    let mut out = Vec::new();
    for part in items.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(EDITIONS, &mut args, part.iter().map(|id| Value::from(*id)));
        out.extend(conn.fetch_map(AssertSqlSafe(sql), &args, read).await?);
    }
    Ok(out)
}

fn segments(row: &Row) -> Result<Option<(i64, i64, i64)>, StoreError> {
    Ok(match (row.opt_int("total")?, row.opt_int("done")?, row.opt_int("flagged")?) {
        (Some(total), Some(done), Some(flagged)) => Some((total, done, flagged)),
        _ => None,
    })
}

fn read_brief(row: &Row) -> Result<Brief, StoreError> {
    Ok(Brief {
        item: row.parse("item_id")?,
        locale: row.parse("locale")?,
        state: row.parse("state")?,
        stage: row.opt_parse("stage")?.unwrap_or(Stage::Draft),
        assignee: row.opt_parse("assignee")?,
        due_on: row.opt_parse("due_on")?,
        newest: row.opt_text("newest")?,
        segments: segments(row)?,
    })
}

fn read(row: &Row) -> Result<MatrixEdition, StoreError> {
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
        segments: segments(row)?,
    })
}
