//! Dispatches.

use askama::Template;

use super::ReachTab;
use crate::pages::desk::programme::duty::Spoken;
use crate::pages::desk::{Choice, Desk, StateTag};

/// A dispatch in a list.
pub struct DispatchRow {
    /// Address of its page.
    pub href: String,
    /// Headline of the text.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// The language's name.
    pub language: String,
    /// Through what.
    pub channel: Spoken,
    /// How far it has come.
    pub state: StateTag,
    /// When it goes or went, or changed last.
    pub when: String,
    /// What was said last when it was not taken.
    pub said: String,
}

/// What a list can be narrowed by.
pub struct DispatchFilters {
    /// States.
    pub states: Vec<Choice>,
    /// Channels.
    pub channels: Vec<Choice>,
    /// Campaigns.
    pub campaigns: Vec<Choice>,
}

/// The list.
#[derive(Template)]
#[template(path = "desk/reach/dispatches.html")]
pub struct DispatchesPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the other lists.
    pub tabs: Vec<ReachTab>,
    /// What waits for this person.
    pub mine: Vec<DispatchRow>,
    /// What it can be narrowed by.
    pub filters: DispatchFilters,
    /// Rows.
    pub rows: Vec<DispatchRow>,
    /// The way to more.
    pub next: Option<String>,
}

/// The text for a channel.
pub struct ComposeText {
    /// The channel's code.
    pub code: String,
    /// Its name.
    pub name: Spoken,
    /// What it is, and who speaks there.
    pub about: String,
    /// It is chosen.
    pub chosen: bool,
    /// The text.
    pub text: String,
    /// How many signs are left.
    pub left: String,
    /// How many signs a text may have there, as far as a browser can count.
    pub most: usize,
    /// What is wrong with the text.
    pub wrong: Option<String>,
    /// What goes out: text and link.
    pub preview: Option<(String, String)>,
    /// Whether a picture goes with it, and whether it can be taken down: in words.
    pub notes: Vec<String>,
}

/// A channel that cannot be used.
pub struct UnsuitableRow {
    /// Its name.
    pub name: Spoken,
    /// Why not.
    pub why: String,
    /// What stands in the way; empty for nothing.
    pub href: String,
}

/// A text is sent out.
#[derive(Template)]
#[template(path = "desk/reach/compose.html")]
pub struct ComposePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// The text's page at the desk.
    pub text_href: String,
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The language's name.
    pub language: String,
    /// Channels with their texts.
    pub texts: Vec<ComposeText>,
    /// Channels that cannot be used.
    pub unsuitable: Vec<UnsuitableRow>,
    /// Campaigns.
    pub campaigns: Vec<Choice>,
    /// Key messages.
    pub messages: Vec<Choice>,
    /// Not before, as a field wants it.
    pub send_at: String,
    /// Time zones.
    pub zones: Vec<Choice>,
    /// It can be sent without a second person.
    pub may_send: bool,
}

/// A letter to newsrooms, before it goes.
pub struct LetterPreview {
    /// The language's name.
    pub language: String,
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// How many read it.
    pub count: String,
    /// Subject.
    pub subject: String,
    /// What it says, as plain text.
    pub text: String,
}

/// A step of a dispatch.
pub struct StepRow {
    /// When.
    pub when: String,
    /// What, and by whom.
    pub what: String,
    /// What was said.
    pub said: String,
}

/// What can be changed of a dispatch.
pub struct DispatchForm {
    /// The text.
    pub text: String,
    /// How many signs are left.
    pub left: String,
    /// How many signs it may have, as far as a browser can count.
    pub most: usize,
    /// Campaigns.
    pub campaigns: Vec<Choice>,
    /// Key messages.
    pub messages: Vec<Choice>,
    /// Not before.
    pub send_at: String,
    /// Time zones.
    pub zones: Vec<Choice>,
    /// When the page was made, so that two people do not write over one another.
    pub seen: String,
}

/// One dispatch.
#[derive(Template)]
#[template(path = "desk/reach/dispatch.html")]
pub struct DispatchPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the lists.
    pub tabs: Vec<ReachTab>,
    /// Address of this page.
    pub href: String,
    /// The text's page at the desk.
    pub text_href: String,
    /// The text's page for readers; empty when there is none.
    pub page_href: String,
    /// Its page at the other side; empty when there is none.
    pub remote_href: String,
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// How far it has come.
    pub state: StateTag,
    /// What is known of it: name, value, address (may be empty).
    pub facts: Vec<(String, String, String)>,
    /// What is said.
    pub text: String,
    /// Its link.
    pub link: String,
    /// Where newsrooms are written to: their letters.
    pub letters: Vec<LetterPreview>,
    /// Why it may not leave as it is.
    pub held: Option<String>,
    /// What can be changed; nothing when it has gone, or the person may not.
    pub form: Option<DispatchForm>,
    /// It can be handed in.
    pub may_submit: bool,
    /// The person can say yes.
    pub may_approve: bool,
    /// The person can give it back.
    pub may_return: bool,
    /// The person can send it, now or later.
    pub may_schedule: bool,
    /// It can be called off.
    pub may_cancel: bool,
    /// What happened.
    pub steps: Vec<StepRow>,
}
