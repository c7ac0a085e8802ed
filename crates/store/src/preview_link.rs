//! Links by which somebody outside looks at a text before it is published. What signs them is in [`crate::secret`].

use jiff::Timestamp;
use model::{EditionId, PersonId, PreviewLinkId, RevisionId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = include_str!("../sql/preview_link/insert.sql");
const FIND: &str = "SELECT id, edition_id, revision_id, note, made_by, made_at, expires_at, revoked_at, uses, used_at \
     FROM preview_link WHERE id = $1";
const OF_EDITION: &str = "SELECT id, edition_id, revision_id, note, made_by, made_at, expires_at, revoked_at, uses, \
     used_at FROM preview_link WHERE edition_id = $1 ORDER BY made_at DESC, id DESC";
const REVOKE: &str = "UPDATE preview_link SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
const USED: &str = "UPDATE preview_link SET uses = uses + 1, used_at = $2 WHERE id = $1";

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewLink {
    /// Row id, part of the link.
    pub id: PreviewLinkId,
    /// The edition it shows.
    pub edition: EditionId,
    /// The text it shows; the newest when there is none.
    pub revision: Option<RevisionId>,
    /// For whom it was made.
    pub note: String,
    /// By whom.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// Since when it works no more.
    pub revoked_at: Option<Timestamp>,
    /// How often it was followed.
    pub uses: i64,
    /// When last.
    pub used_at: Option<Timestamp>,
}

/// Adds a link.
pub async fn insert_preview_link(tx: &mut Tx, link: &PreviewLink) -> Result<(), StoreError> {
    let args =
        args![link.id, link.edition, link.revision, &link.note, link.made_by, link.made_at, link.expires_at];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// The link of an id.
pub async fn find_preview_link(
    conn: &mut Conn,
    id: PreviewLinkId,
) -> Result<Option<PreviewLink>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// An edition's links, newest first.
pub async fn preview_links_of(conn: &mut Conn, edition: EditionId) -> Result<Vec<PreviewLink>, StoreError> {
    conn.fetch_map(OF_EDITION, args![edition], read).await
}

/// Ends a link; `false` when it had ended that way.
pub async fn revoke_preview_link(tx: &mut Tx, id: PreviewLinkId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(REVOKE, args![id, at]).await? > 0)
}

/// Counts a use.
pub async fn count_preview(tx: &mut Tx, id: PreviewLinkId, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(USED, args![id, at]).await?;
    Ok(())
}

fn read(row: &Row) -> Result<PreviewLink, StoreError> {
    Ok(PreviewLink {
        id: row.parse("id")?,
        edition: row.parse("edition_id")?,
        revision: row.opt_parse("revision_id")?,
        note: row.text("note")?,
        made_by: row.parse("made_by")?,
        made_at: row.instant("made_at")?,
        expires_at: row.instant("expires_at")?,
        revoked_at: row.opt_instant("revoked_at")?,
        uses: row.int("uses")?,
        used_at: row.opt_instant("used_at")?,
    })
}
