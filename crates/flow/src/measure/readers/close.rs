//! The end of a day: it is written as Parquet, and its rows are forgotten.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use opendata::write::ParquetWriter;
use opendata::{Column, Kind, Table, WriteError};
use store::Store;
use store::audience::{self, Seen, Span};

use super::Settings;
use super::cuts::CUTS;
use super::roll::{Pace, roll_up};
use crate::FlowError;

/// Batches that are forgotten in one transaction.
const AT_ONCE: u32 = 32;
/// So often a day that is long over is rolled up before it is closed.
const TRIES: usize = 3;

/// Closes every day before `today`: writes `day=YYYY-MM-DD.parquet` into `folder` and forgets the rows; answers how many days
/// were closed. A day waits for what is not rolled up or not sent on yet, but not past the next one.
pub async fn close_days(
    store: &Store,
    folder: &Path,
    today: Date,
    settings: &Settings,
) -> Result<usize, FlowError> {
    let days = audience::days_kept(&mut store.read().await?, today).await?;
    let mut closed = 0;
    for day in days {
        let mut waits = waits_on(store, day).await?;
        if waits && day.tomorrow().is_ok_and(|next| next == today) {
            continue;
        }
        // What came in late, since the last roll-up, is in the roll-ups before it is forgotten.
        for _ in 0..TRIES {
            if !waits {
                break;
            }
            if let Err(e) = roll_up(store, Pace::Gentle).await {
                tracing::error!("rolling up what was counted: {e}");
                break;
            }
            waits = waits_on(store, day).await?;
        }
        if waits {
            tracing::error!(
                "what was counted on {day} is not all sent on or rolled up, and is forgotten now"
            );
        }
        closed += usize::from(close_day(store, folder, (day, waits), settings).await?);
    }
    forget_written(store).await?;
    if closed > 0 {
        let mut tx = store.begin().await?;
        let oldest = today.saturating_sub(jiff::Span::new().days(i64::from(settings.keep_hours)));
        audience::drop_cells_before(&mut tx, Span::Hour, &oldest.to_string()).await?;
        tx.commit().await?;
    }
    Ok(closed)
}

/// Whether something of a day is not rolled up or not sent on.
async fn waits_on(store: &Store, day: Date) -> Result<bool, FlowError> {
    Ok(audience::batches_left(&mut store.read().await?, day).await? > 0)
}

