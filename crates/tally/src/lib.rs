//! Counting readers with respect.
//!
//! How many different readers there were is kept in a [`Sketch`]: a few bytes to three kilobytes that can be merged with
//! others and out of which no reader can be taken. What goes into one is a hash under a [`Salt`] that lives in memory for
//! a day and nowhere else: once it is gone, nobody can find out whether a given reader is in a sketch, we included.
//!
//! Who asks is told apart by rules that anybody may read: [`agents`] by the browser's own name for itself, [`referrers`] by
//! the host that led here. The lists are the files `agents.tsv` and `referrers.tsv` of this crate.
//!
//! ```
//! use tally::{Salt, Sketch};
//!
//! let salt = Salt::from_bytes([7; 32]);
//! let mut readers = Sketch::new();
//! for address in [[192, 0, 2, 1], [192, 0, 2, 2], [192, 0, 2, 1]] {
//!     let visitor = salt.visitor(&address, b"Mozilla/5.0", b"sen.example");
//!     readers.add(salt.mark(visitor, salt.place(b"all")));
//! }
//! assert_eq!(readers.estimate(), 2);
//! ```

pub mod agents;
pub mod buckets;
pub mod memo;
pub mod referrers;
mod salt;
mod sketch;
pub mod terms;

pub use agents::{Agent, Device};
pub use memo::Memo;
pub use referrers::Referrer;
pub use salt::{Place, Salt, Visitor};
pub use sketch::{Sketch, SketchError};
