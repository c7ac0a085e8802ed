//! From a gap to the edition that was begun because of it, and what became of that.

use jiff::Timestamp;
use model::{Code, DemandAnswerId, EditionId, Locale, PersonId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const ALL: &str = include_str!("../../sql/demand/answers.sql");
const OF_ITEM: &str = include_str!("../../sql/demand/answers_of_item.sql");
const INSERT: &str =
    "INSERT INTO demand_answer (id, gap, locale, term, folded, item_code, asked, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (gap, locale, folded, item_code) DO NOTHING";

/// A link from a gap to an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// Its key.
    pub id: DemandAnswerId,
    /// Which list the gap stood in.
    pub gap: String,
    /// The language that was asked in, and of the edition.
    pub locale: Locale,
    /// What was asked for, as most wrote it.
    pub term: String,
    /// The same, folded.
    pub folded: String,
    /// The item.
    pub item: Code,
    /// How often it had been asked for, as it was told.
    pub asked: i64,
    /// Who began it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
}

/// The same with what stands at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The link.
    pub link: NewAnswer,
    /// Whose content the item is.
    pub publisher: Code,
    /// The edition; none where it is gone.
    pub edition: Option<EditionId>,
    /// Headline readers see.
    pub title: String,
    /// Last part of its address.
    pub slug: String,
    /// Since when readers see what answers it: published, or changed, after the work was begun.
    pub since: Option<Timestamp>,
}

/// Keeps a link; tells whether it is new.
pub async fn insert_answer(tx: &mut Tx, new: &NewAnswer) -> Result<bool, StoreError> {
    let args = args![
        new.id,
        &new.gap,
        &new.locale,
        &new.term,
        &new.folded,
        &new.item,
        new.asked,
        new.made_by,
        new.made_at,
    ];
    Ok(tx.execute(INSERT, args).await? > 0)
}

/// The links, the newest first.
pub async fn answers(conn: &mut Conn, limit: u32) -> Result<Vec<Answer>, StoreError> {
    conn.fetch_map(ALL, args![limit], read).await
}

/// The links to an item's editions, the newest first.
pub async fn answers_of_item(conn: &mut Conn, item: &Code) -> Result<Vec<Answer>, StoreError> {
    conn.fetch_map(OF_ITEM, args![item], read).await
}

fn read(row: &Row) -> Result<Answer, StoreError> {
    let made_at = row.instant("made_at")?;
    let published = row.opt_text("state")?.as_deref() == Some("published");
    let first = row.opt_instant("first_published_at")?.filter(|at| *at >= made_at);
    let changed = row.opt_instant("updated_at")?.filter(|at| *at > made_at);
    Ok(Answer {
        link: NewAnswer {
            id: row.parse("id")?,
            gap: row.text("gap")?,
            locale: row.parse("locale")?,
            term: row.text("term")?,
            folded: row.text("folded")?,
            item: row.parse("item_code")?,
            asked: row.int("asked")?,
            made_by: row.parse("made_by")?,
            made_at,
        },
        publisher: row.parse("publisher")?,
        edition: row.opt_parse("edition_id")?,
        title: row.opt_text("title")?.unwrap_or_default(),
        slug: row.opt_text("slug")?.unwrap_or_default(),
        since: first.or(changed).filter(|_| published),
    })
}
