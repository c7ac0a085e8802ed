//! Machines that translate.

use askama::Template;

use super::{Tab, Words};
use crate::pages::desk::{Choice, Desk};

/// A machine.
pub struct MachineRow {
    /// Its name.
    pub name: String,
    /// How it is spoken to.
    pub kind: String,
    /// Its address.
    pub url: String,
    /// The pairs it is asked for.
    pub pairs: Vec<String>,
    /// A secret is set for it.
    pub has_key: bool,
    /// What it says it knows, once asked.
    pub knows: Option<String>,
}

/// What was sent.
pub struct SentRow {
    /// The machine.
    pub machine: String,
    /// Both languages.
    pub pair: String,
    /// Requests.
    pub requests: String,
    /// Texts.
    pub texts: String,
    /// Characters.
    pub characters: String,
    /// Last day.
    pub last: String,
}

/// Machines.
#[derive(Template)]
#[template(path = "desk/language/machines.html")]
pub struct MachinesPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Parts of the room.
    pub tabs: Vec<Tab>,
    /// Machines, in the order in which they are asked.
    pub machines: Vec<MachineRow>,
    /// What was sent lately.
    pub sent: Vec<SentRow>,
    /// The person may try one.
    pub may_try: bool,
    /// Languages of the sentence.
    pub from: Vec<Choice>,
    /// Languages asked for.
    pub to: Vec<Choice>,
    /// The sentence as typed.
    pub text: String,
    /// What a machine made of it.
    pub answer: Option<Words>,
    /// Which machine did.
    pub answered_by: String,
}
