//! Two texts that changed the same lines, side by side.

use askama::Template;

use crate::pages::desk::{Desk, DiffPiece};

/// A stretch of a field: what stands around, or a place where both changed something.
#[derive(Default)]
pub struct MergePart {
    /// Lines around; empty at a clash.
    pub context: Vec<String>,
    /// Name of the place in the form; empty where nothing clashes.
    pub name: String,
    /// The person's words, compared with what stood there.
    pub mine: Vec<DiffPiece>,
    /// Theirs.
    pub theirs: Vec<DiffPiece>,
    /// The person's own wording for the place, begun for them.
    pub own: String,
    /// It was begun as both together.
    pub both_fit: bool,
    /// `mine`, `theirs`, `own` or nothing yet.
    pub choice: String,
}

/// A field with places that clash.
pub struct MergeField {
    /// Its name.
    pub name: String,
    /// Its stretches.
    pub parts: Vec<MergePart>,
}

/// The choice.
#[derive(Template)]
#[template(path = "desk/writing/merge.html")]
pub struct MergePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where the choices go.
    pub href: String,
    /// Back to the editor, where what was typed is kept.
    pub back: String,
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Whose the other text is.
    pub by: String,
    /// The revision both began from.
    pub base: String,
    /// What the other text is.
    pub version: String,
    /// The other text is the person's own, from another window.
    pub own_copy: bool,
    /// What was typed, by field.
    pub typed: Vec<(&'static str, String)>,
    /// Fields with something to choose.
    pub fields: Vec<MergeField>,
}
