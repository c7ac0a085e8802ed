//! Administrative documents on paper.
//!
//! A [`Paper`] says what stands in a document: who issues it, its number, what it is about, its text with tables and figures, who
//! gets it and who signs. From this one value come
//! - [`pdf()`]: a PDF that is tagged throughout and held to PDF/UA-1, set by a [`Template`] which the caller can replace;
//! - [`docx()`]: an office document with real styles, repeated table heads and page numbers, after the measures of a [`Layout`].
//!
//! No word of any language and no name of any country stands in here: all that is printed comes with the document. Nothing that
//! comes with it is ever read as markup.

mod check;
mod docx;
mod error;
mod fonts;
mod layout;
mod paper;
mod pdf;
mod picture;
mod text;
mod world;

pub use docx::docx;
pub use error::PaperError;
pub use fonts::Fonts;
pub use layout::Layout;
pub use paper::{
    Align, Block, Cell, Column, Figure, Head, Heading, List, Paper, Row, RowKind, Run, Signature, Table,
};
pub use pdf::{Template, pdf};
