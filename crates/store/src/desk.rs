//! Items and editions as the desk lists them: whatever their state, with the work on them.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{
    Code, EditionId, EditionState, Format, InformationKind, ItemId, Locale, PersonId, Stage, Translation,
};

use crate::row::Row;
use crate::{Conn, StoreError};

const ITEMS: &str = include_str!("../sql/desk/items.sql");
const EDITIONS: &str = include_str!("../sql/desk/editions.sql");

/// An item, seen through the edition in the language it was written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskItem {
    /// Row id.
    pub item: ItemId,
    /// Natural key.
    pub code: Code,
    /// Kind of information.
    pub kind: InformationKind,
    /// Form.
    pub format: Format,
    /// Section.
    pub section: Code,
    /// Whose content it is.
    pub publisher: Code,
    /// The language it was written in.
    pub written_in: Locale,
    /// Headline of the newest text; empty without any.
    pub title: String,
    /// State of that edition.
    pub state: EditionState,
    /// Where its newest text stands.
    pub stage: Stage,
    /// The newest text is not the one readers see.
    pub changed: bool,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
    /// When its newest text was saved.
    pub saved_at: Option<Timestamp>,
}

/// An edition, for the table of items and languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskEdition {
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
    /// How its text came to be.
    pub translation: Translation,
    /// Number of its newest revision; 0 without any.
    pub number: i64,
    /// When its newest text was saved.
    pub saved_at: Option<Timestamp>,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
}

/// Every item, newest first.
pub async fn items(conn: &mut Conn) -> Result<Vec<DeskItem>, StoreError> {
    conn.fetch_map(ITEMS, &[], |row| {
        Ok(DeskItem {
            item: row.parse("item_id")?,
            code: row.parse("item_code")?,
            kind: row.parse("kind")?,
            format: row.parse("format")?,
            section: row.parse("section")?,
            publisher: row.parse("publisher")?,
            written_in: row.parse("written_in")?,
            title: row.text("title")?,
            state: row.parse("state")?,
            stage: stage(row)?,
            changed: row.int("changed")? == 1,
            assignee: row.opt_parse("assignee")?,
            due_on: row.opt_parse("due_on")?,
            saved_at: row.opt_instant("saved_at")?,
        })
    })
    .await
}

/// Every edition.
pub async fn editions(conn: &mut Conn) -> Result<Vec<DeskEdition>, StoreError> {
    conn.fetch_map(EDITIONS, &[], |row| {
        Ok(DeskEdition {
            item: row.parse("item_id")?,
            edition: row.parse("edition_id")?,
            locale: row.parse("locale")?,
            state: row.parse("state")?,
            stage: stage(row)?,
            translation: row.parse("translation")?,
            number: row.int("number")?,
            saved_at: row.opt_instant("saved_at")?,
            assignee: row.opt_parse("assignee")?,
            due_on: row.opt_parse("due_on")?,
        })
    })
    .await
}

/// An edition that nobody moved yet is a draft.
fn stage(row: &Row) -> Result<Stage, StoreError> {
    Ok(row.opt_parse("stage")?.unwrap_or(Stage::Draft))
}
