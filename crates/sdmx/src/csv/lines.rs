//! Rows of CSV as RFC 4180 has them, put together in one run of bytes.

use std::io::Write;

use crate::problem::WriteError;

/// Bytes held back before they go out.
const HELD: usize = 32 << 10;

/// Rows on their way out.
pub(super) struct Lines<W> {
    output: W,
    held: Vec<u8>,
    /// Where the row begins.
    row: usize,
}

impl<W: Write> Lines<W> {
    pub(super) fn new(output: W) -> Self {
        Self { output, held: Vec::new(), row: 0 }
    }

    /// The next field.
    pub(super) fn field(&mut self, text: &str) {
        if self.held.len() > self.row {
            self.held.push(b',');
        }
        put(&mut self.held, text);
    }

    /// Fields at the beginning of a row, as [`lead`] puts them together.
    pub(super) fn begin(&mut self, lead: &[u8]) {
        self.held.extend_from_slice(lead);
    }

    /// Ends the row. No row begins with an empty field: what the data are of stands first.
    pub(super) fn end(&mut self) -> Result<(), WriteError> {
        self.held.extend_from_slice(b"\r\n");
        if self.held.len() >= HELD {
            self.output.write_all(&self.held)?;
            self.held.clear();
        }
        self.row = self.held.len();
        Ok(())
    }

    /// Lets out everything.
    pub(super) fn finish(&mut self) -> Result<(), WriteError> {
        self.output.write_all(&self.held)?;
        self.held.clear();
        self.row = 0;
        Ok(self.output.flush()?)
    }
}

/// Fields with commas between, as bytes.
pub(super) fn lead<S: AsRef<str>>(fields: &[S]) -> Vec<u8> {
    let mut out = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        put(&mut out, field.as_ref());
    }
    out
}

/// A field, in quotation marks where it has to be.
fn put(out: &mut Vec<u8>, text: &str) {
    let plain = text.bytes().all(|byte| !matches!(byte, b',' | b'"' | b'\r' | b'\n'));
    if plain {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    for byte in text.bytes() {
        if byte == b'"' {
            out.push(b'"');
        }
        out.push(byte);
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_where_they_have_to_be() {
        let mut bytes = Vec::new();
        let mut lines = Lines::new(&mut bytes);
        lines.begin(&lead(&["dataflow", "A:B(1.0): x, y"]));
        for field in ["", "1,5", "đ", "say \"no\"", "two\nlines", ""] {
            lines.field(field);
        }
        lines.end().unwrap();
        lines.field("x");
        lines.field("");
        lines.end().unwrap();
        lines.finish().unwrap();
        let wanted = "dataflow,\"A:B(1.0): x, y\",,\"1,5\",đ,\"say \"\"no\"\"\",\"two\nlines\",\r\nx,\r\n";
        assert_eq!(String::from_utf8(bytes).unwrap(), wanted);
    }
}
