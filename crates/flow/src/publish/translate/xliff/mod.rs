//! XLIFF 2.1: translations that go out to translators and come back.

mod content;
mod read;
mod take;
mod write;

pub use read::{InFile, InUnit, read_file};
pub use take::{Kept, Taken, Why, take_file};
pub use write::write_file;

/// Names of our own in a file.
const PREFIX: &str = "sen";
/// Category of the note that names the original's revision.
const REVISION: &str = "sen-source-revision";
/// Category of the note that says when the file was made.
const MADE: &str = "sen-made";
/// Category of the note that tells what the original said when the segment was translated.
const BASIS: &str = "sen-translated-from";
