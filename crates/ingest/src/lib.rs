//! An existing site in: exports and feeds become [`Entry`]s, and the HTML of an entry becomes structured Markdown.
//!
//! Nothing here touches the network or a store. An entry names the pictures it shows by address; the caller fetches
//! them, stores them, and puts its own codes where [`Converted::markdown`] has `@@address@@`. Documents it links to are
//! named as well.
//!
//! Exports come from strangers. They are read as a stream in bounded memory; document types, unknown entities, deep
//! nesting and endless texts are refused with the line they are on; what spoils one article alone refuses that one.

mod address;
mod entry;
pub mod feed;
mod guard;
mod html;
mod problem;
pub mod wxr;
mod xml;

pub use address::{address_key, old_path};
pub use entry::{Entry, EntryImage, Kind, Status, Term};
pub use html::{
    Converted, ImageRef, LinkedImage, Pasted, html_to_markdown, links_with_rel, paste_to_markdown,
};
pub use problem::{Code, IngestProblem};
