//! What was counted of late, a batch a second or so. Only added, and gone within a day.

use jiff::Timestamp;
use jiff::civil::Date;
use model::AudienceBatchId;
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const INSERT_BATCH: &str = "INSERT INTO audience_batch (id, day, made_at, rolled, sent, marks)
    VALUES ($1, $2, $3, 0, $4, $5)";
const INSERT_ROWS: &str = include_str!("../../sql/audience/insert_rows.sql");
const TO_ROLL: &str = "SELECT id, day, marks FROM audience_batch WHERE rolled = 0 ORDER BY id LIMIT $1";
const TO_SEND: &str = "SELECT id, day, marks FROM audience_batch WHERE sent = 0 ORDER BY id LIMIT $1";
const LEFT: &str = "SELECT COUNT(*) AS n FROM audience_batch WHERE (rolled = 0 OR sent = 0) AND day = $1";
const OF_DAY: &str = "SELECT COUNT(*) AS n FROM audience_batch WHERE day = $1 AND rolled < 2";
const ROWS_OF: &str = include_str!("../../sql/audience/rows_of_batches.sql");
const ROWS_OF_HOUR: &str = include_str!("../../sql/audience/rows_of_hour.sql");
const ROLLED: &str = "UPDATE audience_batch SET rolled = 1 WHERE id IN ({list})";
const SENT: &str = "UPDATE audience_batch SET sent = 1 WHERE id = $1";
const DAYS: &str = "SELECT DISTINCT day FROM audience_batch WHERE day < $1 AND rolled < 2 ORDER BY day";
const HOURS: &str = include_str!("../../sql/audience/hours_of_day.sql");
const WRITTEN: &str = "UPDATE audience_batch SET rolled = 2 WHERE day = $1";
const WRITTEN_IDS: &str = "SELECT id FROM audience_batch WHERE rolled = 2 ORDER BY id LIMIT $1";
const DROP_ROWS: &str = "DELETE FROM audience_row WHERE batch_id IN ({list})";
const DROP_BATCHES: &str = "DELETE FROM audience_batch WHERE id IN ({list})";

/// Something that was seen, and how often. What does not apply is empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Seen {
    /// Begin of its hour, microseconds since 1970 UTC.
    pub hour: i64,
    /// `view`, `read` (how long and how far), `host` (of the page before), `wanted` (a language), `search`, `missing`, `bot`.
    pub what: String,
    /// `page`, `feed`, `api`, `download`, `sdmx`; `bot` for bots.
    pub door: String,
    /// `kind:key`, such as `story:ha-long`.
    pub page: String,
    /// Its language.
    pub locale: String,
    /// Section of the story.
    pub section: String,
    /// Who published it.
    pub organisation: String,
    /// Messages it carries, parted by spaces.
    pub messages: String,
    /// Territories it is about, parted by spaces.
    pub territories: String,
    /// Campaign of the link.
    pub campaign: String,
    /// Channel of the link.
    pub channel: String,
    /// Class of what led there.
    pub referrer: String,
    /// Class of device.
    pub device: String,
    /// Name of the rule that took the program for what it is.
    pub agent: String,
    /// Country, as its two letters.
    pub country: String,
    /// A host, a language, a search, a path, or classes of time and depth.
    pub detail: String,
}

/// What one process counted in a second or so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBatch {
    /// Its id.
    pub id: AudienceBatchId,
    /// The country's day.
    pub day: Date,
    /// When it was written.
    pub made_at: Timestamp,
    /// It is to be sent on to a warehouse.
    pub to_send: bool,
    /// Sketches of readers.
    pub marks: Vec<u8>,
    /// What was seen, each once, and how often.
    pub rows: Vec<(Seen, i64)>,
}

/// A batch without its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its id.
    pub id: AudienceBatchId,
    /// The country's day.
    pub day: Date,
    /// Sketches of readers.
    pub marks: Vec<u8>,
}

/// Keeps a batch.
pub async fn insert_batch(tx: &mut Tx, new: &NewBatch) -> Result<(), StoreError> {
    let sent = i64::from(!new.to_send);
    tx.execute(INSERT_BATCH, args![new.id, new.day, new.made_at, sent, new.marks.as_slice()]).await?;
    let rows: Vec<Vec<Value>> = new
        .rows
        .iter()
        .enumerate()
        .map(|(position, (seen, n))| {
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            vec![
                new.id.into(),
                position.into(),
                seen.hour.into(),
                new.day.into(),
                (&seen.what).into(),
                (&seen.door).into(),
                (&seen.page).into(),
                (&seen.locale).into(),
                (&seen.section).into(),
                (&seen.organisation).into(),
                (&seen.messages).into(),
                (&seen.territories).into(),
                (&seen.campaign).into(),
                (&seen.channel).into(),
                (&seen.referrer).into(),
                (&seen.device).into(),
                (&seen.agent).into(),
                (&seen.country).into(),
                (&seen.detail).into(),
                (*n).into(),
            ]
        })
        .collect();
    tx.execute_rows(INSERT_ROWS, rows).await
}

