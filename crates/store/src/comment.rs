//! Remarks on texts, and answers to them.

use jiff::Timestamp;
use model::{Code, CommentId, EditionId, Locale, PersonId, RevisionId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = include_str!("../sql/comment/insert.sql");
const OF_EDITION: &str = "SELECT id, edition_id, revision_id, quote, position, parent_id, body, author, at, \
     resolved_at, resolved_by FROM comment WHERE edition_id = $1 ORDER BY at, id";
const SETTLE: &str =
    "UPDATE comment SET resolved_at = $3, resolved_by = $4 WHERE id = $1 AND edition_id = $2";
const OPEN: &str = include_str!("../sql/comment/open.sql");

/// A remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Row id.
    pub id: CommentId,
    /// The edition.
    pub edition: EditionId,
    /// The text it was made on.
    pub revision: Option<RevisionId>,
    /// The beginning of the paragraph it is about; empty when it is about the whole.
    pub quote: String,
    /// Where that paragraph stood, counted from 0.
    pub position: Option<i64>,
    /// The remark it answers.
    pub parent: Option<CommentId>,
    /// Its words.
    pub body: String,
    /// Who.
    pub author: PersonId,
    /// When.
    pub at: Timestamp,
    /// When it was settled.
    pub resolved_at: Option<Timestamp>,
    /// By whom.
    pub resolved_by: Option<PersonId>,
}

/// An edition with remarks that nobody has settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkedEdition {
    /// The edition.
    pub edition: EditionId,
    /// The item.
    pub item: Code,
    /// Language.
    pub locale: Locale,
    /// Whose content it is.
    pub publisher: Code,
    /// Headline of the newest text.
    pub title: String,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// Who wrote the newest text.
    pub written_by: String,
    /// How many remarks are open.
    pub open: i64,
    /// When the last one was made.
    pub last_at: Timestamp,
}

/// Adds a remark.
pub async fn insert_comment(tx: &mut Tx, comment: &Comment) -> Result<(), StoreError> {
    let args = args![
        comment.id,
        comment.edition,
        comment.revision,
        &comment.quote,
        comment.position,
        comment.parent,
        &comment.body,
        comment.author,
        comment.at
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// An edition's remarks, oldest first.
pub async fn comments_of(conn: &mut Conn, edition: EditionId) -> Result<Vec<Comment>, StoreError> {
    conn.fetch_map(OF_EDITION, args![edition], read).await
}

/// Settles a remark on an edition, or opens it again.
pub async fn settle_comment(
    tx: &mut Tx,
    edition: EditionId,
    id: CommentId,
    settled: Option<(PersonId, Timestamp)>,
) -> Result<(), StoreError> {
    let (by, at) = (settled.map(|s| s.0), settled.map(|s| s.1));
    if tx.execute(SETTLE, args![id, edition, at, by]).await? == 0 {
        return Err(StoreError::missing("comment", id));
    }
    Ok(())
}

/// Editions with open remarks, the most recently remarked first.
pub async fn remarked_editions(conn: &mut Conn, limit: u32) -> Result<Vec<RemarkedEdition>, StoreError> {
    conn.fetch_map(OPEN, args![limit], |row| {
        Ok(RemarkedEdition {
            edition: row.parse("edition_id")?,
            item: row.parse("item_code")?,
            locale: row.parse("locale")?,
            publisher: row.parse("publisher")?,
            title: row.text("title")?,
            assignee: row.opt_parse("assignee")?,
            written_by: row.opt_text("written_by")?.unwrap_or_default(),
            open: row.int("open")?,
            last_at: row.instant("last_at")?,
        })
    })
    .await
}

fn read(row: &Row) -> Result<Comment, StoreError> {
    Ok(Comment {
        id: row.parse("id")?,
        edition: row.parse("edition_id")?,
        revision: row.opt_parse("revision_id")?,
        quote: row.text("quote")?,
        position: row.opt_int("position")?,
        parent: row.opt_parse("parent_id")?,
        body: row.text("body")?,
        author: row.parse("author")?,
        at: row.instant("at")?,
        resolved_at: row.opt_instant("resolved_at")?,
        resolved_by: row.opt_parse("resolved_by")?,
    })
}
