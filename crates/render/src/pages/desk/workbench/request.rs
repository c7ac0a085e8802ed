//! Asking for translations, many at a time.

use askama::Template;

use crate::pages::desk::{Choice, Desk};

/// An item that translations are asked of.
pub struct RequestItem {
    /// What is sent.
    pub code: String,
    /// Headline.
    pub title: String,
    /// Language of the headline.
    pub lang: String,
}

/// The request.
#[derive(Template)]
#[template(path = "desk/workbench/request.html")]
pub struct RequestPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Items chosen.
    pub items: Vec<RequestItem>,
    /// Languages to choose from.
    pub languages: Vec<Choice>,
    /// People it can be given to.
    pub people: Vec<Choice>,
    /// Due date as the field wants it.
    pub due_on: String,
    /// The memory fills in what it knows.
    pub memory: bool,
    /// A machine fills in the rest.
    pub machine: bool,
    /// A machine is configured.
    pub may_machine: bool,
    /// Rows of what happened, when it was sent.
    pub results: Vec<String>,
}
