//! Checking a file and putting it in order, before anything changes.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cube::{Sorted, Sorter};
use sdmx::{Checker, Observation};
use sha2::{Digest as _, Sha256};

use super::catalogue::FlowTable;
use super::error::{DataError, Problems, RowProblem, What};
use super::file::Rows;

/// A file that is right so far: every row fits the structure. Whether two rows are the same observation is known when
/// it is published.
pub struct Prepared {
    pub(super) sorted: Sorted,
    /// How many observations it has.
    pub rows: u64,
    /// SHA-256 (hex) of the file.
    pub sha256: String,
}

/// Reports after so many rows.
const STEP: u64 = 20_000;

/// Checks every row of a file against the structure of its flow and puts them in order. Takes the same memory for a
/// million rows as for a thousand; `folder` is for what passes. Blocks: call it where that does no harm.
pub fn prepare(
    path: &Path,
    flow: &FlowTable,
    folder: &Path,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Prepared, DataError> {
    let file = |source| DataError::File { what: "reading the file", source };
    let sha256 = digest(path).map_err(file)?;
    let table = Arc::clone(flow.table());
    let mut rows = Rows::open(path, &table)?;
    let mut checker = Checker::new(table);
    // The same file may be prepared twice at a time, here and in another process.
    static TURN: AtomicU64 = AtomicU64::new(0);
    let turn = TURN.fetch_add(1, Ordering::Relaxed);
    let mut sorter = Sorter::new(folder, &format!("{}-{}-{turn}", flow.flow.code, std::process::id()));
    let (mut count, mut problems) = (0, Problems::default());
    let mut found = Vec::new();
    let mut observation = Observation::new();
    loop {
        let (row, action) = match rows.next(&mut observation) {
            Ok(Some(next)) => next,
            Ok(None) => break,
            // What was found before the file broke off is told as well.
            Err(DataError::Problems(last)) => {
                last.list.into_iter().for_each(|problem| problems.add(problem));
                break;
            }
            Err(e) => return Err(e),
        };
        count += 1;
        // A deletion names what is to go, and nothing else.
        if action != sdmx::Action::Delete {
            checker.check(row, &observation, &mut found);
        }
        for problem in found.drain(..) {
            problems.add(RowProblem {
                row: problem.row,
                column: rows.place(&problem.column),
                what: What::Value(problem.fault),
            });
        }
        if problems.is_empty() {
            sorter
                .push(&flow.layout, row, action, &observation)
                .map_err(|source| DataError::File { what: "putting rows in order", source })?;
        }
        if count % STEP == 0 {
            progress(count);
        }
    }
    progress(count);
    if problems.is_empty() && count == 0 {
        problems.add(RowProblem { row: 0, column: String::new(), what: What::NoRows });
    }
    if !problems.is_empty() {
        return Err(problems.into());
    }
    let sorted =
        sorter.finish().map_err(|source| DataError::File { what: "putting rows in order", source })?;
    Ok(Prepared { sorted, rows: count, sha256 })
}

fn digest(path: &Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 1 << 17]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex::encode(hash.finalize())),
            length => hash.update(&buffer[..length]),
        }
    }
}
