//! Spreadsheets of people, read row by row as texts.
//!
//! The file comes from a stranger: what it unpacks to is counted before anything of it is read, and a sheet is read
//! within [`Limits`].

mod problem;
mod text;

use std::io::{Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, Xlsx, XlsxCellReader};

pub use problem::ReadError;

use crate::column_letters;

/// Where every sheet ends.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// What is said of a file that the library cannot make sense of.
const NONSENSE: &str = "it makes no sense";

/// How much of a spreadsheet is read before it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes that all parts of the file may unpack to.
    pub unpacked: u64,
    /// Parts the file may have.
    pub parts: usize,
    /// Cells of a sheet that may have something in them.
    pub cells: u64,
    /// Bytes of text in one row.
    pub row: usize,
}

impl Default for Limits {
    /// Enough for a full sheet of twenty columns.
    fn default() -> Limits {
        Limits { unpacked: 2 << 30, parts: 10_000, cells: 25_000_000, row: 16 << 20 }
    }
}

/// A spreadsheet that is open for reading.
pub struct Workbook<R: Read + Seek> {
    xlsx: Xlsx<R>,
    sheets: Vec<String>,
    limits: Limits,
}

/// The rows of a sheet, from top to bottom.
pub struct Rows<'a, R: Read + Seek> {
    cells: XlsxCellReader<'a, R>,
    sheet: String,
    limits: Limits,
    seen: u64,
    /// A cell that was read and belongs to the next row.
    waiting: Option<(u32, Cell)>,
    /// The row given out last, counted from 1.
    last: u32,
    done: bool,
}

/// A row that has something in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number in the sheet, from 1.
    pub number: u32,
    /// Its cells that hold something, from left to right.
    pub cells: Vec<Cell>,
}

/// A cell that holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Its column, counted from 0; [`column_letters`] says its name.
    pub column: u32,
    /// What it holds: texts as they are, numbers as the shortest decimal text that is the same number, days as
    /// `2025-03-01`, moments as `2025-03-01T12:30:00`, times as `12:30:00`, `true` and `false`. Of a formula, what it
    /// came to last.
    pub text: String,
    /// The spreadsheet's formula failed here, and `text` is what the spreadsheet calls that, such as `#DIV/0!`.
    pub failed: bool,
}

impl Row {
    /// What stands in a column; empty where nothing does.
    pub fn text(&self, column: u32) -> &str {
        match self.cells.binary_search_by_key(&column, |c| c.column) {
            Ok(at) => &self.cells[at].text,
            Err(_) => "",
        }
    }
}

impl<R: Read + Seek> Workbook<R> {
    /// Opens a spreadsheet, if it does not unpack to more than the limits allow.
    pub fn open(file: R, limits: Limits) -> Result<Workbook<R>, ReadError> {
        let file = unpacked_within(file, &limits)?;
        let xlsx = guarded(|| Xlsx::new(file)).ok_or_else(|| ReadError::Broken(NONSENSE.to_owned()))?;
        let xlsx = xlsx.map_err(ReadError::from_file)?;
        let sheets = xlsx.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
        let sheets = sheets.map(|s| s.name.clone()).collect();
        Ok(Workbook { xlsx, sheets, limits })
    }

    /// The names of its sheets, in their order.
    pub fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// Begins to read a sheet: the one of that name, or the first.
    pub fn rows(&mut self, sheet: Option<&str>) -> Result<Rows<'_, R>, ReadError> {
        let name = match sheet {
            Some(name) if self.sheets.iter().any(|s| s == name) => name.to_owned(),
            Some(name) => {
                return Err(ReadError::NoSuchSheet { name: name.to_owned(), sheets: self.sheets.clone() });
            }
            None => self.sheets.first().cloned().ok_or(ReadError::NoSheets)?,
        };
        let failed = |reason: String| ReadError::Sheet { sheet: name.clone(), cell: "A1".to_owned(), reason };
        let cells = guarded(|| self.xlsx.worksheet_cells_reader(&name));
        let cells = cells.ok_or_else(|| failed(NONSENSE.to_owned()))?.map_err(|e| failed(e.to_string()))?;
        Ok(Rows { cells, sheet: name, limits: self.limits, seen: 0, waiting: None, last: 0, done: false })
    }

    /// The first cells of a sheet, at most so many, in which a formula stands: row counted from 1, column from 0.
    pub fn formulas(&mut self, sheet: &str, most: usize) -> Result<Vec<(u32, u32)>, ReadError> {
        let limits = self.limits;
        let mut rows = self.rows(Some(sheet))?;
        let mut found = Vec::new();
        let mut seen = 0;
        while found.len() < most {
            let failed =
                |reason: String| ReadError::Sheet { sheet: sheet.to_owned(), cell: "A1".to_owned(), reason };
            let read = guarded(|| rows.cells.next_formula());
            let read = read.ok_or_else(|| failed(NONSENSE.to_owned()))?.map_err(|e| failed(e.to_string()))?;
            let Some(read) = read else { break };
            seen += 1;
            // Cells that only have a look count as well.
            if seen > limits.cells {
                return Err(ReadError::TooManyCells { sheet: sheet.to_owned(), limit: limits.cells });
            }
            let (row, column) = read.get_position();
            if !read.get_value().is_empty() {
                found.push((row.saturating_add(1), column));
            }
        }
        Ok(found)
    }
}

