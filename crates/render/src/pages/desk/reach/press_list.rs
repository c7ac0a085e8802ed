//! The newsrooms of a press list.

use askama::Template;

use super::ReachTab;
use crate::pages::desk::programme::duty::Spoken;
use crate::pages::desk::{Choice, Desk};

/// A newsroom on the list.
pub struct ContactRow {
    /// Its id.
    pub id: String,
    /// Name of the newsroom.
    pub newsroom: String,
    /// Person or desk.
    pub person: String,
    /// Address.
    pub address: String,
    /// Language in which it is written to.
    pub language: String,
    /// What was written down.
    pub note: String,
    /// Since when it is on the list.
    pub since: String,
    /// That its address was refused for good, and when; empty when it was not.
    pub refused: String,
    /// Address at which it can be changed; empty when the channel is closed.
    pub change: String,
}

/// What can be added or changed, as typed.
pub struct PressListForm {
    /// Whom it changes; empty for somebody new.
    pub contact: String,
    /// Name of the newsroom.
    pub newsroom: String,
    /// Person or desk.
    pub person: String,
    /// Address.
    pub email: String,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Note.
    pub note: String,
    /// They asked for it again.
    pub again: bool,
    /// A table.
    pub table: String,
}

/// The list of a channel.
#[derive(Template)]
#[template(path = "desk/reach/press-list.html")]
pub struct PressListPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the lists.
    pub tabs: Vec<ReachTab>,
    /// Address of this page.
    pub href: String,
    /// Address of the channel's page.
    pub channel_href: String,
    /// The channel.
    pub channel: Spoken,
    /// How many are on the list.
    pub count: String,
    /// How many were; empty for none.
    pub gone: String,
    /// Somebody's address was refused.
    pub any_refused: bool,
    /// They.
    pub rows: Vec<ContactRow>,
    /// What can be added or changed; nothing when the channel is closed.
    pub form: Option<PressListForm>,
    /// What is wrong with a table: line, words, what stands there.
    pub problems: Vec<(String, String, String)>,
    /// Columns of a table.
    pub columns: String,
}
