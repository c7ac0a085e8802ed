//! The store: the only SQL in the house.
//!
//! One text per query serves SQLite (the embedded default) and PostgreSQL. Functions live in one module per
//! noun: those that read take a [`Conn`], those that write take a [`Tx`], and a `Tx` can be handed to both.
//!
//! ```no_run
//! # async fn example(store: store::Store, locale: model::Locale) -> Result<(), store::StoreError> {
//! let mut conn = store.read().await?; // never waits for a writer
//! let page = store::published::find_published(&mut conn, &locale, "ha-long").await?;
//!
//! let mut tx = store.begin().await?; // the one writer on SQLite
//! store::redirect::upsert_redirect(&mut tx, Some(&locale), "halong", "/vi/ha-long", jiff::Timestamp::UNIX_EPOCH).await?;
//! tx.commit().await?; // dropped without commit: rolled back
//! # let _ = page; Ok(())
//! # }
//! ```
//!
//! **Invariants.** No other crate names the SQL driver. Rules (who may do what, which state follows which)
//! are in `flow`, not here. No statement changes or deletes a revision, a correction or an event.

#[macro_use]
mod value;

mod change;
mod config;
mod conn;
mod error;
mod migrate;
mod open;
mod queue;
mod row;
mod sql;
mod tx;

pub mod agenda;
pub mod audience;
pub mod checklist;
pub mod comment;
pub mod correction;
pub mod coverage;
pub mod data;
pub mod demand;
pub mod dependency;
pub mod desk;
pub mod edition;
pub mod effect;
pub mod event;
pub mod fediverse;
pub mod figure;
pub mod glossary;
pub mod hook;
pub mod import;
pub mod index;
pub mod item;
pub mod job;
pub mod listing;
pub mod log;
pub mod machine;
pub mod mail;
pub mod matrix;
pub mod media;
pub mod memory;
pub mod nation;
pub mod newsletter;
pub mod pack;
pub mod person;
pub mod plan;
pub mod press_kit;
pub mod press_list;
pub mod preview_link;
pub mod programme;
pub mod published;
pub mod ranking;
pub mod reach;
pub mod redirect;
pub mod revision;
pub mod secret;
pub mod segment;
pub mod status;
pub mod title;
pub mod work;
pub mod working_copy;

#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use change::{Change, Changes};
pub use config::{Config, DatabaseUrl};
pub use conn::Conn;
pub use error::StoreError;
pub use open::{Connections, Store, Written};
pub use tx::Tx;
