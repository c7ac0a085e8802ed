//! WordPress exports (WXR, *WordPress eXtended RSS*).
//!
//! An export is read twice. [`survey`] goes through it once and keeps what articles refer to (authors' names, files)
//! and how many there are; [`posts`] then gives the articles one by one. Memory depends on the number of files the
//! site has and on the blocks its articles share, never on its articles.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::{fs::File, io::BufReader};
//!
//! let survey = ingest::wxr::survey(BufReader::new(File::open("export.xml")?))?;
//! for entry in ingest::wxr::posts(BufReader::new(File::open("export.xml")?), &survey) {
//!     match entry {
//!         Ok(entry) => println!("{} {}", entry.origin_id, entry.title),
//!         Err(problem) => eprintln!("{problem}"),
//!     }
//! }
//! # Ok(()) }
//! ```

mod blocks;
mod classic;
mod dates;
mod gallery;
mod item;
mod posts;
mod siblings;
mod slug;
mod survey;

pub use posts::{Posts, posts};
pub use survey::{Attachment, Survey, survey};
