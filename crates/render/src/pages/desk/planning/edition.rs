//! What surrounds an edition's text: checklist, address, dates, preview links.

use askama::Template;

use crate::pages::desk::{Choice, Desk, StateTag};

/// An entry of the checklist.
pub struct TickRow {
    /// Its code.
    pub code: String,
    /// What to look at.
    pub words: String,
    /// `submit`, `release` or `advice`.
    pub gate: &'static str,
    /// What it holds up, in words.
    pub gate_text: String,
    /// It was ticked, and the tick counts.
    pub done: bool,
    /// Who ticked it, and when.
    pub by: String,
    /// The tick was made on another text.
    pub again: bool,
}

/// A preview link.
pub struct LinkRow {
    /// Row id.
    pub id: String,
    /// Its address; empty when it works no more.
    pub address: String,
    /// For whom it was made.
    pub note: String,
    /// Which text it shows.
    pub shows: String,
    /// Who made it, and when.
    pub by: String,
    /// Until when it works.
    pub until: String,
    /// How often it was followed.
    pub uses: String,
    /// It works.
    pub live: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "desk/planning/edition.html")]
pub struct EditionPlanPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Address of the editor.
    pub back: String,
    /// Address of the reading view.
    pub read_href: String,
    /// Address of the item's page.
    pub item_href: String,
    /// Language of the text.
    pub lang: String,
    /// Its name.
    pub language: String,
    /// States.
    pub states: Vec<StateTag>,
    /// The person may tick.
    pub may_tick: bool,
    /// The checklist.
    pub checklist: Vec<TickRow>,
    /// The address up to its last part.
    pub address: String,
    /// Its last part.
    pub slug: String,
    /// Readers may know the address.
    pub known: bool,
    /// The person may change it.
    pub may_address: bool,
    /// When it goes out, in words.
    pub goes_out: String,
    /// When it is taken back, in words.
    pub ends: String,
    /// The person may set a time to go out.
    pub may_schedule: bool,
    /// The person may take it back.
    pub may_unschedule: bool,
    /// The person may set a time at which it is taken back.
    pub may_expire: bool,
    /// As the field wants it.
    pub publish_at: String,
    /// As the field wants it.
    pub expire_at: String,
    /// Time zones.
    pub zones: Vec<Choice>,
    /// The person may make preview links.
    pub may_link: bool,
    /// Preview links, newest first.
    pub links: Vec<LinkRow>,
    /// Texts a link can show.
    pub revisions: Vec<Choice>,
    /// How long it can work.
    pub days: Vec<Choice>,
    /// For whom, as typed.
    pub link_for: String,
}
