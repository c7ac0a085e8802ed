//! What stands behind a channel: one adapter for each kind, all behind one trait.
//!
//! An outlet knows one protocol and no rules: who may send, when, and how often it is tried is the business of
//! the dispatches. It never likes, follows, replies or votes.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use model::press::PressSaid;
use model::{Channel, ChannelKind, Dispatch, EditionId, Locale, RevisionId};

/// What a channel can take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most characters of the text with its link, counted as the channel counts them ([`Outlet::length`]).
    pub characters: usize,
    /// Whether a picture can go with it.
    pub picture: bool,
    /// Whether what was sent can be taken down again.
    pub withdraws: bool,
    /// Whether what was sent can be corrected in place.
    pub updates: bool,
}

/// What is handed to an outlet.
#[derive(Debug, Clone)]
pub struct Parcel {
    /// What is sent, and its key: an outlet whose protocol knows keys against doubles sends `dispatch.id`.
    pub dispatch: Dispatch,
    /// Through what.
    pub channel: Channel,
    /// The channel's secret, opened; empty when it has none.
    pub secret: String,
    /// Title of the edition.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its whole text as HTML that anybody may show.
    pub html: String,
    /// Its page, with the labels of campaign and channel.
    pub link: String,
    /// Its page without them: what it is called for good.
    pub canonical: String,
    /// Its language.
    pub locale: Locale,
    /// Its picture, if it has one that may be passed on.
    pub picture: Option<Picture>,
    /// Letters to newsrooms, where the channel is a press list: the dispatch's own language first.
    pub letters: Vec<Letter>,
}

/// A letter to newsrooms that read one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is.
    pub said: PressSaid,
    /// The edition it tells of.
    pub edition: EditionId,
    /// The text it holds.
    pub revision: RevisionId,
    /// Its language.
    pub locale: Locale,
    /// Subject.
    pub subject: String,
    /// As plain text; a mark stands where the list is left.
    pub text: String,
    /// As HTML, with the same mark.
    pub html: String,
    /// Where an answer goes; to the sender when it is not said.
    pub reply_to: Option<String>,
}

/// A picture that goes with it.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its address on this site.
    pub address: String,
    /// What it is.
    pub content_type: &'static str,
    /// It.
    pub bytes: Vec<u8>,
    /// What it shows, in the parcel's language.
    pub alternative: String,
}

/// The other side has taken it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posted {
    /// What the other side calls it.
    pub remote_id: Option<String>,
    /// Its public page there.
    pub remote_url: Option<String>,
}

/// What became of a wish to take something down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenDown {
    /// It is gone there, or says that it was withdrawn.
    Yes,
    /// That cannot be done there; the reason is shown.
    Cannot(String),
    /// That cannot be done there, and whoever has it was told: so many.
    Told(usize),
}

/// What an account says of itself, as its service tells whoever may post through it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Where the service shows accounts: its hosts, with all below them.
    pub hosts: &'static [&'static str],
    /// What the account is called at the end of its page's address: name, number.
    pub names: Vec<String>,
    /// What it says there, addresses among the words.
    pub words: String,
}

/// It was not taken.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum OutletError {
    /// Not now; it is tried again.
    #[error("{reason}")]
    Later {
        /// What was said.
        reason: String,
        /// Not before so many seconds, when the other side says so.
        after: Option<u64>,
    },
    /// Not like this, now or later.
    #[error("{0}")]
    Refused(String),
    /// It was handed over and no answer came: it may have arrived, and is not sent again.
    #[error("{0}")]
    Unknown(String),
}

/// One kind of channel.
pub trait Outlet: Send + Sync {
    /// Which.
    fn kind(&self) -> ChannelKind;

    /// What the channel can take; its settings may say.
    fn limits(&self, channel: &Channel) -> Limits;

    /// Length of a text with its link, as this kind of channel counts.
    fn length(&self, text: &str, link: &str) -> usize {
        let _ = link;
        text.chars().count()
    }

    /// What is wrong with the settings of a channel, by the field's name; nothing when they will do.
    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)>;

    /// Asks the other side whether it would let us in, without posting anything. Answers with the name it knows us by.
    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>>;

    /// What the account says of itself; nothing where its page shows that to everybody, or where there is no account.
    fn profile<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<Option<Profile>, OutletError>> {
        let _ = (channel, secret);
        Box::pin(async { Ok(None) })
    }

    /// Hands something over.
    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>>;

    /// What was sent says now what the parcel says (a correction).
    fn update<'a>(&'a self, parcel: &'a Parcel, posted: &'a Posted)
    -> BoxFuture<'a, Result<(), OutletError>>;

    /// Takes down what was sent; `reason` is what readers are told.
    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>>;
}

/// The kinds of channels that the running program can speak to.
#[derive(Clone, Default)]
pub struct Outlets(BTreeMap<ChannelKind, Arc<dyn Outlet>>);

impl Outlets {
    /// With one more; it takes the place of another of its kind.
    #[must_use]
    pub fn with(mut self, outlet: Arc<dyn Outlet>) -> Self {
        self.0.insert(outlet.kind(), outlet);
        self
    }

    /// With several.
    #[must_use]
    pub fn with_all(self, outlets: impl IntoIterator<Item = Arc<dyn Outlet>>) -> Self {
        outlets.into_iter().fold(self, Self::with)
    }

    /// The one of a kind.
    pub fn of(&self, kind: ChannelKind) -> Option<&Arc<dyn Outlet>> {
        self.0.get(&kind)
    }

    /// The one of a channel, if all is there that it needs. `Err` names what is wrong, by the field's name.
    pub fn ready(&self, channel: &Channel) -> Result<&Arc<dyn Outlet>, Unready> {
        let outlet = self.of(channel.kind).ok_or(Unready::NoOutlet)?;
        // What the secret is, is known only where it is opened: here it counts whether there is one.
        let flaws = outlet.check(channel, "");
        match flaws.iter().find(|(field, _)| *field != "secret" || !channel.has_secret) {
            Some(&(field, reason)) => Err(Unready::Flawed { field, reason }),
            None => Ok(outlet),
        }
    }

    /// The kinds there are.
    pub fn kinds(&self) -> impl Iterator<Item = ChannelKind> {
        self.0.keys().copied()
    }
}

/// Why nothing can be sent through a channel as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unready {
    /// The running program does not speak to channels of its kind.
    NoOutlet,
    /// Something is missing or wrong.
    Flawed {
        /// Field of its settings, or `secret`.
        field: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
}
