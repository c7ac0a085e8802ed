//! Items and editions as the desk lists them: whatever their state, with the work on them.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Code, EditionState, Format, InformationKind, ItemId, Locale, PersonId, Stage};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError};

const ITEMS: &str = include_str!("../sql/desk/items.sql");

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
    /// Number of its newest text; 0 without any.
    pub number: i64,
    /// The newest text is not the one readers see.
    pub changed: bool,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
    /// When its newest text was saved.
    pub saved_at: Option<Timestamp>,
}

/// Every item, newest first.
pub async fn items(conn: &mut Conn) -> Result<Vec<DeskItem>, StoreError> {
    conn.fetch_map(AssertSqlSafe(ITEMS.replace("{which}", "")), &[], read).await
}

/// The items of these codes, as far as they are there.
pub async fn items_of_codes(conn: &mut Conn, codes: &[Code]) -> Result<Vec<DeskItem>, StoreError> {
    let template = ITEMS.replace("{which}", "WHERE i.code IN ({list})");
    let mut found = Vec::with_capacity(codes.len());
    for codes in codes.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(&template, &mut args, codes.iter().map(Value::from));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, read).await?);
    }
    Ok(found)
}

fn read(row: &Row) -> Result<DeskItem, StoreError> {
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
        number: row.int("number")?,
        changed: row.int("changed")? == 1,
        assignee: row.opt_parse("assignee")?,
        due_on: row.opt_parse("due_on")?,
        saved_at: row.opt_instant("saved_at")?,
    })
}

/// An edition that nobody moved yet is a draft.
fn stage(row: &Row) -> Result<Stage, StoreError> {
    Ok(row.opt_parse("stage")?.unwrap_or(Stage::Draft))
}
