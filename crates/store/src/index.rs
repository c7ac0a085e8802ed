//! Indices of the country's own: their published editions, and the drafts of them.

use jiff::Timestamp;
use model::{Actor, Code, PersonId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const COLUMNS: &str = "code, edition, revision, digest, definition, names, results, actor, day, at";
const INSERT: &str = "INSERT INTO index_edition (code, edition, revision, digest, definition, names, results, actor, \
    day, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const SAVE_DRAFT: &str = "INSERT INTO index_draft (id, code, title, definition, names, person, changed_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET code = excluded.code, \
    title = excluded.title, definition = excluded.definition, names = excluded.names, \
    person = excluded.person, changed_at = excluded.changed_at";
const DRAFT: &str =
    "SELECT id, code, title, definition, names, person, changed_at FROM index_draft WHERE id = $1";
const DRAFTS: &str = "SELECT id, code, title, definition, names, person, changed_at FROM index_draft \
    ORDER BY changed_at DESC, id";

/// A published edition of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexEdition {
    /// The index.
    pub code: Code,
    /// What the edition is called by.
    pub edition: String,
    /// 1, and one more for each time the edition was made another way.
    pub revision: i64,
    /// SHA-256 (hex) of the definition.
    pub digest: String,
    /// How it is made, as JSON.
    pub definition: String,
    /// What a person at the desk called it and said of it, as JSON; `{}` where the pack's names say so.
    pub names: String,
    /// What came out, as JSON.
    pub results: String,
    /// Who published it.
    pub actor: Actor,
    /// The day of the edition, as ISO writes it.
    pub day: String,
    /// When it was published here.
    pub at: Timestamp,
}

/// Adds an edition, or a revision of one. There is no way to change or remove any.
pub async fn insert_edition(tx: &mut Tx, e: &IndexEdition) -> Result<(), StoreError> {
    let args = args![
        &e.code,
        &e.edition,
        e.revision,
        &e.digest,
        &e.definition,
        &e.names,
        &e.results,
        &e.actor,
        &e.day,
        e.at,
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// Every edition of an index in its last revision, the newest day first.
pub async fn editions(conn: &mut Conn, code: &Code) -> Result<Vec<IndexEdition>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM index_edition AS e WHERE code = $1 AND revision = (SELECT MAX(revision) FROM \
         index_edition AS f WHERE f.code = e.code AND f.edition = e.edition) ORDER BY day DESC, edition DESC"
    );
    conn.fetch_map(sqlx::AssertSqlSafe(sql), args![code], read).await
}

/// The newest edition of every index, by code.
pub async fn newest(conn: &mut Conn) -> Result<Vec<IndexEdition>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM index_edition AS e WHERE revision = (SELECT MAX(revision) FROM index_edition AS f \
         WHERE f.code = e.code AND f.edition = e.edition) ORDER BY code, day DESC, edition DESC"
    );
    let mut all = conn.fetch_map(sqlx::AssertSqlSafe(sql), &[], read).await?;
    all.dedup_by(|next, before| next.code == before.code);
    Ok(all)
}

fn read(row: &Row) -> Result<IndexEdition, StoreError> {
    Ok(IndexEdition {
        code: row.parse("code")?,
        edition: row.text("edition")?,
        revision: row.int("revision")?,
        digest: row.text("digest")?,
        definition: row.text("definition")?,
        names: row.text("names")?,
        results: row.text("results")?,
        actor: Actor(row.text("actor")?),
        day: row.text("day")?,
        at: row.instant("at")?,
    })
}

/// An index that somebody works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexDraft {
    /// Key.
    pub id: String,
    /// The code it is to be published under.
    pub code: Code,
    /// Its working title.
    pub title: String,
    /// How it is made, as JSON.
    pub definition: String,
    /// What is said of it, as JSON.
    pub names: String,
    /// Who changed it last.
    pub person: PersonId,
    /// When.
    pub changed_at: Timestamp,
}

/// Writes a draft by its key.
pub async fn save_draft(tx: &mut Tx, d: &IndexDraft) -> Result<(), StoreError> {
    let args = args![&d.id, &d.code, &d.title, &d.definition, &d.names, d.person.to_string(), d.changed_at];
    tx.execute(SAVE_DRAFT, args).await?;
    Ok(())
}

/// A draft.
pub async fn draft(conn: &mut Conn, id: &str) -> Result<Option<IndexDraft>, StoreError> {
    conn.fetch_optional(DRAFT, args![id]).await?.as_ref().map(read_draft).transpose()
}

/// All drafts, the one changed last first.
pub async fn drafts(conn: &mut Conn) -> Result<Vec<IndexDraft>, StoreError> {
    conn.fetch_map(DRAFTS, &[], read_draft).await
}

fn read_draft(row: &Row) -> Result<IndexDraft, StoreError> {
    Ok(IndexDraft {
        id: row.text("id")?,
        code: row.parse("code")?,
        title: row.text("title")?,
        definition: row.text("definition")?,
        names: row.text("names")?,
        person: row.parse("person")?,
        changed_at: row.instant("changed_at")?,
    })
}
