//! The editor: pickers, pasting, preview.

mod merge;
mod pick;

pub use merge::{MergeField, MergePage, MergePart};
pub use pick::{PickPage, PickRow, PickRows};
