//! One value of a row, read the way its column says.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::{CellProblem, Column, Kind, Table, WriteError};

/// A value as typed formats want it; the text it was read from stands beside it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value {
    Missing,
    /// A text or a period.
    Text,
    Number(f64),
    Integer(i64),
    Date(Date),
}

/// Counts the rows of a table and checks them.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) table: Table,
    /// Rows so far.
    pub(crate) rows: u64,
}

impl Checked {
    /// The table, if its description can be kept by every format.
    pub(crate) fn new(table: &Table) -> Result<Checked, WriteError> {
        if table.columns.is_empty() {
            return Err(WriteError::Table("it has no columns".to_owned()));
        }
        let mut names = HashSet::new();
        for column in &table.columns {
            if column.name.is_empty() {
                return Err(WriteError::Table("a column has no name".to_owned()));
            }
            // DuckDB and spreadsheets take “A” and “a” for the same name.
            if !names.insert(column.name.to_lowercase()) {
                return Err(WriteError::Table(format!("two columns are called “{}”", column.name)));
            }
        }
        for key in &table.primary_key {
            if !table.columns.iter().any(|c| &c.name == key) {
                return Err(WriteError::Table(format!("its key “{key}” is no column")));
            }
        }
        Ok(Checked { table: table.clone(), rows: 0 })
    }

    /// Counts a row that begins and reads its values into `values`; nothing of a row that fails may be written.
    pub(crate) fn row(&mut self, texts: &[&str], values: &mut Vec<Value>) -> Result<(), WriteError> {
        let row = self.rows + 1;
        let wanted = self.table.columns.len();
        if texts.len() != wanted {
            return Err(WriteError::Width { row, found: texts.len(), wanted });
        }
        values.clear();
        for (column, text) in self.table.columns.iter().zip(texts) {
            let value = read(column, text).map_err(|problem| WriteError::Cell {
                row,
                column: column.name.clone(),
                problem,
            })?;
            values.push(value);
        }
        self.rows = row;
        Ok(())
    }
}

fn read(column: &Column, text: &str) -> Result<Value, CellProblem> {
    if text.is_empty() {
        return if column.required { Err(CellProblem::Missing) } else { Ok(Value::Missing) };
    }
    match column.kind {
        Kind::Text | Kind::Period => Ok(Value::Text),
        Kind::Number => number(text).map(Value::Number),
        Kind::Integer => {
            text.parse().map(Value::Integer).map_err(|_| CellProblem::NotAnInteger(text.to_owned()))
        }
        Kind::Date => date(text).map(Value::Date).ok_or_else(|| CellProblem::NotADate(text.to_owned())),
    }
}

fn number(text: &str) -> Result<f64, CellProblem> {
    match text {
        "NaN" => return Ok(f64::NAN),
        "INF" => return Ok(f64::INFINITY),
        "-INF" => return Ok(f64::NEG_INFINITY),
        _ => {}
    }
    // The parser of the standard library also takes words such as “infinity”, which nobody else does.
    let decimal = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
    let digit_first = text.trim_start_matches(['-', '+']).starts_with(|c: char| c.is_ascii_digit());
    let number: f64 = match text.parse() {
        Ok(number) if decimal && digit_first => number,
        _ => return Err(CellProblem::NotANumber(text.to_owned())),
    };
    if number.is_finite() { Ok(number) } else { Err(CellProblem::NumberTooLarge(text.to_owned())) }
}

/// A day in the one way that every reader knows: four digits, two, two.
fn date(text: &str) -> Option<Date> {
    let shape = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    if shape && !text.starts_with("0000") { text.parse().ok() } else { None }
}

/// The shortest text that reads back as the same number.
pub(crate) fn shortest(number: f64) -> String {
    let size = number.abs();
    if size != 0.0 && size.is_finite() && !(1e-7..1e21).contains(&size) {
        format!("{number:e}")
    } else {
        format!("{number}")
    }
}

/// Whether two decimal texts are the same number digit for digit, `1.50` and `15e-1` for example.
pub(crate) fn same_decimal(one: &str, other: &str) -> bool {
    digits(one) == digits(other)
}

/// Sign, digits without zeros at either end, and the power of ten of the last digit.
fn digits(text: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let negative = mantissa.starts_with('-');
    let mantissa = mantissa.trim_start_matches(['-', '+']);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let kept = all.trim_end_matches('0');
    let power =
        exponent.parse::<i64>().unwrap_or(0) - fraction.len() as i64 + (all.len() - kept.len()) as i64;
    let significant = kept.trim_start_matches('0');
    if significant.is_empty() {
        return (false, String::new(), 0);
    }
    (negative, significant.to_owned(), power)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kind(kind: Kind, text: &str) -> Result<Value, CellProblem> {
        read(&Column::new("c", kind), text)
    }

    #[test]
    fn numbers_are_decimal() {
        for (text, number) in
            [("007", 7.0), ("-12.50", -12.5), ("+3", 3.0), ("6e23", 6e23), ("1E-9", 1e-9), ("5.", 5.0)]
        {
            assert_eq!(kind(Kind::Number, text), Ok(Value::Number(number)), "{text}");
        }
        for text in
            ["1,5", "inf", "infinity", "nan", "0x10", " 1", "1 ", "--1", ".5", "e5", "1e", "1_000", "=1"]
        {
            assert_eq!(kind(Kind::Number, text), Err(CellProblem::NotANumber(text.into())), "{text}");
        }
        assert_eq!(kind(Kind::Number, "1e999"), Err(CellProblem::NumberTooLarge("1e999".into())));
        assert_eq!(kind(Kind::Number, "-INF"), Ok(Value::Number(f64::NEG_INFINITY)));
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert!(kind(Kind::Date, "2024-02-29").is_ok());
        for text in ["2023-02-29", "2024-2-9", "20240209", "2024-02-09T00:00", "0000-01-01", "+02024-02-09"] {
            assert_eq!(kind(Kind::Date, text), Err(CellProblem::NotADate(text.into())), "{text}");
        }
    }

    #[test]
    fn same_numbers_are_seen() {
        assert!(same_decimal("1.50", "15e-1"));
        assert!(same_decimal("-0", "0.000"));
        assert!(same_decimal("007", "7"));
        assert!(!same_decimal("12345678901234567890.1", "12345678901234567000"));
        assert!(!same_decimal("-1", "1"));
    }

    proptest! {
        #[test]
        fn shortest_reads_back(number in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL) {
            let text = shortest(number);
            prop_assert_eq!(text.parse::<f64>().ok(), Some(number));
            prop_assert!(text.len() < 26, "{}", text);
        }
    }
}
