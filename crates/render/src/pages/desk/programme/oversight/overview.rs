//! What waits in oversight: complaints, recommendations, schemes.

use askama::Template;

use crate::pages::desk::{Desk, StateTag};

/// Something that waits.
pub struct OversightRow {
    /// Where it is done.
    pub href: String,
    /// What it is.
    pub title: String,
    /// More about it.
    pub about: String,
    /// How it stands.
    pub state: StateTag,
}

/// A list with what waits in it.
pub struct OversightGroup {
    /// Its name.
    pub title: String,
    /// What belongs there.
    pub help: String,
    /// Address of the whole list.
    pub href: &'static str,
    /// What waits, the most urgent first.
    pub rows: Vec<OversightRow>,
}

/// The three lists.
#[derive(Template)]
#[template(path = "desk/programme/oversight/overview.html")]
pub struct OversightPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The lists.
    pub groups: Vec<OversightGroup>,
}
