//! The rows behind a number that Sen counted.

use askama::Template;

use super::Way;
use crate::pages::desk::Desk;

/// A row: it counts one.
pub struct RowLine {
    /// Address; empty where there is no page of it.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// Language of that; empty where it is the person's own.
    pub lang: String,
    /// Whose it is, in which language.
    pub about: String,
    /// When it was.
    pub when: String,
}

/// The rows behind a number.
#[derive(Template)]
#[template(path = "desk/programme/report/rows.html")]
pub struct RowsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways up.
    pub crumbs: Vec<Way>,
    /// From when to when, and how many.
    pub about: String,
    /// The rows, the newest first.
    pub rows: Vec<RowLine>,
}
