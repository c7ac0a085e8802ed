//! Revisions: immutable saved states of an edition. They are added and read, never changed.

use jiff::Timestamp;
use model::{Actor, EditionId, Revision, RevisionId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = include_str!("../sql/revision/insert.sql");
const FIND: &str = include_str!("../sql/revision/find.sql");
const OF_EDITION: &str = include_str!("../sql/revision/of_edition.sql");
const NEXT_NUMBER: &str = "SELECT COALESCE(MAX(number), 0) + 1 AS n FROM revision WHERE edition_id = $1";
const SET_LATEST: &str = "UPDATE edition SET latest_revision = $2 WHERE id = $1";

/// A revision about to be saved; the store gives it its number.
#[derive(Debug, Clone)]
pub struct NewRevision {
    /// Its id.
    pub id: RevisionId,
    /// The edition.
    pub edition: EditionId,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Structured Markdown.
    pub body: String,
    /// What its picture shows.
    pub image_alt: String,
    /// Clarification: the statement answered.
    pub claim: String,
    /// Clarification: the answer in one sentence.
    pub verdict: String,
    /// Now.
    pub at: Timestamp,
    /// Who saves it.
    pub by: Actor,
}

/// One line of an edition's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionSummary {
    /// Row id.
    pub id: RevisionId,
    /// 1, 2, 3 …
    pub number: i64,
    /// Headline.
    pub title: String,
    /// When saved.
    pub created_at: Timestamp,
    /// Who saved it.
    pub created_by: String,
}

/// Saves a revision under the next number and makes it the edition's newest. When two are saved at the same
/// moment on PostgreSQL, the second gets [`StoreError::Duplicate`].
pub async fn insert_revision(tx: &mut Tx, new: &NewRevision) -> Result<Revision, StoreError> {
    let number = tx.fetch_count(NEXT_NUMBER, args![new.edition]).await?;
    if tx.execute(SET_LATEST, args![new.edition, new.id]).await? == 0 {
        return Err(StoreError::missing("edition", new.edition));
    }
    let args = args![
        new.id,
        new.edition,
        number,
        &new.title,
        &new.summary,
        &new.body,
        &new.image_alt,
        &new.claim,
        &new.verdict,
        new.at,
        &new.by,
    ];
    tx.execute(INSERT, args).await?;
    Ok(Revision {
        id: new.id,
        edition: new.edition,
        number,
        title: new.title.clone(),
        summary: new.summary.clone(),
        body: new.body.clone(),
        image_alt: new.image_alt.clone(),
        claim: new.claim.clone(),
        verdict: new.verdict.clone(),
        created_at: new.at,
        created_by: new.by.0.clone(),
    })
}

/// The revision of an id.
pub async fn find_revision(conn: &mut Conn, id: RevisionId) -> Result<Option<Revision>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// An edition's history, newest first.
pub async fn revisions_of(conn: &mut Conn, edition: EditionId) -> Result<Vec<RevisionSummary>, StoreError> {
    conn.fetch_map(OF_EDITION, args![edition], |row| {
        Ok(RevisionSummary {
            id: row.parse("revision_id")?,
            number: row.int("number")?,
            title: row.text("title")?,
            created_at: row.instant("created_at")?,
            created_by: row.text("created_by")?,
        })
    })
    .await
}

pub(crate) fn read(row: &Row) -> Result<Revision, StoreError> {
    Ok(Revision {
        id: row.parse("revision_id")?,
        edition: row.parse("edition_id")?,
        number: row.int("number")?,
        title: row.text("title")?,
        summary: row.text("summary")?,
        body: row.text("body")?,
        image_alt: row.text("image_alt")?,
        claim: row.text("claim")?,
        verdict: row.text("verdict")?,
        created_at: row.instant("created_at")?,
        created_by: row.text("created_by")?,
    })
}
