//! An item's particulars and its embargo.

use askama::Template;

use crate::pages::desk::{Choice, Desk};

/// Fields of a source.
#[derive(Debug, Clone, Default)]
pub struct SourceField {
    /// Its name.
    pub name: String,
    /// Its page.
    pub url: String,
    /// Its date.
    pub date: String,
}

/// Where an event takes place, in one language.
pub struct PlaceField {
    /// Language tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Language's name.
    pub language: String,
    /// The place.
    pub place: String,
}

/// Particulars that wait for a second person's yes.
pub struct ProposalBox {
    /// Who wants them, and since when.
    pub by: String,
    /// Each change in one sentence.
    pub changes: Vec<String>,
    /// The person may say yes.
    pub may_accept: bool,
    /// The person may say no.
    pub may_decline: bool,
}

/// The embargo.
pub struct EmbargoBox {
    /// Until when, in words; `None` when there is none.
    pub until: Option<String>,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub by: String,
    /// Its end as the field wants it.
    pub field: String,
    /// A reason as typed.
    pub typed_reason: String,
    /// The person may set it or move its end.
    pub may_set: bool,
    /// The person may end it.
    pub may_lift: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "desk/planning/particulars.html")]
pub struct ParticularsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Address of the item's page.
    pub item_href: String,
    /// Headline.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// The person may change them.
    pub may_change: bool,
    /// Readers see the item.
    pub public: bool,
    /// A second person must say yes to what readers are told.
    pub four_eyes: bool,
    /// Kinds of information.
    pub kinds: Vec<Choice>,
    /// Forms.
    pub formats: Vec<Choice>,
    /// Sections.
    pub sections: Vec<Choice>,
    /// Organisations.
    pub publishers: Vec<Choice>,
    /// Topics.
    pub topics: Vec<Choice>,
    /// Places.
    pub territories: Vec<Choice>,
    /// Key messages.
    pub messages: Vec<Choice>,
    /// Languages it is wanted in.
    pub languages: Vec<Choice>,
    /// Sources, and some empty lines.
    pub sources: Vec<SourceField>,
    /// It is an event.
    pub is_event: bool,
    /// Beginning as the field wants it.
    pub event_starts: String,
    /// End.
    pub event_ends: String,
    /// Address to take part.
    pub event_online: String,
    /// Places by language.
    pub places: Vec<PlaceField>,
    /// Time zones.
    pub zones: Vec<Choice>,
    /// It is a clarification.
    pub is_claim: bool,
    /// Ratings.
    pub ratings: Vec<Choice>,
    /// When the claim was first seen.
    pub first_seen: String,
    /// Particulars that wait for a second person.
    pub proposal: Option<ProposalBox>,
    /// The embargo.
    pub embargo: EmbargoBox,
}
