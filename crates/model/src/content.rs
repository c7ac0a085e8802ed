//! Content: items, editions, revisions, and what happens to them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Code, EditionId, EventId, ItemId, Locale, RevisionId};

/// A stored word that no current type knows.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("unknown {what} “{word}” (known: {known})")]
pub struct UnknownWord {
    /// Noun.
    pub what: &'static str,
    /// The word found.
    pub word: String,
    /// The words there are.
    pub known: String,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $what:literal { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word used in packs, the store, addresses and message keys.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(word: &str) -> Result<Self, UnknownWord> {
                Self::ALL.iter().copied().find(|v| v.as_str() == word).ok_or_else(|| UnknownWord {
                    what: $what,
                    word: word.chars().take(60).collect(),
                    known: [$($word),+].join(", "),
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Kind of information (Decree 72/2015/NĐ-CP).
    InformationKind, "kind of information" {
        /// Official information.
        Official = "official",
        /// Promotion of the country's image.
        Image = "image",
        /// The world, into the country.
        World = "world",
        /// Explains and clarifies.
        Clarification = "clarification",
    }
}

words! {
    /// The form a piece of content takes.
    Format, "format" {
        /// A told story.
        Story = "story",
        /// A story in pictures.
        PhotoStory = "photo-story",
        /// A story in figures.
        DataStory = "data-story",
        /// A portrait of a place.
        Place = "place",
        /// How to do something.
        Guide = "guide",
        /// A document explained.
        Document = "document",
        /// Questions and answers.
        Qa = "qa",
        /// Notice of an event.
        Event = "event",
    }
}

words! {
    /// State of an edition.
    EditionState, "state" {
        /// Being written; not public.
        Draft = "draft",
        /// Public.
        Published = "published",
        /// Withdrawn: a tombstone stands in its place.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Where the newest text of an edition stands on its way to readers.
    Stage, "stage" {
        /// Being written.
        Draft = "draft",
        /// Waits for somebody to check it.
        InReview = "in-review",
        /// Came back with a remark.
        Returned = "returned",
        /// Somebody else said yes.
        Approved = "approved",
        /// Goes out at a set time.
        Scheduled = "scheduled",
    }
}

words! {
    /// How an edition's text came to be.
    Translation, "way of translation" {
        /// Written in this language.
        Original = "original",
        /// Translated by a person.
        Person = "person",
        /// Translated by machine.
        Machine = "machine",
        /// Translated by machine, checked by a person.
        MachineChecked = "machine-checked",
    }
}

words! {
    /// Rating of a claim; “true” is as possible as “false”.
    Rating, "rating" {
        /// The claim is wrong.
        False = "false",
        /// Wrong in the main.
        MostlyFalse = "mostly-false",
        /// Not wrong as far as it goes, but something needed is left out.
        MissingContext = "missing-context",
        /// Right in the main.
        MostlyTrue = "mostly-true",
        /// The claim is right.
        True = "true",
    }
}

/// A source an item rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRef {
    /// Name as the source calls itself.
    pub name: String,
    /// Its page.
    #[serde(default)]
    pub url: String,
    /// Its date.
    #[serde(default)]
    pub date: Option<Date>,
}

/// When and where an event takes place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EventNotice {
    /// Beginning.
    pub starts: Timestamp,
    /// End, if known.
    pub ends: Option<Timestamp>,
    /// Place in each locale, keyed by tag.
    pub place: std::collections::BTreeMap<String, String>,
    /// Address to take part online.
    pub online: Option<String>,
}

/// What a clarification answers; its words stand in the editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// When it was first seen.
    pub first_seen: Option<Date>,
    /// Our rating.
    pub rating: Rating,
}

/// A piece of content, whatever its language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Row id.
    pub id: ItemId,
    /// Natural key; the default address.
    pub code: Code,
    /// Kind of information.
    pub kind: InformationKind,
    /// Form.
    pub format: Format,
    /// Section it stands in.
    pub section: Code,
    /// Topics.
    pub topics: Vec<Code>,
    /// Places it is about.
    pub territories: Vec<Code>,
    /// Key messages it carries.
    pub messages: Vec<Code>,
    /// Organisation that answers for it.
    pub publisher: Code,
    /// Language it was written in.
    pub written_in: Locale,
    /// Code of its picture.
    pub image: Option<Code>,
    /// Sources.
    pub sources: Vec<SourceRef>,
    /// For events.
    pub event: Option<EventNotice>,
    /// For clarifications.
    pub claim: Option<Claim>,
    /// When it was first made.
    pub created_at: Timestamp,
}

/// An item in one locale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// Row id.
    pub id: EditionId,
    /// The item.
    pub item: ItemId,
    /// The language.
    pub locale: Locale,
    /// Last part of its address, unique in its locale.
    pub slug: String,
    /// State.
    pub state: EditionState,
    /// How its text came to be.
    pub translation: Translation,
    /// The revision readers see.
    pub published_revision: Option<RevisionId>,
    /// The newest revision.
    pub latest_revision: Option<RevisionId>,
    /// First publication.
    pub first_published_at: Option<Timestamp>,
    /// Last change readers saw.
    pub updated_at: Timestamp,
    /// Why it was withdrawn.
    pub withdrawn_reason: Option<String>,
}

