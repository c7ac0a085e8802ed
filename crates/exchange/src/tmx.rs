//! TMX 1.4b (LISA OSCAR, 26 April 2005): translation memories.
//!
//! A memory can be long, so both ways go unit by unit: [`Reader`] is an iterator over any input, [`Writer`] takes one
//! unit after the other. Neither keeps a unit.
//!
//! Left out when reading, and remarked upon: tables of user-defined encodings (`<ude>`). The deprecated `<ut>` is read
//! as `<ph>`, with a remark. A document type declaration may name its file, which is not looked at, and may not
//! declare anything.

mod inline;
mod model;
mod read;
mod write;

use thiserror::Error;

pub use model::{
    Association, Details, Edge, Header, History, Inline, Native, NativePart, Note, Prop, Segmentation, Unit,
    Variant,
};
pub use read::{Reader, read};
pub use write::{Writer, to_string};

/// The value of `srclang` for memories in which every language can be the source.
pub const ALL: &str = "*all*";

/// A broken constraint of TMX 1.4b.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Rule {
    /// A language that is not a BCP 47 tag, nor `*all*` where that may stand.
    #[error("{name} is {tag:?}, which is not a BCP 47 language tag")]
    Language {
        /// The attribute.
        name: &'static str,
        /// The tag.
        tag: String,
    },
    /// A unit without any `<tuv>`.
    #[error("a <tu> has to have at least one <tuv>")]
    NoVariant,
    /// A value that has to hold something is empty.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// Two `<bpt>` with the same `i` in one segment or sub-flow.
    #[error("two <bpt> have i={0:?}")]
    Begun(String),
    /// An `<ept>` without a `<bpt>` before it in the same segment or sub-flow.
    #[error("an <ept> has i={0:?}, but no <bpt> before it")]
    NotBegun(String),
    /// A `<bpt>` without an `<ept>` after it. A code whose other end is elsewhere is an `<it>`.
    #[error("a <bpt> has i={0:?}, but no <ept> after it")]
    NotEnded(String),
    /// A date that TMX cannot say: its year has four digits.
    #[error("the year of {0} has not four digits")]
    Year(String),
}
