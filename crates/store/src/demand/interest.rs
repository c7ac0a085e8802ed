//! Outside interest: series that an analyst brought, with their source.

use jiff::Timestamp;
use model::{Code, InterestId, Locale, PersonId};

use crate::row::Row;
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const FILES: &str = include_str!("../../sql/demand/files.sql");
const FIND: &str = include_str!("../../sql/demand/find_file.sql");
const INSERT_FILE: &str = "INSERT INTO demand_file
    (id, organisation, source, address, measure, file_name, loaded_by, loaded_at, dropped_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL)";
const INSERT_ROWS: &str = "INSERT INTO demand_interest
    (file_id, line, term, folded, topic, locale, country, period, value) VALUES {rows}";
const DROP: &str = "UPDATE demand_file SET dropped_at = $2 WHERE id = $1 AND dropped_at IS NULL";
const KEPT: &str = include_str!("../../sql/demand/kept.sql");
const OF_FILE: &str =
    "SELECT file_id, line, term, folded, topic, locale, country, period, value FROM demand_interest
    WHERE file_id = $1 ORDER BY line LIMIT $2";

/// A file of outside interest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterestFile {
    /// Its key.
    pub id: InterestId,
    /// Whose analysts brought it.
    pub organisation: Code,
    /// Who measured it.
    pub source: String,
    /// Where it can be looked up; empty for nowhere.
    pub address: String,
    /// What its values say.
    pub measure: String,
    /// Its name.
    pub file_name: String,
    /// Its rows.
    pub rows: i64,
    /// Who brought it.
    pub loaded_by: PersonId,
    /// When.
    pub loaded_at: Timestamp,
    /// Since when it counts no more.
    pub dropped_at: Option<Timestamp>,
}

/// A row of such a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Interest {
    /// The file.
    pub file: InterestId,
    /// Its line there.
    pub line: i64,
    /// What was looked for; empty where only a topic is known.
    pub term: String,
    /// The same, folded.
    pub folded: String,
    /// The topic, where the file names it.
    pub topic: Option<Code>,
    /// In which language; none where only a country is known.
    pub locale: Option<Locale>,
    /// In which country, as its two letters; empty where only a language is known.
    pub country: String,
    /// When, as the file writes it.
    pub period: String,
    /// How much.
    pub value: f64,
}

/// Every file, the newest first; those that were taken out as well.
pub async fn interest_files(conn: &mut Conn) -> Result<Vec<InterestFile>, StoreError> {
    conn.fetch_map(FILES, &[], read_file).await
}

/// The file of a key.
pub async fn find_interest_file(conn: &mut Conn, id: InterestId) -> Result<Option<InterestFile>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read_file).transpose()
}

/// Keeps a file with all its rows. Their `file` is this one, whatever they say.
pub async fn insert_interest(tx: &mut Tx, file: &InterestFile, rows: &[Interest]) -> Result<(), StoreError> {
    let args = args![
        file.id,
        &file.organisation,
        &file.source,
        &file.address,
        &file.measure,
        &file.file_name,
        file.loaded_by,
        file.loaded_at,
    ];
    tx.execute(INSERT_FILE, args).await?;
    let rows: Vec<Vec<Value>> = rows
        .iter()
        .map(|row| {
            vec![
                file.id.into(),
                row.line.into(),
                (&row.term).into(),
                (&row.folded).into(),
                row.topic.as_ref().into(),
                row.locale.as_ref().into(),
                (&row.country).into(),
                (&row.period).into(),
                row.value.into(),
            ]
        })
        .collect();
    tx.execute_rows(INSERT_ROWS, rows).await
}

/// Takes a file out; tells whether it was in.
pub async fn drop_interest_file(tx: &mut Tx, id: InterestId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(DROP, args![id, at]).await? > 0)
}

/// The rows of every file that counts: of each series the newest period alone.
pub async fn kept_interest(conn: &mut Conn, limit: u32) -> Result<Vec<Interest>, StoreError> {
    conn.fetch_map(KEPT, args![limit], read).await
}

/// The rows of a file, as they stand in it.
pub async fn interest_of_file(
    conn: &mut Conn,
    id: InterestId,
    limit: u32,
) -> Result<Vec<Interest>, StoreError> {
    conn.fetch_map(OF_FILE, args![id, limit], read).await
}

fn read_file(row: &Row) -> Result<InterestFile, StoreError> {
    Ok(InterestFile {
        id: row.parse("id")?,
        organisation: row.parse("organisation")?,
        source: row.text("source")?,
        address: row.text("address")?,
        measure: row.text("measure")?,
        file_name: row.text("file_name")?,
        rows: row.int("n")?,
        loaded_by: row.parse("loaded_by")?,
        loaded_at: row.instant("loaded_at")?,
        dropped_at: row.opt_instant("dropped_at")?,
    })
}

fn read(row: &Row) -> Result<Interest, StoreError> {
    Ok(Interest {
        file: row.parse("file_id")?,
        line: row.int("line")?,
        term: row.text("term")?,
        folded: row.text("folded")?,
        topic: row.opt_parse("topic")?,
        locale: row.opt_parse("locale")?,
        country: row.text("country")?,
        period: row.text("period")?,
        value: row.real("value")?,
    })
}
