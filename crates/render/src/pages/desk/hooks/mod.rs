//! Programs of others that are told, at the desk.

use askama::Template;

use super::{Choice, Desk, StateTag};

/// An endpoint in the list.
pub struct EndpointRow {
    /// Address of its page; empty when the person may not keep it.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Who answers for it.
    pub organisation: String,
    /// Whether it is told.
    pub state: StateTag,
    /// How many kinds of messages it wants, by their names.
    pub events: String,
    /// When something arrived last.
    pub last: String,
}

/// A feed that somebody is told of.
pub struct FeedRow {
    /// Its path.
    pub path: String,
    /// How many are told; nothing when there are too few to say.
    pub count: Option<String>,
}

/// The endpoints a person may see.
#[derive(Template)]
#[template(path = "desk/hooks/list.html")]
pub struct HooksPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Endpoints.
    pub rows: Vec<EndpointRow>,
    /// Feeds with subscribers.
    pub feeds: Vec<FeedRow>,
    /// The person may register one.
    pub may_register: bool,
}

/// What is said of an endpoint, as typed.
pub struct EndpointForm {
    /// Its name.
    pub name: String,
    /// Where messages go.
    pub address: String,
    /// What it can be told.
    pub events: Vec<Choice>,
    /// In which languages.
    pub locales: Vec<Choice>,
}

/// A new endpoint.
#[derive(Template)]
#[template(path = "desk/hooks/new.html")]
pub struct NewHookPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Whose it can be.
    pub organisations: Vec<Choice>,
    /// What is said of it.
    pub f: EndpointForm,
}

/// A message that is or was on its way.
pub struct MessageRow {
    /// Its delivery.
    pub id: String,
    /// The message's id, as the other side is told it.
    pub message: String,
    /// What it tells.
    pub what: String,
    /// When it was said.
    pub said: String,
    /// How far it has come.
    pub state: StateTag,
    /// How often it was tried.
    pub tries: String,
    /// What is or was the matter.
    pub detail: String,
    /// It can be delivered again.
    pub again: bool,
}

/// One time something was handed over.
pub struct AttemptRow {
    /// When.
    pub at: String,
    /// Which message.
    pub message: String,
    /// What was answered.
    pub answer: String,
    /// How long that took.
    pub took: String,
}

/// One endpoint.
#[derive(Template)]
#[template(path = "desk/hooks/one.html")]
pub struct HookPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Who answers for it.
    pub organisation: String,
    /// Whether it is told.
    pub state: StateTag,
    /// It is on.
    pub on: bool,
    /// When something arrived last.
    pub last: String,
    /// What was said when something did not.
    pub error: Option<String>,
    /// Its new secret, shown once.
    pub secret: Option<String>,
    /// That the former secret is used as well.
    pub former: Option<String>,
    /// The person may keep it.
    pub may_keep: bool,
    /// What is said of it.
    pub f: EndpointForm,
    /// Messages, the newest first.
    pub messages: Vec<MessageRow>,
    /// Times they were handed over, the newest first.
    pub attempts: Vec<AttemptRow>,
    /// The moment from which is delivered again, as typed.
    pub since: String,
    /// How long messages are kept, and the time zone.
    pub replay_help: String,
}
