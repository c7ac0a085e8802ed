//! The start page.

use askama::Template;

use super::Desk;

/// What waits for the person.
#[derive(Template)]
#[template(path = "desk/home.html")]
pub struct HomePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
}
