//! Texts for translators: cut into segments by block and by sentence, put together again without loss, followed when
//! their source changes, matched with a translation that already exists, and checked.
//!
//! The crate knows the form of a text (structured Markdown with directives `::name{…}` and references `[[kind:code]]`)
//! and BCP 47 tags; it knows nothing of where texts come from.
//!
//! ```
//! let blocks = segment::cut_markdown("## Name\n\nOne. Two [[fact:x]].\n", "en");
//! let segments: Vec<&str> = blocks.iter().flat_map(segment::Block::segments).collect();
//! assert_eq!(segments, ["Name", "One.", "Two [[fact:x]]."]);
//! assert_eq!(segment::join(&blocks), "## Name\n\nOne. Two [[fact:x]].\n");
//! ```

mod assemble;
mod block;
mod body;
mod carry;
mod check;
mod inline;
mod likeness;
mod line;
mod numbers;
mod pair;
mod script;
mod sentence;

pub use assemble::{Said, assemble, expected, fit, says, tidy};
pub use block::{Block, Kind, Part, cut_plain, join};
pub use body::cut_markdown;
pub use carry::{Carried, carry};
pub use check::{Problem, Weight, check};
pub use inline::{Hold, Inline, Mark, holds, parse as parse_inline, write as write_inline};
pub use likeness::likeness;
pub use pair::{Found, pair_blocks, pair_sentences};
