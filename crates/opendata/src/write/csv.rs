//! CSV as RFC 4180 has it: commas, quotes where needed, lines that end with CR LF, UTF-8.

use std::io::Write;

use crate::value::{Checked, Value};
use crate::{Table, WriteError};

/// Writes CSV. Values stand as they were given; a missing one is an empty field.
pub struct CsvWriter<W: Write> {
    checked: Checked,
    values: Vec<Value>,
    out: ::csv::Writer<W>,
}

impl<W: Write> CsvWriter<W> {
    /// Begins with the names of the columns; after a byte order mark, without which some spreadsheets take UTF-8 for
    /// something else, if `mark` says so.
    pub fn new(table: &Table, mut out: W, mark: bool) -> Result<CsvWriter<W>, WriteError> {
        let checked = Checked::new(table)?;
        if mark {
            out.write_all("\u{feff}".as_bytes())?;
        }
        let mut out = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
        out.write_record(table.columns.iter().map(|c| &c.name)).map_err(problem)?;
        Ok(CsvWriter { checked, values: Vec::new(), out })
    }

    /// Writes a row.
    pub fn row(&mut self, texts: &[&str]) -> Result<(), WriteError> {
        self.checked.row(texts, &mut self.values)?;
        self.out.write_record(texts).map_err(problem)
    }

    /// Ends, and gives back what was written to.
    pub fn finish(self) -> Result<W, WriteError> {
        self.out
            .into_inner()
            .map_err(|e| WriteError::Io(std::io::Error::new(e.error().kind(), e.error().to_string())))
    }
}

fn problem(error: ::csv::Error) -> WriteError {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => WriteError::Io(error),
        other => WriteError::Format(format!("{other:?}")),
    }
}
