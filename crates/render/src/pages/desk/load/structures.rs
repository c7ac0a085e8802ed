//! Structures at the desk: a file of them, and what would become of it.

use askama::Template;

use super::ProblemLine;
use crate::pages::desk::{Choice, Desk};

/// The form that takes a file of structures, as typed when something went wrong.
pub struct StructuresForm {
    /// Topics.
    pub topics: Vec<Choice>,
    /// Organisations.
    pub publishers: Vec<Choice>,
    /// Licence of new data sets.
    pub licence: String,
    /// Largest file.
    pub most: String,
}

/// The way in.
#[derive(Template)]
#[template(path = "desk/load/structures.html")]
pub struct StructuresPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The form.
    pub form: StructuresForm,
}

/// A structure that is new or another than before.
pub struct StructureRow {
    /// Its kind and reference, as the standard writes them.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// It is new.
    pub is_new: bool,
}

/// What there is to say of a file.
pub enum StructuresSeen {
    /// Something is wrong with it.
    Wrong(Vec<ProblemLine>),
    /// It is right: what is new or another, and the data sets that it makes.
    Right(Vec<StructureRow>, Vec<String>),
}

/// A file that was sent.
#[derive(Template)]
#[template(path = "desk/load/structures_seen.html")]
pub struct StructuresSeenPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// What is sent with the yes: names and values.
    pub kept: Vec<(&'static str, String)>,
    /// What there is to say of it.
    pub seen: StructuresSeen,
    /// Lines and names of what has no place here.
    pub left_out: Vec<String>,
    /// The form for another try.
    pub form: Option<StructuresForm>,
}
