//! XLSX, written from front to back: the sheet of data goes out row by row. A bounded number of texts is kept to be
//! shared between cells; every other text stands in its cell.

mod front;
mod parts;
mod shared;
mod text;

use std::io::{BufWriter, Write};

use jiff::civil::{Date, date};

use super::zipped::{Archive, archive, begin};
use crate::value::{Checked, Value, shortest};
use crate::{CellProblem, Kind, Table, WriteError, column_letters};
pub use front::{Front, FrontCell, FrontLook, FrontRow, FrontSizes};
use parts::Style;
use shared::Shared;
use text::looks_like_formula;

pub(super) use parts::{HEAD, MAIN, OFFICE, is_sheet_name};
pub(super) use text::{escaped, looks_like_formula as starts_a_formula};

/// Rows of a sheet below its head.
const LIMIT: u64 = 1_048_575;
/// What a cell holds, in units of UTF-16.
pub(super) const CELL: usize = 32_767;
/// The largest whole number that a spreadsheet keeps.
const EXACT: u64 = 1 << 53;

/// The words around the data of a spreadsheet.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// The name of the first sheet.
    pub data_sheet: String,
    /// The name of the second sheet.
    pub about_sheet: String,
    /// The second sheet: what a line says, and what it is called.
    pub lines: Vec<(String, String)>,
    /// Whether sheets begin on the right.
    pub right_to_left: bool,
    /// A sheet before the data that is to be printed.
    pub front: Option<Front>,
}

impl About {
    /// What the table itself says, in English.
    pub fn of(table: &Table) -> About {
        let mut lines = Vec::new();
        let mut line = |name: &str, text: &str| {
            if !text.is_empty() {
                lines.push((name.to_owned(), text.to_owned()));
            }
        };
        line("Title", &table.title);
        line("Description", &table.description);
        let origin = &table.origin;
        for source in &origin.sources {
            line("Source", &source.title);
            line("Source address", source.url.as_deref().unwrap_or_default());
        }
        if let Some(licence) = &origin.licence {
            line("Licence", if licence.title.is_empty() { &licence.name } else { &licence.title });
            line("Licence address", &licence.url);
        }
        line("Vintage", origin.vintage.as_deref().unwrap_or_default());
        line("Created", origin.created.as_deref().unwrap_or_default());
        line("Page", origin.homepage.as_deref().unwrap_or_default());
        for column in &table.columns {
            let mut words = [column.title.as_str(), column.description.as_str()].to_vec();
            words.retain(|w| !w.is_empty());
            line(&format!("Column {}", column.name), &words.join(". "));
        }
        About {
            data_sheet: "Data".to_owned(),
            about_sheet: "About".to_owned(),
            lines,
            right_to_left: false,
            front: None,
        }
    }
}

/// Writes a spreadsheet: a sheet of data under a head that stays in sight, and a sheet about it. Cells have the types
/// of their columns. What a typed cell cannot hold stands as text: `NaN`, whole numbers beyond 2^53, days before
/// March 1900.
pub struct XlsxWriter<W: Write> {
    checked: Checked,
    values: Vec<Value>,
    letters: Vec<String>,
    about: About,
    shared: Shared,
    /// A line of the sheet while it is put together.
    line: String,
    out: BufWriter<Archive<W>>,
}

impl<W: Write> XlsxWriter<W> {
    /// Begins the sheet of data.
    pub fn new(table: &Table, about: About, out: W) -> Result<XlsxWriter<W>, WriteError> {
        let checked = Checked::new(table)?;
        let front = about.front.as_ref().map(|front| &front.name);
        for name in [&about.data_sheet, &about.about_sheet].into_iter().chain(front) {
            if !parts::is_sheet_name(name) {
                return Err(WriteError::Table(format!("no sheet may be called “{name}”")));
            }
        }
        let front = front.map(|name| name.to_lowercase());
        let (data, notes) = (about.data_sheet.to_lowercase(), about.about_sheet.to_lowercase());
        if data == notes || front.is_some_and(|name| name == data || name == notes) {
            return Err(WriteError::Table("two sheets have the same name".to_owned()));
        }
        let mut archive = archive(out);
        for (name, content) in parts::fixed(&checked.table, &about) {
            begin(&mut archive, name)?;
            archive.write_all(content.as_bytes())?;
        }
        begin(&mut archive, parts::DATA)?;
        let letters = (0..table.columns.len() as u32).map(column_letters).collect();
        let out = BufWriter::with_capacity(1 << 16, archive);
        let shared = Shared::default();
        let mut writer =
            XlsxWriter { checked, values: Vec::new(), letters, about, shared, line: String::new(), out };
        writer.head()?;
        Ok(writer)
    }

