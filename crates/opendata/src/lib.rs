//! Open data in the forms others take it: one table as CSV, JSON, XLSX, Parquet or a Data Package, a catalogue as
//! DCAT-AP 3 in Turtle and JSON-LD; and spreadsheets of people read.
//!
//! Rows go in one at a time as texts and leave at once, so a million of them take no more memory than a thousand, and
//! a file can go out while it is being made: every writer needs [`std::io::Write`] alone. A row is checked against the
//! [`Table`] before it is written, the same way for every format, so what one format takes the others take too (the
//! limits of a spreadsheet apart).
//!
//! ```
//! use opendata::{Column, Format, Kind, Table, TableWriter};
//!
//! let mut table = Table::new("visitors", vec![
//!     Column::new("period", Kind::Period).required(),
//!     Column::new("value", Kind::Number),
//! ]);
//! table.title = "Visitors".into();
//! let mut writer = TableWriter::new(Format::Csv, &table, Vec::new())?;
//! writer.row(&["2025-Q1", "6018.5"])?;
//! writer.row(&["2025-Q2", ""])?;
//! assert_eq!(writer.finish()?, b"period,value\r\n2025-Q1,6018.5\r\n2025-Q2,\r\n");
//! # Ok::<(), opendata::WriteError>(())
//! ```

mod a1;
pub mod dcat;
mod format;
mod problem;
pub mod sheet;
mod table;
mod value;
pub mod write;

pub use a1::column_letters;
pub use format::{Format, TableWriter};
pub use problem::{CellProblem, WriteError};
pub use table::{Column, Kind, Licence, Origin, Source, Table};
