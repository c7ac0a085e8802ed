//! Remarks on texts.

use jiff::Timestamp;
use model::{CommentId, EditionId, PersonId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str =
    "INSERT INTO comment (id, edition_id, quote, body, author, at) VALUES ($1, $2, $3, $4, $5, $6)";
const OF_EDITION: &str = "SELECT id, edition_id, quote, body, author, at, resolved_at FROM comment \
     WHERE edition_id = $1 ORDER BY at, id";
const RESOLVE: &str =
    "UPDATE comment SET resolved_at = $3, resolved_by = $4 WHERE id = $1 AND edition_id = $2";

/// A remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Row id.
    pub id: CommentId,
    /// The edition.
    pub edition: EditionId,
    /// The beginning of the paragraph it is about; empty when it is about the whole.
    pub quote: String,
    /// Its words.
    pub body: String,
    /// Who.
    pub author: PersonId,
    /// When.
    pub at: Timestamp,
    /// When it was settled.
    pub resolved_at: Option<Timestamp>,
}

/// Adds a remark.
pub async fn insert_comment(tx: &mut Tx, comment: &Comment) -> Result<(), StoreError> {
    let args = args![comment.id, comment.edition, &comment.quote, &comment.body, comment.author, comment.at];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// An edition's remarks, oldest first.
pub async fn comments_of(conn: &mut Conn, edition: EditionId) -> Result<Vec<Comment>, StoreError> {
    conn.fetch_map(OF_EDITION, args![edition], read).await
}

/// Settles a remark on an edition.
pub async fn resolve_comment(
    tx: &mut Tx,
    edition: EditionId,
    id: CommentId,
    by: PersonId,
    at: Timestamp,
) -> Result<(), StoreError> {
    if tx.execute(RESOLVE, args![id, edition, at, by]).await? == 0 {
        return Err(StoreError::missing("comment", id));
    }
    Ok(())
}

fn read(row: &Row) -> Result<Comment, StoreError> {
    Ok(Comment {
        id: row.parse("id")?,
        edition: row.parse("edition_id")?,
        quote: row.text("quote")?,
        body: row.text("body")?,
        author: row.parse("author")?,
        at: row.instant("at")?,
        resolved_at: row.opt_instant("resolved_at")?,
    })
}
