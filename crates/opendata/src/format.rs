//! The formats of a table, and one face for all their writers.

use std::io::Write;

use crate::write::{About, CsvWriter, JsonWriter, PackageWriter, ParquetWriter, XlsxWriter};
use crate::{Table, WriteError};

/// A format in which a table is given to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// CSV as RFC 4180 has it, in UTF-8.
    Csv,
    /// The same after a byte order mark, without which some spreadsheets misread UTF-8.
    CsvMarked,
    /// A JSON array of objects.
    Json,
    /// A spreadsheet.
    Xlsx,
    /// Parquet.
    Parquet,
    /// A Data Package with CSV in a ZIP archive.
    DataPackage,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 6] =
        [Format::Csv, Format::CsvMarked, Format::Json, Format::Xlsx, Format::Parquet, Format::DataPackage];

    /// How files in it end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Csv | Format::CsvMarked => "csv",
            Format::Json => "json",
            Format::Xlsx => "xlsx",
            Format::Parquet => "parquet",
            Format::DataPackage => "zip",
        }
    }

    /// What a server says it sends.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv | Format::CsvMarked => "text/csv; charset=utf-8; header=present",
            Format::Json => "application/json",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Parquet => "application/vnd.apache.parquet",
            Format::DataPackage => "application/zip",
        }
    }
}

/// Writes a table in any format.
///
/// A row that is refused leaves nothing behind and the writer goes on with the next. A writer that is dropped instead of
/// finished leaves a broken file.
pub struct TableWriter<W: Write + Send>(Inner<W>);

enum Inner<W: Write + Send> {
    Csv(Box<CsvWriter<W>>),
    Json(Box<JsonWriter<W>>),
    Xlsx(Box<XlsxWriter<W>>),
    Parquet(Box<ParquetWriter<W>>),
    DataPackage(Box<PackageWriter<W>>),
}

impl<W: Write + Send> TableWriter<W> {
    /// Begins a file. The second sheet of a spreadsheet says what the table says of itself, in English; for other words
    /// there is [`TableWriter::spreadsheet`].
    pub fn new(format: Format, table: &Table, out: W) -> Result<TableWriter<W>, WriteError> {
        let inner = match format {
            Format::Csv => Inner::Csv(Box::new(CsvWriter::new(table, out, false)?)),
            Format::CsvMarked => Inner::Csv(Box::new(CsvWriter::new(table, out, true)?)),
            Format::Json => Inner::Json(Box::new(JsonWriter::new(table, out)?)),
            Format::Xlsx => Inner::Xlsx(Box::new(XlsxWriter::new(table, About::of(table), out)?)),
            Format::Parquet => Inner::Parquet(Box::new(ParquetWriter::new(table, out)?)),
            Format::DataPackage => Inner::DataPackage(Box::new(PackageWriter::new(table, out)?)),
        };
        Ok(TableWriter(inner))
    }

    /// Begins a spreadsheet with words of one's own around the data.
    pub fn spreadsheet(table: &Table, about: About, out: W) -> Result<TableWriter<W>, WriteError> {
        Ok(TableWriter(Inner::Xlsx(Box::new(XlsxWriter::new(table, about, out)?))))
    }

    /// Writes a row: a text for each column, empty where there is no value.
    pub fn row(&mut self, texts: &[&str]) -> Result<(), WriteError> {
        match &mut self.0 {
            Inner::Csv(writer) => writer.row(texts),
            Inner::Json(writer) => writer.row(texts),
            Inner::Xlsx(writer) => writer.row(texts),
            Inner::Parquet(writer) => writer.row(texts),
            Inner::DataPackage(writer) => writer.row(texts),
        }
    }

    /// Ends the file, and gives back what was written to.
    pub fn finish(self) -> Result<W, WriteError> {
        match self.0 {
            Inner::Csv(writer) => writer.finish(),
            Inner::Json(writer) => writer.finish(),
            Inner::Xlsx(writer) => writer.finish(),
            Inner::Parquet(writer) => writer.finish(),
            Inner::DataPackage(writer) => writer.finish(),
        }
    }
}
