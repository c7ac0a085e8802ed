//! Files with series: a first column of days, and one column per series.

use std::collections::HashMap;

use jiff::civil::Date;
use model::effect::read_day;

use super::attach_series::{POINTS_MAX, SERIES_MAX};

/// Largest file.
pub const FILE_MAX: usize = 4 << 20;
/// So many mistakes are told at once.
const FLAWS: usize = 20;

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFlaw {
    /// The line, from 1; 0 for the file as a whole.
    pub line: u64,
    /// Message key.
    pub reason: &'static str,
    /// What stands there.
    pub text: String,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct FileTable {
    /// Headings of the columns, without that of the days.
    pub columns: Vec<String>,
    /// Their values, day by day, the earliest first.
    pub rows: Vec<(Date, Vec<Option<f64>>)>,
}

impl FileTable {
    /// Days and values of a column.
    pub fn points(&self, column: usize) -> Vec<(Date, Option<f64>)> {
        self.rows.iter().map(|(day, values)| (*day, values.get(column).copied().flatten())).collect()
    }
}

fn whole(reason: &'static str) -> Vec<FileFlaw> {
    vec![FileFlaw { line: 0, reason, text: String::new() }]
}

/// Reads a file whole, or says what is wrong with it.
pub fn read_file(bytes: &[u8]) -> Result<FileTable, Vec<FileFlaw>> {
    if bytes.len() > FILE_MAX {
        return Err(whole("file-too-large"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole("effect-file-shape"))?;
    let text = text.trim_start_matches('\u{feff}');
    let heading = text.lines().next().unwrap_or_default();
    // Spreadsheets of languages that write decimals with a comma part their cells with semicolons.
    let delimiter = [b'\t', b';', b','].into_iter().find(|d| heading.as_bytes().contains(d)).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|_| whole("effect-file-shape"))?.clone();
    let columns: Vec<String> = headings.iter().skip(1).map(str::to_owned).collect();
    if columns.is_empty() {
        return Err(whole("effect-file-shape"));
    }
    if columns.len() > SERIES_MAX {
        return Err(whole("effect-too-much"));
    }
    if columns.iter().any(String::is_empty) {
        return Err(whole("effect-file-shape"));
    }
    if (1..columns.len()).any(|at| columns.iter().take(at).any(|c| columns.get(at) == Some(c))) {
        return Err(whole("effect-file-shape"));
    }
    let mut rows: Vec<(Date, Vec<Option<f64>>)> = Vec::new();
    let mut known: HashMap<Date, u64> = HashMap::new();
    let mut flaws = Vec::new();
    for record in reader.records() {
        if flaws.len() >= FLAWS {
            break;
        }
        let Ok(record) = record else { return Err(whole("effect-file-shape")) };
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().all(str::is_empty) {
            continue;
        }
        let mut flaw = |reason, text: &str| flaws.push(FileFlaw { line, reason, text: shortened(text) });
        let first = record.get(0).unwrap_or_default();
        let Some(day) = read_day(first) else {
            flaw("effect-file-day", first);
            continue;
        };
        if known.insert(day, line).is_some() {
            flaw("effect-file-row", first);
            continue;
        }
        if record.len() > columns.len() + 1 {
            flaw("effect-file-row", record.get(columns.len() + 1).unwrap_or_default());
            continue;
        }
        let mut values = Vec::with_capacity(columns.len());
        for at in 1..=columns.len() {
            let cell = record.get(at).unwrap_or_default();
            match number(cell, delimiter != b',') {
                Ok(value) => values.push(value),
                Err(()) => flaw("effect-file-number", cell),
            }
        }
        rows.push((day, values));
        if rows.len() > POINTS_MAX {
            return Err(whole("effect-too-much"));
        }
    }
    if !flaws.is_empty() {
        return Err(flaws);
    }
    if rows.is_empty() {
        return Err(whole("effect-file-shape"));
    }
    rows.sort_by_key(|(day, _)| *day);
    Ok(FileTable { columns, rows })
}

fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(40).collect()
}

/// A number; nothing where a value is missing.
fn number(cell: &str, comma: bool) -> Result<Option<f64>, ()> {
    if ["", "-", "..", "NA", "N/A", "NaN", "null"].iter().any(|word| cell.eq_ignore_ascii_case(word)) {
        return Ok(None);
    }
    let cell = if comma && !cell.contains('.') { cell.replace(',', ".") } else { cell.to_owned() };
    let plain = cell.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    match cell.parse::<f64>() {
        Ok(value) if plain && value.is_finite() => Ok(Some(value)),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn files_of_either_manner_are_read() {
        let plain =
            read_file(b"\xef\xbb\xbfday,visits,\"visits elsewhere\"\n2026-01-02,3.5,\n2026-01-01,1,2\n")
                .unwrap();
        assert_eq!(plain.columns, ["visits", "visits elsewhere"]);
        assert_eq!(plain.points(0)[0].1, Some(1.0));
        assert_eq!(plain.points(1)[1].1, None);
        let comma = read_file("Monat;Ankünfte\n2026-01;1,5\n2026-02;..\n".as_bytes()).unwrap();
        assert_eq!(comma.points(0).iter().map(|p| p.1).collect::<Vec<_>>(), [Some(1.5), None]);
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        let flaws =
            read_file(b"day,a\n2026-01-01,1\n01/02/2026,2\n2026-01-01,3\n2026-01-04,x\n2026-01-05,1,2\n")
                .unwrap_err();
        let told: Vec<(u64, &str, &str)> =
            flaws.iter().map(|f| (f.line, f.reason, f.text.as_str())).collect();
        assert_eq!(
            told,
            [
                (3, "effect-file-day", "01/02/2026"),
                (4, "effect-file-row", "2026-01-01"),
                (5, "effect-file-number", "x"),
                (6, "effect-file-row", "2"),
            ]
        );
        let only = |bytes: &[u8]| read_file(bytes).unwrap_err()[0].reason;
        assert_eq!(only(b"day\n2026-01-01\n"), "effect-file-shape");
        assert_eq!(only(b"day,a,a\n2026-01-01,1,2\n"), "effect-file-shape");
        assert_eq!(only(b"day,a\n"), "effect-file-shape");
        assert_eq!(only(b"day,\xff\n"), "effect-file-shape");
        assert_eq!(only(b"day,a\n2026-01-01,inf\n"), "effect-file-number");
    }
}
