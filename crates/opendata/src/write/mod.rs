//! One writer for each format. [`crate::TableWriter`] is all of them behind one face.

mod csv;
mod json;
mod package;
mod parquet;
mod xlsx;
mod zipped;

pub use csv::CsvWriter;
pub use json::JsonWriter;
pub use package::{PackageWriter, Resource, descriptor};
pub use parquet::ParquetWriter;
pub use xlsx::{About, XlsxWriter};
