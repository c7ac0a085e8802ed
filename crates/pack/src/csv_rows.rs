//! Rows of a CSV file with exactly the columns expected, each row knowing its line.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use model::Code;

use crate::Problems;

/// A file's rows.
pub struct Table {
    /// The file.
    pub file: PathBuf,
    /// The rows.
    pub rows: Vec<Row>,
    /// Columns beyond the expected ones that were allowed by prefix.
    pub extra: Vec<String>,
}

/// One row.
pub struct Row {
    /// Its line, from 1.
    pub line: usize,
    cells: HashMap<String, String>,
}

/// Reads `name` with `columns`; further columns may begin with `extra_prefix`. A missing file is an empty table
/// unless it is `required`.
pub fn read(
    folder: &Path,
    name: &str,
    columns: &[&str],
    extra_prefix: Option<&str>,
    required: bool,
    problems: &mut Problems,
) -> Table {
    let file = folder.join(name);
    let mut table = Table { file: file.clone(), rows: Vec::new(), extra: Vec::new() };
    if !file.exists() {
        if required {
            problems.file(&file, "the file is missing");
        }
        return table;
    }
    let mut reader = match csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(&file) {
        Ok(reader) => reader,
        Err(e) => {
            problems.file(&file, e.to_string());
            return table;
        }
    };
    let header: Vec<String> = match reader.headers() {
        Ok(h) => h.iter().map(|c| c.trim_start_matches('\u{feff}').to_owned()).collect(),
        Err(e) => {
            problems.at(&file, 1, e.to_string());
            return table;
        }
    };
    for column in columns {
        if !header.iter().any(|h| h == column) {
            problems.at(&file, 1, format!("the column “{column}” is missing"));
        }
    }
    for column in &header {
        if columns.contains(&column.as_str()) {
            continue;
        }
        if extra_prefix.is_some_and(|p| column.starts_with(p)) {
            table.extra.push(column.clone());
        } else {
            problems.at(&file, 1, format!("unknown column “{column}”; known are: {}", columns.join(", ")));
        }
    }
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(0));
                let cells = header.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
                table.rows.push(Row { line, cells });
            }
            Err(e) => {
                let line = e.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(0));
                problems.at(&file, line, e.to_string());
            }
        }
    }
    table
}

impl Row {
    /// A cell; empty when the column is missing.
    pub fn text(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// A row being read: turns cells into types and notes what is wrong with them.
pub struct Reading<'a> {
    /// The file.
    pub file: &'a Path,
    /// The row.
    pub row: &'a Row,
    /// Where problems go.
    pub problems: &'a mut Problems,
}

impl Reading<'_> {
    /// Notes a problem of this row.
    pub fn problem(&mut self, message: impl Into<String>) {
        self.problems.at(self.file, self.row.line, message);
    }

    /// A cell as owned text.
    pub fn text(&self, column: &str) -> String {
        self.row.text(column).to_owned()
    }

    /// A cell that may be empty.
    pub fn optional(&self, column: &str) -> Option<String> {
        Some(self.row.text(column)).filter(|t| !t.is_empty()).map(str::to_owned)
    }

    /// A cell that must be there.
    pub fn required(&mut self, column: &str) -> String {
        let text = self.text(column);
        if text.is_empty() {
            self.problem(format!("“{column}” is empty"));
        }
        text
    }

    /// Parses a cell that may be empty.
    pub fn parse<T>(&mut self, column: &str) -> Option<T>
    where
        T: std::str::FromStr,
        T::Err: std::fmt::Display,
    {
        let text = self.row.text(column);
        if text.is_empty() {
            return None;
        }
        match text.parse() {
            Ok(value) => Some(value),
            Err(e) => {
                let message = format!("“{column}”: {e} (found “{text}”)");
                self.problem(message);
                None
            }
        }
    }

    /// Parses a cell that must be there.
    pub fn must<T>(&mut self, column: &str) -> Option<T>
    where
        T: std::str::FromStr,
        T::Err: std::fmt::Display,
    {
        if self.row.text(column).is_empty() {
            self.problem(format!("“{column}” is empty"));
            return None;
        }
        self.parse(column)
    }

    /// A code that must be there.
    pub fn code(&mut self, column: &str) -> Option<Code> {
        self.must(column)
    }

    /// A date that may be empty.
    pub fn date(&mut self, column: &str) -> Option<Date> {
        self.parse(column)
    }

    /// Codes separated by spaces.
    pub fn codes(&mut self, column: &str) -> Vec<Code> {
        let mut codes = Vec::new();
        for word in self.row.text(column).split_whitespace() {
            match Code::new(word) {
                Ok(code) => codes.push(code),
                Err(e) => self.problems.at(self.file, self.row.line, format!("“{column}”: {e}")),
            }
        }
        codes
    }
}
