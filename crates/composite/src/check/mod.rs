//! What can be wrong, and how it is named.

mod fault;
mod problem;

pub(crate) use fault::{Fault, FaultKind, Faults};
pub use problem::{Cell, Problem, Problems};