    fn head(&mut self) -> Result<(), WriteError> {
        let columns = &self.checked.table.columns;
        let mut text = parts::sheet_begin(self.about.right_to_left, true, self.about.front.is_none());
        text.push_str("<cols>");
        for (index, column) in columns.iter().enumerate() {
            let style = match column.kind {
                Kind::Text | Kind::Period => Style::Text,
                Kind::Date => Style::Date,
                Kind::Number | Kind::Integer => Style::General,
            };
            let width = column.name.chars().count().clamp(10, 40) + 2;
            let at = index + 1;
            let style = style as u8;
            text.push_str(&format!(
                r#"<col min="{at}" max="{at}" width="{width}" style="{style}" customWidth="1"/>"#
            ));
        }
        text.push_str(r#"</cols><sheetData><row r="1">"#);
        for (column, letters) in columns.iter().zip(&self.letters) {
            let units = column.name.encode_utf16().count();
            if units > CELL {
                return Err(WriteError::Table(
                    "the name of a column is too long for a spreadsheet".to_owned(),
                ));
            }
            text_cell(&mut text, letters, 1, &column.name, Style::Head);
        }
        text.push_str("</row>");
        self.out.write_all(text.as_bytes())?;
        Ok(())
    }

    /// Writes a row.
    pub fn row(&mut self, texts: &[&str]) -> Result<(), WriteError> {
        if self.checked.rows == LIMIT {
            return Err(WriteError::TooManyRows { row: LIMIT + 1, limit: LIMIT });
        }
        self.checked.row(texts, &mut self.values)?;
        let row = self.checked.rows + 1;
        self.line.clear();
        self.line.push_str("<row r=\"");
        self.line.push_str(&row.to_string());
        self.line.push_str("\">");
        for ((text, value), letters) in texts.iter().zip(&self.values).zip(&self.letters) {
            let line = &mut self.line;
            match value {
                Value::Missing => {}
                Value::Number(number) if number.is_finite() => {
                    number_cell(line, letters, row, &shortest(*number), Style::General);
                }
                Value::Integer(whole) if whole.unsigned_abs() <= EXACT => {
                    number_cell(line, letters, row, &whole.to_string(), Style::General);
                }
                Value::Date(day) if *day >= date(1900, 3, 1) => {
                    number_cell(line, letters, row, &serial(*day).to_string(), Style::Date);
                }
                _ => match self.shared.place(text) {
                    Some(place) => shared_cell(line, letters, row, text, place),
                    None => text_cell(line, letters, row, text, Style::Text),
                },
            }
        }
        // A text that is too long is looked for last: nearly all rows are shorter than a cell may be.
        if self.line.len() > CELL {
            self.no_cell_is_too_long(texts)?;
        }
        self.line.push_str("</row>");
        self.out.write_all(self.line.as_bytes())?;
        Ok(())
    }

    fn no_cell_is_too_long(&mut self, texts: &[&str]) -> Result<(), WriteError> {
        for (column, text) in self.checked.table.columns.iter().zip(texts) {
            let units = text.encode_utf16().count();
            if units > CELL {
                let row = self.checked.rows;
                self.checked.rows -= 1;
                let problem = CellProblem::TooLongForASheet(units);
                return Err(WriteError::Cell { row, column: column.name.clone(), problem });
            }
        }
        Ok(())
    }

    /// Ends the data, writes the second sheet, and gives back what was written to.
    pub fn finish(mut self) -> Result<W, WriteError> {
        let last = self.letters.last().map(String::as_str).unwrap_or("A");
        let area = format!("A1:{last}{}", self.checked.rows + 1);
        // Codes and periods are texts on purpose: no green corner has to say so.
        let end = format!(
            r#"</sheetData><ignoredErrors><ignoredError sqref="{area}" numberStoredAsText="1"/></ignoredErrors></worksheet>"#
        );
        self.out.write_all(end.as_bytes())?;
        let mut archive = self.out.into_inner().map_err(|e| WriteError::Io(e.into_error()))?;
        begin(&mut archive, parts::ABOUT)?;
        let mut text = parts::sheet_begin(self.about.right_to_left, false, false);
        text.push_str(r#"<cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="100" customWidth="1"/></cols><sheetData>"#);
        for (index, (name, words)) in self.about.lines.iter().enumerate() {
            let row = index as u64 + 1;
            text.push_str(&format!(r#"<row r="{row}">"#));
            text_cell(&mut text, "A", row, cut(name), Style::Head);
            text_cell(&mut text, "B", row, cut(words), Style::Wrapped);
            text.push_str("</row>");
        }
        text.push_str("</sheetData></worksheet>");
        archive.write_all(text.as_bytes())?;
        if let Some(front) = &self.about.front {
            begin(&mut archive, parts::FRONT)?;
            archive.write_all(front.sheet(self.about.right_to_left).as_bytes())?;
        }
        begin(&mut archive, parts::SHARED)?;
        let mut out = BufWriter::new(archive);
        self.shared.write(&mut out)?;
        let archive = out.into_inner().map_err(|e| WriteError::Io(e.into_error()))?;
        Ok(archive.finish()?.into_inner())
    }
}

fn number_cell(line: &mut String, letters: &str, row: u64, number: &str, style: Style) {
    open(line, letters, row, style);
    line.push_str("><v>");
    line.push_str(number);
    line.push_str("</v></c>");
}

fn text_cell(line: &mut String, letters: &str, row: u64, text: &str, style: Style) {
    open(line, letters, row, quoted(style, text));
    line.push_str(r#" t="inlineStr"><is><t xml:space="preserve">"#);
    escaped(line, text);
    line.push_str("</t></is></c>");
}

fn shared_cell(line: &mut String, letters: &str, row: u64, text: &str, place: u32) {
    open(line, letters, row, quoted(Style::Text, text));
    line.push_str(r#" t="s"><v>"#);
    line.push_str(&place.to_string());
    line.push_str("</v></c>");
}

fn quoted(style: Style, text: &str) -> Style {
    if style == Style::Text && looks_like_formula(text) { Style::Quoted } else { style }
}

fn open(line: &mut String, letters: &str, row: u64, style: Style) {
    line.push_str("<c r=\"");
    line.push_str(letters);
    line.push_str(&row.to_string());
    if style != Style::General {
        line.push_str("\" s=\"");
        line.push(char::from(b'0' + style as u8));
    }
    line.push('"');
}

/// Days since the last day of 1899, with the 29 February 1900 that spreadsheets believe in.
pub(super) fn serial(day: Date) -> i64 {
    (day - date(1899, 12, 30)).get_days().into()
}

/// As much of a text of the second sheet as a cell holds.
fn cut(text: &str) -> &str {
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        units += letter.len_utf16();
        if units > CELL {
            return &text[..at];
        }
    }
    text
}
