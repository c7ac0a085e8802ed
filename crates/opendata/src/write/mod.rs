//! One writer for each format. [`crate::TableWriter`] is all of them behind one face.

mod csv;
mod form;
mod json;
mod package;
mod parquet;
mod xlsx;
mod zipped;

pub use csv::CsvWriter;
pub use form::{
    FormBook, FormCell, FormCheck, FormColumn, FormRow, FormRule, FormSheet, FormValue, Look, write_form,
};
pub use json::JsonWriter;
pub use package::{PackageWriter, Resource, descriptor};
pub use parquet::ParquetWriter;
pub use xlsx::{About, Front, FrontCell, FrontLook, FrontRow, FrontSizes, XlsxWriter};
