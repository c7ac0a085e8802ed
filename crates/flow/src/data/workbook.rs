//! A table in a workbook.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use opendata::sheet::{Limits, ReadError, Row, Workbook};
use sdmx::Table;

use super::error::{DataError, Problems, What};
use super::sheet::{Cells, understood};

/// Bytes that a workbook may unpack to: some millions of rows.
const UNPACKED: u64 = 1 << 30;
/// Rows read ahead of who takes them.
const AHEAD: usize = 256;

/// What the reading thread says; its last word is `None`, so that a thread that died is not taken for an end.
type Said = Option<Result<(u64, Vec<String>), DataError>>;

/// Rows of the first sheet whose headings are understood, or of the first sheet.
pub(super) fn xlsx_rows(path: &Path, table: &Table) -> Result<Cells, DataError> {
    let file = File::open(path).map_err(|source| DataError::File { what: "opening the file", source })?;
    let limits = Limits { unpacked: UNPACKED, ..Limits::default() };
    let mut workbook = Workbook::open(BufReader::new(file), limits).map_err(refused)?;
    let sheet = choose(&mut workbook, table);
    // The rows borrow the workbook: both live in a thread of their own, which waits when it is far enough ahead.
    let (send, receive) = sync_channel::<Said>(AHEAD);
    std::thread::Builder::new()
        .name("workbook".to_owned())
        .spawn(move || read(workbook, sheet.as_deref(), &send))
        .map_err(|source| DataError::File { what: "reading the workbook", source })?;
    Ok(Box::new(Taken(Some(receive))))
}

/// The sheet to read. One that cannot be read is told of when nothing better is found.
fn choose(workbook: &mut Workbook<BufReader<File>>, table: &Table) -> Option<String> {
    let names = workbook.sheets().to_vec();
    names.into_iter().find(|name| {
        let first = workbook.rows(Some(name)).and_then(|mut rows| rows.next_row());
        first.is_ok_and(|row| row.is_some_and(|row| understood(table, &cells(row).1)))
    })
}

fn read(mut workbook: Workbook<BufReader<File>>, sheet: Option<&str>, send: &SyncSender<Said>) {
    let mut rows = match workbook.rows(sheet) {
        Ok(rows) => rows,
        Err(e) => {
            let _ = send.send(Some(Err(refused(e))));
            return;
        }
    };
    loop {
        let said = match rows.next_row() {
            Ok(row) => row.map(|row| Ok(cells(row))),
            Err(e) => Some(Err(refused(e))),
        };
        let last = !matches!(said, Some(Ok(_)));
        // Nobody listens any more once another problem ended the reading.
        if send.send(said).is_err() || last {
            return;
        }
    }
}

/// What the thread reads, until its last word.
struct Taken(Option<Receiver<Said>>);

impl Iterator for Taken {
    type Item = Result<(u64, Vec<String>), DataError>;

    fn next(&mut self) -> Option<Self::Item> {
        let said = self.0.as_ref()?.recv().unwrap_or_else(|_| {
            let source = std::io::Error::other("the reading broke off");
            Some(Err(DataError::File { what: "reading the workbook", source }))
        });
        if !matches!(said, Some(Ok(_))) {
            self.0 = None;
        }
        said
    }
}

/// A row as a list of texts, empty where nothing stands.
fn cells(row: Row) -> (u64, Vec<String>) {
    let width = row.cells.last().map_or(0, |cell| cell.column as usize + 1);
    let mut texts = vec![String::new(); width];
    for cell in row.cells {
        if let Some(text) = texts.get_mut(cell.column as usize) {
            *text = cell.text;
        }
    }
    (u64::from(row.number), texts)
}

fn refused(error: ReadError) -> DataError {
    let (row, column) = match &error {
        ReadError::RowTooLarge { row, .. } => (u64::from(*row), String::new()),
        ReadError::OutOfOrder { cell, .. } | ReadError::Sheet { cell, .. } => address(cell),
        _ => (0, String::new()),
    };
    Problems::one(row, column, What::File(error.to_string())).into()
}

/// Row and column letters of a cell such as `B7`.
fn address(cell: &str) -> (u64, String) {
    let letters = cell.trim_end_matches(|c: char| c.is_ascii_digit());
    (cell[letters.len()..].parse().unwrap_or(0), letters.to_owned())
}
