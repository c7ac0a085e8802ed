//! Roll-ups: what came in, added to its hour, day and month.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use model::AudienceBatchId;
use store::audience::{self, Cell, CellKey, Span};
use store::{Store, Tx};
use tally::Sketch;

use super::cuts::{cuts_of, is_tail};
use super::marks;
use crate::FlowError;

/// Batches that are rolled up in one transaction.
const AT_ONCE: u32 = 64;

#[derive(Default)]
struct Delta {
    n: i64,
    sketch: Sketch,
}

type Deltas = HashMap<CellKey, Delta>;

/// Rolls up every batch that is not yet; answers how many there were. A batch is added once: doing it again, or at the same
/// time in another process, changes nothing.
pub async fn roll_up(store: &Store) -> Result<usize, FlowError> {
    let mut done = 0;
    loop {
        // Cheap first: nobody takes the turn for nothing.
        if audience::batches_to_roll(&mut store.read().await?, 1).await?.is_empty() {
            return Ok(done);
        }
        let mut tx = store.begin().await?;
        audience::take_turn(&mut tx).await?;
        let rolled = roll_some(&mut tx).await?;
        tx.commit().await?;
        if rolled == 0 {
            return Ok(done);
        }
        done += rolled;
    }
}

async fn roll_some(tx: &mut Tx) -> Result<usize, FlowError> {
    let batches = audience::batches_to_roll(tx, AT_ONCE).await?;
    let ids: Vec<AudienceBatchId> = batches.iter().map(|batch| batch.id).collect();
    let rows = audience::rows_of_batches(tx, &ids).await?;
    let (mut hours, mut days) = (Deltas::new(), Deltas::new());
    let mut begins: HashMap<AudienceBatchId, String> = HashMap::new();
    let day_of: HashMap<AudienceBatchId, Date> = batches.iter().map(|batch| (batch.id, batch.day)).collect();
    for (id, seen, n) in &rows {
        let Some(day) = day_of.get(id) else { continue };
        let hour = begins.entry(*id).or_insert_with(|| hour_text(seen.hour)).clone();
        for (cut, key) in cuts_of(seen) {
            if !is_tail(cut) {
                hours.entry(cell(cut, &hour, &key)).or_default().n += n;
            }
            days.entry(cell(cut, &day.to_string(), &key)).or_default().n += n;
        }
    }
    for batch in &batches {
        let Some(hour) = begins.get(&batch.id) else { continue };
        for (cut, key, sketch) in marks::read(&batch.marks) {
            if !is_tail(&cut) {
                hours.entry(cell(&cut, hour, &key)).or_default().sketch.merge(&sketch);
            }
            days.entry(cell(&cut, &batch.day.to_string(), &key)).or_default().sketch.merge(&sketch);
        }
    }
    add(tx, Span::Hour, hours).await?;
    let added = add(tx, Span::Day, days).await?;
    audience::add_cells(tx, Span::Month, &months(&added)).await?;
    audience::mark_rolled(tx, &ids).await?;
    Ok(batches.len())
}

fn cell(cut: &str, starts: &str, key: &str) -> CellKey {
    CellKey { cut: cut.to_owned(), starts: starts.to_owned(), key: key.to_owned() }
}

fn hour_text(micros: i64) -> String {
    let at = Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH);
    at.strftime("%Y-%m-%dT%H").to_string()
}

/// Adds to the cells of a span; answers what was added, with readers.
async fn add(tx: &mut Tx, span: Span, deltas: Deltas) -> Result<Vec<Cell>, FlowError> {
    let mut deltas: Vec<(CellKey, Delta)> = deltas.into_iter().collect();
    // In the same order everywhere, so that two that write do not wait for one another.
    deltas.sort_by(|a, b| a.0.cmp(&b.0));
    let mut cells = Vec::with_capacity(deltas.len());
    for alike in deltas.chunk_by(|a, b| a.0.cut == b.0.cut && a.0.starts == b.0.starts) {
        let Some((first, _)) = alike.first() else { continue };
        let keys: Vec<&str> = alike.iter().map(|(key, _)| key.key.as_str()).collect();
        let known = audience::cells_of(tx, span, &first.cut, &first.starts, &keys).await?;
        for (key, delta) in alike {
            let nobody: (i64, &[u8]) = (0, &[]);
            let (before, bytes) = known.get(&key.key).map_or(nobody, |(n, bytes)| (*n, bytes.as_slice()));
            let mut sketch = Sketch::from_bytes(bytes).unwrap_or_default();
            sketch.merge(&delta.sketch);
            let readers = i64::try_from(sketch.estimate()).unwrap_or(i64::MAX);
            let sketch = if sketch.is_empty() { Vec::new() } else { sketch.to_bytes() };
            cells.push(Cell { key: key.clone(), n: delta.n, readers: readers - before, sketch });
        }
    }
    audience::add_cells(tx, span, &cells).await?;
    Ok(cells)
}

/// What days add to their months. The readers of days are added up: nobody knows on one day who came on another.
fn months(days: &[Cell]) -> Vec<Cell> {
    let mut months: HashMap<CellKey, (i64, i64)> = HashMap::new();
    for day in days {
        let month = day.key.starts.get(..7).unwrap_or(&day.key.starts);
        let sum = months.entry(cell(&day.key.cut, month, &day.key.key)).or_default();
        sum.0 += day.n;
        sum.1 += day.readers;
    }
    let mut months: Vec<Cell> =
        months.into_iter().map(|(key, (n, readers))| Cell { key, n, readers, sketch: Vec::new() }).collect();
    months.sort_by(|a, b| a.key.cmp(&b.key));
    months
}
