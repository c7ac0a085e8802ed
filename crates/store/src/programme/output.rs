//! What readers can see of what activities produced.

use model::programme::OutputKind;
use model::{ActivityId, Locale};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError};

const PUBLISHED: &str = include_str!("../../sql/programme/published_outputs.sql");
const OTHERS: &str = include_str!("../../sql/programme/other_outputs.sql");

/// A published edition that an activity produced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedOutput {
    /// The activity's lasting id.
    pub activity: ActivityId,
    /// Code of the item.
    pub item: String,
    /// The edition's language.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// Its headline.
    pub title: String,
}

/// A data flow, or something elsewhere, that an activity produced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherOutput {
    /// The activity's lasting id.
    pub activity: ActivityId,
    /// What it is.
    pub kind: OutputKind,
    /// Its code or address.
    pub reference: String,
    /// What is said of something elsewhere.
    pub title: String,
}

/// The editions that readers see of what some activities produced: of an item every language, of an edition its own.
pub async fn published_outputs(
    conn: &mut Conn,
    activities: &[ActivityId],
) -> Result<Vec<PublishedOutput>, StoreError> {
    let mut found = Vec::new();
    for keys in activities.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(PUBLISHED, &mut args, keys.iter().map(|key| Value::from(*key)));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, published).await?);
    }
    Ok(found)
}

/// What else readers can look at.
pub async fn other_outputs(
    conn: &mut Conn,
    activities: &[ActivityId],
) -> Result<Vec<OtherOutput>, StoreError> {
    let mut found = Vec::new();
    for keys in activities.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(OTHERS, &mut args, keys.iter().map(|key| Value::from(*key)));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, other).await?);
    }
    Ok(found)
}

fn published(row: &Row) -> Result<PublishedOutput, StoreError> {
    Ok(PublishedOutput {
        activity: row.parse("activity_key")?,
        item: row.text("reference")?,
        locale: row.parse("locale")?,
        slug: row.text("slug")?,
        title: row.text("title")?,
    })
}

fn other(row: &Row) -> Result<OtherOutput, StoreError> {
    Ok(OtherOutput {
        activity: row.parse("activity_key")?,
        kind: row.parse("kind")?,
        reference: row.text("reference")?,
        title: row.text("title")?,
    })
}
