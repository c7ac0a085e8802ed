//! Channels.

use askama::Template;

use super::{DispatchRow, ReachTab};
use crate::pages::desk::message::NameField;
use crate::pages::desk::programme::duty::Spoken;
use crate::pages::desk::{Choice, Desk, StateTag};

/// A channel in the list.
pub struct ChannelRow {
    /// Address of its page.
    pub href: String,
    /// Its name.
    pub name: Spoken,
    /// What it is.
    pub kind: String,
    /// Who speaks there.
    pub organisation: String,
    /// Its account's name.
    pub handle: String,
    /// Its languages.
    pub languages: String,
    /// How many they are, where naming them all would hide the rest; else empty.
    pub many: String,
    /// Whether it is open, verified, ready.
    pub states: Vec<StateTag>,
    /// How much was sent.
    pub sent: String,
}

/// The list.
#[derive(Template)]
#[template(path = "desk/reach/channels.html")]
pub struct ChannelsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the other lists.
    pub tabs: Vec<ReachTab>,
    /// Rows.
    pub rows: Vec<ChannelRow>,
    /// The person may open one.
    pub may_open: bool,
    /// The public page.
    pub public_href: String,
}

/// A setting of a channel's kind.
pub struct SettingField {
    /// Name of the field.
    pub name: &'static str,
    /// Words.
    pub label: String,
    /// Value.
    pub value: String,
    /// It cannot be left empty.
    pub required: bool,
}

/// What can be said of a channel.
pub struct ChannelForm {
    /// Its name in every language.
    pub names: Vec<NameField>,
    /// Its page.
    pub address: String,
    /// Its account's name.
    pub handle: String,
    /// Languages it speaks.
    pub locales: Vec<Choice>,
    /// What its kind wants to know.
    pub settings: Vec<SettingField>,
    /// What its kind is, and needs.
    pub help: String,
}

/// A channel is opened: first its kind is chosen, then the rest is asked for.
#[derive(Template)]
#[template(path = "desk/reach/new-channel.html")]
pub struct NewChannelPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the lists.
    pub tabs: Vec<ReachTab>,
    /// Kinds to choose from.
    pub kinds: Vec<Choice>,
    /// The one that is chosen; empty before.
    pub kind: String,
    /// What it is called.
    pub kind_name: String,
    /// Its key, as typed.
    pub code: String,
    /// Whose it can be.
    pub organisations: Vec<Choice>,
    /// The rest.
    pub form: ChannelForm,
    /// Its kind is posted to with a secret.
    pub asks_secret: bool,
}

/// How many dispatches stand in a state.
pub struct StateCount {
    /// State.
    pub state: StateTag,
    /// Number.
    pub count: String,
    /// Their list.
    pub href: String,
}

/// One channel.
#[derive(Template)]
#[template(path = "desk/reach/channel.html")]
pub struct ChannelPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the lists.
    pub tabs: Vec<ReachTab>,
    /// Address of this page.
    pub href: String,
    /// Its page for readers.
    pub public_href: String,
    /// Open, verified, ready.
    pub states: Vec<StateTag>,
    /// What is known of it: name and value.
    pub facts: Vec<(String, String)>,
    /// Its page there; empty without.
    pub address: String,
    /// How many dispatches stand where.
    pub counts: Vec<StateCount>,
    /// What went through it last.
    pub rows: Vec<DispatchRow>,
    /// What can be changed; nothing when the person may not, or it is closed.
    pub form: Option<ChannelForm>,
    /// It is posted to with a secret.
    pub asks_secret: bool,
    /// One is kept.
    pub has_secret: bool,
    /// The program can ask the other side whether it would let us in.
    pub may_try: bool,
    /// What the other side said.
    pub answer: Option<String>,
    /// Whether its page can be looked at.
    pub may_verify: bool,
    /// What was seen there last.
    pub verified: String,
    /// Other pages about it: address and words.
    pub more: Vec<(String, String)>,
    /// What happened to it.
    pub history: Vec<String>,
}
