//! Composite indicators: from a table to an index and ranks, how sure the ranks are, and what would change
//! them.

pub mod confidence;
pub mod describe;
pub mod editions;
pub mod plan;
pub mod uncertainty;
pub mod what_if;

mod check;
mod model;
mod random;
mod run;
mod steps;
mod table;
mod work;

pub use check::{Cell, Problem, Problems};
pub use model::Model;
pub use plan::Plan;
pub use run::{GroupOutcome, IndicatorOutcome, Outcome};
pub use table::{Table, TableError};
