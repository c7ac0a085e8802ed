//! Full-text search in many scripts, tolerant of how people type.
//!
//! An [`Index`] takes [`Document`]s in any language and answers [`Query`]s:
//!
//! - **Words, in every script.** Thai, Lao, Khmer and Chinese are segmented; those and Japanese and Korean
//!   are also found by letters in a row, so that parts of words hit. Arabic is found without points and
//!   articles, Russian in any case, digits in any script.
//! - **Accents as the reader means them.** `duong` finds đường and Dương; `đường` finds only đường. Where
//!   the tone stands and which Unicode form the text has does not matter. What matches exactly stands first.
//! - **All words must match**; side by side they count for more, and so they do in title and summary.
//! - **Slips are forgiven**: where little is found, another spelling is offered or used.
//! - **Facets and languages are counted** in the same pass, and each count says what choosing otherwise
//!   would find.
//!
//! No text a reader can type is an error.
//!
//! ```
//! use search::{Document, Index, Query};
//!
//! let index = Index::in_memory()?;
//! let title = "Thông tin đối ngoại".to_owned();
//! let document = Document { id: "1".into(), locale: "vi".into(), title, ..Document::default() };
//! index.apply([document], &[])?;
//! let results = index.search(&Query::new("thong tin doi ngoai"))?;
//! assert_eq!(results.total, 1);
//! # Ok::<(), search::Error>(())
//! ```

mod clause;
mod correct;
mod document;
mod error;
mod excerpt;
mod facet;
mod home;
mod index;
mod marks;
mod matching;
mod plan;
mod query;
mod results;
mod schema;
mod search;
mod suggest;
mod table;
mod tally;
mod text;
mod typed;

pub use document::Document;
pub use error::Error;
pub use excerpt::Highlighted;
pub use facet::{Count, Facet, Filters};
pub use index::{FORMAT, Index, Opened};
pub use query::{Query, Sort};
pub use results::{Correction, Hit, Results};
pub use suggest::Suggestion;
