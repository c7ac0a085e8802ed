//! What people are typing at this moment, so that a closed lid or a lost line costs no word.

use jiff::Timestamp;
use model::{EditionId, PersonId, RevisionId};

use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT base, text, saved_at FROM working_copy WHERE edition_id = $1 AND person_id = $2";
const OTHERS: &str = "SELECT person_id, saved_at FROM working_copy \
     WHERE edition_id = $1 AND person_id <> $2 AND saved_at > $3 ORDER BY saved_at DESC";
const UPSERT: &str = "INSERT INTO working_copy (edition_id, person_id, base, text, saved_at) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (edition_id, person_id) \
     DO UPDATE SET base = excluded.base, text = excluded.text, saved_at = excluded.saved_at";
const DELETE: &str = "DELETE FROM working_copy WHERE edition_id = $1 AND person_id = $2";

/// An unsaved text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingCopy {
    /// The revision it was begun from.
    pub base: Option<RevisionId>,
    /// Its fields, as JSON.
    pub text: serde_json::Value,
    /// When it was last kept.
    pub saved_at: Timestamp,
}

/// A person's unsaved text of an edition.
pub async fn find_working_copy(
    conn: &mut Conn,
    edition: EditionId,
    person: PersonId,
) -> Result<Option<WorkingCopy>, StoreError> {
    let Some(row) = conn.fetch_optional(FIND, args![edition, person]).await? else { return Ok(None) };
    Ok(Some(WorkingCopy {
        base: row.opt_parse("base")?,
        text: row.json("text")?,
        saved_at: row.instant("saved_at")?,
    }))
}

/// Who else has typed in this edition since a moment, most recent first.
pub async fn others_typing(
    conn: &mut Conn,
    edition: EditionId,
    but: PersonId,
    since: Timestamp,
) -> Result<Vec<PersonId>, StoreError> {
    conn.fetch_map(OTHERS, args![edition, but, since], |row| row.parse("person_id")).await
}

/// Keeps an unsaved text.
pub async fn upsert_working_copy(
    tx: &mut Tx,
    edition: EditionId,
    person: PersonId,
    copy: &WorkingCopy,
) -> Result<(), StoreError> {
    let text = copy.text.to_string();
    tx.execute(UPSERT, args![edition, person, copy.base, text, copy.saved_at]).await?;
    Ok(())
}

/// Forgets it: it was saved as a revision, or given up.
pub async fn delete_working_copy(
    tx: &mut Tx,
    edition: EditionId,
    person: PersonId,
) -> Result<(), StoreError> {
    tx.execute(DELETE, args![edition, person]).await?;
    Ok(())
}
