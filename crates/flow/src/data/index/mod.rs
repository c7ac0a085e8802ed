//! Indices of the country's own: figures put together from flows and rankings, computed with their uncertainty, and
//! published as editions.
//!
//! [`gather`] takes the figures a definition names and says where each comes from; [`evaluate`] makes the index of
//! them; [`publish_index`] keeps an edition. Nothing of a result depends on time or on the number of threads.

mod change;
mod csv_table;
mod draft;
mod evaluate;
mod from_pack;
mod gather;
mod problem;
mod publish_index;
mod result;
mod sketch;
mod studio;
#[cfg(test)]
mod tests;
mod write;

pub use change::{AreaChange, EditionChange, PublishedEdition, change, corrected};
pub use csv_table::read_table;
pub use draft::{publish_index_draft, save_index_draft};
pub use evaluate::evaluate;
pub use from_pack::{AppliedIndices, apply_pack_indices};
pub use gather::{Gathered, gather};
pub use problem::{IndexError, IndexProblem};
pub use publish_index::{Published, digest_of, publish_index};
pub use result::{Comparison, Confidence, Datum, Driver, IndexResult, NodeScores, RankRange, RankRow};
pub use sketch::{FILLINGS, MEANS, ROOT, SCALES, Sketch, SketchGroup, SketchIndicator};
pub use studio::{Tried, Try, Way, Workshop, correlations};
pub use write::to_csv;

pub use pack::{IndexDefinition, IndexValue, Origin};
