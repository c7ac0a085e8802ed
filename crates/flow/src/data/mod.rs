//! Figures: loading them as vintages of a flow, and reading them back as of any day.
//!
//! A file is checked row by row and put in order ([`prepare`]) before anything changes; [`publish_vintage`] then makes it the
//! next vintage of its flow, whole or not at all. [`Shelf`] gives the series that a query asks for.

mod availability;
mod blocks;
mod catalogue;
mod error;
mod file;
mod from_pack;
mod import_structures;
pub mod index;
pub mod load;
mod prepare;
mod publish_vintage;
mod revisions;
mod sheet;
mod shelf;
mod structure_problem;
mod structures;
mod territories;
#[cfg(test)]
mod tests;
mod workbook;

pub use availability::availability;
pub use catalogue::{Catalogue, FlowTable};
pub use error::{DataError, Problems, RowProblem, What};
pub use file::Format;
pub use from_pack::{AppliedData, apply_pack_data};
pub use import_structures::{
    CheckedStructures, FlowRules, ImportedStructures, StructureChange, bring_structures, check_structures,
    import_structures, may_bring_structures,
};
pub use prepare::{Prepared, prepare};
pub use publish_vintage::{NewVintage, Outcome, Preview, preview_vintage, publish_vintage};
pub use revisions::{Revision, changed_periods, gone_periods, revisions};
pub use shelf::{Opened, Shelf};
pub use structure_problem::StructureProblem;
pub use structures::{keep_structures, load_structures};
pub use territories::{NotTogether, OnToday, Values, on_today, parts_of_today};