/// An immutable saved state of an edition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// Row id.
    pub id: RevisionId,
    /// The edition.
    pub edition: EditionId,
    /// 1, 2, 3 …
    pub number: i64,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Structured Markdown.
    pub body: String,
    /// What its picture shows.
    pub image_alt: String,
    /// Clarification: the statement answered.
    pub claim: String,
    /// Clarification: the answer in one sentence.
    pub verdict: String,
    /// When saved.
    pub created_at: Timestamp,
    /// Who saved it.
    pub created_by: String,
}

/// A correction readers are told about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// The edition corrected.
    pub edition: EditionId,
    /// The revision that put it right.
    pub revision: RevisionId,
    /// When.
    pub at: Timestamp,
    /// What was wrong and what it says now.
    pub note: String,
}

/// Who did something: a person, or a named job of the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor(
    /// `system:import-pack`, `person:<id>` …
    pub String,
);

impl InformationKind {
    /// Whether two people must have seen a text of this kind before it is published.
    pub fn needs_four_eyes(self) -> bool {
        matches!(self, Self::Official | Self::Clarification)
    }
}

impl Actor {
    /// A person of the desk.
    pub fn person(id: crate::PersonId) -> Self {
        Self(format!("person:{id}"))
    }

    /// The person, if it was one.
    pub fn as_person(&self) -> Option<crate::PersonId> {
        self.0.strip_prefix("person:")?.parse().ok()
    }
}

/// What an audit event is about; page caches and the search index follow these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "key", rename_all = "kebab-case")]
pub enum EventSubject {
    /// An edition, by item code and locale.
    Edition {
        /// Item code.
        item: Code,
        /// Locale.
        locale: Locale,
    },
    /// A fact, by code.
    Fact(Code),
    /// Everything that came with a pack.
    Pack(Code),
    /// A picture, by code.
    Media(Code),
    /// Somebody who works at the desk.
    Person(crate::PersonId),
    /// A theme or a key message of the message house, by code.
    Message(Code),
    /// An organisation, by code.
    Organisation(Code),
    /// A part of the portal's furniture: `sections`, `topics`, `home`, `locales`.
    Site(Code),
    /// The translation memory from one language into another.
    Memory {
        /// Language of the sources.
        from: Locale,
        /// Language of the targets.
        to: Locale,
    },
    /// A concept of the glossary, by code; the whole of it when there is none.
    Glossary(Option<Code>),
    /// A machine that translates, by name.
    Machine(Code),
    /// An entry of the checklists, by code.
    Checklist(Code),
    /// A flow of data, by code.
    Data(Code),
    /// A part of the programme: the code of a programme, task, indicator or organisation whose plan or report it is.
    Programme(Code),
    /// A channel, by code.
    Channel(Code),
    /// A campaign, by code.
    Campaign(Code),
    /// A press kit, by code.
    Kit(Code),
    /// A program of others that is told.
    Hook(crate::HookEndpointId),
}

/// One line of the audit log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Row id, in order of time.
    pub id: EventId,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// `publish`, `correct`, `withdraw`, `save`, `change-fact`, `apply-pack`, `add-media` …
    pub action: String,
    /// About what.
    pub subject: EventSubject,
    /// More, as JSON.
    pub detail: serde_json::Value,
}
