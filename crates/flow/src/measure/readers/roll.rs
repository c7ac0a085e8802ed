//! Roll-ups: what came in, added to its hour, day and month.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use model::AudienceBatchId;
use store::audience::{self, Cell, CellKey, Span};
use store::{Store, Tx};
use tally::Sketch;

use super::cuts::{code_of, each_cell, is_tail};
use super::marks;
use crate::FlowError;

/// Batches that are rolled up in one transaction, at most: the more, the less is written.
const AT_ONCE: u32 = 64;
/// How many the first one takes.
const FIRST: u32 = 4;
/// How long a transaction may take before the next one is made smaller: whoever saves a text waits for it.
const LONG: Duration = Duration::from_millis(300);

/// How much a roll-up leaves to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It goes on until nothing is left, as when the process ends.
    Straight,
    /// After each transaction it rests as long as that took, so that others can write and the processor has time for them.
    Gentle,
}

#[derive(Default)]
struct Delta {
    n: i64,
    sketch: Sketch,
}

/// What is added to the cells of a span, by cut, by begin, by key.
#[derive(Default)]
struct Deltas {
    begins: Vec<String>,
    cells: HashMap<(&'static str, usize), HashMap<String, Delta>>,
}

/// What is added to the cells of a cut that begin at the same time, by key.
struct Beginning {
    cut: &'static str,
    starts: String,
    keys: Vec<(String, Delta)>,
}

impl Deltas {
    /// The number of a begin.
    fn begin(&mut self, starts: &str) -> usize {
        if let Some(at) = self.begins.iter().position(|known| known == starts) {
            return at;
        }
        self.begins.push(starts.to_owned());
        self.begins.len() - 1
    }

    /// So often more.
    fn count(&mut self, cut: &'static str, begin: usize, key: &str, n: i64) {
        let keys = self.cells.entry((cut, begin)).or_default();
        // Most keys are there: none is made to ask.
        match keys.get_mut(key) {
            Some(delta) => delta.n += n,
            None => drop(keys.insert(key.to_owned(), Delta { n, sketch: Sketch::new() })),
        }
    }

    /// These readers.
    fn meet(&mut self, cut: &'static str, begin: usize, key: &str, sketch: &Sketch) {
        let keys = self.cells.entry((cut, begin)).or_default();
        match keys.get_mut(key) {
            Some(delta) => delta.sketch.merge(sketch),
            None => drop(keys.insert(key.to_owned(), Delta { n: 0, sketch: sketch.clone() })),
        }
    }

    /// In the same order everywhere, so that two that write do not wait for one another.
    fn sorted(self) -> Vec<Beginning> {
        let begins = self.begins;
        let mut out: Vec<_> = self
            .cells
            .into_iter()
            .map(|((cut, at), keys)| {
                let mut keys: Vec<(String, Delta)> = keys.into_iter().collect();
                keys.sort_unstable_by(|a, b| a.0.cmp(&b.0));
                Beginning { cut, starts: begins.get(at).cloned().unwrap_or_default(), keys }
            })
            .collect();
        out.sort_unstable_by(|a, b| (a.cut, &a.starts).cmp(&(b.cut, &b.starts)));
        out
    }
}

/// Rolls up every batch that is not yet; answers how many there were. A batch is added once: doing it again, or at the same
/// time in another process, changes nothing.
pub async fn roll_up(store: &Store, pace: Pace) -> Result<usize, FlowError> {
    let (mut done, mut at_once) = (0, FIRST);
    loop {
        // Cheap first: nobody takes the turn for nothing.
        if audience::batches_to_roll(&mut store.read().await?, 1).await?.is_empty() {
            return Ok(done);
        }
        let mut tx = store.begin().await?;
        let began = Instant::now();
        audience::take_turn(&mut tx).await?;
        let rolled = roll_some(&mut tx, at_once).await?;
        tx.commit().await?;
        if rolled == 0 {
            return Ok(done);
        }
        done += rolled;
        let took = began.elapsed();
        at_once = if took > LONG { (at_once / 2).max(1) } else { (at_once * 2).min(AT_ONCE) };
        if pace == Pace::Gentle {
            tokio::time::sleep(took).await;
        }
    }
}

async fn roll_some(tx: &mut Tx, at_once: u32) -> Result<usize, FlowError> {
    let batches = audience::batches_to_roll(tx, at_once).await?;
    let ids: Vec<AudienceBatchId> = batches.iter().map(|batch| batch.id).collect();
    let rows = audience::rows_of_batches(tx, &ids).await?;
    let (mut hours, mut days) = (Deltas::default(), Deltas::default());
    let mut begins: HashMap<AudienceBatchId, (usize, usize)> = HashMap::new();
    let day_of: HashMap<AudienceBatchId, Date> = batches.iter().map(|batch| (batch.id, batch.day)).collect();
    for (id, seen, n) in &rows {
        let Some(date) = day_of.get(id) else { continue };
        let (hour, day) = *begins
            .entry(*id)
            .or_insert_with(|| (hours.begin(&hour_text(seen.hour)), days.begin(&date.to_string())));
        each_cell(seen, |cut, key| {
            if !is_tail(cut) {
                hours.count(cut, hour, key, *n);
            }
            days.count(cut, day, key, *n);
        });
    }
    for batch in &batches {
        let Some((hour, day)) = begins.get(&batch.id).copied() else { continue };
        for (cut, key, sketch) in marks::read(&batch.marks) {
            // A cut that was counted by an earlier version and is no more.
            let Some(cut) = code_of(&cut) else { continue };
            if !is_tail(cut) {
                hours.meet(cut, hour, &key, &sketch);
            }
            days.meet(cut, day, &key, &sketch);
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
    let mut cells = Vec::new();
    for Beginning { cut, starts, keys } in deltas.sorted() {
        // Only where somebody new came, it matters who was there.
        let met = keys.iter().filter(|(_, delta)| !delta.sketch.is_empty());
        let met: Vec<&str> = met.map(|(key, _)| key.as_str()).collect();
        let known = audience::cells_of(tx, span, cut, &starts, &met).await?;
        for (key, delta) in keys {
            let (mut readers, mut bytes) = (0, Vec::new());
            if !delta.sketch.is_empty() {
                let nobody: (i64, &[u8]) = (0, &[]);
                let (before, kept) = known.get(&key).map_or(nobody, |(n, bytes)| (*n, bytes.as_slice()));
                let mut sketch = Sketch::from_bytes(kept).unwrap_or_default();
                sketch.merge(&delta.sketch);
                readers = i64::try_from(sketch.estimate()).unwrap_or(i64::MAX) - before;
                bytes = sketch.to_bytes();
            }
            cells.push(Cell { key: cell(cut, &starts, &key), n: delta.n, readers, sketch: bytes });
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
