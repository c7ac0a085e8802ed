//! The translation memory: what people made of a text before, and of texts like it.
//!
//! Texts that are as good as equal are found by a key. Others are found by their grams (two words in a row; three or
//! five characters where words have no spaces between them): the rarest lead to a few candidates, which are then
//! rated by how much of them has to be changed.

mod change;
mod content;
mod exchange;
mod find;
mod grams;
mod learn;
mod rate;

pub use self::exchange::{FilePairs, Imported, Pages, import, read_file};
pub use change::{change_unit, delete_unit};
pub use content::learn_published;
pub use find::{Match, matches};
pub use grams::{grams, key, unit_id};
pub use learn::{Learned, learn, learn_from};

/// The least rate worth showing.
pub const LEAST: u8 = 60;
/// The rate of the same text after the same text.
pub const IN_CONTEXT: u8 = 101;
/// The rate of the same text.
pub const SAME: u8 = 100;
/// The rate of a text that differs in letter case, figures or marks alone.
pub const AS_GOOD: u8 = 99;
/// Origin of units that a machine made and nobody has checked: they stay a machine's when they are used again.
pub const MACHINE: &str = "machine";
/// Units per gram at most: one that more units have tells nothing.
const GRAM_MOST: i64 = 1000;
