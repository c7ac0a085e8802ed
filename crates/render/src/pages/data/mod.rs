//! The public data pages: the catalogue, one flow, and what a vintage revised.
//!
//! Whoever fills these structs gives codes, names in the reader's language, periods and exact decimals as text; numbers
//! and dates are written for the reader here.

mod catalogue;
mod citing;
mod dataset;
mod figures;
mod flow;
#[cfg(test)]
mod page_test;
mod picture;
mod revisions;
mod sentence;
mod snippets;
mod table;

pub use catalogue::{CataloguePage, DataTopic, FlowCard, Latest};
pub use figures::{Figures, Named, Observation, Series, Unit};
pub use flow::{
    Basis, BasisNote, Choice, DataSource, Download, DownloadFormat, FlowPage, NotAdded, Picker, Presentation,
    Vintage,
};
pub use revisions::{Revision, RevisionsPage};
