//! Checklists: what a person must have looked at before a text goes on, and who has.

use jiff::Timestamp;
use model::{ChecklistEntry, Code, EditionId, PersonId, RevisionId};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const ENTRIES: &str = "SELECT code, kind, format, texts, gate, renew, words, position, edited_at, retired_at \
     FROM checklist_entry ORDER BY position, code";
const NEXT_POSITION: &str = "SELECT COALESCE(MAX(position) + 1, 0) AS n FROM checklist_entry";
const UPSERT: &str = include_str!("../sql/checklist/upsert.sql");
const TICKS: &str = "SELECT entry, revision_id, person_id, at FROM checklist_tick WHERE edition_id = $1";
const TICK: &str = include_str!("../sql/checklist/tick.sql");
const UNTICK: &str = "DELETE FROM checklist_tick WHERE edition_id = $1 AND entry = $2";

/// An entry as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptEntry {
    /// The entry.
    pub entry: ChecklistEntry,
    /// Its place in the list.
    pub position: i64,
    /// When a person last changed it.
    pub edited_at: Option<Timestamp>,
    /// Since when it is asked of nobody.
    pub retired_at: Option<Timestamp>,
}

/// Somebody has looked at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// The entry.
    pub entry: Code,
    /// The text they looked at.
    pub revision: RevisionId,
    /// Who.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Every entry in order, the retired ones too.
pub async fn entries(conn: &mut Conn) -> Result<Vec<KeptEntry>, StoreError> {
    conn.fetch_map(ENTRIES, &[], read).await
}

/// The place after the last one.
pub async fn next_position(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(NEXT_POSITION, &[]).await
}

/// Writes an entry by its code.
pub async fn upsert_entry(tx: &mut Tx, kept: &KeptEntry) -> Result<(), StoreError> {
    let e = &kept.entry;
    let args = args![
        &e.code,
        e.kind.map_or("", |k| k.as_str()),
        e.format.map_or("", |f| f.as_str()),
        e.texts.as_str(),
        e.gate.as_str(),
        i64::from(e.renew),
        to_json("words", &e.words)?,
        kept.position,
        kept.edited_at,
        kept.retired_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// What was ticked for an edition.
pub async fn ticks(conn: &mut Conn, edition: EditionId) -> Result<Vec<Tick>, StoreError> {
    conn.fetch_map(TICKS, args![edition], |row| {
        Ok(Tick {
            entry: row.parse("entry")?,
            revision: row.parse("revision_id")?,
            person: row.parse("person_id")?,
            at: row.instant("at")?,
        })
    })
    .await
}

/// Ticks an entry for an edition, in place of an earlier tick.
pub async fn tick(tx: &mut Tx, edition: EditionId, tick: &Tick) -> Result<(), StoreError> {
    tx.execute(TICK, args![edition, &tick.entry, tick.revision, tick.person, tick.at]).await?;
    Ok(())
}

/// Takes a tick back; tells whether there was one.
pub async fn untick(tx: &mut Tx, edition: EditionId, entry: &Code) -> Result<bool, StoreError> {
    Ok(tx.execute(UNTICK, args![edition, entry]).await? > 0)
}

fn read(row: &Row) -> Result<KeptEntry, StoreError> {
    let (kind, format) = (row.text("kind")?, row.text("format")?);
    Ok(KeptEntry {
        entry: ChecklistEntry {
            code: row.parse("code")?,
            kind: if kind.is_empty() { None } else { Some(row.parse("kind")?) },
            format: if format.is_empty() { None } else { Some(row.parse("format")?) },
            texts: row.parse("texts")?,
            gate: row.parse("gate")?,
            renew: row.int("renew")? == 1,
            words: row.json("words")?,
        },
        position: row.int("position")?,
        edited_at: row.opt_instant("edited_at")?,
        retired_at: row.opt_instant("retired_at")?,
    })
}
