//! What readers see: pages, pictures of figures, and words in every locale.
//!
//! Pages are typed structs bound to templates. This crate knows no SQL and no HTTP: it is handed what it shows.

mod body;
mod chart;
mod chrome;
mod country;
pub mod effect;
mod escape;
mod format;
pub mod mail;
mod measure;
mod messages;
pub mod pages;
mod picture;
pub mod ranks;
#[cfg(test)]
mod sample;
mod style;
mod tiles;
mod unbroken;
mod view;
#[cfg(test)]
mod words_test;

pub use askama::Template;
pub use body::{Body, ItemLink, RenderedBody};
pub use chrome::{Alternate, Chrome, LanguageLink, NavItem};
pub use country::{CopyOf, Country, CountryError, Local};
pub use escape::{escape, json_for_script};
pub use format::{Formats, NoLocaleData};
pub use messages::{AREAS, Area, Messages, MessagesError, interface_locales};
pub use picture::{Use, picture};
pub use style::{Sheets, desk_sheet};
pub use tiles::tile_map;
pub use view::View;
