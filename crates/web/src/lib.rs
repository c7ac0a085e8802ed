//! The public door: HTTP in, pages and machine formats out.
//!
//! Handlers parse, ask the store or a stage once or twice, and render. The page cache stands before them.

// The description of the interface is one value of many parts.
#![recursion_limit = "256"]

pub mod answer;
pub mod app;
mod assets;
pub mod cache;
mod calendar;
pub mod cards;
pub mod count;
mod desk;
pub mod export;
pub mod failure;
mod fast_lane;
mod figures;
mod file;
pub mod follow;
mod former;
pub mod health;
pub mod keep;
pub mod kept;
mod limits;
mod loops;
mod machines;
pub mod mail;
pub mod metrics;
pub mod newsletter;
mod pages;
mod patience;
mod polish;
mod prefixed;
pub mod reach;
mod reader;
mod routes;
mod routing;
mod scorecard;
mod security;
pub mod serve;
mod structured;

pub use app::App;
pub use desk::message::finder::{read as read_figures, registry as figure_registry};
pub use desk::programme::report::{paper_flaws, remind_of_duties};
pub use routes::router;
