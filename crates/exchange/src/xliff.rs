//! XLIFF 2.1 (OASIS Standard, 13 February 2018; ISO 21720), the core of it, which is that of 2.0.
//!
//! [`read`] holds a file against the schema and against the constraints that the schema does not express (see
//! [`Rule`]). [`write()`] does the same before it writes, so that what it writes is XLIFF.
//!
//! Modules and extensions (other namespaces) and skeletons inside the file are left out when reading, and each is
//! remarked upon in [`Reading::remarks`]. Annotations are kept; [`Content::without_annotations`] drops them.

mod content;
mod fragment;
mod inline;
mod model;
mod read;
mod rules;
mod segment;
mod view;
mod write;

pub use content::CodeChanges;
pub use inline::{
    Annotation, Code, CodeKind, Content, Ec, EndOf, Inline, Marker, MarkerKind, Mrk, Pc, Ph, Reorder, Sc,
};
pub use model::{Direction, Document, File, Group, Node, Placed, Scope, Space, Unit, Version};
pub use read::{Reading, read};
pub use rules::Rule;
pub use segment::{Data, Ignorable, Note, Part, Segment, Side, Source, State, Target};
pub use write::{to_string, write};

/// The namespace of the core.
pub const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
