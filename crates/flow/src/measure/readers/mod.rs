//! Readers, counted with respect: what came in is gathered in memory, kept without anything about a reader, rolled up by
//! hours, days and months, handed on to warehouses, and published above a threshold.
//!
//! The way of a view: [`Gathering::add`] → [`take_in`] (a batch a second or so) → [`roll_up`] → [`series`], [`top`],
//! [`of_item`], [`compare`] → [`published`]. At the end of a day [`close_days`] writes it as Parquet and forgets its rows.

pub mod board;
mod close;
mod cuts;
mod gather;
mod marks;
pub mod public;
mod publish;
mod query;
mod roll;
mod settings;
#[cfg(test)]
mod tests;
mod warehouse;

pub use close::close_days;
pub use cuts::{CUTS, Cut, PUBLIC_CUTS, cuts_of};
pub use gather::{Gathering, take_in};
pub use publish::{Published, Shown, published};
pub use query::{Compared, OfItem, Stretch, Top, compare, of_item, series, top};
pub use roll::{Pace, roll_up};
pub use settings::{BadSettings, Settings};
pub use store::audience::{PageLabels, Seen, Span, Sum};
pub use warehouse::{Warehouse, WarehouseError, send_on};
