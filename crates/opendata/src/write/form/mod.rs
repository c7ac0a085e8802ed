//! Spreadsheets to be filled in: sheets with cells that may be changed and cells that may not, lists to choose from,
//! and words that appear beside a cell. What comes back is read with [`crate::sheet`].

mod sheet;

use std::io::Write as _;

use jiff::civil::Date;

use super::xlsx::{CELL, is_sheet_name};
use super::zipped::{archive, begin};
use crate::WriteError;

/// A workbook to be filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormBook {
    /// What the file is called in its own properties.
    pub title: String,
    /// Sheets begin on the right.
    pub right_to_left: bool,
    /// Its sheets; the first one is open when the file is opened.
    pub sheets: Vec<FormSheet>,
}

/// A sheet of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormSheet {
    /// Its name: at most 31 characters, none of `[]:*?/\`.
    pub name: String,
    /// Nobody sees it unless they ask the spreadsheet for it.
    pub hidden: bool,
    /// Cells that are not open cannot be changed. There is no password: it is a guard against slips.
    pub guarded: bool,
    /// How many rows stay in sight.
    pub frozen_rows: u32,
    /// How many columns stay in sight.
    pub frozen_columns: u32,
    /// Its columns.
    pub columns: Vec<FormColumn>,
    /// Its rows, the first one first.
    pub rows: Vec<FormRow>,
    /// What may stand in its cells.
    pub checks: Vec<FormCheck>,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormColumn {
    /// How wide, in characters.
    pub width: u16,
    /// How its empty cells are.
    pub look: Look,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormRow {
    /// Nobody sees it.
    pub hidden: bool,
    /// Its cells from the first column on.
    pub cells: Vec<FormCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormCell {
    /// What it holds.
    pub value: FormValue,
    /// How it looks, and whether it may be changed.
    pub look: Look,
}

impl FormCell {
    /// A cell with words; one without when there are none.
    pub fn text(words: &str, look: Look) -> Self {
        let value = if words.is_empty() { FormValue::Empty } else { FormValue::Text(words.to_owned()) };
        Self { value, look }
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormValue {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A decimal number. One with more than 15 digits stands as text, because a spreadsheet would round it.
    Number(String),
    /// A day; one before March 1900 stands as text.
    Date(Date),
}

/// How a cell looks, and whether it may be changed on a guarded sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Plain, not to be changed.
    Plain,
    /// Bold on a ground, not to be changed.
    Head,
    /// Grey, not to be changed.
    Locked,
    /// Words over several lines, not to be changed.
    Wrapped,
    /// Words that may be changed.
    OpenText,
    /// A number that may be changed.
    OpenNumber,
    /// A day that may be changed.
    OpenDate,
}

/// What may stand in some cells of a column, and the words that appear beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormCheck {
    /// The column, counted from 0.
    pub column: u32,
    /// The first row, counted from 1.
    pub from: u32,
    /// The last row.
    pub to: u32,
    /// What may stand there.
    pub rule: FormRule,
    /// What appears when the cell is chosen; nothing when empty.
    pub prompt: String,
    /// What appears when something else is typed.
    pub wrong: String,
}

/// What may stand in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormRule {
    /// Anything: the check only shows its words.
    Any,
    /// One of the texts in the first rows of a column of another sheet.
    List {
        /// The other sheet.
        sheet: String,
        /// Its column, counted from 0.
        column: u32,
        /// How many rows.
        rows: u32,
    },
    /// A day.
    Date,
    /// A number that is not negative.
    Amount,
}

/// Writes a workbook to be filled in. The same book gives the same bytes.
pub fn write_form(book: &FormBook) -> Result<Vec<u8>, WriteError> {
    refuse(book)?;
    let mut archive = archive(Vec::new());
    for (name, content) in sheet::fixed(book) {
        begin(&mut archive, name)?;
        archive.write_all(content.as_bytes())?;
    }
    for (at, one) in book.sheets.iter().enumerate() {
        begin(&mut archive, &format!("xl/worksheets/sheet{}.xml", at + 1))?;
        archive.write_all(sheet::content(book, one, at == 0).as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// What a spreadsheet would not open.
fn refuse(book: &FormBook) -> Result<(), WriteError> {
    let mut names: Vec<String> = Vec::new();
    for one in &book.sheets {
        let name = one.name.to_lowercase();
        if !is_sheet_name(&one.name) || names.contains(&name) {
            return Err(WriteError::Table(format!("no sheet may be called “{}”", one.name)));
        }
        names.push(name);
        for (at, row) in one.rows.iter().enumerate() {
            let long = row.cells.iter().position(|cell| match &cell.value {
                FormValue::Text(text) => text.encode_utf16().count() > CELL,
                _ => false,
            });
            if let Some(column) = long {
                let place = format!("{}{}", crate::column_letters(column as u32), at + 1);
                return Err(WriteError::Table(format!("“{}”, cell {place}: the text is too long", one.name)));
            }
        }
    }
    if book.sheets.iter().all(|one| one.hidden) {
        return Err(WriteError::Table("a workbook needs a sheet that is seen".to_owned()));
    }
    Ok(())
}
