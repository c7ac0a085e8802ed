//! Observations kept by series: how a dataflow's figures are laid out, found, brought together and compared.
//!
//! A *series* is what has one key. It is kept as three small texts of bytes ([`Series`]): its key, what is said of the
//! whole series, and its observations in the order of time. Values are kept as they were written, digit by digit, so
//! that what is given back is what was given.
//!
//! [`Layout`] says where each column of a table stands. [`Index`] knows which series there are and finds those that a
//! query asks for; [`Reading`] gives their observations. [`Sorter`] puts any number of observations in order within a
//! bound of memory, and [`merge`] makes of a series and what is new of it the next state, and says what changed.
//! Nothing here reads or writes a database.

mod damaged;
mod index;
mod layout;
mod merge;
mod reading;
mod select;
mod series;
mod sort;

pub use damaged::Damaged;
pub use index::{Entry, Index};
pub use layout::Layout;
pub use merge::{Change, Changed, Incoming, Merged, differences, merge};
pub use reading::Reading;
pub use select::{Selection, select};
pub use series::{Series, key_parts};
pub use sort::{Sorted, Sorter};
