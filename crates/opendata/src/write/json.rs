//! JSON: an array with an object for each row.

use std::io::{BufWriter, Write};

use crate::value::{Checked, Value, same_decimal, shortest};
use crate::{Table, WriteError};

/// The largest whole number that a reader with 64 bit floats keeps.
const EXACT: u64 = 1 << 53;

/// Writes JSON. Numbers are numbers where a reader with 64 bit floats gets back every digit, and texts of their digits
/// where it would not (and for `NaN` and `INF`, which JSON does not have); a missing value is `null`.
pub struct JsonWriter<W: Write> {
    checked: Checked,
    values: Vec<Value>,
    /// The names of the columns as JSON has them, with the colon behind.
    names: Vec<String>,
    out: BufWriter<W>,
}

impl<W: Write> JsonWriter<W> {
    /// Begins the array.
    pub fn new(table: &Table, out: W) -> Result<JsonWriter<W>, WriteError> {
        let checked = Checked::new(table)?;
        let mut names = Vec::with_capacity(table.columns.len());
        for column in &table.columns {
            names.push(serde_json::to_string(&column.name)? + ":");
        }
        let mut out = BufWriter::new(out);
        out.write_all(b"[")?;
        Ok(JsonWriter { checked, values: Vec::new(), names, out })
    }

    /// Writes a row.
    pub fn row(&mut self, texts: &[&str]) -> Result<(), WriteError> {
        self.checked.row(texts, &mut self.values)?;
        self.out.write_all(if self.checked.rows == 1 { b"\n{" } else { b",\n{" })?;
        for (index, (text, value)) in texts.iter().zip(&self.values).enumerate() {
            if index > 0 {
                self.out.write_all(b",")?;
            }
            self.out.write_all(self.names[index].as_bytes())?;
            match value {
                Value::Missing => self.out.write_all(b"null")?,
                Value::Number(number) if number.is_finite() && same_decimal(text, &shortest(*number)) => {
                    let text = if is_json_number(text) { (*text).to_owned() } else { shortest(*number) };
                    self.out.write_all(text.as_bytes())?;
                }
                Value::Integer(whole) if whole.unsigned_abs() <= EXACT => write!(self.out, "{whole}")?,
                _ => serde_json::to_writer(&mut self.out, text)?,
            }
        }
        self.out.write_all(b"}")?;
        Ok(())
    }

    /// Ends the array, and gives back what was written to.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.out.write_all(if self.checked.rows == 0 { b"]\n" } else { b"\n]\n" })?;
        self.out.into_inner().map_err(|e| WriteError::Io(e.into_error()))
    }
}

/// Whether a decimal number may stand in JSON as it is: no plus, no leading zero, digits on both sides of the point.
fn is_json_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut bytes = digits.bytes();
    let first = bytes.next();
    let second = bytes.next();
    let leading_zero = first == Some(b'0') && second.is_some_and(|b| b.is_ascii_digit());
    let point =
        digits.find('.').is_none_or(|at| digits.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit));
    first.is_some_and(|b| b.is_ascii_digit()) && !leading_zero && point
}
