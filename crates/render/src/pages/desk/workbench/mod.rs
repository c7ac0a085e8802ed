//! Translating by segments, memory, glossary, machine translation.

mod request;
mod segment;
mod xliff;

pub use request::{RequestItem, RequestPage};
pub use segment::{
    CheckLine, SegmentPage, SegmentRow, SourcePiece, Suggestion, TermLine, WorkbenchForm, WorkbenchPage,
};
pub use xliff::{XliffKept, XliffPage, XliffTaken};
