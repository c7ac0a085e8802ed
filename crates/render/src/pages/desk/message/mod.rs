//! The message house, its coverage, and figures that cite no fact.

mod coverage;
mod facts;
mod figures;
mod house;

pub use coverage::{CountedRow, CoverageCell, CoverageEditionsPage, CoveragePage, CoverageRow};
pub use facts::{EffectRow, FactEffectsPage, NewFactPage};
pub use figures::{FigurePage, FigureRow, FiguresPage};
pub use house::{HousePage, HouseRow, HouseTheme, MessagePage, NameField, ProofRow, ThemePage};
