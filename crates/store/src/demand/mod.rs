//! Demand beside supply: what searches are about, outside interest, what is published, and what was begun because of a gap.
//!
//! What readers ask for is counted in [`crate::audience`].

mod answer;
mod interest;
mod supply;
mod tie;

pub use answer::{Answer, NewAnswer, answers, answers_of_item, insert_answer};
pub use interest::{
    Interest, InterestFile, drop_interest_file, find_interest_file, insert_interest, interest_files,
    interest_of_file, kept_interest,
};
pub use supply::{Axis, Lacking, PlacedEdition, Supply, Viewed, lacking, placed_editions, supply, views};
pub use tie::{Tie, delete_tie, find_tie, ties, upsert_tie};
