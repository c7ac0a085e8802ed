//! Translation files: XLIFF 2.1 for work that goes to translators and back, TMX 1.4b for translation memories, TBX
//! for terms. Reading and writing, with plain types in between and nothing else.
//!
//! Files come from strangers. They are read within [`Limits`]; document types that declare something, entities,
//! characters and names that XML does not have are refused. What breaks a rule of its format is refused with line,
//! column and reason ([`ReadError`]); nothing is guessed. What a type here has no place for is left out and comes back
//! as a [`Remark`]. Language tags are BCP 47 and stay the text they are.
//!
//! ```
//! use exchange::{Limits, xliff};
//!
//! let file = r#"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ja">
//!   <file id="f1"><unit id="u1"><segment state="translated">
//!     <source>Opens <ph id="1" disp="date"/>.</source><target><ph id="1" disp="date"/>開館。</target>
//!   </segment></unit></file></xliff>"#;
//! let reading = xliff::read(file.as_bytes(), &Limits::WHOLE)?;
//! let unit = reading.document.units()[0].unit;
//! let segment = unit.segments().next().expect("a unit has a segment");
//! assert_eq!(segment.state, xliff::State::Translated);
//! assert!(segment.code_changes().missing.is_empty());
//! # Ok::<(), exchange::ReadError>(())
//! ```

mod language;
mod limits;
mod name;
mod problem;
mod remark;
pub mod tbx;
pub mod tmx;
pub mod xliff;
mod xml;

pub use language::{is_language, same_language};
pub use limits::Limits;
pub use problem::{Place, ReadError, Reason, WriteError};
pub use remark::{About, Remark};