/// Closes a day, unless something came in meanwhile; `waits` says that it is forgotten as it is.
async fn close_day(
    store: &Store,
    folder: &Path,
    (day, waits): (Date, bool),
    settings: &Settings,
) -> Result<bool, FlowError> {
    let part = folder.join(format!("day={day}.{}.part", std::process::id()));
    let failed = |source| FlowError::File { file: part.display().to_string(), source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    let before = audience::batches_of_day(&mut store.read().await?, day).await?;
    let table = table();
    let mut writer = open(&part, &table).map_err(failed)?;
    let hours = audience::hours_kept(&mut store.read().await?, day).await?;
    for hour in hours {
        let rows = audience::rows_of_hour(&mut store.read().await?, day, hour).await?;
        writer = tokio::task::spawn_blocking(move || write(writer, day, &rows)).await?.map_err(failed)?;
    }
    tokio::task::spawn_blocking(move || finish(writer)).await?.map_err(failed)?;
    let name = name_for(folder, day, &part).map_err(failed)?;
    let mut tx = store.begin().await?;
    audience::take_turn(&mut tx).await?;
    // Another process closed it, or something came in late: then it is done, or done again.
    let late = !waits && audience::batches_left(&mut tx, day).await? > 0;
    if late || audience::batches_of_day(&mut tx, day).await? != before {
        tx.rollback().await?;
        let _ = std::fs::remove_file(&part);
        return Ok(false);
    }
    std::fs::rename(&part, &name).map_err(failed)?;
    audience::mark_written(&mut tx, day).await?;
    for cut in CUTS.iter().filter(|cut| cut.tail) {
        audience::drop_small_cells(&mut tx, Span::Day, cut.code, &day.to_string(), settings.k).await?;
        if day.last_of_month() == day {
            let month = day.strftime("%Y-%m").to_string();
            audience::drop_small_cells(&mut tx, Span::Month, cut.code, &month, settings.k).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

/// Forgets what is in a file, a little at a time: nobody waits long for it.
async fn forget_written(store: &Store) -> Result<(), FlowError> {
    loop {
        let ids = audience::batches_written(&mut store.read().await?, AT_ONCE).await?;
        if ids.is_empty() {
            return Ok(());
        }
        let mut tx = store.begin().await?;
        audience::drop_batches(&mut tx, &ids).await?;
        tx.commit().await?;
    }
}

/// The name of a day's file. Where there is one already, because something came in late, it is the next that is free; one
/// that says the same, left by a process that died before it could say so, is written once more.
fn name_for(folder: &Path, day: Date, part: &Path) -> std::io::Result<PathBuf> {
    for number in 1_u32.. {
        let name = match number {
            1 => folder.join(format!("day={day}.parquet")),
            n => folder.join(format!("day={day}.{n}.parquet")),
        };
        if !name.exists() || same(&name, part)? {
            return Ok(name);
        }
    }
    Err(std::io::Error::other("no name is free"))
}

/// Whether two files hold the same.
fn same(one: &Path, other: &Path) -> std::io::Result<bool> {
    if std::fs::metadata(one)?.len() != std::fs::metadata(other)?.len() {
        return Ok(false);
    }
    let (mut one, mut other) = (BufReader::new(File::open(one)?), BufReader::new(File::open(other)?));
    loop {
        let (left, right) = (one.fill_buf()?, other.fill_buf()?);
        let length = left.len().min(right.len());
        if length == 0 {
            return Ok(left.len() == right.len());
        }
        if left[..length] != right[..length] {
            return Ok(false);
        }
        one.consume(length);
        other.consume(length);
    }
}

type Writer = ParquetWriter<BufWriter<File>>;

fn other(error: WriteError) -> std::io::Error {
    std::io::Error::other(error)
}

fn open(part: &Path, table: &Table) -> std::io::Result<Writer> {
    ParquetWriter::new(table, BufWriter::new(File::create(part)?)).map_err(other)
}

fn write(mut writer: Writer, day: Date, rows: &[(Seen, i64)]) -> std::io::Result<Writer> {
    for (seen, n) in rows {
        let at = jiff::Timestamp::from_microsecond(seen.hour).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let (day, hour, n) = (day.to_string(), at.strftime("%Y-%m-%dT%H:00:00Z").to_string(), n.to_string());
        let mut texts = vec![day.as_str(), hour.as_str()];
        texts.extend(fields(seen).map(|(_, text)| text));
        texts.push(&n);
        writer.row(&texts).map_err(other)?;
    }
    Ok(writer)
}

fn finish(writer: Writer) -> std::io::Result<()> {
    let file = writer.finish().map_err(other)?.into_inner().map_err(|e| e.into_error())?;
    file.sync_all()
}

/// The words of a row, by the names of their columns.
pub(super) fn fields(seen: &Seen) -> [(&'static str, &str); 15] {
    [
        ("what", &seen.what),
        ("door", &seen.door),
        ("page", &seen.page),
        ("locale", &seen.locale),
        ("section", &seen.section),
        ("organisation", &seen.organisation),
        ("messages", &seen.messages),
        ("territories", &seen.territories),
        ("campaign", &seen.campaign),
        ("channel", &seen.channel),
        ("referrer", &seen.referrer),
        ("device", &seen.device),
        ("agent", &seen.agent),
        ("country", &seen.country),
        ("detail", &seen.detail),
    ]
}

/// The table of a day, as warehouses see it.
fn table() -> Table {
    let mut columns =
        vec![Column::new("day", Kind::Date).required(), Column::new("hour", Kind::Text).required()];
    columns.extend(fields(&Seen::default()).map(|(name, _)| Column::new(name, Kind::Text)));
    columns.push(Column::new("n", Kind::Integer).required());
    let mut table = Table::new("audience", columns);
    table.title = "What was counted of readers on a day".into();
    table.language = Some("en".into());
    table
}