impl<R: Read + Seek> Rows<'_, R> {
    /// The name of the sheet.
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The next row that has something in it.
    pub fn next_row(&mut self) -> Result<Option<Row>, ReadError> {
        let mut row = Row::default();
        let mut bytes = 0;
        while let Some((number, cell)) = self.next_cell(row.cells.last().map(|c| (row.number, c.column)))? {
            if row.number == 0 {
                if number <= self.last {
                    return Err(self.out_of_order(number, cell.column));
                }
                row.number = number;
            } else if number != row.number {
                self.waiting = Some((number, cell));
                break;
            }
            if row.cells.last().is_some_and(|before| before.column >= cell.column) {
                return Err(self.out_of_order(number, cell.column));
            }
            bytes += cell.text.len();
            if bytes > self.limits.row {
                return Err(ReadError::RowTooLarge {
                    sheet: self.sheet.clone(),
                    row: number,
                    limit: self.limits.row,
                });
            }
            row.cells.push(cell);
        }
        if row.number == 0 {
            return Ok(None);
        }
        self.last = row.number;
        Ok(Some(row))
    }

    /// The next cell with something in it and the number of its row; `before` is where the last one was, for an error.
    fn next_cell(&mut self, before: Option<(u32, u32)>) -> Result<Option<(u32, Cell)>, ReadError> {
        if let Some(waiting) = self.waiting.take() {
            return Ok(Some(waiting));
        }
        while !self.done {
            let read = match guarded(|| self.cells.next_cell()) {
                Some(Ok(read)) => read,
                Some(Err(error)) => return Err(self.broken_after(before, error.to_string())),
                None => return Err(self.broken_after(before, NONSENSE.to_owned())),
            };
            let Some(read) = read else {
                self.done = true;
                break;
            };
            let (row, column) = read.get_position();
            if row >= ROWS || column >= COLUMNS {
                return Err(self.broken_after(before, "a cell lies beyond the end of a sheet".to_owned()));
            }
            let failed = matches!(read.get_value(), DataRef::Error(_));
            let text = text::of(read.get_value());
            if text.is_empty() {
                continue;
            }
            self.seen += 1;
            if self.seen > self.limits.cells {
                self.done = true;
                return Err(ReadError::TooManyCells { sheet: self.sheet.clone(), limit: self.limits.cells });
            }
            return Ok(Some((row + 1, Cell { column, text, failed })));
        }
        Ok(None)
    }

    fn broken_after(&mut self, before: Option<(u32, u32)>, reason: String) -> ReadError {
        self.done = true;
        let (row, column) = before.unwrap_or((self.last.max(1), 0));
        ReadError::Sheet { sheet: self.sheet.clone(), cell: address(row, column), reason }
    }

    fn out_of_order(&mut self, row: u32, column: u32) -> ReadError {
        self.done = true;
        ReadError::OutOfOrder { sheet: self.sheet.clone(), cell: address(row, column) }
    }
}

impl<R: Read + Seek> Iterator for Rows<'_, R> {
    type Item = Result<Row, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_row().transpose()
    }
}

/// Runs the library that reads spreadsheets. It counts without looking where it may overflow, so a file with nonsense in
/// it can make it panic; nothing of it is used after that.
fn guarded<T>(run: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

fn address(row: u32, column: u32) -> String {
    format!("{}{row}", column_letters(column))
}

/// Gives the file back if all its parts together unpack to no more than allowed. What an archive says of its sizes is
/// not believed: the parts are unpacked and counted.
fn unpacked_within<R: Read + Seek>(file: R, limits: &Limits) -> Result<R, ReadError> {
    let mut archive = zip::ZipArchive::new(file).map_err(ReadError::from_archive)?;
    if archive.len() > limits.parts {
        return Err(ReadError::TooManyParts { limit: limits.parts });
    }
    let mut left = limits.unpacked;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(ReadError::from_archive)?;
        let name = String::from_utf8_lossy(part.name_raw()).into_owned();
        let mut part = part.take(left + 1);
        let bytes = std::io::copy(&mut part, &mut std::io::sink())
            .map_err(|e| ReadError::Broken(format!("{name}: {e}")))?;
        if bytes > left {
            return Err(ReadError::TooLarge { limit: limits.unpacked });
        }
        left -= bytes;
    }
    let mut file = archive.into_inner();
    file.rewind()?;
    Ok(file)
}
