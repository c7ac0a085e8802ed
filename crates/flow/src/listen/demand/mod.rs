//! Demand beside supply: what is asked for and not there, and what was begun because of it.
//!
//! What readers ask for comes from the roll-ups of what was counted ([`asked`]); it is told by the rule of everything that is
//! counted, which the caller applies to it. What a search is about is said by the portal's own search ([`look`]) or by an
//! analyst ([`tie`]), whose word comes first. [`sort_out`] makes lists of gaps of it and [`lay_out`] the map; what an
//! editor begins because of a gap is linked to it ([`link`]), and [`standing`] tells what became of that.

mod answer;
mod gap;
mod interest;
mod look;
mod map;
mod terms;
#[cfg(test)]
mod tests;
mod tie;

pub use answer::{Answered, Link, answered, link, standing};
pub use gap::{Entry, Gap, Lists, Place, Ties, sort_out};
pub use interest::{
    FILE_MAX, NewInterest, Ranked, RowProblem, drop_interest, load_interest, ranked, read_interest,
};
pub use look::{FoundItem, Looked, look};
pub use map::{Cell, Map, Outside, lay_out};
pub use store::demand::{Answer, Axis, Interest, InterestFile, Lacking, PlacedEdition, Supply, Tie, Viewed};
pub use terms::{Asked, asked, fold};
pub use tie::{NewTie, tie};
