//! Choosing something to put into a text.

use askama::Template;

use crate::pages::desk::{Choice, Desk, StateTag};

/// Something that can be put in.
pub struct PickRow {
    /// What goes into the text; for a link, its address.
    pub insert: String,
    /// The words of a link; empty for what is not one.
    pub words: String,
    /// Its name.
    pub title: String,
    /// Language of the name.
    pub lang: String,
    /// Value, place or kind.
    pub note: String,
    /// Source or section.
    pub source: String,
    /// State, where readers do not see it yet.
    pub state: Option<StateTag>,
}

/// What was found, alone: the dialog asks for it while one types.
#[derive(Template)]
#[template(path = "desk/writing/pick-rows.html")]
pub struct PickRows {
    /// How many there are, in words.
    pub count: String,
    /// Rows.
    pub rows: Vec<PickRow>,
}

/// The page of a picker.
#[derive(Template)]
#[template(path = "desk/writing/pick.html")]
pub struct PickPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// This page's address.
    pub href: String,
    /// What is looked for.
    pub query: String,
    /// The item of the text; empty when nothing can be put in from here.
    pub item: String,
    /// Language of the text.
    pub locale: String,
    /// Back to the editor.
    pub back: String,
    /// Paragraphs it can be put after.
    pub places: Vec<Choice>,
    /// What was found.
    pub found: PickRows,
}