fn batch(row: &Row) -> Result<Batch, StoreError> {
    Ok(Batch { id: row.parse("id")?, day: row.parse("day")?, marks: row.bytes("marks")? })
}

fn seen(row: &Row) -> Result<(Seen, i64), StoreError> {
    let seen = Seen {
        hour: row.int("hour")?,
        what: row.text("what")?,
        door: row.text("door")?,
        page: row.text("page")?,
        locale: row.text("locale")?,
        section: row.text("section")?,
        organisation: row.text("organisation")?,
        messages: row.text("messages")?,
        territories: row.text("territories")?,
        campaign: row.text("campaign")?,
        channel: row.text("channel")?,
        referrer: row.text("referrer")?,
        device: row.text("device")?,
        agent: row.text("agent")?,
        country: row.text("country")?,
        detail: row.text("detail")?,
    };
    Ok((seen, row.int("n")?))
}

/// Batches that are in no roll-up yet, oldest first.
pub async fn batches_to_roll(conn: &mut Conn, limit: u32) -> Result<Vec<Batch>, StoreError> {
    let limit = limit.min(u32::try_from(LIST_MAX).unwrap_or(u32::MAX));
    conn.fetch_map(TO_ROLL, args![limit], batch).await
}

/// Batches that the warehouse does not have yet, oldest first.
pub async fn batches_to_send(conn: &mut Conn, limit: u32) -> Result<Vec<Batch>, StoreError> {
    conn.fetch_map(TO_SEND, args![limit], batch).await
}

/// How many batches of a day are kept that are in no file yet.
pub async fn batches_of_day(conn: &mut Conn, day: Date) -> Result<i64, StoreError> {
    conn.fetch_count(OF_DAY, args![day]).await
}

/// How many batches of a day are in no roll-up yet, or not sent on.
pub async fn batches_left(conn: &mut Conn, day: Date) -> Result<i64, StoreError> {
    conn.fetch_count(LEFT, args![day]).await
}

/// The rows of some batches (at most 128), each with the batch it is of.
pub async fn rows_of_batches(
    conn: &mut Conn,
    ids: &[AudienceBatchId],
) -> Result<Vec<(AudienceBatchId, Seen, i64)>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut args = Vec::new();
    let sql = with_list(ROWS_OF, &mut args, ids.iter().map(|id| (*id).into()));
    conn.fetch_map(AssertSqlSafe(sql), &args, |row| {
        let (seen, n) = seen(row)?;
        Ok((row.parse("batch_id")?, seen, n))
    })
    .await
}

/// What was seen in an hour of a day and is in no file yet, added up.
pub async fn rows_of_hour(conn: &mut Conn, day: Date, hour: i64) -> Result<Vec<(Seen, i64)>, StoreError> {
    conn.fetch_map(ROWS_OF_HOUR, args![day, hour], seen).await
}

/// Says that batches (at most 128) are in the roll-ups.
pub async fn mark_rolled(tx: &mut Tx, ids: &[AudienceBatchId]) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    let mut args = Vec::new();
    let sql = with_list(ROLLED, &mut args, ids.iter().map(|id| (*id).into()));
    tx.execute(AssertSqlSafe(sql), &args).await.map(drop)
}

/// Says that the warehouse has a batch.
pub async fn mark_sent(tx: &mut Tx, id: AudienceBatchId) -> Result<(), StoreError> {
    tx.execute(SENT, args![id]).await.map(drop)
}

/// Days before `today` of which rows are kept that are in no file yet.
pub async fn days_kept(conn: &mut Conn, today: Date) -> Result<Vec<Date>, StoreError> {
    conn.fetch_map(DAYS, args![today], |row| row.parse("day")).await
}

/// Hours of a day of which rows are kept that are in no file yet.
pub async fn hours_kept(conn: &mut Conn, day: Date) -> Result<Vec<i64>, StoreError> {
    conn.fetch_map(HOURS, args![day], |row| row.int("hour")).await
}

/// Says that a day is in its file: its batches wait for being forgotten.
pub async fn mark_written(tx: &mut Tx, day: Date) -> Result<(), StoreError> {
    tx.execute(WRITTEN, args![day]).await.map(drop)
}

/// Batches that are in the file of their day, at most 128.
pub async fn batches_written(conn: &mut Conn, limit: u32) -> Result<Vec<AudienceBatchId>, StoreError> {
    let limit = limit.min(u32::try_from(LIST_MAX).unwrap_or(u32::MAX));
    conn.fetch_map(WRITTEN_IDS, args![limit], |row| row.parse("id")).await
}

/// Forgets batches (at most 128) with their rows.
pub async fn drop_batches(tx: &mut Tx, ids: &[AudienceBatchId]) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    for statement in [DROP_ROWS, DROP_BATCHES] {
        let mut args = Vec::new();
        let sql = with_list(statement, &mut args, ids.iter().map(|id| (*id).into()));
        tx.execute(AssertSqlSafe(sql), &args).await?;
    }
    Ok(())
}
