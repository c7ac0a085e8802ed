//! Facts: a new one, and what a change will do to what readers see.

use askama::Template;

use super::NameField;
use crate::pages::desk::{Choice, Desk, DiffPiece};

/// A new fact.
#[derive(Template)]
#[template(path = "desk/message/new-fact.html")]
pub struct NewFactPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Key as typed.
    pub code: String,
    /// Groups.
    pub groups: Vec<Choice>,
    /// Units, as they are written with a figure.
    pub units: Vec<Choice>,
    /// Places.
    pub territories: Vec<Choice>,
    /// Value as typed.
    pub value: String,
    /// Period as typed.
    pub period: String,
    /// Source as typed.
    pub source: String,
    /// Its page as typed.
    pub source_url: String,
    /// When it was read.
    pub as_of: String,
    /// When to look again.
    pub review_by: String,
    /// Note as typed.
    pub note: String,
    /// Names.
    pub names: Vec<NameField>,
}

/// A sentence before and after.
pub struct EffectRow {
    /// Headline of the page.
    pub title: String,
    /// Address of its editor.
    pub href: String,
    /// Language tag.
    pub lang: String,
    /// Direction of its writing.
    pub dir: &'static str,
    /// Language's name.
    pub language: String,
    /// The sentence compared with itself after the change.
    pub pieces: Vec<DiffPiece>,
}

/// What a change will do, shown before it is made.
#[derive(Template)]
#[template(path = "desk/message/effects.html")]
pub struct FactEffectsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// As readers see it now.
    pub before: String,
    /// As they will see it.
    pub after: String,
    /// How many sentences change, on how many pages.
    pub count: String,
    /// The change, to be sent again.
    pub hidden: Vec<(String, String)>,
    /// Sentences.
    pub rows: Vec<EffectRow>,
}
