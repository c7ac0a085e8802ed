//! SDMX, the standard in which statistical offices and international bodies give each other data: versions 3.0 and 2.1,
//! as XML, JSON and CSV, and the queries of their web services. Plain types, and nothing else: no network, no storage.
//!
//! [`Structures`](model::Structures) say what a table is made of; a [`Table`] has it at hand; an [`Observation`] is a row of it.
//! [`data_writer`] writes rows as they come, [`Source`] reads them as they come, [`Checker`] says what is wrong with them, so
//! that a million of them take no more room than one. [`rest`] understands what clients ask.
//!
//! Files come from strangers. They are read within [`Limits`]; document types and entities are refused. What breaks a rule is
//! refused with its line and what to do ([`ReadError`]); nothing is guessed.
//!
//! ```
//! use std::sync::Arc;
//! use sdmx::{Limits, Observation, Source, Table, ml, rest};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let structures = ml::read_structures(&include_bytes!("../tests/structures.xml")[..], Limits::STRUCTURES)?.structures;
//! let table = Arc::new(Table::new(&structures, &structures.dataflows[0].head.reference(sdmx::Class::Dataflow))?);
//! let file = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\n\
//!             dataflow,EXAMPLE:POP(1.0.0),I,A,XA,2024,12.5\n";
//! let mut source = Source::open(file.as_bytes(), Limits::DATA)?;
//! source.attach(&table)?;
//! let mut row = Observation::new();
//! while source.read(&mut row)? {
//!     assert_eq!((row.get(2), row.get(3)), (Some("2024"), Some("12.5")));
//! }
//! let query = rest::v2::parse("/data/dataflow/EXAMPLE/POP/+/A.XA", "c[TIME_PERIOD]=ge:2020")?;
//! # Ok(())
//! # }
//! ```

mod check;
mod csv;
mod id;
pub mod json;
mod limits;
mod message;
pub mod ml;
pub mod model;
mod observation;
mod plan;
mod problem;
mod read;
mod reference;
pub mod rest;
mod table;
mod text;
mod time;
mod version;
mod write;
mod xml;

pub use check::{Checker, Fault, Problem, value_fault};
pub use id::{Class, Release, is_agency, is_id, is_name};
pub use limits::Limits;
pub use message::{Action, AtObservation, DataSet, Header, Message, Party, Pick};
pub use observation::Observation;
pub use problem::{ReadError, Reason, WriteError};
pub use read::Source;
pub use reference::Ref;
pub use table::{Attachment, Codes, Column, Lists, Role, Table, TableError};
pub use text::Texts;
pub use time::{Length, Period, Unit};
pub use version::{Version, Wanted};
pub use write::{
    CsvOptions, DataFormat, DataWriter, Keys, Labels, TimeFormat, data_sets_writer, data_writer, write_data,
};
